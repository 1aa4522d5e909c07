import { choice } from "../kinds/choices";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { documentGoalKindWords } from "./choices";

export const documentGoals = table({
  key: "documentGoals",
  name: "tbl_Styringsmaal",
  title: { nn: "Styringsmål", nb: "Styringsmål", en: "Governing goals" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    id: column(
      code,
      { nn: "ID", nb: "ID", en: "ID" },
      {
        nn: "Eit kort merke for målet, til dømes S1; blir aldri brukt om att.",
        nb: "Et kort merke for målet, for eksempel S1; brukes aldri om igjen.",
        en: "A short mark for the goal, such as S1; never used again.",
      },
      { needed: true, width: 8 },
    ),
    document: column(
      code,
      { nn: "Dokument", nb: "Dokument", en: "Document" },
      {
        nn: "ID-en til dokumentet som målet står i.",
        nb: "ID-en til dokumentet som målet står i.",
        en: "The ID of the document that the goal stands in.",
      },
      { needed: true, from: { table: "documents", column: "id" }, width: 11 },
    ),
    kind: column(
      choice(documentGoalKindWords),
      { nn: "Slag", nb: "Type", en: "Kind" },
      {
        nn: "Kva dokumentet kallar det: mål, tiltak, nivå, fokus, premiss, vi vil eller FN-mål.",
        nb: "Hva dokumentet kaller det: mål, tiltak, nivå, fokus, premiss, vi vil eller FN-mål.",
        en: "What the document calls it: goal, measure, level, focus, premise, we will or UN goal.",
      },
      { width: 12 },
    ),
    number: column(
      code,
      { nn: "Nr", nb: "Nr", en: "No." },
      {
        nn: "Nummeret målet har i dokumentet.",
        nb: "Nummeret målet har i dokumentet.",
        en: "The number that the goal has in the document.",
      },
      { width: 8 },
    ),
    under: column(
      code,
      { nn: "Under", nb: "Under", en: "Under" },
      {
        nn: "ID-en til målet som dette står under, når det står under eit anna.",
        nb: "ID-en til målet som dette står under, når det står under et annet.",
        en: "The ID of the goal that this one stands under, where it does.",
      },
      { from: { table: "documentGoals", column: "id" }, width: 8 },
    ),
    level: column(
      text,
      { nn: "Nivå", nb: "Nivå", en: "Level" },
      {
        nn: "Nivået målet gjeld, slik dokumentet har det.",
        nb: "Nivået målet gjelder, slik dokumentet har det.",
        en: "The level that the goal is for, as the document has it.",
      },
    ),
    text: column(
      longText,
      { nn: "Tekst", nb: "Tekst", en: "Text" },
      {
        nn: "Målet, ordrett frå dokumentet.",
        nb: "Målet, ordrett fra dokumentet.",
        en: "The goal, word for word from the document.",
      },
      { needed: true, width: 80 },
    ),
  },
});
