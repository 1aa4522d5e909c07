import type { PoliticsParams } from "../../plan/finding-params";
import type { Texts } from "../texts";

/** Anchoring, approval and the log. */
export const politicsNn: Texts<PoliticsParams> = {
  "anchoring-missing": {
    title: "Datoar for politisk handsaming manglar",
    text: ({ year, parties }, f) =>
      `${f.list(parties)} manglar dato for formannskap eller kommunestyre i ${String(year)}. Fyll ut datoane i Forankring.`,
  },
  "anchoring-order": {
    title: "Kommunestyret er før formannskapet",
    text: ({ party, executive, council }, f) =>
      `${party} har kommunestyre ${f.date(council)} og formannskap ${f.date(executive)}. Kommunestyret skal handsame planen same dag eller seinare; rett datoane.`,
  },
  "anchoring-after-signing": {
    title: "Avtala er signert før vedtaka",
    text: ({ signing, parties, councils }, f) =>
      `Avtala har signeringsdato ${f.date(signing)}. Desse kommunestyra handsamar planen etter det: ${f.list(parties.map((party, i) => `${party} (${f.date(councils[i] ?? "")})`))}. Ta høgd for at vedtaka kan gje endringar.`,
  },
  "approval-missing": {
    title: "Nokre har ikkje godkjent planen enno",
    text: ({ year, parties }, f) =>
      `${f.list(parties)} har ikkje godkjent planen for ${String(year)} enno. Skriv datoen når godkjenninga er gjord.`,
  },
  "approval-before-anchoring": {
    title: "Godkjent før kommunestyret",
    text: ({ party, approval, council }, f) =>
      `${party} har godkjent planen ${f.date(approval)}, før kommunestyret ${f.date(council)}. Sjå etter kva for ein dato som er feil.`,
  },
  "log-order": {
    title: "Loggen er ikkje i rekkjefølgje",
    text: ({ what, value, previous }, f) =>
      what === "version"
        ? `Versjonen «${value}» står etter «${previous}», men har eit lågare nummer. Flytt rada, eller rett nummeret.`
        : `Datoen ${f.date(value)} er før datoen i rada over (${f.date(previous)}). Flytt rada, eller rett datoen.`,
  },
  "log-duplicate": {
    title: "Den same versjonen fleire gonger",
    text: ({ version, times }) =>
      `Versjonen «${version}» står ${String(times)} gonger i loggen. Gje kvar versjon sitt eige nummer.`,
  },
};
