import { kroner } from "../kinds/amounts";
import { choice } from "../kinds/choices";
import { hours, integer, year } from "../kinds/numbers";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { formWords, fundingStatusWords } from "./choices";

export const funding = table({
  key: "funding",
  name: "tbl_Finansiering",
  title: { nn: "Finansiering", nb: "Finansiering", en: "Financing" },
  needed: "money",
  madeEmpty: true,
  columns: {
    year: column(
      year,
      { nn: "År", nb: "År", en: "Year" },
      {
        nn: "Året som pengane gjeld.",
        nb: "Året som pengene gjelder.",
        en: "The year that the money is for.",
      },
      { needed: true, width: 8 },
    ),
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Nummeret på delmålet som pengane går til.",
        nb: "Nummeret på delmålet som pengene går til.",
        en: "The number of the goal that the money goes to.",
      },
      { needed: true, from: { table: "goals", column: "number" }, width: 9 },
    ),
    measure: column(
      code,
      { nn: "Tiltak-ID", nb: "Tiltak-ID", en: "Measure ID" },
      {
        nn: "ID-en til tiltaket; tomt tyder at pengane gjeld heile delmålet.",
        nb: "ID-en til tiltaket; tomt betyr at pengene gjelder hele delmålet.",
        en: "The measure's ID; blank means that the money is for the whole goal.",
      },
      { from: { table: "measures", column: "id" }, width: 11 },
    ),
    source: column(
      text,
      { nn: "Kjelde", nb: "Kilde", en: "Source" },
      {
        nn: "Finansieringskjelda, slik ho heiter i arket Kjelder og partar.",
        nb: "Finansieringskilden, slik den heter i arket Kilder og parter.",
        en: "The source of financing, as it is called in the sheet Sources and parties.",
      },
      { needed: true, from: { table: "sources", column: "name" }, width: 30 },
    ),
    party: column(
      text,
      { nn: "Part", nb: "Part", en: "Party" },
      {
        nn: "Kommunen eller aktøren som stiller med pengane eller innsatsen.",
        nb: "Kommunen eller aktøren som stiller med pengene eller innsatsen.",
        en: "The municipality or actor that provides the money or the effort.",
      },
      { from: { table: "parties", column: "name" }, width: 26 },
    ),
    amount: column(
      kroner,
      { nn: "Beløp", nb: "Beløp", en: "Amount" },
      {
        nn: "Beløpet i heile kroner; eigeninnsats òg.",
        nb: "Beløpet i hele kroner; egeninnsats også.",
        en: "The amount in whole kroner; in-kind effort, too.",
      },
      { needed: true },
    ),
    form: column(
      choice(formWords),
      { nn: "Form", nb: "Form", en: "Form" },
      {
        nn: "Kontant er pengar; eigeninnsats er arbeid og anna som er gjort om til kroner.",
        nb: "Kontant er penger; egeninnsats er arbeid og annet som er gjort om til kroner.",
        en: "Cash is money; in kind is work and such, valued in kroner.",
      },
      { width: 14 },
    ),
    hours: column(
      hours,
      { nn: "Timar", nb: "Timer", en: "Hours" },
      {
        nn: "Timane som eigeninnsatsen er rekna ut frå.",
        nb: "Timene som egeninnsatsen er regnet ut fra.",
        en: "The hours that the in-kind effort is based on.",
      },
      { width: 9 },
    ),
    status: column(
      choice(fundingStatusWords),
      { nn: "Status", nb: "Status", en: "Status" },
      {
        nn: "Kor sikre pengane er; avslåtte rader blir ståande, men blir ikkje rekna med.",
        nb: "Hvor sikre pengene er; avslåtte rader blir stående, men regnes ikke med.",
        en: "How certain the money is; declined rows stay, but are not counted.",
      },
      { width: 12 },
    ),
    reference: column(
      code,
      { nn: "Referanse", nb: "Referanse", en: "Reference" },
      {
        nn: "Brevet, vedtaket eller saksnummeret som tilsagnet står i.",
        nb: "Brevet, vedtaket eller saksnummeret som tilsagnet står i.",
        en: "The letter, decision or case number that holds the commitment.",
      },
    ),
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
