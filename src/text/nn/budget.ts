import type { BudgetParams } from "../../plan/finding-params";
import type { Texts } from "../texts";
import { alsoNn, nearestNn } from "./words";

/** Shares and budget (§6). */
export const budgetNn: Texts<BudgetParams> = {
  "share-targets-sum": {
    title: "Vektinga blir ikkje 100 %",
    text: ({ sum, goals }, f) =>
      `Vektinga for ${String(goals)} delmål blir ${f.exactShare(sum)} til saman. Ho skal bli 100 %; rett vektinga på eitt eller fleire delmål.`,
  },
  "share-total": {
    title: "Delen stemmer ikkje",
    text: ({ goal, share, target, tolerance }, f) =>
      `Delmål ${String(goal)} får ${f.exactShare(share)} av dei statlege midlane i heile perioden, og vektinga er ${f.exactShare(target)}. Det er lenger unna enn ${f.points(tolerance)}. Fordel budsjettet på nytt, eller endre vektinga.`,
  },
  "share-year": {
    title: "Delane i året er ulike vektinga",
    text: ({ year, goals, shares, targets, cumulative }, f) => {
      const now = goals.map(
        (goal, i) => `delmål ${String(goal)} ${f.share(shares[i] ?? 0)} (mål ${f.share(targets[i] ?? 0)})`,
      );
      const sum = goals.map((goal, i) => `delmål ${String(goal)} ${f.share(cumulative[i] ?? 0)}`);
      return `I ${String(year)} får ${f.list(now)}. Delane kan variere frå år til år så lenge heile perioden stemmer. Samla til og med ${String(year)}: ${f.list(sum)}.`;
    },
  },
  "frame-total": {
    title: "Summen er ikkje lik årsramma",
    text: ({ year, sum, frame }, f) =>
      `Delmåla har til saman ${f.kroner(sum)} i ${String(year)}, og årsramma er ${f.kroner(frame)}: ${f.kroner(Math.abs(sum - frame))} for ${sum > frame ? "mykje" : "lite"}. Rett budsjettet eller årsramma.`,
  },
  "budget-unknown-goal": {
    title: "Delmålet finst ikkje",
    text: ({ goal, times }) =>
      goal === null
        ? "Rada har pengar, men ikkje noko delmål. Skriv nummeret på delmålet, så blir pengane rekna med."
        : `Delmål ${String(goal)} finst ikkje i planen, så pengane blir ikkje rekna med.${alsoNn(times)} Vel eit av delmåla, eller registrer delmålet.`,
  },
  "budget-unknown-measure": {
    title: "Tiltaket finst ikkje",
    text: ({ measure, nearest, times }) =>
      `Ingen tiltak har ID-en «${measure}».${alsoNn(times)}${nearestNn(nearest)} Rett ID-en, eller la feltet stå tomt til pengane er fordelte på tiltak.`,
  },
  "budget-measure-goal": {
    title: "Tiltaket høyrer til eit anna delmål",
    text: ({ measure, goal, belongsTo }) =>
      `Tiltaket ${measure} høyrer til delmål ${String(belongsTo)}, men pengane står på delmål ${String(goal)}. Rett delmålet eller tiltaket.`,
  },
  "budget-duplicate": {
    title: "Fleire rader for det same",
    text: ({ goal, measure, times }) =>
      `Delmål ${String(goal)} ${measure === null ? "utan tiltak" : `og tiltaket ${measure}`} står i ${String(times)} rader. Alle blir rekna med; slå dei saman om dei gjeld det same.`,
  },
  "budget-counted-twice": {
    title: "Pengane er kanskje rekna to gonger",
    text: ({ goal, year, amount }, f) =>
      `Rada for delmål ${String(goal)} utan tiltak har ${f.kroner(amount)} i ${String(year)}, nøyaktig det same som tiltaka under delmålet har til saman. Begge blir rekna med. Er det dei same pengane, skal beløpet her vere tomt.`,
  },
  "budget-outside-timeframe": {
    title: "Pengar utanfor tidsramma",
    text: ({ measure, years, from, to }, f) =>
      `Tiltaket ${measure} har pengar i ${f.list(years)}, men ${timeframe(from, to)}. Flytt pengane, eller endre tidsramma til tiltaket.`,
  },
};

function timeframe(from: number | null, to: number | null): string {
  if (from === null) return `det sluttar i ${String(to)}`;
  return to === null ? `det startar i ${String(from)}` : `tidsramma er ${String(from)}–${String(to)}`;
}
