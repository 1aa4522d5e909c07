import type { PoliticsParams } from "../../plan/finding-params";
import type { Texts } from "../texts";

/** Anchoring, approval and the log. */
export const politicsNb: Texts<PoliticsParams> = {
  "anchoring-missing": {
    title: "Datoer for politisk behandling mangler",
    text: ({ year, parties }, f) =>
      `${f.list(parties)} mangler dato for formannskap eller kommunestyre i ${String(year)}. Fyll ut datoene i Forankring.`,
  },
  "anchoring-order": {
    title: "Kommunestyret er før formannskapet",
    text: ({ party, executive, council }, f) =>
      `${party} har kommunestyre ${f.date(council)} og formannskap ${f.date(executive)}. Kommunestyret skal behandle planen samme dag eller senere; rett datoene.`,
  },
  "anchoring-after-signing": {
    title: "Avtalen er signert før vedtakene",
    text: ({ signing, parties, councils }, f) =>
      `Avtalen har signeringsdato ${f.date(signing)}. Disse kommunestyrene behandler planen etter det: ${f.list(parties.map((party, i) => `${party} (${f.date(councils[i] ?? "")})`))}. Ta høyde for at vedtakene kan gi endringer.`,
  },
  "approval-missing": {
    title: "Noen har ikke godkjent planen ennå",
    text: ({ year, parties }, f) =>
      `${f.list(parties)} har ikke godkjent planen for ${String(year)} ennå. Skriv datoen når godkjenningen er gjort.`,
  },
  "approval-before-anchoring": {
    title: "Godkjent før kommunestyret",
    text: ({ party, approval, council }, f) =>
      `${party} har godkjent planen ${f.date(approval)}, før kommunestyret ${f.date(council)}. Se etter hvilken dato som er feil.`,
  },
  "log-order": {
    title: "Loggen er ikke i rekkefølge",
    text: ({ what, value, previous }, f) =>
      what === "version"
        ? `Versjonen «${value}» står etter «${previous}», men har et lavere nummer. Flytt raden, eller rett nummeret.`
        : `Datoen ${f.date(value)} er før datoen i raden over (${f.date(previous)}). Flytt raden, eller rett datoen.`,
  },
  "log-duplicate": {
    title: "Den samme versjonen flere ganger",
    text: ({ version, times }) =>
      `Versjonen «${version}» står ${String(times)} ganger i loggen. Gi hver versjon sitt eget nummer.`,
  },
};
