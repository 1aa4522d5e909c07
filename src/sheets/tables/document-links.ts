import { code } from "../kinds/texts";
import { column, table } from "../table";

export const documentLinks = table({
  key: "documentLinks",
  name: "tbl_Kopling",
  title: {
    nn: "Kopling mellom tiltak og styringsmål",
    nb: "Kobling mellom tiltak og styringsmål",
    en: "Links from measures to governing goals",
  },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    measure: column(
      code,
      { nn: "Tiltak-ID", nb: "Tiltak-ID", en: "Measure ID" },
      {
        nn: "ID-en til tiltaket som følgjer opp målet.",
        nb: "ID-en til tiltaket som følger opp målet.",
        en: "The ID of the measure that follows the goal up.",
      },
      { needed: true, from: { table: "measures", column: "id" }, width: 14 },
    ),
    documentGoal: column(
      code,
      { nn: "Styringsmål-ID", nb: "Styringsmål-ID", en: "Governing goal ID" },
      {
        nn: "ID-en til målet i arket Styringsmål.",
        nb: "ID-en til målet i arket Styringsmål.",
        en: "The goal's ID in the sheet Governing goals.",
      },
      { needed: true, from: { table: "documentGoals", column: "id" }, width: 18 },
    ),
  },
});
