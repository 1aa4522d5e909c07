import { distinct, doubtsIn, type Doubt } from "./doubts";
import type { Finding, FindingCode } from "./findings";
import type { Plan } from "./plan";

/** What is measured against the goals' target shares. */
const byTargets: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>(["share-total", "share-year"]);

/**
 * Leaves out findings that only follow from another: what one thing causes is said once, at its cell. A sum
 * that misses an unreadable amount is wrong because of that cell; it is judged once the cell is mended.
 */
export function withoutConsequences(findings: readonly Finding[], plan: Plan): Finding[] {
  const all = doubtsIn(findings, plan);
  const doubts = distinct(all);
  const unreadable = findings.some(
    ({ code, place }) => place.column === "targetShare" && code === "share-unreadable",
  );
  const targets = unreadable || findings.some(({ code }) => code === "share-targets-sum");
  const numbers = goalsOfWrongNumbers(findings);
  const vouchers = new Set(
    all.flatMap(({ table, row }) => (table === "actuals" ? voucherAt(plan, row) : [])),
  );
  const fundingRows = new Set(all.flatMap(({ table, row }) => (table === "funding" ? row : [])));
  return findings.filter((found) => {
    if (targets && byTargets.has(found.code)) return false;
    if (unreadable && found.code === "share-targets-sum") return false;
    if (found.code === "measure-number-gap") return !numbers.has(found.params.goal);
    if (found.code === "double-financed") return !vouchers.has(voucherAt(plan, found.place.row));
    if (ofRow.has(found.code)) return !fundingRows.has(found.place.row ?? -1);
    const follows = followers[found.code] as ((found: Finding, doubt: Doubt) => boolean) | undefined;
    return follows === undefined || !doubts.some((doubt) => follows(found, doubt));
  });
}

/** A number that stands twice leaves a gap where it should have stood; a goal that is not there has no first. */
function goalsOfWrongNumbers(findings: readonly Finding[]): ReadonlySet<number | null> {
  return new Set(
    findings.flatMap((found) =>
      found.code === "measure-number-duplicate" || found.code === "measure-unknown-goal"
        ? [found.params.goal]
        : [],
    ),
  );
}

/** How a row's voucher is told from others. */
function voucherAt(plan: Plan, row: number | null): string {
  const { date = null, voucher = null } = plan.actuals[row ?? -1] ?? {};
  return `${String(date)}|${String(voucher)}`;
}

/** What follows from a doubt about the same row of financing. */
const ofRow: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "funding-uncommitted",
  "funding-no-reference",
  "in-kind-basis",
  "funding-in-kind",
]);

type Followers = {
  readonly [C in FindingCode]?: (found: Extract<Finding, { code: C }>, doubt: Doubt) => boolean;
};

/** What follows from a doubt, by what the finding's sums are made of. */
const followers: Followers = {
  "share-total": (_, { table }) => table === "budget",
  "share-year": (_, { table }) => table === "budget",
  "frame-total": ({ params }, doubt) => doubt.table === "budget" && inYear(doubt, params.year),
  "budget-counted-twice": ({ params }, doubt) => doubt.table === "budget" && inGoal(doubt, params),
  "funding-state-differs": ({ params }, doubt) => of(doubt, "budget", "funding") && inGoal(doubt, params),
  "funding-own-share-missing": ({ params }, doubt) => doubt.table === "funding" && inGoal(doubt, params),
  "funding-own-share-low": ({ params }, doubt) => doubt.table === "funding" && inYear(doubt, params.year),
  "own-share-part": ({ params }, doubt) => doubt.table === "funding" && inGoal(doubt, params),
  "grant-over-committed": ({ params }, doubt) =>
    of(doubt, "grants", "funding", "carryOvers") && inYear(doubt, params.year),
  "grant-before-approval": ({ params }, doubt) => doubt.table === "years" && inYear(doubt, params.year),
  "grant-deadline": ({ params }, doubt) => doubt.table === "grants" && inYear(doubt, params.year),
  // Without its financing, there is nothing to share a goal's costs by.
  "actual-unknown-source": ({ params }, { table }) => table === "funding" && params.source === null,
  "actual-over-budget": ({ params: { year, goals } }, doubt) =>
    of(doubt, "budget", "funding", "actuals", "carryOvers") &&
    goals.some((goal) => inGoal(doubt, { year, goal })),
  "actual-over-committed": ({ params }, doubt) =>
    of(doubt, "funding", "grants", "actuals", "carryOvers") && inYear(doubt, params.year),
  "actual-vat": ({ params }, doubt) => doubt.table === "actuals" && inYear(doubt, params.year),
  "carry-over": ({ params }, doubt) =>
    of(doubt, "budget", "funding", "actuals", "carryOvers") && inYear(doubt, params.year),
  // A fund goes on from the years before it.
  "fund-differs": ({ params }, doubt) =>
    of(doubt, "funding", "grants", "actuals") &&
    (doubt.years === null || doubt.years.some((year) => year <= params.year)),
};

function of({ table }: Doubt, ...tables: readonly Doubt["table"][]): boolean {
  return tables.includes(table);
}

function inYear({ years }: Doubt, year: number): boolean {
  return years === null || years.includes(year);
}

function inGoal(doubt: Doubt, { goal, year }: { readonly goal: number; readonly year: number }): boolean {
  return inYear(doubt, year) && (doubt.goal === null || doubt.goal === goal);
}
