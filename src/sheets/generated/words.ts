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
  readonly page: string;
  readonly madeBy: (version: string | null) => string;
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
  page: "Side",
  madeBy: (version) =>
    `Laga av Bygdevekst${version === null ? "" : ` frå versjon ${version}`}. ` +
    "Ikkje endre her; rett i inndata-arka og lag tabellane på nytt.",
};

const nb: TableWords = {
  ...nn,
  goalHeading: (number, title) => `Delmål ${String(number)}: ${title}`,
  mainGoal: "Hovedmål:",
  measureHeaders: ["", "Tiltak", "Hovedansvarlig", "Samarbeidsparter", "Tidsramme"],
  budgetTitle: "6. Fordeling av budsjett for hele avtaleperioden (statlig medfinansiering)",
  financingTitle: (year) => `7. Samlet budsjett og finansiering for ${String(year)}`,
  sources: "Finansieringskilder",
  madeBy: (version) =>
    `Laget av Bygdevekst${version === null ? "" : ` fra versjon ${version}`}. ` +
    "Ikke endre her; rett i inndata-arkene og lag tabellene på nytt.",
};

/** The words of the published tables; KDD's template is Norwegian, so English readers get Nynorsk. */
export function tableWords(language: Language): TableWords {
  return language === "nb" ? nb : nn;
}
