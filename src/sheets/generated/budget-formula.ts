import type { References } from "../references";

/** State co-financing of the goal that stands first in the row, in a year; null without its columns. */
export function budgetFormula(references: References, year: number, row: number): string | null {
  const amounts = references.column("budget", `amounts.${String(year)}`);
  const goals = references.column("budget", "goal");
  return amounts && goals ? `=SUMIFS(${amounts},${goals},$A${String(row + 1)})` : null;
}
