import { isFormula, type Content } from "../sheet-model";
import type { CellEdit } from "./fix";
import { replaceName } from "./partners";

/**
 * What a cell is to hold when another change is to hold something there already. Out: both changes
 * together; null where only one of them can be made.
 */
export function joined(planned: Content, { to, join }: CellEdit): Content | null {
  if (planned === to || (isFormula(planned) && isFormula(to) && planned.formula === to.formula))
    return planned;
  if (join?.is === "replace" && typeof planned === "string") return replaceName(planned, join.text, join.by);
  if (join?.is === "add" && typeof planned === "number")
    return (Math.round(planned * 100) + Math.round(join.amount * 100)) / 100;
  return null;
}
