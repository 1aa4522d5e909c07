import type {
  ActualParams,
  BudgetParams,
  CarryOverParams,
  CellParams,
  FundingParams,
  GrantParams,
  MeasureFindingParams,
  PartnerParams,
  GeneratedParams,
  PoliticsParams,
  StructureParams,
} from "./finding-params";
import type { TableKey } from "./plan";

/** Error: the plan can't be sent like this. Warning: a person must look. Info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Every finding's parameters by its stable code; `docs/reglar.md` and the texts go by the same codes. */
export type FindingParams = CellParams &
  StructureParams &
  BudgetParams &
  FundingParams &
  MeasureFindingParams &
  PartnerParams &
  PoliticsParams &
  GrantParams &
  ActualParams &
  CarryOverParams &
  GeneratedParams;
export type FindingCode = keyof FindingParams;

/** A problem of one cell, before it is known which cell. */
export type CellProblem = {
  [C in keyof CellParams]: { readonly code: C; readonly params: CellParams[C] };
}[keyof CellParams];

/** How serious each finding is, unless its rule says otherwise in a case. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  "table-missing": "error",
  "column-missing": "error",
  "column-duplicate": "error",
  "goal-duplicate": "error",
  "source-duplicate": "error",
  "setting-missing": "error",
  "period-reversed": "error",
  "period-too-long": "error",
  "format-newer": "error",
  "budget-year-missing": "error",
  "budget-year-outside": "warning",
  "budget-units-mixed": "warning",
  "cell-error": "error",
  "amount-text": "error",
  "amount-negative": "error",
  "amount-fraction": "warning",
  "date-text": "warning",
  "date-unreadable": "error",
  "year-unreadable": "error",
  "choice-unknown": "error",
  "sum-overwritten": "warning",
  "share-targets-sum": "error",
  "share-unreadable": "error",
  "share-total": "error",
  "share-year": "info",
  "frame-total": "error",
  "budget-unknown-goal": "error",
  "budget-unknown-measure": "error",
  "budget-measure-goal": "error",
  "budget-duplicate": "warning",
  "budget-counted-twice": "warning",
  "budget-outside-timeframe": "warning",
  "state-source-missing": "error",
  "funding-state-differs": "error",
  "funding-unknown-source": "error",
  "funding-unknown-goal": "error",
  "funding-unknown-measure": "error",
  "funding-year-outside": "error",
  "funding-own-share-missing": "warning",
  "funding-own-share-low": "error",
  "funding-uncommitted": "warning",
  "funding-declined": "info",
  "funding-no-reference": "warning",
  "funding-duplicate": "warning",
  "funding-in-kind": "warning",
  "in-kind-basis": "info",
  "own-share-key": "error",
  "own-share-part": "warning",
  "state-twice": "info",
  "funding-year-empty": "info",
  "measure-id-missing": "error",
  "measure-id-duplicate": "error",
  "measure-title-missing": "error",
  "measure-unknown-goal": "error",
  "measure-lead-missing": "error",
  "section-unknown-measure": "error",
  "report-unknown-measure": "error",
  "measure-partners-missing": "warning",
  "measure-section-missing": "warning",
  "measure-number-gap": "info",
  "measure-number-duplicate": "error",
  "measure-timeframe-missing": "warning",
  "measure-timeframe-order": "error",
  "measure-timeframe-outside": "error",
  "measure-priority-timeframe": "info",
  "measure-change-reason": "error",
  "measure-ended-evaluation": "error",
  "measure-ended-budget": "error",
  "measure-late": "warning",
  "measure-silent": "info",
  "partner-spelling": "warning",
  "partner-alias": "info",
  "partner-joined": "warning",
  "partner-unknown": "info",
  "anchoring-missing": "warning",
  "anchoring-order": "warning",
  "anchoring-after-signing": "info",
  "approval-missing": "info",
  "approval-before-anchoring": "warning",
  "log-order": "warning",
  "log-duplicate": "error",
  "grant-over-committed": "error",
  "grant-before-approval": "warning",
  "grant-deadline": "warning",
  "actual-unknown-goal": "error",
  "actual-unknown-measure": "error",
  "actual-unknown-source": "error",
  "actual-year-outside": "error",
  "actual-over-budget": "warning",
  "actual-over-committed": "warning",
  "actual-voucher-twice": "error",
  "double-financed": "warning",
  "actual-vat": "warning",
  "carry-over": "info",
  "fund-differs": "error",
  "tables-stale": "warning",
  "tables-edited": "warning",
};

/**
 * The place in the plan that a finding points at. `row` counts from 0 in the plan's table; null is the
 * table itself. `column` is the row's field, `amounts.2025` for a year; null is the whole row.
 */
export interface Place {
  readonly table: TableKey;
  readonly row: number | null;
  readonly column: string | null;
}

/** Something that a person should know or mend. */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: Place;
    readonly params: FindingParams[C];
  };
}[FindingCode];

/** Makes a finding, with the severity of its code unless another is given. */
export function finding<C extends FindingCode>(
  code: C,
  place: Place,
  params: FindingParams[C],
  severity: Severity = severities[code],
): Extract<Finding, { code: C }> {
  return { code, severity, place, params } as Extract<Finding, { code: C }>;
}

/** A cell of the plan: table, row from 0, field. */
export function at(table: TableKey, row: number | null, column: string | null): Place {
  return { table, row, column };
}

/** The column key of a budget year. */
export function yearColumn(year: number): string {
  return `amounts.${String(year)}`;
}
