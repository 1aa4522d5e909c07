import type { BudgetRow, Measure } from "../records";

/**
 * The last year that an ended measure may have money in: its own last year, and never after the planning
 * year, whose plan ends it. Null for a measure that goes on, or where neither year is known.
 */
export function lastYearOfEnded({ change, toYear }: Measure, planningYear: number | null): number | null {
  if (change !== "ended") return null;
  const last = Math.min(toYear ?? Infinity, planningYear ?? Infinity);
  return Number.isFinite(last) ? last : null;
}

/** The years of the period in which a row has money. */
export function yearsWithMoney({ amounts }: BudgetRow, period: readonly number[]): number[] {
  return period.filter((year) => (amounts[String(year)] ?? 0) !== 0);
}
