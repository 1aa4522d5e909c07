import { at, finding } from "../findings";
import type { BudgetRow } from "../records";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";
import { suggester } from "./suggest";

/** A budget row must point at a goal of the plan. */
export const budgetUnknownGoal: Rule = ({ plan, ledger }) => {
  const unknown = ({ goal }: BudgetRow) => goal !== null && !ledger.goals.has(goal);
  const named = groupBy(plan.budget, (row) => (unknown(row) ? String(row.goal) : null));
  const blank = plan.budget.flatMap((row, index) =>
    row.goal === null && hasMoney(row)
      ? [finding("budget-unknown-goal", at("budget", index, "goal"), { goal: null, times: 1 })]
      : [],
  );
  return [
    ...blank,
    ...[...named.values()].map(({ first, row, rows }) =>
      finding("budget-unknown-goal", at("budget", row, "goal"), { goal: first.goal, times: rows.length }),
    ),
  ];
};

/** … and, where it names a measure, at one of the plan's. */
export const budgetUnknownMeasure: Rule = ({ plan, ledger }) => {
  const suggest = suggester(plan.measures.map(({ id }) => id));
  const unknown = groupBy(plan.budget, ({ measure }) =>
    isBlank(measure) || ledger.measure(measure) ? null : ledger.key(measure),
  );
  return [...unknown.values()].map(({ first, row, rows }) =>
    finding("budget-unknown-measure", at("budget", row, "measure"), {
      measure: first.measure ?? "",
      nearest: suggest(first.measure),
      times: rows.length,
    }),
  );
};

/** … that belongs to the row's goal. A goal that is not there is told above. */
export const budgetMeasureGoal: Rule = ({ plan, ledger }) =>
  plan.budget.flatMap(({ goal, measure }, row) => {
    const belongsTo = ledger.measure(measure)?.value.goal ?? null;
    if (goal === null || measure === null || belongsTo === null || belongsTo === goal) return [];
    if (!ledger.goals.has(goal)) return [];
    return [finding("budget-measure-goal", at("budget", row, "goal"), { measure, goal, belongsTo })];
  });

function hasMoney(row: BudgetRow): boolean {
  return Object.values(row.amounts).some((amount) => amount !== 0);
}
