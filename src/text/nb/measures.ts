import type { MeasureFindingParams, PartnerParams } from "../../plan/finding-params";
import { sectionName } from "../declared";
import { sentence } from "../sentence";
import type { Texts } from "../texts";
import { measureNb, nearestNb } from "./words";

/** The measures, their descriptions and reports. */
export const measuresNb: Texts<MeasureFindingParams> = {
  "measure-id-missing": {
    title: "Tiltaket har ingen ID",
    text: (p) =>
      `${sentence(measureNb(p))} har ingen ID, så omtale, budsjett og finansiering kan ikke vise til det. Den neste ledige er ${p.next}.`,
  },
  "measure-id-duplicate": {
    title: "To tiltak med samme ID",
    text: (p) =>
      `ID-en ${p.measure} er brukt på et annet tiltak lenger opp også. Gi ${measureNb(p)} en egen ID; den neste ledige er ${p.next}.`,
  },
  "measure-title-missing": {
    title: "Tiltaket har ingen tittel",
    text: (p) => `${sentence(measureNb(p))} har ingen tittel. Skriv tittelen slik den skal stå i planen.`,
  },
  "measure-unknown-goal": {
    title: "Delmålet finnes ikke",
    text: (p) =>
      p.goal === null
        ? `${sentence(measureNb(p))} hører ikke til noe delmål, så det kommer ikke med i noen tabell. Skriv nummeret på delmålet.`
        : `${sentence(measureNb(p))} står på delmål ${String(p.goal)}, som ikke finnes i planen. Velg et av delmålene, eller registrer delmålet.`,
  },
  "measure-lead-missing": {
    title: "Ingen er hovedansvarlig",
    text: (p) => `${sentence(measureNb(p))} har ingen hovedansvarlig. Skriv hvem som har ansvaret.`,
  },
  "section-unknown-measure": {
    title: "Omtalen viser til et tiltak som ikke finnes",
    text: ({ measure, nearest }) =>
      measure === null
        ? "Omtalen har ingen ID, så vi vet ikke hvilket tiltak den hører til. Skriv ID-en til tiltaket."
        : `Ingen tiltak har ID-en «${measure}», så omtalen kommer ikke med.${nearestNb(nearest)} Rett ID-en.`,
  },
  "report-unknown-measure": {
    title: "Meldingen viser til et tiltak som ikke finnes",
    text: ({ measure, nearest }) =>
      measure === null
        ? "Meldingen har ingen ID, så vi vet ikke hvilket tiltak den gjelder. Skriv ID-en til tiltaket."
        : `Ingen tiltak har ID-en «${measure}», så meldingen kommer ikke med.${nearestNb(nearest)} Rett ID-en.`,
  },
  "measure-partners-missing": {
    title: "Ingen samarbeidsparter",
    text: (p) => `${sentence(measureNb(p))} har ingen samarbeidsparter. Skriv hvem som er med.`,
  },
  "measure-section-missing": {
    title: "Omtalen er ikke ferdig",
    text: (p, f) =>
      `${sentence(measureNb(p))} mangler ${f.list(p.missing.map((part) => sectionName(part, f.language)))} i omtalen. Skriv det inn i arket Omtale.`,
  },
  "measure-number-gap": {
    title: "Hull i nummereringen",
    text: ({ goal, missing, unnumbered }, f) =>
      [
        missing.length > 0 && `Under delmål ${String(goal)} mangler tiltak nummer ${f.list(missing)}.`,
        unnumbered > 0 && `${String(unnumbered)} tiltak under delmål ${String(goal)} har ikke noe nummer.`,
        "Nummerer på nytt om tiltakene skal stå i rekke; ID-ene blir de samme.",
      ]
        .filter((part) => part !== false)
        .join(" "),
  },
  "measure-number-duplicate": {
    title: "To tiltak med samme nummer",
    text: ({ goal, number, times }) =>
      `${String(times)} tiltak under delmål ${String(goal)} har nummer ${String(number)}. Gi hvert tiltak sitt eget nummer.`,
  },
  "measure-timeframe-missing": {
    title: "Tidsrammen mangler",
    text: (p) =>
      `${sentence(measureNb(p))} har verken årstall eller en tekst om når det skal gjøres. Fyll ut «Fra år» og «Til år», eller skriv i «Tidsramme».`,
  },
  "measure-timeframe-order": {
    title: "Tidsrammen er snudd",
    text: (p) =>
      `${sentence(measureNb(p))} varer fra ${String(p.from)} til ${String(p.to)}. Det siste året kan ikke være før det første.`,
  },
  "measure-timeframe-outside": {
    title: "Tidsrammen er utenfor perioden",
    text: (p) =>
      `${sentence(measureNb(p))} ${span(p.from, p.to)}, men planen gjelder ${String(p.firstYear)}–${String(p.lastYear)}. Rett årstallene.`,
  },
  "measure-priority-timeframe": {
    title: "Prioritert nå, men starter senere",
    text: (p) =>
      `${sentence(measureNb(p))} er prioritert i planåret ${String(p.planningYear)}, men starter i ${String(p.from)}. Se om det er prioriteten eller tidsrammen som skal endres.`,
  },
  "measure-change-reason": {
    title: "Endringen er ikke begrunnet",
    text: (p) =>
      `${sentence(measureNb(p))} er endret, men begrunnelsen er tom. KDD skal få vite hvorfor; skriv det i «Begrunnelse».`,
  },
  "measure-ended-evaluation": {
    title: "Avsluttet uten vurdering",
    text: (p) =>
      `${sentence(measureNb(p))} er avsluttet, men vurderingen er tom. Skriv kort hva tiltaket har bidratt til i «Vurdering».`,
  },
  "measure-ended-budget": {
    title: "Avsluttet tiltak med penger igjen",
    text: (p, f) =>
      `${sentence(measureNb(p))} er avsluttet i ${String(p.last)}, men har ${f.kroner(p.amount)} i budsjettet for ${f.list(p.years)}. Flytt pengene til raden for delmålet uten tiltak, så står årsrammen og andelene ved lag.`,
  },
  "measure-late": {
    title: "Tiden er ute",
    text: (p) =>
      `${sentence(measureNb(p))} skulle være ferdig i ${String(p.to)}, men er ikke meldt fullført. Meld hvor det står, eller forleng tidsrammen.`,
  },
  "measure-silent": {
    title: "Lenge siden siste melding",
    text: (p, f) =>
      `${sentence(measureNb(p))} er i gang, men ingen har meldt noe siden ${f.date(p.since)}. Meld hvor langt det er kommet.`,
  },
};

/** The names in lists of partners. */
export const partnersNb: Texts<PartnerParams> = {
  "partner-spelling": {
    title: "Navnet er kanskje feilskrevet",
    text: (p) =>
      `«${p.name}» i ${measureNb(p)} ligner på «${p.registered}». Rett navnet om det er den samme, eller registrer det.`,
  },
  "partner-alias": {
    title: "Et annet navn på en registrert part",
    text: (p) => `«${p.name}» i ${measureNb(p)} er registrert som et annet navn på «${p.registered}».`,
  },
  "partner-joined": {
    title: "Komma mangler mellom navn",
    text: (p, f) =>
      `«${p.name}» i ${measureNb(p)} ser ut til å være ${f.list(p.names.map((name) => `«${name}»`))}. Sett komma mellom.`,
  },
  "partner-unknown": {
    title: "Navnet er ikke registrert",
    text: (p) =>
      `«${p.name}» i ${measureNb(p)} er ikke registrert${p.times > 1 ? `; navnet står i ${String(p.times)} tiltak` : ""}. Registrer navnet om parten skal være med i oversikter.`,
  },
};

function span(from: number | null, to: number | null): string {
  if (from === null) return `varer til ${String(to)}`;
  return to === null ? `starter i ${String(from)}` : `varer fra ${String(from)} til ${String(to)}`;
}
