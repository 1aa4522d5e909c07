import { endRow, intersect } from "./area";
import { forEachCell, makeCell } from "./cells";
import type { Area, SheetData } from "./data";
import { ExcelProblem } from "./problem";
import { mustAllow } from "./protection";
import { tablesOver } from "./table-areas";
import type { Workbook } from "./workbook";

/** Merges an area, or each of its rows; only the first cell's content stays. Tables cannot be merged. */
export function mergeCells(book: Workbook, sheet: SheetData, area: Area, across: boolean): void {
  mustAllow(sheet, "allowFormatCells");
  const table = tablesOver(sheet, area)[0];
  if (table)
    throw new ExcelProblem("MergedRangeConflict", `Cells of the table ${table.name} can't be merged.`);
  unmergeCells(book, sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    forEachCell(sheet, part, (cell, row, column) => {
      if (row === part.row && column === part.column) return;
      book.edit.setCell(sheet, row, column, makeCell(null, undefined, cell.style));
    });
    sheet.merges.push(part);
  }
  book.edit.changed(sheet, { ...area, rows: endRow(area) - area.row });
}

/** Takes apart all merges that share a cell with the area. */
export function unmergeCells(book: Workbook, sheet: SheetData, area: Area): void {
  mustAllow(sheet, "allowFormatCells");
  book.edit.touch(sheet, false);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  book.edit.changed(sheet, area);
}
