import { yearColumn } from "../../plan/findings";
import { kroner } from "../kinds/amounts";
import { integer } from "../kinds/numbers";
import { code, longText } from "../kinds/texts";
import { thisRowSpan } from "../structured";
import { calculated, column, perYear, table } from "../table";

const name = "tbl_Budsjett";

export const budget = table({
  key: "budget",
  name,
  title: { nn: "Budsjett", nb: "Budsjett", en: "Budget" },
  needed: "money",
  madeEmpty: true,
  columns: {
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Nummeret på delmålet som pengane går til; beløpet til eit delmål er summen av radene det har.",
        nb: "Nummeret på delmålet som pengene går til; beløpet til et delmål er summen av radene det har.",
        en: "The number of the goal that the money goes to; a goal's amount is the sum of its rows.",
      },
      { needed: true, from: { table: "goals", column: "number" }, width: 9 },
    ),
    measure: column(
      code,
      { nn: "Tiltak-ID", nb: "Tiltak-ID", en: "Measure ID" },
      {
        nn: "ID-en til tiltaket som pengane går til; tomt tyder at dei ikkje er fordelte på tiltak enno.",
        nb: "ID-en til tiltaket som pengene går til; tomt betyr at de ikke er fordelt på tiltak ennå.",
        en: "The ID of the measure that the money goes to; blank means not yet shared out on measures.",
      },
      { from: { table: "measures", column: "id" }, width: 11 },
    ),
    amounts: perYear(kroner, {
      nn: "Statleg medfinansiering dette året, i heile kroner.",
      nb: "Statlig medfinansiering dette året, i hele kroner.",
      en: "State co-financing in this year, in whole kroner.",
    }),
    total: calculated({
      header: { nn: "Sum", nb: "Sum", en: "Total" },
      help: {
        nn: "Summen av alle åra i rada; Excel reknar han ut.",
        nb: "Summen av alle årene i raden; Excel regner den ut.",
        en: "The sum of all the row's years; Excel works it out.",
      },
      width: 14,
      format: "#,##0",
      align: "right",
      formula: ({ firstYear, lastYear, headerOf }) => {
        const header = (year: number) => headerOf?.("budget", yearColumn(year)) ?? String(year);
        return `=SUM(${thisRowSpan(name, header(firstYear), header(lastYear))})`;
      },
    }),
    note: column(
      longText,
      { nn: "Merknad", nb: "Merknad", en: "Note" },
      {
        nn: "Det som er greitt å vite om rada; blir ikkje trykt.",
        nb: "Det som er greit å vite om raden; trykkes ikke.",
        en: "What is good to know about the row; not printed.",
      },
    ),
  },
});
