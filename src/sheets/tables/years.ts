import { kroner } from "../kinds/amounts";
import { flag } from "../kinds/choices";
import { date } from "../kinds/dates";
import { year } from "../kinds/numbers";
import { code } from "../kinds/texts";
import { column, table } from "../table";

export const years = table({
  key: "years",
  name: "tbl_Aar",
  title: { nn: "År", nb: "År", en: "Years" },
  needed: "money",
  madeEmpty: true,
  columns: {
    year: column(
      year,
      { nn: "År", nb: "År", en: "Year" },
      {
        nn: "Eit år i avtaleperioden.",
        nb: "Et år i avtaleperioden.",
        en: "A year of the agreement's period.",
      },
      { needed: true, width: 8 },
    ),
    frame: column(
      kroner,
      { nn: "Årsramme", nb: "Årsramme", en: "Year's frame" },
      {
        nn: "Kor mykje statleg medfinansiering året har i alt; tomt tyder at summen av delmåla gjeld.",
        nb: "Hvor mye statlig medfinansiering året har i alt; tomt betyr at summen av delmålene gjelder.",
        en: "The year's whole state co-financing; blank means that the goals' sum holds.",
      },
    ),
    approved: column(
      date,
      { nn: "Godkjend av KDD (dato)", nb: "Godkjent av KDD (dato)", en: "Approved by KDD (date)" },
      {
        nn: "Dagen då KDD godkjende handlingsplanen for året.",
        nb: "Dagen da KDD godkjente handlingsplanen for året.",
        en: "The day on which KDD approved the action plan for the year.",
      },
      { earlier: ["Godkjend av KDD", "Godkjent av KDD", "Approved by KDD"], width: 22 },
    ),
    reference: column(
      code,
      { nn: "KDD-referanse", nb: "KDD-referanse", en: "KDD reference" },
      {
        nn: "Saksnummeret eller brevet der KDD gav godkjenninga eller tilsagnet.",
        nb: "Saksnummeret eller brevet der KDD ga godkjenningen eller tilsagnet.",
        en: "The case number or letter in which KDD gave its approval or commitment.",
      },
    ),
    reportDeadline: column(
      date,
      { nn: "Rapportfrist", nb: "Rapportfrist", en: "Report deadline" },
      {
        nn: "Siste dag for å sende rapporten for året.",
        nb: "Siste dag for å sende rapporten for året.",
        en: "The last day for sending the year's report.",
      },
      { width: 20 },
    ),
    restrictedFund: column(
      kroner,
      { nn: "Bunde driftsfond 31.12.", nb: "Bundet driftsfond 31.12.", en: "Restricted fund 31.12." },
      {
        nn: "Unytta statlege midlar på bunde driftsfond ved utgangen av året, slik rekneskapen viser.",
        nb: "Ubrukte statlige midler på bundet driftsfond ved utgangen av året, slik regnskapet viser.",
        en: "Unused state money in the restricted fund at the end of the year, as the accounts show.",
      },
      { width: 22 },
    ),
    closed: column(
      flag,
      { nn: "Avslutta", nb: "Avsluttet", en: "Closed" },
      {
        nn: "Ja når rekneskapen for året er avslutta.",
        nb: "Ja når regnskapet for året er avsluttet.",
        en: "Yes when the year's accounts are closed.",
      },
      { width: 10 },
    ),
  },
});
