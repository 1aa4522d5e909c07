import { choice, flag } from "../kinds/choices";
import { integer, year } from "../kinds/numbers";
import { code, longText, text } from "../kinds/texts";
import { structured, thisRow } from "../structured";
import { calculated, column, table, type FormulaContext } from "../table";
import { changeWords, priorityWords } from "./choices";
import { progress } from "./progress";

const name = "tbl_Tiltak";
const idHeader = { nn: "ID", nb: "ID", en: "ID" };

/** The value in the lowest row of Oppfølging that names the measure and has a value there; else empty. */
function lastReported(field: "status" | "progress", context: FormulaContext): string {
  const id = structured(progress, "measure", context);
  const values = structured(progress, field, context);
  const own = thisRow(name, context.headerOf?.("measures", "id") ?? idHeader[context.language]);
  return `=IFERROR(LOOKUP(2,1/((${id}=${own})*(${values}<>"")),${values}),"")`;
}

export const measures = table({
  key: "measures",
  name,
  title: { nn: "Tiltak", nb: "Tiltak", en: "Measures" },
  needed: "always",
  madeEmpty: true,
  columns: {
    id: column(
      code,
      idHeader,
      {
        nn: "T og eit tal, til dømes T15; ein ID blir aldri brukt om att, så tittel og nummer kan endrast.",
        nb: "T og et tall, for eksempel T15; en ID brukes aldri om igjen, så tittel og nummer kan endres.",
        en: "T and a number, such as T15; an ID is never used again, so that title and number may change.",
      },
      { needed: true, width: 7 },
    ),
    goal: column(
      integer,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Nummeret på delmålet som tiltaket høyrer til.",
        nb: "Nummeret på delmålet som tiltaket hører til.",
        en: "The number of the goal that the measure belongs to.",
      },
      { needed: true, from: { table: "goals", column: "number" }, width: 9 },
    ),
    number: column(
      integer,
      { nn: "Nr", nb: "Nr", en: "No." },
      {
        nn: "Nummeret på tiltaket innanfor delmålet.",
        nb: "Nummeret på tiltaket innenfor delmålet.",
        en: "The measure's number within its goal.",
      },
      { width: 6 },
    ),
    title: column(
      text,
      { nn: "Tiltak", nb: "Tiltak", en: "Measure" },
      {
        nn: "Tittelen på tiltaket, slik han skal stå i planen.",
        nb: "Tittelen på tiltaket, slik den skal stå i planen.",
        en: "The measure's title, as it is to stand in the plan.",
      },
      { needed: true, width: 44 },
    ),
    lead: column(
      text,
      { nn: "Hovudansvarleg", nb: "Hovedansvarlig", en: "Lead" },
      {
        nn: "Den eller dei som har hovudansvaret, med komma mellom.",
        nb: "Den eller de som har hovedansvaret, med komma mellom.",
        en: "Who has the main responsibility, separated by commas.",
      },
      { earlier: ["Hovudansvar", "Hovedansvar"], width: 36 },
    ),
    partners: column(
      longText,
      { nn: "Samarbeidspartar", nb: "Samarbeidsparter", en: "Partners" },
      {
        nn: "Dei som er med på tiltaket, med komma mellom.",
        nb: "De som er med på tiltaket, med komma mellom.",
        en: "Those who take part in the measure, separated by commas.",
      },
    ),
    fromYear: column(
      year,
      { nn: "Frå år", nb: "Fra år", en: "From year" },
      {
        nn: "Året tiltaket startar.",
        nb: "Året tiltaket starter.",
        en: "The year in which the measure begins.",
      },
      { width: 9 },
    ),
    toYear: column(
      year,
      { nn: "Til år", nb: "Til år", en: "To year" },
      {
        nn: "Det siste året tiltaket varer.",
        nb: "Det siste året tiltaket varer.",
        en: "The last year of the measure.",
      },
      { width: 9 },
    ),
    timeframe: column(
      text,
      { nn: "Tidsramme", nb: "Tidsramme", en: "Timeframe" },
      {
        nn: "Ein tekst for tiltak som ikkje har årstal, til dømes «Mogleg å følge opp ved neste rullering».",
        nb: "En tekst for tiltak som ikke har årstall, for eksempel «Mulig å følge opp ved neste rullering».",
        en: "A text for measures without years, such as that they may be taken up at the next roll-over.",
      },
      { width: 28 },
    ),
    priority: column(
      choice(priorityWords),
      { nn: "Prioritet", nb: "Prioritet", en: "Priority" },
      {
        nn: "Når tiltaket er prioritert; dei som ikkje er det i planåret, står i grå skrift i planen.",
        nb: "Når tiltaket er prioritert; de som ikke er det i planåret, står i grå skrift i planen.",
        en: "When the measure is prioritised; those not in the planning year stand in grey in the plan.",
      },
    ),
    change: column(
      choice(changeWords),
      { nn: "Endring", nb: "Endring", en: "Change" },
      {
        nn: "Om tiltaket er nytt, vidareført, endra eller avslutta sidan førre plan.",
        nb: "Om tiltaket er nytt, videreført, endret eller avsluttet siden forrige plan.",
        en: "Whether the measure is new, continued, changed or ended since the last plan.",
      },
      { width: 13 },
    ),
    reason: column(
      longText,
      { nn: "Grunngjeving", nb: "Begrunnelse", en: "Reason" },
      {
        nn: "Kvifor tiltaket er endra; må fyllast ut når endringa er «endra».",
        nb: "Hvorfor tiltaket er endret; må fylles ut når endringen er «endret».",
        en: "Why the measure is changed; must be filled in when the change is “changed”.",
      },
      { width: 36 },
    ),
    evaluation: column(
      longText,
      { nn: "Vurdering", nb: "Vurdering", en: "Evaluation" },
      {
        nn: "Kva tiltaket førte til; må fyllast ut når tiltaket er avslutta.",
        nb: "Hva tiltaket førte til; må fylles ut når tiltaket er avsluttet.",
        en: "What the measure led to; must be filled in when the measure is ended.",
      },
      { width: 36 },
    ),
    stateFunded: column(
      flag,
      { nn: "Statlege midlar", nb: "Statlige midler", en: "State money" },
      {
        nn: "Ja når tiltaket får statleg medfinansiering.",
        nb: "Ja når tiltaket får statlig medfinansiering.",
        en: "Yes when the measure gets state co-financing.",
      },
      { width: 14 },
    ),
    status: calculated({
      header: { nn: "Status", nb: "Status", en: "Status" },
      help: {
        nn: "Den siste statusen i arket Oppfølging; Excel reknar han ut.",
        nb: "Den siste statusen i arket Oppfølging; Excel regner den ut.",
        en: "The last status in the sheet Follow-up; Excel works it out.",
      },
      width: 14,
      format: "General",
      align: "left",
      uses: ["progress"],
      formula: (context) => lastReported("status", context),
    }),
    progress: calculated({
      header: { nn: "Framdrift", nb: "Framdrift", en: "Progress" },
      earlier: ["Fremdrift"],
      help: {
        nn: "Den siste framdrifta i arket Oppfølging; Excel reknar ho ut.",
        nb: "Den siste framdriften i arket Oppfølging; Excel regner den ut.",
        en: "The last progress in the sheet Follow-up; Excel works it out.",
      },
      width: 11,
      format: "0%",
      align: "right",
      uses: ["progress"],
      formula: (context) => lastReported("progress", context),
    }),
  },
});
