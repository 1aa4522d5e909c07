import { bookedAmount } from "../kinds/amounts";
import { choice } from "../kinds/choices";
import { date } from "../kinds/dates";
import { hours, integer } from "../kinds/numbers";
import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { entryKindWords, formWords } from "./choices";

export const actuals = table({
  key: "actuals",
  name: "tbl_Rekneskap",
  title: { nn: "Rekneskap", nb: "Regnskap", en: "Accounts" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    date: column(
      date,
      { nn: "Dato", nb: "Dato", en: "Date" },
      {
        nn: "Bilagsdatoen; året i datoen er rekneskapsåret.",
        nb: "Bilagsdatoen; året i datoen er regnskapsåret.",
        en: "The voucher's date; its year is the accounting year.",
      },
      { needed: true, width: 20 },
    ),
    voucher: column(
      code,
      { nn: "Bilag", nb: "Bilag", en: "Voucher" },
      {
        nn: "Bilagsnummeret i rekneskapen.",
        nb: "Bilagsnummeret i regnskapet.",
        en: "The voucher's number in the accounts.",
      },
      { width: 12 },
    ),
    account: column(
      code,
      { nn: "Art", nb: "Art", en: "Account" },
      {
        nn: "Arten (kontoen) posten er ført på.",
        nb: "Arten (kontoen) posten er ført på.",
        en: "The account that the entry is booked on.",
      },
      { width: 10 },
    ),
    project: column(
      code,
      { nn: "Prosjekt", nb: "Prosjekt", en: "Project" },
      {
        nn: "Prosjektnummeret posten er ført på.",
        nb: "Prosjektnummeret posten er ført på.",
        en: "The project number that the entry is booked on.",
      },
      { width: 12 },
    ),
    text: column(
      text,
      { nn: "Tekst", nb: "Tekst", en: "Text" },
      {
        nn: "Teksten på posten, slik rekneskapen har han.",
        nb: "Teksten på posten, slik regnskapet har den.",
        en: "The entry's text, as the accounts have it.",
      },
      { width: 36 },
    ),
    kind: column(
      choice(entryKindWords),
      { nn: "Postslag", nb: "Posttype", en: "Entry kind" },
      {
        nn: "Om posten er utgift, inntekt, kompensert meirverdiavgift eller bruk av fond.",
        nb: "Om posten er utgift, inntekt, kompensert merverdiavgift eller bruk av fond.",
        en: "Whether the entry is a cost, an income, compensated VAT or use of a fund.",
      },
    ),
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Nummeret på delmålet som posten gjeld.",
        nb: "Nummeret på delmålet som posten gjelder.",
        en: "The number of the goal that the entry is for.",
      },
      { needed: true, from: { table: "goals", column: "number" }, width: 9 },
    ),
    measure: column(
      code,
      { nn: "Tiltak-ID", nb: "Tiltak-ID", en: "Measure ID" },
      {
        nn: "ID-en til tiltaket som posten gjeld, når han gjeld eitt.",
        nb: "ID-en til tiltaket som posten gjelder, når den gjelder ett.",
        en: "The ID of the measure that the entry is for, where it is for one.",
      },
      { from: { table: "measures", column: "id" }, width: 11 },
    ),
    source: column(
      text,
      { nn: "Kjelde", nb: "Kilde", en: "Source" },
      {
        nn: "Kjelda som dekkjer utgifta; tomt tyder at ho blir delt slik delmålet er finansiert i pkt. 7.",
        nb: "Kilden som dekker utgiften; tomt betyr at den deles slik delmålet er finansiert i pkt. 7.",
        en: "The source that covers the cost; blank means shared as the goal is financed in section 7.",
      },
      { from: { table: "sources", column: "name" }, width: 30 },
    ),
    party: column(
      text,
      { nn: "Part", nb: "Part", en: "Party" },
      {
        nn: "Kommunen eller aktøren som har utgifta eller innsatsen.",
        nb: "Kommunen eller aktøren som har utgiften eller innsatsen.",
        en: "The municipality or actor that has the cost or the effort.",
      },
      { from: { table: "parties", column: "name" }, width: 26 },
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
        nn: "Timane bak eigeninnsatsen.",
        nb: "Timene bak egeninnsatsen.",
        en: "The hours behind the in-kind effort.",
      },
      { width: 9 },
    ),
    amount: column(
      bookedAmount,
      { nn: "Beløp", nb: "Beløp", en: "Amount" },
      {
        nn: "Beløpet slik det er ført, med øre; kreditnotaer har minus.",
        nb: "Beløpet slik det er ført, med øre; kreditnotaer har minus.",
        en: "The amount as booked, with øre; credit notes have a minus sign.",
      },
      { needed: true },
    ),
    note: column(
      longText,
      { nn: "Merknad", nb: "Merknad", en: "Note" },
      {
        nn: "Det som er greitt å vite om posten.",
        nb: "Det som er greit å vite om posten.",
        en: "What is good to know about the entry.",
      },
    ),
  },
});
