import type { AmountEdit } from "./budget-table";
import { distribute, sumOre, type Ore } from "./money";
import type { Plan } from "./plan";
import { isBlank } from "./rules/rule";

/** A budget row's part of its goal's amount in a year. */
export interface RowAmount {
  readonly row: number;
  readonly hasMeasure: boolean;
  readonly amount: Ore | null;
  /** What the row has in all years: who gets money in a year in which nobody has any. */
  readonly total: Ore;
}

/** The rows of a goal, in order, with what they have in a year. */
export function rowsOf(plan: Plan, goal: number, year: number): RowAmount[] {
  return plan.budget.flatMap(({ goal: number, measure, amounts }, row) =>
    number === goal
      ? [
          {
            row,
            hasMeasure: !isBlank(measure),
            amount: amounts[String(year)] ?? null,
            total: sumOre(Object.values(amounts)),
          },
        ]
      : [],
  );
}

/**
 * Puts a change of a goal's amount on its rows. In: the rows, the change in øre, and the unit that parts are
 * whole multiples of as far as the amounts are. More goes to the first row without measure; less is taken
 * from those rows first. The rest is shared by the rows in proportion to what they have, by largest
 * remainder. Out: each row's part of the change, always its sum; no row goes below zero by it.
 * Throws RangeError where there is no row, or less than what is taken.
 */
export function spread(rows: readonly RowAmount[], change: Ore, unit: Ore): Ore[] {
  if (change >= 0) return given(rows, change, unit);
  const taken = rows.map(() => 0);
  let left = -change;
  for (const [index, { hasMeasure, amount }] of rows.entries()) {
    if (hasMeasure) continue;
    taken[index] = Math.min(left, Math.max(0, amount ?? 0));
    left -= taken[index];
  }
  const weights = rows.map(({ hasMeasure, amount }) => (hasMeasure ? Math.max(0, amount ?? 0) : 0));
  if (left > sumOre(weights)) throw new RangeError("the rows have less than what is taken");
  const parts =
    left === 0 ? taken.map(() => 0) : distribute(left, weights, wholeUnit(unit, [left, ...weights]));
  return rows.map((_, index) => 0 - ((taken[index] ?? 0) + (parts[index] ?? 0)));
}

function given(rows: readonly RowAmount[], change: Ore, unit: Ore): Ore[] {
  if (change === 0) return rows.map(() => 0);
  const free = rows.findIndex(({ hasMeasure }) => !hasMeasure);
  if (free >= 0) return rows.map((_, index) => (index === free ? change : 0));
  const now = rows.map(({ amount }) => Math.max(0, amount ?? 0));
  const weights = sumOre(now) > 0 ? now : rows.map(({ total }) => Math.max(0, total));
  return distribute(change, weights, wholeUnit(unit, [change]));
}

/** The wanted unit where the amounts are whole ones, else kroner, else øre: no part is then above its whole. */
function wholeUnit(wanted: Ore, amounts: readonly Ore[]): Ore {
  return [wanted, 100].find((unit) => amounts.every((amount) => amount % unit === 0)) ?? 1;
}

/** The cells that change when rows get their parts; a cell that ends at nothing is emptied. */
export function editsOf(rows: readonly RowAmount[], parts: readonly Ore[], year: number): AmountEdit[] {
  return rows.flatMap(({ row, amount: from }, index) => {
    const part = parts[index] ?? 0;
    return part === 0 ? [] : [{ row, year, from, to: (from ?? 0) + part || null }];
  });
}
