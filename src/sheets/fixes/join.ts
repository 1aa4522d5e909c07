import { toKroner, toOre } from "../../plan/money";
import { isFormula, type Content } from "../sheet-model";
import type { CellEdit } from "./fix";
import { replaceName } from "./partners";

/**
 * What a cell is to hold when another change is to hold something there already. Out: both changes
 * together; null where only one of them can be made.
 */
export function joined(planned: Content, { to, join, factor }: CellEdit): Content | null {
  if (planned === to || (isFormula(planned) && isFormula(to) && planned.formula === to.formula))
    return planned;
  if (join?.is === "replace" && typeof planned === "string") return replaceName(planned, join.text, join.by);
  if (join?.is === "add" && typeof planned === "number")
    return toKroner(toOre(planned, factor) + toOre(join.amount), factor);
  return null;
}

/**
 * What each cell holds when all changes of it are made, as far as they can be joined: a new try after a lost
 * answer finds it there already.
 */
export function together(edits: readonly CellEdit[]): (edit: CellEdit) => Content {
  const all = new Map<CellEdit["row"]["cells"], Map<string, Content>>();
  for (const edit of edits) {
    const row = all.get(edit.row.cells) ?? new Map<string, Content>();
    all.set(edit.row.cells, row);
    const before = row.get(edit.column);
    const to = before === undefined ? edit.to : joined(before, edit);
    if (to !== null) row.set(edit.column, to);
  }
  return ({ row, column, to }) => all.get(row.cells)?.get(column) ?? to;
}
