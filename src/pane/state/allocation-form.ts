import type { BudgetView } from "../../actions/budget-preview";
import type { Ore } from "../../plan/money";
import type { Move } from "../../plan/move-funds";
import { readAmount } from "../../plan/read-amount";
import {
  usualUnit,
  type AllocationTarget,
  type LockedCell,
  type ReallocateOptions,
} from "../../plan/reallocate";
import { readShare } from "../../plan/shares";

/** What is asked about the budget, as plain data. */
export type BudgetRequest =
  | { readonly of: "reallocate"; readonly options: ReallocateOptions }
  | { readonly of: "move"; readonly move: Move };

/** What a person has typed. Texts are by goal number, locks by `lockKey`; what is not there is as the plan has it. */
export interface AllocationForm {
  readonly of: BudgetRequest["of"];
  readonly by: AllocationTarget["by"];
  readonly shares: Readonly<Record<number, string>>;
  readonly totals: Readonly<Record<number, string>>;
  /** The amount that a locked cell is to have, as typed. */
  readonly locks: Readonly<Record<string, string>>;
  readonly unit: Ore;
  readonly goal: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly amount: string;
}

export const blankAllocation: AllocationForm = {
  of: "reallocate",
  by: "shares",
  shares: {},
  totals: {},
  locks: {},
  unit: usualUnit,
  goal: null,
  from: null,
  to: null,
  amount: "",
};

/** A cell of the goals × years. */
export function lockKey(goal: number, year: number): string {
  return `${String(goal)}|${String(year)}`;
}

/** A share as it is typed, a percentage also below one; null where it is none. Out: basis points. */
export function readTypedShare(typed: string): number | null {
  return readShare(`${typed.trim().replace(/ ?%$/u, "")} %`);
}

/** An amount of nothing or more, as typed; null where it is none. Out: øre. */
export function readTypedAmount(typed: string): Ore | null {
  const read = readAmount(typed);
  return read.ok && read.ore >= 0 ? read.ore : null;
}

/** What the move is of, with what is not yet chosen set to the first goal and the first two years. */
export function moveOf(form: AllocationForm, { table: { goals, years } }: BudgetView) {
  const known = (list: readonly number[], chosen: number | null, usual: number) =>
    list.find((one) => one === chosen) ?? list[usual] ?? list[0] ?? 0;
  return {
    goal: known(goals, form.goal, 0),
    from: known(years, form.from, 0),
    to: known(years, form.to, 1),
  };
}

/** What to ask of the workbook; null where something typed must be put right first. */
export function readAllocation(form: AllocationForm, view: BudgetView): BudgetRequest | null {
  if (form.of === "move") {
    const amount = readTypedAmount(form.amount);
    return amount === null || amount === 0 ? null : { of: "move", move: { ...moveOf(form, view), amount } };
  }
  const target = targetOf(form, view);
  const locked = locksOf(form, view);
  return target && locked && { of: "reallocate", options: { target, locked, unit: form.unit } };
}

function targetOf({ by, shares, totals }: AllocationForm, view: BudgetView): AllocationTarget | null {
  const { goals, cells } = view.table;
  if (by === "shares") {
    const read = goals.map((goal, index) => {
      const typed = shares[goal];
      return typed === undefined ? (view.shares[index] ?? null) : (readTypedShare(typed) ?? NaN);
    });
    return read.some(Number.isNaN) ? null : { by, shares: read };
  }
  const read = goals.map((goal, index) => {
    const typed = totals[goal];
    return typed === undefined
      ? (cells[index] ?? []).reduce((sum, cell) => sum + cell, 0)
      : readTypedAmount(typed);
  });
  return read.includes(null) ? null : { by, totals: read };
}

/** The locks of cells that there still are. */
function locksOf(
  { locks }: AllocationForm,
  { table: { goals, years, cells } }: BudgetView,
): LockedCell[] | null {
  const found = goals.flatMap((goal, g) =>
    years.flatMap((year, y) => {
      const typed = locks[lockKey(goal, year)];
      if (typed === undefined) return [];
      const amount = typed === "" ? (cells[g]?.[y] ?? 0) : readTypedAmount(typed);
      return [{ goal, year, amount }];
    }),
  );
  return found.some(({ amount }) => amount === null)
    ? null
    : found.map(({ goal, year, amount }) => ({ goal, year, amount: amount ?? 0 }));
}
