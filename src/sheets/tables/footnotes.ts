import { choice } from "../kinds/choices";
import { integer, year } from "../kinds/numbers";
import { code, longText } from "../kinds/texts";
import { column, table } from "../table";
import { footnoteTableSections, footnoteTableWords } from "./choices";

export const footnotes = table({
  key: "footnotes",
  name: "tbl_Fotnotar",
  title: { nn: "Fotnotar", nb: "Fotnoter", en: "Footnotes" },
  needed: "whenUsed",
  madeEmpty: true,
  columns: {
    table: column(
      choice(footnoteTableWords, footnoteTableSections),
      { nn: "Tabell", nb: "Tabell", en: "Table" },
      {
        nn: "Tabellen som fotnoten står under: budsjettet i pkt. 6 eller finansieringa i pkt. 7.",
        nb: "Tabellen som fotnoten står under: budsjettet i pkt. 6 eller finansieringen i pkt. 7.",
        en: "The table that the footnote stands below: the budget of section 6 or the financing of section 7.",
      },
      { needed: true },
    ),
    year: column(
      year,
      { nn: "År", nb: "År", en: "Year" },
      {
        nn: "Året som fotnoten gjeld, for finansieringa; tomt tyder alle år.",
        nb: "Året som fotnoten gjelder, for finansieringen; tomt betyr alle år.",
        en: "The year that the footnote is for, in the financing; blank means every year.",
      },
      { width: 8 },
    ),
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Rada som stjerna står i; tomt tyder SUM-rada.",
        nb: "Raden som stjernen står i; tomt betyr SUM-raden.",
        en: "The row that the star stands in; blank means the SUM row.",
      },
      { from: { table: "goals", column: "number" }, width: 9 },
    ),
    column: column(
      code,
      { nn: "Kolonne", nb: "Kolonne", en: "Column" },
      {
        nn: "Året eller kjelda som kolonna har i overskrifta; tomt tyder totalbudsjettet.",
        nb: "Året eller kilden som kolonnen har i overskriften; tomt betyr totalbudsjettet.",
        en: "The year or source that heads the column; blank means the total.",
      },
      { width: 22 },
    ),
    mark: column(
      code,
      { nn: "Teikn", nb: "Tegn", en: "Mark" },
      {
        nn: "Teiknet etter talet og framfor fotnoten, til vanleg *.",
        nb: "Tegnet etter tallet og foran fotnoten, vanligvis *.",
        en: "The mark after the figure and before the footnote, as a rule *.",
      },
      { width: 8 },
    ),
    text: column(
      longText,
      { nn: "Tekst", nb: "Tekst", en: "Text" },
      {
        nn: "Fotnoten utan teiknet.",
        nb: "Fotnoten uten tegnet.",
        en: "The footnote without its mark.",
      },
      { needed: true, width: 60 },
    ),
  },
});
