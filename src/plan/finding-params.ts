import type { Ore } from "./money";
import type { BasisPoints } from "./shares";

/** What is wrong with one cell, as a column reader says it. */
export interface CellParams {
  "cell-error": { error: string };
  /** `reads`: the amount that the text reads as, or null. `unit`: what one is in a column that tells a unit. */
  "amount-text": { value: string; reads: Ore | null; unit?: Ore };
  "amount-negative": { amount: Ore };
  "amount-fraction": { amount: Ore };
  /** `reads`: an ISO day. */
  "date-text": { value: string; reads: string };
  "date-unreadable": { value: string };
  "year-unreadable": { value: string };
  /** `choices` is empty where the column takes a number. */
  "choice-unknown": { value: string; choices: readonly string[]; nearest: string | null };
  "share-unreadable": { value: string };
}

/** What is wrong with the tables, and with what the rest of the plan leans on. */
export interface StructureParams {
  /** `found`: a table of another name that has the same headers. */
  "table-missing": { table: string; sheet: string; found: string | null };
  "column-missing": { table: string; header: string };
  "column-duplicate": { table: string; header: string };
  "goal-duplicate": { goal: number };
  "source-duplicate": { source: string };
  "setting-missing": { setting: string };
  "period-reversed": { firstYear: number; lastYear: number };
  /** `most`: the longest period that a plan may have, in years. */
  "period-too-long": { years: number; most: number };
  "format-newer": { version: number; known: number };
  "budget-year-missing": { year: number };
  "budget-year-outside": { year: string };
  /** `headers`: the columns that the row's sum adds, and its own where that tells a unit. */
  "budget-units-mixed": { headers: readonly string[] };
  "sum-overwritten": { header: string; value: string };
}

/** Shares and budget (§6). */
export interface BudgetParams {
  "share-targets-sum": { sum: BasisPoints; goals: number };
  "share-total": { goal: number; share: BasisPoints; target: BasisPoints; tolerance: BasisPoints };
  /** Parallel lists, a goal each. `cumulative`: from the first year to this one. */
  "share-year": {
    year: number;
    goals: readonly number[];
    shares: readonly BasisPoints[];
    targets: readonly BasisPoints[];
    cumulative: readonly BasisPoints[];
  };
  "frame-total": { year: number; sum: Ore; frame: Ore };
  /** `times`: how many rows say the same; the place is the first. So for every unknown thing below. */
  "budget-unknown-goal": { goal: number | null; times: number };
  "budget-unknown-measure": { measure: string; nearest: string | null; times: number };
  "budget-measure-goal": { measure: string; goal: number; belongsTo: number };
  "budget-duplicate": { goal: number; measure: string | null; times: number };
  "budget-counted-twice": { goal: number; year: number; amount: Ore };
  "budget-outside-timeframe": {
    measure: string;
    years: readonly number[];
    from: number | null;
    to: number | null;
  };
}

/** Financing (§7). */
export interface FundingParams {
  /** The plan has state money in §6 and financing, and no source of kind state to compare. */
  "state-source-missing": { budget: Ore };
  "funding-state-differs": { goal: number; year: number; financing: Ore; budget: Ore };
  "funding-unknown-source": { source: string | null; nearest: string | null; times: number };
  "funding-unknown-goal": { goal: number | null; times: number };
  "funding-unknown-measure": { measure: string; nearest: string | null; times: number };
  "funding-year-outside": { year: number | null; firstYear: number; lastYear: number; times: number };
  "funding-own-share-missing": { goal: number; year: number };
  "funding-own-share-low": { year: number; share: BasisPoints; minimum: BasisPoints };
  "funding-uncommitted": { source: string; amount: Ore; status: "planned" | "applied"; awaitsKdd: boolean };
  "funding-declined": { source: string; amount: Ore };
  "funding-no-reference": { source: string; amount: Ore };
  "funding-duplicate": { source: string; times: number };
  "funding-in-kind": { source: string };
  "in-kind-basis": { source: string; amount: Ore };
  "own-share-key": { sum: BasisPoints };
  /**
   * One for a goal and year. `unassigned`: own share without a part. The lists are parallel, a part each
   * that is off its key.
   */
  "own-share-part": {
    year: number;
    goal: number;
    unassigned: Ore;
    parties: readonly string[];
    expected: readonly Ore[];
    actual: readonly Ore[];
  };
  "state-twice": { measure: string; year: number; sources: readonly string[] };
  "funding-year-empty": { year: number; budget: Ore };
}

/** The measure that a finding is about: its ID (blank is ""), and what a person calls it (`1.2`, or its title). */
export interface MeasureParams {
  readonly measure: string;
  readonly label: string;
}

/** What a measure's description should have. */
export type SectionPart = "challenge" | "description" | "firstSteps" | "contributors";

/** The measures, their descriptions and reports. */
export interface MeasureFindingParams {
  /** `next`: the next free ID. */
  "measure-id-missing": MeasureParams & { next: string };
  "measure-id-duplicate": MeasureParams & { next: string };
  "measure-title-missing": MeasureParams;
  "measure-unknown-goal": MeasureParams & { goal: number | null };
  "measure-lead-missing": MeasureParams;
  "section-unknown-measure": { measure: string | null; nearest: string | null };
  "report-unknown-measure": { measure: string | null; nearest: string | null };
  "measure-partners-missing": MeasureParams;
  "measure-section-missing": MeasureParams & { missing: readonly SectionPart[] };
  /** `missing`: the first numbers that no measure has; `unnumbered`: how many measures have no number. */
  "measure-number-gap": { goal: number; missing: readonly number[]; unnumbered: number };
  "measure-number-duplicate": { goal: number; number: number; times: number };
  "measure-timeframe-missing": MeasureParams;
  "measure-timeframe-order": MeasureParams & { from: number; to: number };
  "measure-timeframe-outside": MeasureParams & {
    from: number | null;
    to: number | null;
    firstYear: number;
    lastYear: number;
  };
  "measure-priority-timeframe": MeasureParams & { from: number; planningYear: number };
  "measure-change-reason": MeasureParams;
  "measure-ended-evaluation": MeasureParams;
  /** `last`: the measure's last year; `amount`: what stands in the years after it. */
  "measure-ended-budget": MeasureParams & { last: number; years: readonly number[]; amount: Ore };
  "measure-late": MeasureParams & { to: number };
  /** `since`: the ISO day of the latest report. */
  "measure-silent": MeasureParams & { since: string };
}

/** The names in lists of partners. */
export interface PartnerParams {
  "partner-spelling": MeasureParams & { name: string; registered: string };
  "partner-alias": MeasureParams & { name: string; registered: string };
  "partner-joined": MeasureParams & { name: string; names: readonly string[] };
  /** `times`: how many measures name it. */
  "partner-unknown": MeasureParams & { name: string; times: number };
}

/** Anchoring, approval and the log. Dates are ISO days. */
export interface PoliticsParams {
  "anchoring-missing": { year: number; parties: readonly string[] };
  "anchoring-order": { party: string; executive: string; council: string };
  /** Parallel lists. */
  "anchoring-after-signing": { signing: string; parties: readonly string[]; councils: readonly string[] };
  "approval-missing": { year: number; parties: readonly string[] };
  "approval-before-anchoring": { party: string; approval: string; council: string };
  /** `previous`: the version or the date of the row above. */
  "log-order": { what: "version" | "date"; value: string; previous: string };
  "log-duplicate": { version: string; times: number };
}

/** What has happened to the grants: a source's money for a year. */
export interface GrantParams {
  /** `paid`: without what is paid back; `committed`: with what is carried into the year. */
  "grant-over-committed": { source: string; year: number; paid: Ore; committed: Ore };
  /** All that is paid too early of a year. `paid`: the ISO day of the first; `approved`: null where it is not. */
  "grant-before-approval": { year: number; amount: Ore; paid: string | null; approved: string | null };
  /** `deadline`: an ISO day; `days`: how many are left, below zero when it has passed. */
  "grant-deadline": { source: string; year: number; deadline: string; days: number; times: number };
}

/** The accounts. */
export interface ActualParams {
  "actual-unknown-goal": { goal: number | null; times: number };
  "actual-unknown-measure": { measure: string; nearest: string | null; times: number };
  /** `source`: null for costs that have none and nothing to be shared by. */
  "actual-unknown-source": { source: string | null; nearest: string | null; times: number };
  "actual-year-outside": { year: number | null; firstYear: number; lastYear: number; times: number };
  /** Parallel lists, one for each goal and source that is over. */
  "actual-over-budget": {
    year: number;
    goals: readonly number[];
    sources: readonly string[];
    used: readonly Ore[];
    available: readonly Ore[];
  };
  /** `committed`: with what is carried over. */
  "actual-over-committed": { year: number; source: string; used: Ore; committed: Ore; closed: boolean };
  /** `lines`: how many of the voucher's lines come again; `amount`: what they count too much. */
  "actual-voucher-twice": { voucher: string; lines: number; amount: Ore };
  /** Parallel lists, a source each ("" is income that says none). */
  "double-financed": {
    voucher: string;
    cost: Ore;
    sources: readonly string[];
    amounts: readonly Ore[];
    compensated: Ore;
  };
  "actual-vat": { year: number; amount: Ore };
}

/** The state's money that is left when a year is closed. */
export interface CarryOverParams {
  /** `unused` is `carried` and `left`. `reference`: whether KDD's is filled in. */
  "carry-over": { year: number; unused: Ore; carried: Ore; left: Ore; reference: boolean };
  /** `fund`: what is filled in; `expected`: opening + received − used − repaid, never below zero. */
  "fund-differs": {
    year: number;
    opening: Ore;
    received: Ore;
    used: Ore;
    repaid: Ore;
    expected: Ore;
    fund: Ore | null;
  };
}

/** The published tables that stand in the workbook. */
export interface GeneratedParams {
  "tables-stale": { sheet: string };
  /** `cells`: as "C5", the first ones. */
  "tables-edited": { sheet: string; cells: readonly string[]; more: number };
}
