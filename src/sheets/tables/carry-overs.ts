import { kroner } from "../kinds/amounts";
import { integer, year } from "../kinds/numbers";
import { longText, text } from "../kinds/texts";
import { column, table } from "../table";

export const carryOvers = table({
  key: "carryOvers",
  name: "tbl_Overforing",
  title: {
    nn: "Overføring til seinare år",
    nb: "Overføring til senere år",
    en: "Carried over to later years",
  },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    fromYear: column(
      year,
      { nn: "Frå år", nb: "Fra år", en: "From year" },
      {
        nn: "Året som pengane ikkje vart brukte i.",
        nb: "Året som pengene ikke ble brukt i.",
        en: "The year in which the money was not used.",
      },
      { needed: true, width: 9 },
    ),
    toYear: column(
      year,
      { nn: "Til år", nb: "Til år", en: "To year" },
      {
        nn: "Året som pengane skal brukast i; budsjettet i pkt. 6 blir ikkje endra av det.",
        nb: "Året som pengene skal brukes i; budsjettet i pkt. 6 endres ikke av det.",
        en: "The year in which the money is to be used; the budget of section 6 does not change by it.",
      },
      { needed: true, width: 9 },
    ),
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Nummeret på delmålet som pengane høyrer til.",
        nb: "Nummeret på delmålet som pengene hører til.",
        en: "The number of the goal that the money belongs to.",
      },
      { needed: true, from: { table: "goals", column: "number" }, width: 9 },
    ),
    source: column(
      text,
      { nn: "Kjelde", nb: "Kilde", en: "Source" },
      {
        nn: "Finansieringskjelda som pengane kjem frå.",
        nb: "Finansieringskilden som pengene kommer fra.",
        en: "The source that the money comes from.",
      },
      { needed: true, from: { table: "sources", column: "name" }, width: 30 },
    ),
    amount: column(
      kroner,
      { nn: "Beløp", nb: "Beløp", en: "Amount" },
      {
        nn: "Beløpet som blir overført, i heile kroner.",
        nb: "Beløpet som overføres, i hele kroner.",
        en: "The amount carried over, in whole kroner.",
      },
      { needed: true },
    ),
    reason: column(
      longText,
      { nn: "Grunngjeving", nb: "Begrunnelse", en: "Reason" },
      {
        nn: "Kvifor pengane ikkje vart brukte, og kven som har godkjent overføringa.",
        nb: "Hvorfor pengene ikke ble brukt, og hvem som har godkjent overføringen.",
        en: "Why the money was not used, and who has approved that it is carried over.",
      },
    ),
  },
});
