import type { MeasureFindingParams, PartnerParams } from "../../plan/finding-params";
import { sectionName } from "../declared";
import type { Texts } from "../texts";
import { sentence } from "../sentence";
import { measureNn, nearestNn } from "./words";

/** The measures, their descriptions and reports. */
export const measuresNn: Texts<MeasureFindingParams> = {
  "measure-id-missing": {
    title: "Tiltaket har ingen ID",
    text: (p) =>
      `${sentence(measureNn(p))} har ingen ID, så omtale, budsjett og finansiering kan ikkje vise til det. Den neste ledige er ${p.next}.`,
  },
  "measure-id-duplicate": {
    title: "To tiltak med same ID",
    text: (p) =>
      `ID-en ${p.measure} er brukt på eit anna tiltak lenger oppe òg. Gje ${measureNn(p)} ein eigen ID; den neste ledige er ${p.next}.`,
  },
  "measure-title-missing": {
    title: "Tiltaket har ingen tittel",
    text: (p) => `${sentence(measureNn(p))} har ingen tittel. Skriv tittelen slik han skal stå i planen.`,
  },
  "measure-unknown-goal": {
    title: "Delmålet finst ikkje",
    text: (p) =>
      p.goal === null
        ? `${sentence(measureNn(p))} høyrer ikkje til noko delmål, så det kjem ikkje med i nokon tabell. Skriv nummeret på delmålet.`
        : `${sentence(measureNn(p))} står på delmål ${String(p.goal)}, som ikkje finst i planen. Vel eit av delmåla, eller registrer delmålet.`,
  },
  "measure-lead-missing": {
    title: "Ingen er hovudansvarleg",
    text: (p) => `${sentence(measureNn(p))} har ingen hovudansvarleg. Skriv kven som har ansvaret.`,
  },
  "section-unknown-measure": {
    title: "Omtalen viser til eit tiltak som ikkje finst",
    text: ({ measure, nearest }) =>
      measure === null
        ? "Omtalen har ingen ID, så vi veit ikkje kva tiltak han høyrer til. Skriv ID-en til tiltaket."
        : `Ingen tiltak har ID-en «${measure}», så omtalen kjem ikkje med.${nearestNn(nearest)} Rett ID-en.`,
  },
  "report-unknown-measure": {
    title: "Meldinga viser til eit tiltak som ikkje finst",
    text: ({ measure, nearest }) =>
      measure === null
        ? "Meldinga har ingen ID, så vi veit ikkje kva tiltak ho gjeld. Skriv ID-en til tiltaket."
        : `Ingen tiltak har ID-en «${measure}», så meldinga kjem ikkje med.${nearestNn(nearest)} Rett ID-en.`,
  },
  "measure-partners-missing": {
    title: "Ingen samarbeidspartar",
    text: (p) => `${sentence(measureNn(p))} har ingen samarbeidspartar. Skriv kven som er med.`,
  },
  "measure-section-missing": {
    title: "Omtalen er ikkje ferdig",
    text: (p, f) =>
      `${sentence(measureNn(p))} manglar ${f.list(p.missing.map((part) => sectionName(part, f.language)))} i omtalen. Skriv det inn i arket Omtale.`,
  },
  "measure-number-gap": {
    title: "Hol i nummereringa",
    text: ({ goal, missing, unnumbered }, f) =>
      [
        missing.length > 0 && `Under delmål ${String(goal)} manglar tiltak nummer ${f.list(missing)}.`,
        unnumbered > 0 && `${String(unnumbered)} tiltak under delmål ${String(goal)} har ikkje noko nummer.`,
        "Nummerer på nytt om tiltaka skal stå i rekkje; ID-ane blir dei same.",
      ]
        .filter((part) => part !== false)
        .join(" "),
  },
  "measure-number-duplicate": {
    title: "To tiltak med same nummer",
    text: ({ goal, number, times }) =>
      `${String(times)} tiltak under delmål ${String(goal)} har nummer ${String(number)}. Gje kvart tiltak sitt eige nummer.`,
  },
  "measure-timeframe-missing": {
    title: "Tidsramma manglar",
    text: (p) =>
      `${sentence(measureNn(p))} har korkje årstal eller ein tekst om når det skal gjerast. Fyll ut «Frå år» og «Til år», eller skriv i «Tidsramme».`,
  },
  "measure-timeframe-order": {
    title: "Tidsramma er snudd",
    text: (p) =>
      `${sentence(measureNn(p))} varer frå ${String(p.from)} til ${String(p.to)}. Det siste året kan ikkje vere før det første.`,
  },
  "measure-timeframe-outside": {
    title: "Tidsramma er utanfor perioden",
    text: (p) =>
      `${sentence(measureNn(p))} ${span(p.from, p.to)}, men planen gjeld ${String(p.firstYear)}–${String(p.lastYear)}. Rett årstala.`,
  },
  "measure-priority-timeframe": {
    title: "Prioritert no, men startar seinare",
    text: (p) =>
      `${sentence(measureNn(p))} er prioritert i planåret ${String(p.planningYear)}, men startar i ${String(p.from)}. Sjå om det er prioriteten eller tidsramma som skal endrast.`,
  },
  "measure-change-reason": {
    title: "Endringa er ikkje grunngjeven",
    text: (p) =>
      `${sentence(measureNn(p))} er endra, men grunngjevinga er tom. KDD skal få vite kvifor; skriv det i «Grunngjeving».`,
  },
  "measure-ended-evaluation": {
    title: "Avslutta utan vurdering",
    text: (p) =>
      `${sentence(measureNn(p))} er avslutta, men vurderinga er tom. Skriv kort kva tiltaket har bidrege til i «Vurdering».`,
  },
  "measure-ended-budget": {
    title: "Avslutta tiltak med pengar att",
    text: (p, f) =>
      `${sentence(measureNn(p))} er avslutta i ${String(p.last)}, men har ${f.kroner(p.amount)} i budsjettet for ${f.list(p.years)}. Flytt pengane til rada for delmålet utan tiltak, så står årsramma og delane ved lag.`,
  },
  "measure-late": {
    title: "Tida er ute",
    text: (p) =>
      `${sentence(measureNn(p))} skulle vere ferdig i ${String(p.to)}, men er ikkje meldt fullført. Meld kor det står, eller forleng tidsramma.`,
  },
  "measure-silent": {
    title: "Lenge sidan siste melding",
    text: (p, f) =>
      `${sentence(measureNn(p))} er i gang, men ingen har meldt noko sidan ${f.date(p.since)}. Meld kor langt det er kome.`,
  },
};

/** The names in lists of partners. */
export const partnersNn: Texts<PartnerParams> = {
  "partner-spelling": {
    title: "Namnet er kanskje feilskrive",
    text: (p) =>
      `«${p.name}» i ${measureNn(p)} liknar på «${p.registered}». Rett namnet om det er den same, eller registrer det.`,
  },
  "partner-alias": {
    title: "Eit anna namn på ein registrert part",
    text: (p) => `«${p.name}» i ${measureNn(p)} er registrert som eit anna namn på «${p.registered}».`,
  },
  "partner-joined": {
    title: "Komma manglar mellom namn",
    text: (p, f) =>
      `«${p.name}» i ${measureNn(p)} ser ut til å vere ${f.list(p.names.map((name) => `«${name}»`))}. Set komma mellom.`,
  },
  "partner-unknown": {
    title: "Namnet er ikkje registrert",
    text: (p) =>
      `«${p.name}» i ${measureNn(p)} er ikkje registrert${p.times > 1 ? `; namnet står i ${String(p.times)} tiltak` : ""}. Registrer namnet om parten skal vere med i oversikter.`,
  },
};

function span(from: number | null, to: number | null): string {
  if (from === null) return `varer til ${String(to)}`;
  return to === null ? `startar i ${String(from)}` : `varer frå ${String(from)} til ${String(to)}`;
}
