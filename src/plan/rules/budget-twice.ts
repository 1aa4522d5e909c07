import { at, finding, yearColumn } from "../findings";
import type { Plan } from "../plan";
import { newSums } from "../sums";
import { duplicates, groupBy } from "./group";
import { isBlank, type Rule } from "./rule";

/** A goal and measure should have one row. */
export const budgetDuplicate: Rule = ({ plan, ledger }) =>
  duplicates(plan.budget, ({ goal, measure }) =>
    goal === null ? null : `${String(goal)}|${ledger.key(measure)}`,
  ).map(({ first, rows }) =>
    finding("budget-duplicate", at("budget", rows[1] ?? null, "goal"), {
      goal: first.goal ?? 0,
      measure: isBlank(first.measure) ? null : first.measure,
      times: rows.length,
    }),
  );

/** A goal's own row that equals the sum of its measures' rows in a year is probably the same money again. */
export const budgetCountedTwice: Rule = ({ plan, ledger }) => {
  const own = groupBy(plan.budget, ({ goal, measure }) =>
    goal === null || !isBlank(measure) ? null : String(goal),
  );
  if (own.size === 0) return [];
  const shared = measureSums(plan);
  return [...own.values()].flatMap(({ first: { goal }, rows }) =>
    rows.flatMap((row) =>
      ledger.years.flatMap((year) => {
        const amount = plan.budget[row]?.amounts[String(year)] ?? 0;
        if (goal === null || amount === 0 || amount !== shared.of(goal, year)) return [];
        return [finding("budget-counted-twice", at("budget", row, yearColumn(year)), { goal, year, amount })];
      }),
    ),
  );
};

/** What each goal's measures have in each year. */
function measureSums(plan: Plan) {
  const sums = newSums();
  for (const { goal, measure, amounts } of plan.budget) {
    if (goal === null || isBlank(measure)) continue;
    for (const [year, amount] of Object.entries(amounts)) sums.add(amount, goal, Number(year));
  }
  return sums;
}
