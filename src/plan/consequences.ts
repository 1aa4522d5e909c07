import type { Finding } from "./findings";
import type { Plan } from "./plan";

/** What one slip makes uncertain: sums of these goals and years. `null` is all of them. */
interface Doubt {
  readonly table: "budget" | "funding";
  readonly row: number;
  readonly goal: number | null;
  readonly years: readonly number[] | null;
}

/** Slips after which a row's money is not known: what it is, or what it is for. */
const slips: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "cell-error",
  "amount-text",
  "amount-negative",
  "choice-unknown",
  "year-unreadable",
  "budget-unknown-goal",
  "funding-unknown-goal",
  "funding-unknown-source",
  "funding-year-outside",
]);

/** What is measured against the goals' target shares. */
const byTargets: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "share-targets-sum",
  "share-total",
  "share-year",
]);

/**
 * Leaves out findings that only follow from another: what one thing causes is said once, at its cell. A sum
 * that misses an unreadable amount is wrong because of that cell; it is judged once the cell is mended.
 */
export function withoutConsequences(findings: readonly Finding[], plan: Plan): Finding[] {
  const doubts = findings.flatMap((found) => doubtOf(found, plan));
  const targets = findings.some(
    ({ code, place }) => place.column === "targetShare" && code === "share-unreadable",
  );
  return findings.filter(
    (found) => !(targets && byTargets.has(found.code)) && !doubts.some((doubt) => follows(found, doubt)),
  );
}

function doubtOf({ code, place, params }: Finding, plan: Plan): Doubt[] {
  const { table, row, column } = place;
  if (!slips.has(code) || row === null || column === null) return [];
  // A text that reads for certain counts as its amount; nothing is in doubt.
  if (code === "amount-text" && "reads" in params && params.reads !== null) return [];
  if (table === "budget") {
    const { goal = null, amounts = {} } = plan.budget[row] ?? {};
    const [, year] = column.split(".");
    const years = year === undefined ? Object.keys(amounts) : [year];
    return [{ table, row, goal: column === "goal" ? null : goal, years: years.map(Number) }];
  }
  if (table === "funding") {
    const { goal = null, year = null } = plan.funding[row] ?? {};
    const known = year !== null && column !== "year";
    return [{ table, row, goal: column === "goal" ? null : goal, years: known ? [year] : null }];
  }
  return [];
}

function follows(found: Finding, doubt: Doubt): boolean {
  const year = (of: number) => doubt.years === null || doubt.years.includes(of);
  const goal = (of: number | null) => doubt.goal === null || doubt.goal === of;
  switch (found.code) {
    case "share-total":
    case "share-year":
      return doubt.table === "budget";
    case "frame-total":
      return doubt.table === "budget" && year(found.params.year);
    case "funding-state-differs":
      return year(found.params.year) && goal(found.params.goal);
    case "funding-own-share-missing":
      return doubt.table === "funding" && year(found.params.year) && goal(found.params.goal);
    case "funding-own-share-low":
      return doubt.table === "funding" && year(found.params.year);
    case "own-share-part":
      return doubt.table === "funding" && year(found.params.year) && goal(found.params.goal);
    case "funding-uncommitted":
    case "funding-no-reference":
    case "in-kind-basis":
    case "funding-in-kind":
      return doubt.table === "funding" && found.place.row === doubt.row;
    case "budget-counted-twice":
      return doubt.table === "budget" && year(found.params.year) && goal(found.params.goal);
    default:
      return false;
  }
}
