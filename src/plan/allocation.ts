import { fit, seedOf } from "./allocation-fit";
import type { Open, Refusal } from "./allocation-limits";
import { refusalOf } from "./allocation-limits";
import { roundTo } from "./allocation-round";
import type { Ore } from "./money";
import { sumOre } from "./money";

/** What to allocate; tables are goals × years, amounts whole øre. */
export interface AllocationInput {
  /** The present amounts. */
  readonly table: readonly (readonly Ore[])[];
  /** What each year must sum to. */
  readonly yearFrames: readonly Ore[];
  /** What each goal must sum to over all years. */
  readonly goalTotals: readonly Ore[];
  /** The cells that stay as they are. */
  readonly locked: readonly (readonly boolean[])[];
  /** Cells become whole multiples of this, in øre, as far as the sums and the locked cells are. */
  readonly unit: Ore;
}

/** The new table, or the margin that makes one impossible and why. */
export type Allocation = { readonly ok: true; readonly table: Ore[][] } | Refusal;

/**
 * Allocates again: the table nearest to the present one in which every year and every goal sums exactly, by
 * iterative proportional fitting and controlled rounding. Locked cells stay, other cells are never negative,
 * an empty cell is filled only where the sums cannot be met without; a table that fits already is given back
 * as it is. Out: the table, or the first margin that cannot be met: years and goals differ in total, locked
 * cells exceed it, or the free cells cannot reach it. Throws RangeError for tables that are not of one shape.
 */
export function allocate(input: AllocationInput): Allocation {
  checkShape(input);
  const { table, yearFrames, goalTotals, locked, unit } = input;
  const free = table.map((row, goal) => row.map((_, year) => locked[goal]?.[year] !== true));
  if (fits(input, free)) return { ok: true, table: table.map((row) => [...row]) };
  const kept = table.map((row, goal) => row.map((cell, year) => (free[goal]?.[year] === true ? 0 : cell)));
  const open: Open = {
    free,
    goals: goalTotals.map((total, goal) => total - sumOre(kept[goal] ?? [])),
    years: yearFrames.map((frame, year) => frame - yearSum(kept, year)),
  };
  const refusal = refusalOf(goalTotals, yearFrames, open);
  if (refusal !== null) return refusal;
  const seed = seedOf(table, open);
  const fitted = fit(seed, open.goals, open.years);
  const rounded = roundTo(fitted, (goal, year) => (seed[goal]?.[year] ?? 0) > 0, open, unit);
  return {
    ok: true,
    table: rounded.map((row, goal) => row.map((cell, year) => cell + (kept[goal]?.[year] ?? 0))),
  };
}

function fits(
  { table, yearFrames, goalTotals }: AllocationInput,
  free: readonly (readonly boolean[])[],
): boolean {
  return (
    yearFrames.every((frame, year) => frame === yearSum(table, year)) &&
    goalTotals.every((total, goal) => total === sumOre(table[goal] ?? [])) &&
    table.every((row, goal) => row.every((cell, year) => cell >= 0 || free[goal]?.[year] === false))
  );
}

function yearSum(table: readonly (readonly Ore[])[], year: number): Ore {
  return sumOre(table.map((row) => row[year] ?? 0));
}

function checkShape({ table, yearFrames, goalTotals, locked, unit }: AllocationInput): void {
  const isTable = (rows: readonly (readonly unknown[])[]) =>
    rows.length === goalTotals.length && rows.every((row) => row.length === yearFrames.length);
  if (!isTable(table) || !isTable(locked)) throw new RangeError("tables and sums differ in goals or years");
  if (!Number.isSafeInteger(unit) || unit < 1) throw new RangeError(`not a unit: ${String(unit)}`);
  if (![...table.flat(), ...yearFrames, ...goalTotals].every(Number.isSafeInteger)) {
    throw new RangeError("amounts are whole øre");
  }
}
