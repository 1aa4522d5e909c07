import { ledger } from "./ledger";
import type { Ore } from "./money";
import type { Plan } from "./plan";

/** §6 as goals × years: a goal's amount is the sum of its rows, in øre. */
export interface BudgetTable {
  readonly goals: readonly number[];
  readonly years: readonly number[];
  readonly cells: readonly (readonly Ore[])[];
}

/** A new amount in one cell of the budget; `row` counts from 0 in the plan's table, null is a blank cell. */
export interface AmountEdit {
  readonly row: number;
  readonly year: number;
  readonly from: Ore | null;
  readonly to: Ore | null;
}

/** The plan's goals, in the order of their table, and its years, with what §6 gives each. */
export function budgetTable(plan: Plan): BudgetTable {
  const { goals, years, budget } = ledger(plan);
  const numbers = [...goals.keys()];
  return { goals: numbers, years, cells: numbers.map((goal) => years.map((year) => budget(goal, year))) };
}

/** The plan with other amounts in its budget; blank cells are left out of their row. The given plan stays. */
export function withAmounts(plan: Plan, edits: readonly AmountEdit[]): Plan {
  if (edits.length === 0) return plan;
  const budget = plan.budget.map((row) => ({ ...row, amounts: { ...row.amounts } }));
  for (const { row, year, to } of edits) {
    const found = budget[row];
    if (!found) continue;
    const others = Object.entries(found.amounts).filter(([header]) => header !== String(year));
    found.amounts = Object.fromEntries(to === null ? others : [...others, [String(year), to]]);
  }
  return { ...plan, budget };
}
