import { yearColumn } from "../../plan/findings";
import type { References } from "../references";
import { sumFormula } from "./sum-formula";

/** State co-financing of the goal that stands first in the row, in a year; null without its columns. */
export function budgetFormula(references: References, year: number, row: number): string | null {
  const goals = references.column("budget", "goal");
  return goals && sumFormula(references, "budget", yearColumn(year), [goals, `$A${String(row + 1)}`]);
}
