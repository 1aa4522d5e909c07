import { at, finding, type Place } from "../findings";
import { merged, type FundingGroup } from "../funding-groups";
import type { FundingRow } from "../records";
import { groupBy } from "./group";
import { isBlank, type Rule, type RuleContext } from "./rule";
import { suggester } from "./suggest";

/** A row of financing must name one of the plan's sources. */
export const fundingUnknownSource: Rule = (context) => {
  const { plan, ledger } = context;
  const suggest = suggester(plan.sources.map(({ name }) => name));
  const unknown = pointless(context, ({ source }) => {
    if (isBlank(source)) return "blank";
    return ledger.source(source) ? null : `named ${ledger.key(source)}`;
  });
  return unknown.map(({ first: { source }, rows }) => {
    const named = isBlank(source) ? null : source;
    const params = { source: named, nearest: suggest(named), times: rows.length };
    return finding("funding-unknown-source", place(rows, "source"), params);
  });
};

/** … one of its goals. */
export const fundingUnknownGoal: Rule = (context) => {
  const unknown = pointless(context, ({ goal }) => {
    if (goal === null) return "blank";
    return context.ledger.goals.has(goal) ? null : `number ${String(goal)}`;
  });
  return unknown.map(({ first: { goal }, rows }) =>
    finding("funding-unknown-goal", place(rows, "goal"), { goal, times: rows.length }),
  );
};

/** … and, where it names a measure, one of its measures. */
export const fundingUnknownMeasure: Rule = ({ plan, ledger }) => {
  const suggest = suggester(plan.measures.map(({ id }) => id));
  const unknown = groupBy(plan.funding, ({ measure }) =>
    measure === null || ledger.measure(measure) || isBlank(measure) ? null : ledger.key(measure),
  );
  return [...unknown.values()].map(({ first, rows }) => {
    const params = { measure: first.measure ?? "", nearest: suggest(first.measure), times: rows.length };
    return finding("funding-unknown-measure", place(rows, "measure"), params);
  });
};

/** Financing must be of a year in the period. Silent while the plan has no period. */
export const fundingYearOutside: Rule = (context) => {
  const { years } = context.ledger;
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  if (firstYear === undefined || lastYear === undefined) return [];
  const outside = pointless(context, ({ year }) => {
    if (year === null) return "blank";
    return year < firstYear || year > lastYear ? `year ${String(year)}` : null;
  });
  return outside.map(({ first: { year }, rows }) =>
    finding("funding-year-outside", place(rows, "year"), { year, firstYear, lastYear, times: rows.length }),
  );
};

/**
 * The rows whose pointer is wrong. `say` tells what is wrong: "blank", or the same text for the same wrong
 * thing, which is told once; null is well. A blank is told at each row that has money.
 */
function pointless(
  { plan, ledger }: RuleContext,
  say: (row: FundingRow) => string | null,
): Pick<FundingGroup, "first" | "rows">[] {
  return merged(ledger.fundingGroups, say).flatMap(({ first, rows }) => {
    if (say(first) !== "blank") return [{ first, rows }];
    const withMoney = rows.filter((row) => (plan.funding[row]?.amount ?? 0) !== 0);
    return withMoney.map((row) => ({ first, rows: [row] }));
  });
}

function place(rows: readonly number[], column: keyof FundingRow): Place {
  return at("funding", rows[0] ?? null, column);
}
