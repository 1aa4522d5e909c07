import * as z from "zod/mini";

/**
 * What each table of the plan holds, row by row, as the plan file has it.
 * Amounts are whole øre, shares basis points; dates are ISO days ("2025-06-17"),
 * ISO months ("2023-08", the log only) or the text a person typed. `null` is blank.
 */
const text = z.nullable(z.string());
const year = z.nullable(z.int());
const ore = z.nullable(z.int());
const share = z.nullable(z.int());
const date = z.nullable(z.string());
const flag = z.nullable(z.boolean());
const goalNumber = z.nullable(z.int());
const measureId = text;
const sourceName = text;
const partyName = text;
/** A field that earlier plan files lack: it is blank there. */
const addedLater = <T extends z.core.SomeType>(type: T) => z._default(z.nullable(type), null);
const choice = <const T extends readonly [string, ...string[]]>(codes: T) => z.nullable(z.enum(codes));

export const planKinds = ["agreement", "programme"] as const;
export const languages = ["nn", "nb"] as const;
export const sourceKinds = [
  "state",
  "ownShare",
  "county",
  "stateAdministrator",
  "publicGrant",
  "other",
] as const;
export const partyKinds = ["municipality", "county", "state", "other"] as const;
export const footnoteTables = ["budget", "financing"] as const;
export const textPlaces = ["introduction", "framework", "goals", "organisation", "anchoring"] as const;
export const priorities = ["planningYear", "later", "nextRollOver"] as const;
export const changes = ["new", "continued", "changed", "ended"] as const;
export const measureStatuses = ["notStarted", "underWay", "late", "done", "stopped"] as const;
export const forms = ["cash", "inKind"] as const;
export const fundingStatuses = ["planned", "applied", "committed", "declined"] as const;
export const grantEvents = [
  "application",
  "commitment",
  "payoutRequest",
  "payout",
  "refusal",
  "repayment",
] as const;
export const entryKinds = ["cost", "income", "vatCompensation", "fund"] as const;
export const decisions = ["asProposed", "amended", "postponed", "rejected"] as const;
export const steps = ["draft", "hearing", "executive", "council", "sentToKdd", "approvedByKdd"] as const;
export const documentGoalKinds = [
  "goal",
  "measure",
  "level",
  "focus",
  "premise",
  "weWill",
  "sustainability",
] as const;

export const settings = z.object({
  kind: choice(planKinds),
  name: text,
  pilot: text,
  firstYear: year,
  lastYear: year,
  planningYear: year,
  signingDate: date,
  /** Of the year's whole §7 total; blank is no rule. */
  minimumOwnShare: share,
  /** How far a goal's share of the period may be off its target: 50 is half a percentage point. */
  shareTolerance: share,
  /** How long before a grant's deadline it is told of; blank is 30 days. */
  deadlineDays: addedLater(z.int()),
  /** How long a measure under way may be silent; blank is six months. */
  silentMonths: addedLater(z.int()),
  /** The language of the published tables. */
  tableLanguage: choice(languages),
  formatVersion: z.nullable(z.int()),
  /** Fields that we do not know, kept as they are: name and value. */
  others: z.array(z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean()])])),
});

export const yearFrame = z.object({
  year,
  frame: ore,
  approved: date,
  reference: text,
  reportDeadline: date,
  restrictedFund: ore,
  closed: flag,
});

export const goal = z.object({
  number: goalNumber,
  title: text,
  /** The heading in section 3, where it is not the title. */
  heading: text,
  /** The name in section 7, where it is not the title. */
  shortName: text,
  mainGoal: text,
  introduction: text,
  /** The line above the measures; `{år}` stands for the planning year. */
  tableLine: text,
  targetShare: share,
});

export const source = z.object({
  name: text,
  kind: choice(sourceKinds),
  needsCommitment: flag,
  note: text,
});

export const party = z.object({
  name: text,
  kind: choice(partyKinds),
  /** Other names, separated by semicolons. */
  otherNames: text,
  approves: flag,
  ownShareKey: share,
});

export const footnote = z.object({
  table: choice(footnoteTables),
  year,
  /** Blank is the SUM row. */
  goal: goalNumber,
  /** A year or a source, as the column is headed; blank is the total. */
  column: text,
  mark: text,
  text,
});

export const planText = z.object({ place: choice(textPlaces), text });

export const measure = z.object({
  id: text,
  goal: goalNumber,
  number: z.nullable(z.int()),
  title: text,
  lead: text,
  partners: text,
  fromYear: year,
  toYear: year,
  /** A text, for measures without years. */
  timeframe: text,
  priority: choice(priorities),
  change: choice(changes),
  reason: text,
  evaluation: text,
  stateFunded: flag,
});

export const measureText = z.object({
  measure: measureId,
  subtitle: text,
  challenge: text,
  description: text,
  aims: text,
  firstSteps: text,
  contributors: text,
  furtherPlanning: text,
  other: text,
});

export const budgetRow = z.object({
  goal: goalNumber,
  /** Blank is not yet shared out on measures. */
  measure: measureId,
  /** State co-financing (§6), by year as "2025". */
  amounts: z.record(z.string(), z.int()),
  note: text,
});

export const fundingRow = z.object({
  year,
  goal: goalNumber,
  measure: measureId,
  source: sourceName,
  party: partyName,
  amount: ore,
  form: choice(forms),
  hours: z.nullable(z.number()),
  status: choice(fundingStatuses),
  reference: text,
  note: text,
});

export const grant = z.object({
  date,
  year,
  source: sourceName,
  party: partyName,
  event: choice(grantEvents),
  amount: ore,
  caseNumber: text,
  deadline: date,
  note: text,
});

export const actual = z.object({
  date,
  voucher: text,
  account: text,
  project: text,
  text,
  kind: choice(entryKinds),
  goal: goalNumber,
  measure: measureId,
  source: sourceName,
  party: partyName,
  form: choice(forms),
  hours: z.nullable(z.number()),
  amount: ore,
  note: text,
});

export const accountRule = z.object({
  project: text,
  fromAccount: text,
  toAccount: text,
  goal: goalNumber,
  measure: measureId,
  source: sourceName,
  kind: choice(entryKinds),
});

export const carryOver = z.object({
  fromYear: year,
  toYear: year,
  goal: goalNumber,
  source: sourceName,
  amount: ore,
  reason: text,
});

export const forecast = z.object({ year, goal: goalNumber, source: sourceName, amount: ore, reason: text });

export const progressReport = z.object({
  date,
  measure: measureId,
  status: choice(measureStatuses),
  progress: share,
  comment: text,
  by: text,
});

export const anchoring = z.object({
  year,
  party: partyName,
  executive: date,
  council: date,
  caseNumber: text,
  decision: choice(decisions),
  approval: date,
});

export const logEntry = z.object({
  version: text,
  /** A day or a month. */
  date,
  status: text,
  changedBy: text,
  step: choice(steps),
});

export const governingDocument = z.object({
  id: text,
  title: text,
  owner: text,
  fromYear: year,
  toYear: year,
  language: choice(languages),
  legalBasis: text,
  vision: text,
  introduction: text,
});

export const documentGoal = z.object({
  id: text,
  document: text,
  kind: choice(documentGoalKinds),
  number: text,
  under: text,
  level: text,
  text,
});

export const documentLink = z.object({ measure: measureId, documentGoal: text });

export const setAside = z.object({
  code: text,
  table: text,
  row: text,
  column: text,
  value: text,
  reason: text,
  date,
  by: text,
});

export const sealedVersion = z.object({
  version: text,
  date,
  by: text,
  step: choice(steps),
  sheet: text,
  sha256: text,
});

export const importColumn = z.object({ heading: text, column: text });

export type Settings = z.infer<typeof settings>;
export type YearFrame = z.infer<typeof yearFrame>;
export type Goal = z.infer<typeof goal>;
export type Source = z.infer<typeof source>;
export type Party = z.infer<typeof party>;
export type Footnote = z.infer<typeof footnote>;
export type PlanText = z.infer<typeof planText>;
export type Measure = z.infer<typeof measure>;
export type MeasureText = z.infer<typeof measureText>;
export type BudgetRow = z.infer<typeof budgetRow>;
export type FundingRow = z.infer<typeof fundingRow>;
export type Grant = z.infer<typeof grant>;
export type Actual = z.infer<typeof actual>;
export type AccountRule = z.infer<typeof accountRule>;
export type CarryOver = z.infer<typeof carryOver>;
export type Forecast = z.infer<typeof forecast>;
export type ProgressReport = z.infer<typeof progressReport>;
export type Anchoring = z.infer<typeof anchoring>;
export type LogEntry = z.infer<typeof logEntry>;
export type GoverningDocument = z.infer<typeof governingDocument>;
export type DocumentGoal = z.infer<typeof documentGoal>;
export type DocumentLink = z.infer<typeof documentLink>;
export type SetAside = z.infer<typeof setAside>;
export type SealedVersion = z.infer<typeof sealedVersion>;
export type ImportColumn = z.infer<typeof importColumn>;
