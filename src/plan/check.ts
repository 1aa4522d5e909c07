import type { Finding, FindingCode, Severity } from "./findings";
import { ledger } from "./ledger";
import { planSchema, type Plan, type TableKey } from "./plan";
import { moneyRules, rules } from "./rules/all";

const severityOrder: readonly Severity[] = ["error", "warning", "info"];
/** The order of the sheets. */
const tableOrder = Object.keys(planSchema.shape) as TableKey[];

/** A cell with one of these holds something that the plan could not take in. */
const unreadable: ReadonlySet<FindingCode> = new Set([
  "cell-error",
  "amount-text",
  "date-unreadable",
  "year-unreadable",
  "choice-unknown",
  "share-unreadable",
]);

/**
 * Everything the rules find in a plan. In: the plan, and today as an ISO day. Out: the findings by severity,
 * then in the order of the tables and their rows; the same plan and day always give the same list.
 * Never throws, whatever the plan holds.
 */
export function checkPlan(plan: Plan, today: string): Finding[] {
  const context = { plan, ledger: ledger(plan), today };
  const all = context.ledger.hasMoney ? [...rules, ...moneyRules] : rules;
  return inOrder(all.flatMap((rule) => rule(context)));
}

/**
 * What reading the workbook found and what the rules found, as one list in order. A cell that could not be
 * read is blank in the plan: what the rules say about that same cell is left out, since it is already told.
 */
export function mergeFindings(read: readonly Finding[], found: readonly Finding[]): Finding[] {
  const told = new Set(read.filter(isUnread).map(cellOf));
  return inOrder([...read, ...found.filter((finding) => !told.has(cellOf(finding)))]);
}

/** A text that reads for certain counts as its amount: the plan has it. */
function isUnread({ code, params }: Finding): boolean {
  return unreadable.has(code) && !("reads" in params && params.reads !== null);
}

/** By severity, then table, then row; findings of one cell stay as they came. */
function inOrder(findings: readonly Finding[]): Finding[] {
  // One number each, since findings may be many: no table has more rows than Excel has.
  const mostRows = 2 ** 21;
  return findings
    .map((finding) => {
      const { table, row } = finding.place;
      const group = severityOrder.indexOf(finding.severity) * tableOrder.length + tableOrder.indexOf(table);
      return { finding, order: group * mostRows + (row ?? -1) };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ finding }) => finding);
}

function cellOf({ place }: Finding): string {
  return `${place.table}|${String(place.row)}|${String(place.column)}`;
}
