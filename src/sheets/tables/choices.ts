import type * as r from "../../plan/records";
import { forms, same, type Words } from "../words";

/** The words of a set of codes; the drop-downs, the published tables and the texts all say these. */
type WordsOf<T extends readonly string[]> = Readonly<Record<T[number], Words>>;

export const planKindWords: WordsOf<typeof r.planKinds> = {
  agreement: { nn: "avtale", nb: "avtale", en: "agreement" },
  programme: { nn: "program", nb: "program", en: "programme" },
};

export const languageWords: WordsOf<typeof r.languages> = { nn: same("nn"), nb: same("nb") };
/** People write the language out, too. */
export const languageNames = { nynorsk: "nn", bokmål: "nb" } as const;

export const sourceKindWords: WordsOf<typeof r.sourceKinds> = {
  state: { nn: "stat", nb: "stat", en: "state" },
  ownShare: { nn: "eigendel", nb: "egenandel", en: "own share" },
  county: { nn: "fylkeskommune", nb: "fylkeskommune", en: "county" },
  stateAdministrator: { nn: "statsforvaltar", nb: "statsforvalter", en: "state administrator" },
  publicGrant: { nn: "offentleg tilskot", nb: "offentlig tilskudd", en: "public grant" },
  other: { nn: "anna", nb: "annet", en: "other" },
};

export const partyKindWords: WordsOf<typeof r.partyKinds> = {
  municipality: { nn: "kommune", nb: "kommune", en: "municipality" },
  county: { nn: "fylkeskommune", nb: "fylkeskommune", en: "county" },
  state: { nn: "stat", nb: "stat", en: "state" },
  other: { nn: "anna", nb: "annet", en: "other" },
};

export const footnoteTableWords: WordsOf<typeof r.footnoteTables> = {
  budget: { nn: "budsjett", nb: "budsjett", en: "budget" },
  financing: { nn: "finansiering", nb: "finansiering", en: "financing" },
};
/** The sections of the plan that the two tables are. */
export const footnoteTableSections = { "6": "budget", "7": "financing" } as const;

export const textPlaceWords: WordsOf<typeof r.textPlaces> = {
  introduction: { nn: "introduksjon", nb: "introduksjon", en: "introduction" },
  framework: { nn: "rammer", nb: "rammer", en: "framework" },
  goals: { nn: "delmål", nb: "delmål", en: "goals" },
  organisation: { nn: "organisering", nb: "organisering", en: "organisation" },
  anchoring: { nn: "forankring", nb: "forankring", en: "anchoring" },
};
/** The sections of the plan that the texts stand in. */
export const textPlaceSections = {
  "1": "introduction",
  "2": "framework",
  "3": "goals",
  "4": "organisation",
  "5": "anchoring",
} as const;

export const priorityWords: WordsOf<typeof r.priorities> = {
  planningYear: { nn: "i planåret", nb: "i planåret", en: "in the planning year" },
  later: { nn: "seinare", nb: "senere", en: "later" },
  nextRollOver: { nn: "neste rullering", nb: "neste rullering", en: "next roll-over" },
};

export const changeWords: WordsOf<typeof r.changes> = {
  new: { nn: "nytt", nb: "nytt", en: "new" },
  continued: { nn: "vidareført", nb: "videreført", en: "continued" },
  changed: { nn: "endra", nb: "endret", en: "changed" },
  ended: { nn: "avslutta", nb: "avsluttet", en: "ended" },
};

export const measureStatusWords: WordsOf<typeof r.measureStatuses> = {
  notStarted: { nn: "ikkje starta", nb: "ikke startet", en: "not started" },
  underWay: { nn: "i gang", nb: "i gang", en: "under way" },
  late: { nn: "forseinka", nb: "forsinket", en: "late" },
  done: { nn: "fullført", nb: "fullført", en: "done" },
  stopped: { nn: "stoppa", nb: "stoppet", en: "stopped" },
};

export const formWords: WordsOf<typeof r.forms> = {
  cash: { nn: "kontant", nb: "kontant", en: "cash" },
  inKind: { nn: "eigeninnsats", nb: "egeninnsats", en: "in kind" },
};

export const fundingStatusWords: WordsOf<typeof r.fundingStatuses> = {
  planned: { nn: "planlagt", nb: "planlagt", en: "planned" },
  applied: { nn: "søkt", nb: "søkt", en: "applied for" },
  committed: { nn: "tilsagn", nb: "tilsagn", en: "committed" },
  declined: { nn: "avslått", nb: "avslått", en: "declined" },
};

/** What a declined row's status may say, whatever the workbook's language; it never counts. */
export const declinedWords: readonly string[] = [...new Set(forms(fundingStatusWords.declined))];

export const grantEventWords: WordsOf<typeof r.grantEvents> = {
  application: { nn: "søknad", nb: "søknad", en: "application" },
  commitment: { nn: "tilsagn", nb: "tilsagn", en: "commitment" },
  payoutRequest: { nn: "utbetalingsoppmoding", nb: "utbetalingsanmodning", en: "payout request" },
  payout: { nn: "utbetaling", nb: "utbetaling", en: "payout" },
  refusal: { nn: "avslag", nb: "avslag", en: "refusal" },
  repayment: { nn: "tilbakebetaling", nb: "tilbakebetaling", en: "repayment" },
};

export const entryKindWords: WordsOf<typeof r.entryKinds> = {
  cost: { nn: "utgift", nb: "utgift", en: "cost" },
  income: { nn: "inntekt", nb: "inntekt", en: "income" },
  vatCompensation: { nn: "mva-kompensasjon", nb: "mva-kompensasjon", en: "VAT compensation" },
  fund: { nn: "fond", nb: "fond", en: "fund" },
};

export const decisionWords: WordsOf<typeof r.decisions> = {
  asProposed: { nn: "som framlagt", nb: "som fremlagt", en: "as proposed" },
  amended: { nn: "med endring", nb: "med endring", en: "amended" },
  postponed: { nn: "utsett", nb: "utsatt", en: "postponed" },
  rejected: { nn: "avvist", nb: "avvist", en: "rejected" },
};

export const stepWords: WordsOf<typeof r.steps> = {
  draft: { nn: "utkast", nb: "utkast", en: "draft" },
  hearing: { nn: "høyring", nb: "høring", en: "hearing" },
  executive: { nn: "formannskap", nb: "formannskap", en: "executive committee" },
  council: { nn: "kommunestyre", nb: "kommunestyre", en: "council" },
  sentToKdd: { nn: "sendt KDD", nb: "sendt KDD", en: "sent to KDD" },
  approvedByKdd: { nn: "godkjend av KDD", nb: "godkjent av KDD", en: "approved by KDD" },
};

export const documentGoalKindWords: WordsOf<typeof r.documentGoalKinds> = {
  goal: { nn: "mål", nb: "mål", en: "goal" },
  measure: { nn: "tiltak", nb: "tiltak", en: "measure" },
  level: { nn: "nivå", nb: "nivå", en: "level" },
  focus: { nn: "fokus", nb: "fokus", en: "focus" },
  premise: { nn: "premiss", nb: "premiss", en: "premise" },
  weWill: { nn: "vi vil", nb: "vi vil", en: "we will" },
  sustainability: { nn: "FN-mål", nb: "FN-mål", en: "UN goal" },
};
