import type { BudgetParams } from "../../plan/finding-params";
import type { Texts } from "../texts";
import { alsoNb, nearestNb } from "./words";

/** Shares and budget (§6). */
export const budgetNb: Texts<BudgetParams> = {
  "share-targets-sum": {
    title: "Vektingen blir ikke 100 %",
    text: ({ sum, goals }, f) =>
      `Vektingen for ${String(goals)} delmål blir ${f.exactShare(sum)} til sammen. Den skal bli 100 %; rett vektingen på ett eller flere delmål.`,
  },
  "share-total": {
    title: "Andelen stemmer ikke",
    text: ({ goal, share, target, tolerance }, f) =>
      `Delmål ${String(goal)} får ${f.exactShare(share)} av de statlige midlene i hele perioden, og vektingen er ${f.exactShare(target)}. Det er lenger unna enn ${f.points(tolerance)}. Fordel budsjettet på nytt, eller endre vektingen.`,
  },
  "share-year": {
    title: "Andelene i året er ulike vektingen",
    text: ({ year, goals, shares, targets, cumulative }, f) => {
      const now = goals.map(
        (goal, i) => `delmål ${String(goal)} ${f.share(shares[i] ?? 0)} (mål ${f.share(targets[i] ?? 0)})`,
      );
      const sum = goals.map((goal, i) => `delmål ${String(goal)} ${f.share(cumulative[i] ?? 0)}`);
      return `I ${String(year)} får ${f.list(now)}. Andelene kan variere fra år til år så lenge hele perioden stemmer. Samlet til og med ${String(year)}: ${f.list(sum)}.`;
    },
  },
  "frame-total": {
    title: "Summen er ikke lik årsrammen",
    text: ({ year, sum, frame }, f) =>
      `Delmålene har til sammen ${f.kroner(sum)} i ${String(year)}, og årsrammen er ${f.kroner(frame)}: ${f.kroner(Math.abs(sum - frame))} for ${sum > frame ? "mye" : "lite"}. Rett budsjettet eller årsrammen.`,
  },
  "budget-unknown-goal": {
    title: "Delmålet finnes ikke",
    text: ({ goal, times }) =>
      goal === null
        ? "Raden har penger, men ikke noe delmål. Skriv nummeret på delmålet, så blir pengene regnet med."
        : `Delmål ${String(goal)} finnes ikke i planen, så pengene blir ikke regnet med.${alsoNb(times)} Velg et av delmålene, eller registrer delmålet.`,
  },
  "budget-unknown-measure": {
    title: "Tiltaket finnes ikke",
    text: ({ measure, nearest, times }) =>
      `Ingen tiltak har ID-en «${measure}».${alsoNb(times)}${nearestNb(nearest)} Rett ID-en, eller la feltet stå tomt til pengene er fordelt på tiltak.`,
  },
  "budget-measure-goal": {
    title: "Tiltaket hører til et annet delmål",
    text: ({ measure, goal, belongsTo }) =>
      `Tiltaket ${measure} hører til delmål ${String(belongsTo)}, men pengene står på delmål ${String(goal)}. Rett delmålet eller tiltaket.`,
  },
  "budget-duplicate": {
    title: "Flere rader for det samme",
    text: ({ goal, measure, times }) =>
      `Delmål ${String(goal)} ${measure === null ? "uten tiltak" : `og tiltaket ${measure}`} står i ${String(times)} rader. Alle blir regnet med; slå dem sammen om de gjelder det samme.`,
  },
  "budget-counted-twice": {
    title: "Pengene er kanskje regnet to ganger",
    text: ({ goal, year, amount }, f) =>
      `Raden for delmål ${String(goal)} uten tiltak har ${f.kroner(amount)} i ${String(year)}, nøyaktig det samme som tiltakene under delmålet har til sammen. Begge blir regnet med. Er det de samme pengene, skal beløpet her være tomt.`,
  },
  "budget-outside-timeframe": {
    title: "Penger utenfor tidsrammen",
    text: ({ measure, years, from, to }, f) =>
      `Tiltaket ${measure} har penger i ${f.list(years)}, men ${timeframe(from, to)}. Flytt pengene, eller endre tidsrammen til tiltaket.`,
  },
};

function timeframe(from: number | null, to: number | null): string {
  if (from === null) return `det slutter i ${String(to)}`;
  return to === null ? `det starter i ${String(from)}` : `tidsrammen er ${String(from)}–${String(to)}`;
}
