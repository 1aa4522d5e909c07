import { kroner } from "../kinds/amounts";
import { integer, year } from "../kinds/numbers";
import { longText, text } from "../kinds/texts";
import { column, table } from "../table";

export const forecasts = table({
  key: "forecasts",
  name: "tbl_Prognose",
  title: { nn: "Prognose", nb: "Prognose", en: "Forecast" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    year: column(
      year,
      { nn: "År", nb: "År", en: "Year" },
      {
        nn: "Året som prognosen gjeld.",
        nb: "Året som prognosen gjelder.",
        en: "The year that the forecast is for.",
      },
      { needed: true, width: 8 },
    ),
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Nummeret på delmålet som prognosen gjeld.",
        nb: "Nummeret på delmålet som prognosen gjelder.",
        en: "The number of the goal that the forecast is for.",
      },
      { needed: true, from: { table: "goals", column: "number" }, width: 9 },
    ),
    source: column(
      text,
      { nn: "Kjelde", nb: "Kilde", en: "Source" },
      {
        nn: "Finansieringskjelda som prognosen gjeld.",
        nb: "Finansieringskilden som prognosen gjelder.",
        en: "The source that the forecast is for.",
      },
      { from: { table: "sources", column: "name" }, width: 30 },
    ),
    amount: column(
      kroner,
      { nn: "Beløp", nb: "Beløp", en: "Amount" },
      {
        nn: "Det de ventar å ha brukt når året er omme, i heile kroner.",
        nb: "Det dere venter å ha brukt når året er omme, i hele kroner.",
        en: "What you expect to have used when the year is over, in whole kroner.",
      },
      { needed: true },
    ),
    reason: column(
      longText,
      { nn: "Grunngjeving", nb: "Begrunnelse", en: "Reason" },
      {
        nn: "Kvifor prognosen er ein annan enn budsjettet.",
        nb: "Hvorfor prognosen er en annen enn budsjettet.",
        en: "Why the forecast is not the same as the budget.",
      },
    ),
  },
});
