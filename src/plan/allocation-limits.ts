import { route } from "./allocation-flow";
import type { Ore } from "./money";
import { sumOre } from "./money";

/** A sum that the table must meet: a year's, a goal's or the whole table's (index 0). */
export interface Margin {
  readonly kind: "year" | "goal" | "whole";
  readonly index: number;
}

/** Which margin makes a table impossible, and why. */
export interface Refusal {
  readonly ok: false;
  readonly margin: Margin;
  readonly reason: "locked-exceeds" | "cannot-reach" | "totals-differ";
}

/** The cells that may change, and what they must sum to when the locked ones have had theirs. */
export interface Open {
  readonly free: readonly (readonly boolean[])[];
  readonly goals: readonly Ore[];
  readonly years: readonly Ore[];
}

/**
 * The first margin that no table can meet. In: the wanted sums, and the free cells with what is left of the
 * sums for them. Out: the refusal; `null` where there is a table.
 */
export function refusalOf(
  goalTotals: readonly Ore[],
  yearFrames: readonly Ore[],
  open: Open,
): Refusal | null {
  if (sumOre(goalTotals) !== sumOre(yearFrames)) {
    return { ok: false, margin: { kind: "whole", index: 0 }, reason: "totals-differ" };
  }
  return (
    overdrawn("goal", goalTotals, open.goals) ??
    overdrawn("year", yearFrames, open.years) ??
    unreachable("goal", open.goals, (goal) =>
      sumOre(open.years.filter((_, year) => open.free[goal]?.[year])),
    ) ??
    unreachable("year", open.years, (year) =>
      sumOre(open.goals.filter((_, goal) => open.free[goal]?.[year])),
    ) ??
    crowded(open)
  );
}

/** Locked cells take more than the sum, or the sum itself is below zero. */
function overdrawn(kind: Margin["kind"], wanted: readonly Ore[], left: readonly Ore[]): Refusal | null {
  const index = left.findIndex((amount) => amount < 0);
  if (index < 0) return null;
  const locked = (wanted[index] ?? 0) - (left[index] ?? 0);
  return { ok: false, margin: { kind, index }, reason: locked > 0 ? "locked-exceeds" : "cannot-reach" };
}

/** A sum's free cells could not take what is left of it, even if they took all that crosses them. */
function unreachable(
  kind: Margin["kind"],
  left: readonly Ore[],
  room: (index: number) => Ore,
): Refusal | null {
  const index = left.findIndex((amount, at) => amount > room(at));
  return index < 0 ? null : { ok: false, margin: { kind, index }, reason: "cannot-reach" };
}

/** Several goals share too little room: the first that does not get all of its sum in. */
function crowded({ free, goals, years }: Open): Refusal | null {
  const lanes = free.flatMap((row, goal) =>
    row.flatMap((isFree, year) => (isFree ? [{ goal, year, capacity: Infinity, cost: 0 }] : [])),
  );
  const index = route(goals, years, lanes).unmet.findIndex((amount) => amount > 0);
  return index < 0 ? null : { ok: false, margin: { kind: "goal", index }, reason: "cannot-reach" };
}
