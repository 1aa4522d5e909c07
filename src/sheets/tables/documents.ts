import { choice } from "../kinds/choices";
import { year } from "../kinds/numbers";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { languageNames, languageWords } from "./choices";

export const documents = table({
  key: "documents",
  name: "tbl_Dokument",
  title: { nn: "Styringsdokument", nb: "Styringsdokumenter", en: "Governing documents" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    id: column(
      code,
      { nn: "ID", nb: "ID", en: "ID" },
      {
        nn: "Eit kort merke for dokumentet, til dømes D1.",
        nb: "Et kort merke for dokumentet, for eksempel D1.",
        en: "A short mark for the document, such as D1.",
      },
      { needed: true, width: 8 },
    ),
    title: column(
      text,
      { nn: "Tittel", nb: "Tittel", en: "Title" },
      {
        nn: "Tittelen på planen, strategien eller programmet.",
        nb: "Tittelen på planen, strategien eller programmet.",
        en: "The title of the plan, strategy or programme.",
      },
      { needed: true, width: 44 },
    ),
    owner: column(
      text,
      { nn: "Eigar", nb: "Eier", en: "Owner" },
      {
        nn: "Kommunen, rådet eller fylkeskommunen som har vedteke dokumentet.",
        nb: "Kommunen, rådet eller fylkeskommunen som har vedtatt dokumentet.",
        en: "The municipality, council or county that has adopted the document.",
      },
      { width: 28 },
    ),
    fromYear: column(
      year,
      { nn: "Frå år", nb: "Fra år", en: "From year" },
      {
        nn: "Det første året dokumentet gjeld.",
        nb: "Det første året dokumentet gjelder.",
        en: "The first year in which the document holds.",
      },
      { width: 9 },
    ),
    toYear: column(
      year,
      { nn: "Til år", nb: "Til år", en: "To year" },
      {
        nn: "Det siste året dokumentet gjeld.",
        nb: "Det siste året dokumentet gjelder.",
        en: "The last year in which the document holds.",
      },
      { width: 9 },
    ),
    language: column(
      choice(languageWords, languageNames),
      { nn: "Språk", nb: "Språk", en: "Language" },
      {
        nn: "Målforma i dokumentet: nn for nynorsk, nb for bokmål.",
        nb: "Målformen i dokumentet: nn for nynorsk, nb for bokmål.",
        en: "The document's language: nn for Nynorsk, nb for Bokmål.",
      },
      { width: 10 },
    ),
    legalBasis: column(
      text,
      { nn: "Heimel", nb: "Hjemmel", en: "Legal basis" },
      {
        nn: "Lova eller vedtaket som dokumentet byggjer på.",
        nb: "Loven eller vedtaket som dokumentet bygger på.",
        en: "The act or decision that the document rests on.",
      },
      { width: 28 },
    ),
    vision: column(
      longText,
      { nn: "Visjon", nb: "Visjon", en: "Vision" },
      {
        nn: "Visjonen i dokumentet, når det har ein.",
        nb: "Visjonen i dokumentet, når det har en.",
        en: "The document's vision, where it has one.",
      },
    ),
    introduction: column(
      longText,
      { nn: "Innleiing", nb: "Innledning", en: "Introduction" },
      {
        nn: "Innleiinga i dokumentet, eller kort kva det handlar om.",
        nb: "Innledningen i dokumentet, eller kort hva det handler om.",
        en: "The document's introduction, or in short what it is about.",
      },
      { width: 60 },
    ),
  },
});
