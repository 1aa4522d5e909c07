import { monthInWords } from "../kinds/dates";
import type { Language } from "../words";

/** The published tables' own words, as the plan's document has them. */
export interface TableWords {
  readonly goal: string;
  readonly goalHeading: (number: number, title: string) => string;
  readonly mainGoal: string;
  readonly caption: (number: number) => string;
  readonly measureHeaders: readonly [string, string, string, string, string];
  readonly budgetTitle: string;
  readonly financingTitle: (year: number) => string;
  readonly total: string;
  readonly sum: string;
  readonly sources: string;
  readonly anchoringSheet: string;
  readonly anchoringTitle: string;
  readonly anchoringHeaders: readonly [string, string, string];
  readonly approvalSheet: string;
  readonly approvalTitle: string;
  readonly approvalHeaders: readonly [string, string];
  readonly logSheet: string;
  readonly logTitle: string;
  readonly logHeaders: readonly [string, string, string, string];
  readonly page: string;
  readonly madeBy: (version: string | null) => string;
  /** In: an ISO day. */
  readonly frozen: (day: string, version: string | null) => string;
}

/** `22. november 2026`; the months are the same in Nynorsk and Bokmål. */
function dayInWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))}. ${monthInWords(Number(month), "nn").toLowerCase()} ${year}`;
}

const nn: TableWords = {
  goal: "Delmål",
  goalHeading: (number, title) => `Delmål ${String(number)}: ${title}`,
  mainGoal: "Hovudmål:",
  caption: (number) => `Tabell ${String(number)}`,
  measureHeaders: ["", "Tiltak", "Hovudansvarleg", "Samarbeidspartar", "Tidsramme"],
  budgetTitle: "6. Fordeling av budsjett for heile avtaleperioden (statleg medfinansiering)",
  financingTitle: (year) => `7. Samla budsjett og finansiering for ${String(year)}`,
  total: "Total-budsjett",
  sum: "SUM",
  sources: "Finansieringskjelder",
  anchoringSheet: "5 Forankring",
  anchoringTitle: "5. Lokal og regional forankring",
  anchoringHeaders: ["Kommune:", "Formannskap:", "Kommunestyre:"],
  approvalSheet: "8 Godkjenning",
  approvalTitle: "8. Handlingsplanen er godkjent av",
  approvalHeaders: ["Samarbeidspart", "Dato for (politisk) godkjenning"],
  logSheet: "Logg (utskrift)",
  logTitle: "Logg (slettast i endeleg versjon)",
  logHeaders: ["Versjon", "Dato", "Status", "Sist endra av"],
  page: "Side",
  madeBy: (version) =>
    `Laga av Bygdevekst${version === null ? "" : ` frå versjon ${version}`}. ` +
    "Ikkje endre her; rett i inndata-arka og lag tabellane på nytt.",
  frozen: (day, version) =>
    `Faste tal per ${dayInWords(day)}${version === null ? "" : ` frå versjon ${version}`}. ` +
    "Laga av Bygdevekst; lag tabellane på nytt for å få levande tal.",
};

const nb: TableWords = {
  ...nn,
  goalHeading: (number, title) => `Delmål ${String(number)}: ${title}`,
  mainGoal: "Hovedmål:",
  measureHeaders: ["", "Tiltak", "Hovedansvarlig", "Samarbeidsparter", "Tidsramme"],
  budgetTitle: "6. Fordeling av budsjett for hele avtaleperioden (statlig medfinansiering)",
  financingTitle: (year) => `7. Samlet budsjett og finansiering for ${String(year)}`,
  sources: "Finansieringskilder",
  logTitle: "Logg (slettes i endelig versjon)",
  logHeaders: ["Versjon", "Dato", "Status", "Sist endret av"],
  madeBy: (version) =>
    `Laget av Bygdevekst${version === null ? "" : ` fra versjon ${version}`}. ` +
    "Ikke endre her; rett i inndata-arkene og lag tabellene på nytt.",
  frozen: (day, version) =>
    `Faste tall per ${dayInWords(day)}${version === null ? "" : ` fra versjon ${version}`}. ` +
    "Laget av Bygdevekst; lag tabellene på nytt for å få levende tall.",
};

/** The words of the published tables; KDD's template is Norwegian, so English readers get Nynorsk. */
export function tableWords(language: Language): TableWords {
  return language === "nb" ? nb : nn;
}
