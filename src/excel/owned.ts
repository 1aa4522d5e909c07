import { fingerprint } from "../sheets/fingerprint";
import type { Cell } from "../sheets/kinds/kind";
import { movedFormula } from "../sheets/moved";
import { cellAddress } from "../sheets/places";
import type { Area } from "../sheets/sheet-model";

/** The sheet-scoped name that marks a sheet as made by us, and how much of it is ours. */
export const ownedAreaName = "bv_omraade";

/**
 * What we write in a sheet, as its mark remembers it; the marker line above the heading does not count, nor
 * does it where the area lies: lines put in before it change the cells that its formulas name.
 * @param area where the grid stands
 */
export function contentMark(grid: readonly (readonly Cell[])[], { row, column }: Area): string {
  const fromCorner = (cell: Cell) =>
    typeof cell === "string" && cell.startsWith("=") ? movedFormula(cell, -row, -column) : cell;
  return fingerprint(grid.slice(1).map((cells) => cells.map(fromCorner)));
}

/**
 * Enqueues that another area of a sheet is ours, and what stands there; never without a mark in between.
 * @param content as `contentMark`
 */
export function markOwned(sheet: Excel.Worksheet, sheetName: string, area: Area, content: string): void {
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  const corners = [cellAddress(area.row, area.column), last].map((cell) =>
    cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"),
  );
  const mark = sheet.names.getItem(ownedAreaName);
  mark.comment = content;
  mark.formula = `='${sheetName.replaceAll("'", "''")}'!${corners.join(":")}`;
}
