import { allocate } from "./allocation";
import type { Refusal } from "./allocation-limits";
import { editsOf, rowsOf, spread } from "./budget-rows";
import { budgetTable, type AmountEdit, type BudgetTable } from "./budget-table";
import { distribute, sumOre, type Ore } from "./money";
import type { Plan } from "./plan";
import { sharesMakeWhole, type BasisPoints } from "./shares";

/** The rounding units that a person may choose between, in øre: from a krone to 100 000 kroner. */
export const roundingUnits: readonly Ore[] = [100, 10_000, 100_000, 1_000_000, 10_000_000];
export const usualUnit: Ore = 100_000;

/** What the goals are to have: shares (without any, the goals' own), or totals in øre. In the goals' order. */
export type AllocationTarget =
  | { readonly by: "shares"; readonly shares?: readonly (BasisPoints | null)[] }
  | { readonly by: "totals"; readonly totals: readonly (Ore | null)[] };

/** A cell that is to stay: as it is, or at an amount in øre. */
export interface LockedCell {
  readonly goal: number;
  readonly year: number;
  readonly amount?: Ore;
}

export interface ReallocateOptions {
  readonly target: AllocationTarget;
  readonly locked: readonly LockedCell[];
  /** One of `roundingUnits`. */
  readonly unit: Ore;
}

/** Why there is no such table. Amounts in øre. */
export type ReallocationRefusal =
  | { readonly reason: "nothing" }
  | { readonly reason: "share-missing" | "total-missing" | "row-missing"; readonly goal: number }
  | { readonly reason: "shares-sum"; readonly sum: BasisPoints }
  | { readonly reason: "totals-differ"; readonly goals: Ore; readonly years: Ore }
  | { readonly reason: "goal-locked" | "goal-reach"; readonly goal: number }
  | { readonly reason: "year-locked" | "year-reach"; readonly year: number };

/** The table as it is and as it becomes, and the cells of the budget that change; or why it cannot be. */
export type BudgetChange<R> =
  | {
      readonly ok: true;
      readonly before: BudgetTable;
      readonly after: BudgetTable;
      readonly edits: readonly AmountEdit[];
    }
  | { readonly ok: false; readonly before: BudgetTable; readonly refusal: R };

/**
 * Allocates a plan's budget again (*Fordel på nytt*). Every year makes its frame, or what it has where none
 * is set; every goal makes its target; locked cells stay. A budget whose goals are all within a rounding
 * unit of their shares keeps its totals. Out: the nearest such table and the cells to write, or why not.
 */
export function reallocate(plan: Plan, options: ReallocateOptions): BudgetChange<ReallocationRefusal> {
  const before = budgetTable(plan);
  const refuse = (refusal: ReallocationRefusal) => ({ ok: false as const, before, refusal });
  const yearFrames = framesOf(plan, before);
  const whole = sumOre(yearFrames);
  if (before.goals.length === 0 || whole <= 0) return refuse({ reason: "nothing" });
  const totals = totalsOf(plan, before, whole, options);
  if (!Array.isArray(totals)) return refuse(totals);
  const { table, locked } = lockedIn(before, options.locked);
  const result = allocate({ table, yearFrames, goalTotals: totals, locked, unit: options.unit });
  if (!result.ok) return refuse(refusalOf(result, before, sumOre(totals), whole));
  const edits = rowEdits(plan, before, result.table, options.unit);
  return Array.isArray(edits)
    ? { ok: true, before, after: { ...before, cells: result.table }, edits }
    : refuse(edits);
}

/** What each year must make: its frame, or what it has. */
export function framesOf(plan: Plan, { years, cells }: BudgetTable): Ore[] {
  const frames = new Map<number | null, Ore>();
  for (const { year, frame } of plan.years) {
    if (frame !== null && !frames.has(year)) frames.set(year, frame);
  }
  return years.map((year, index) => frames.get(year) ?? sumOre(cells.map((row) => row[index] ?? 0)));
}

/** The goals' own target shares, in their order. */
export function ownShares(plan: Plan, { goals }: BudgetTable): (BasisPoints | null)[] {
  return goals.map((number) => plan.goals.find((goal) => goal.number === number)?.targetShare ?? null);
}

function totalsOf(
  plan: Plan,
  before: BudgetTable,
  whole: Ore,
  { target, unit }: ReallocateOptions,
): Ore[] | ReallocationRefusal {
  const { goals } = before;
  const given = target.by === "totals" ? target.totals : (target.shares ?? ownShares(plan, before));
  const numbers = goals.map((_, index) => given[index] ?? null);
  const missing = goals[numbers.indexOf(null)];
  if (missing !== undefined) {
    return { reason: target.by === "totals" ? "total-missing" : "share-missing", goal: missing };
  }
  const known = numbers.map((number) => number ?? 0);
  if (target.by === "totals") return known;
  const sum = sumOre(known);
  if (!sharesMakeWhole(known)) return { reason: "shares-sum", sum };
  const present = before.cells.map((row) => sumOre(row));
  const near = present.every(
    (amount, index) => Math.abs(amount - (whole * (known[index] ?? 0)) / sum) < unit,
  );
  return near && sumOre(present) === whole ? present : distribute(whole, known, unit);
}

/** The table that is allocated from, with the locked cells at what they are to be. */
function lockedIn({ goals, years, cells }: BudgetTable, locked: readonly LockedCell[]) {
  const found = new Map(locked.map((cell) => [`${String(cell.goal)}|${String(cell.year)}`, cell]));
  const at = (goal: number, year: number) => found.get(`${String(goals[goal])}|${String(years[year])}`);
  return {
    table: cells.map((row, goal) => row.map((cell, year) => at(goal, year)?.amount ?? cell)),
    locked: cells.map((row, goal) => row.map((_, year) => at(goal, year) !== undefined)),
  };
}

function refusalOf(
  { margin, reason }: Refusal,
  { goals, years }: BudgetTable,
  goalSum: Ore,
  yearSum: Ore,
): ReallocationRefusal {
  if (margin.kind === "whole") return { reason: "totals-differ", goals: goalSum, years: yearSum };
  const locked = reason === "locked-exceeds";
  return margin.kind === "goal"
    ? { reason: locked ? "goal-locked" : "goal-reach", goal: goals[margin.index] ?? 0 }
    : { reason: locked ? "year-locked" : "year-reach", year: years[margin.index] ?? 0 };
}

/** The rows' cells that make the new table; a goal without rows has nowhere to put money. */
function rowEdits(
  plan: Plan,
  { goals, years, cells }: BudgetTable,
  table: readonly (readonly Ore[])[],
  unit: Ore,
): AmountEdit[] | ReallocationRefusal {
  const edits: AmountEdit[] = [];
  for (const [g, goal] of goals.entries()) {
    for (const [y, year] of years.entries()) {
      const change = (table[g]?.[y] ?? 0) - (cells[g]?.[y] ?? 0);
      if (change === 0) continue;
      const rows = rowsOf(plan, goal, year);
      if (rows.length === 0) return { reason: "row-missing", goal };
      edits.push(...editsOf(rows, spread(rows, change, unit), year));
    }
  }
  return edits;
}
