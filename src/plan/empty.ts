import { formatVersion, type Plan } from "./plan";
import type { Settings, Source } from "./records";

/** Settings with nothing filled in. */
export function blankSettings(): Settings {
  return {
    kind: null,
    name: null,
    pilot: null,
    firstYear: null,
    lastYear: null,
    planningYear: null,
    signingDate: null,
    minimumOwnShare: null,
    shareTolerance: null,
    deadlineDays: null,
    silentMonths: null,
    tableLanguage: null,
    formatVersion: null,
    others: [],
  };
}

/** A plan with no rows and no settings. */
export function blankPlan(): Plan {
  return {
    settings: blankSettings(),
    years: [],
    goals: [],
    sources: [],
    parties: [],
    footnotes: [],
    texts: [],
    measures: [],
    measureTexts: [],
    budget: [],
    funding: [],
    grants: [],
    actuals: [],
    accountRules: [],
    carryOvers: [],
    forecasts: [],
    progress: [],
    anchoring: [],
    log: [],
    documents: [],
    documentGoals: [],
    documentLinks: [],
    setAside: [],
    versions: [],
    imports: [],
  };
}

/** A growth agreement lasts four years. */
const usualYears = 4;

/**
 * A new plan to fill in: the period and its years, and the sources of KDD's template.
 * @param firstYear the first year of the agreement
 */
export function newPlan(firstYear: number, language: "nn" | "nb"): Plan {
  const years = Array.from({ length: usualYears }, (_, index) => firstYear + index);
  return {
    ...blankPlan(),
    settings: {
      ...blankSettings(),
      kind: "agreement",
      firstYear,
      lastYear: firstYear + usualYears - 1,
      planningYear: firstYear,
      shareTolerance: 50,
      tableLanguage: language,
      formatVersion,
    },
    years: years.map((year) => ({
      year,
      frame: null,
      approved: null,
      reference: null,
      reportDeadline: null,
      restrictedFund: null,
      closed: false,
    })),
    sources: templateSources(language),
  };
}

/** The sources that KDD's template heads section 7 with. */
function templateSources(language: "nn" | "nb"): Source[] {
  const nn = language === "nn";
  const source = (name: string, kind: Source["kind"], needsCommitment: boolean): Source => ({
    name,
    kind,
    needsCommitment,
    note: null,
  });
  return [
    source("KDD 13.50 post 66", "state", true),
    source(nn ? "Kommunal eigendel" : "Kommunal egenandel", "ownShare", false),
    source("Fylkeskommunen", "county", true),
    source(nn ? "Statsforvaltaren" : "Statsforvalteren", "stateAdministrator", true),
    source(nn ? "Offentlege tilskotsordningar" : "Offentlige tilskuddsordninger", "publicGrant", true),
    source(nn ? "Anna" : "Annet", "other", true),
  ];
}
