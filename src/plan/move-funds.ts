import { editsOf, rowsOf, spread } from "./budget-rows";
import { budgetTable } from "./budget-table";
import type { Ore } from "./money";
import type { BudgetChange } from "./reallocate";
import { usualUnit } from "./reallocate";
import type { Plan } from "./plan";

/** Money of a goal from one year to another, in øre. */
export interface Move {
  readonly goal: number;
  readonly from: number;
  readonly to: number;
  readonly amount: Ore;
}

/** Why it cannot be moved; `available` is what the goal has in the year, in øre. */
export type MoveRefusal =
  | { readonly reason: "amount" | "same-year" | "unknown-goal" | "unknown-year" }
  | { readonly reason: "too-little"; readonly available: Ore };

/**
 * Moves money of a goal between two years (*Flytt midlar*): taken from the row without measure first, else
 * from its rows in proportion, and put in the other year of the same rows, so that a measure keeps its sum.
 * Out: the table as it becomes and the cells to write, or why not. Moved back, the table is as it was.
 */
export function moveFunds(plan: Plan, { goal, from, to, amount }: Move): BudgetChange<MoveRefusal> {
  const before = budgetTable(plan);
  const refuse = (refusal: MoveRefusal) => ({ ok: false as const, before, refusal });
  const [row, source, target] = [
    before.goals.indexOf(goal),
    before.years.indexOf(from),
    before.years.indexOf(to),
  ];
  if (row < 0) return refuse({ reason: "unknown-goal" });
  if (source < 0 || target < 0) return refuse({ reason: "unknown-year" });
  if (from === to) return refuse({ reason: "same-year" });
  if (!Number.isSafeInteger(amount) || amount <= 0) return refuse({ reason: "amount" });
  const available = before.cells[row]?.[source] ?? 0;
  if (amount > available) return refuse({ reason: "too-little", available });
  const rows = rowsOf(plan, goal, from);
  const parts = spread(rows, -amount, usualUnit);
  const cells = before.cells.map((line, g) =>
    line.map((cell, y) =>
      g !== row ? cell : y === source ? cell - amount : y === target ? cell + amount : cell,
    ),
  );
  const given = parts.map((part) => 0 - part);
  const edits = [...editsOf(rows, parts, from), ...editsOf(rowsOf(plan, goal, to), given, to)];
  return { ok: true, before, after: { ...before, cells }, edits };
}
