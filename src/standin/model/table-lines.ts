import { MAX_ROWS, endRow } from "./area";
import { cellAt, forEachCell, isBlankArea, makeCell } from "./cells";
import type { Area, SheetData, TableColumnData, TableData } from "./data";
import { invalidArgument, invalidOperation } from "./problem";
import { mustBeUnprotected } from "./protection";
import { shiftCells } from "./shift";
import { insertColumnData } from "./shift-structure";
import { bodyArea, tablesOver } from "./table-areas";
import { fillColumnFormulas } from "./table-formulas";
import { growRules, growRulesUp } from "./table-rules";
import type { Workbook } from "./workbook";

/**
 * Puts `count` blank rows into the table before its row `index` (counted in the body; null is at the end)
 * and gives back where they stand. Calculated columns fill in.
 */
export function insertTableRows(
  book: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number | null,
  count: number,
): Area {
  mustBeUnprotected(sheet);
  if (table.filtered) throw invalidOperation(`the table ${table.name} is filtered.`);
  const body = bodyArea(table);
  const at = index ?? body.rows;
  if (at < 0 || at > body.rows) throw invalidArgument(`row ${String(at)} is outside the table.`);
  const lines = { ...body, row: body.row + at, rows: count };
  const last = at === body.rows && !table.hasTotals;
  const room = last && isBlankArea(sheet, lines) && tablesOver(sheet, lines).length === 0;
  const before = table.area;
  if (!room) shiftCells(book, sheet, lines, "down");
  book.edit.touch(sheet, true);
  table.area = { ...before, rows: before.rows + count };
  if (room && at > 0) copyRowLooks(book, sheet, { ...lines, row: lines.row - 1, rows: 1 }, count);
  fillColumnFormulas(book, sheet, table, lines);
  if (at === 0) growRulesUp(book, sheet, bodyArea(table), count);
  else if (at === body.rows) growRules(book, sheet, body, bodyArea(table));
  book.edit.changed(sheet, lines);
  book.tell({ kind: "cells", sheetId: sheet.id, area: lines, change: "RowInserted" });
  return lines;
}

function copyRowLooks(book: Workbook, sheet: SheetData, above: Area, count: number): void {
  forEachCell(sheet, above, (cell, row, column) => {
    if (!cell.style) return;
    for (let step = 1; step <= count; step++) {
      if (cellAt(sheet, row + step, column)?.style) continue;
      book.edit.setCell(sheet, row + step, column, makeCell(null, undefined, cell.style));
    }
  });
}

/** Takes rows out of the table; what stands below moves up. The last row is only emptied. */
export function deleteTableRows(
  book: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  count: number,
): void {
  mustBeUnprotected(sheet);
  if (table.filtered) throw invalidOperation(`the table ${table.name} is filtered.`);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) {
    throw invalidArgument(`rows ${String(index)}–${String(index + count - 1)} are not all in the table.`);
  }
  const all = count === body.rows;
  const lines = { ...body, row: body.row + index, rows: count };
  if (all) {
    forEachCell(sheet, { ...body, rows: 1 }, (cell, row, column) => {
      book.edit.setCell(sheet, row, column, makeCell(null, undefined, cell.style));
    });
  }
  const gone = all ? { ...lines, row: lines.row + 1, rows: count - 1 } : lines;
  if (gone.rows > 0) shiftCells(book, sheet, gone, "up");
  book.edit.changed(sheet, { ...body, rows: MAX_ROWS - body.row });
  book.tell({ kind: "cells", sheetId: sheet.id, area: lines, change: "RowDeleted" });
}

/** Puts a column into the table before its column `index` (null is at the end) and gives it back. */
export function insertTableColumn(
  book: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number | null,
  name: string,
): TableColumnData {
  mustBeUnprotected(sheet);
  const { area } = table;
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length)
    throw invalidArgument(`column ${String(at)} is outside the table.`);
  const line = { ...area, column: area.column + at, columns: 1 };
  const before = table.columns.length;
  const end = at === before;
  const room = end && isBlankArea(sheet, line) && tablesOver(sheet, line).length === 0;
  if (!room) shiftCells(book, sheet, line, "right");
  book.edit.touch(sheet, true);
  table.area = { ...area, columns: area.columns + 1 };
  // Opening room inside the table has added a column of its own making.
  if (table.columns.length > before) table.columns.splice(at, 1);
  insertColumnData(book, sheet, table, at, name);
  book.edit.changed(sheet, { ...line, rows: endRow(area) - area.row });
  book.tell({ kind: "cells", sheetId: sheet.id, area: line, change: "ColumnInserted" });
  const column = table.columns[at];
  if (!column) throw invalidArgument(`column ${String(at)} is outside the table.`);
  return column;
}

/** Takes a column out of the table; what stands to its right moves left. */
export function deleteTableColumn(book: Workbook, sheet: SheetData, table: TableData, index: number): void {
  mustBeUnprotected(sheet);
  if (table.columns.length === 1) throw invalidOperation("a table needs a column.");
  const { area } = table;
  const line = { ...area, column: area.column + index, columns: 1 };
  shiftCells(book, sheet, line, "left");
  book.edit.changed(sheet, area);
  book.tell({ kind: "cells", sheetId: sheet.id, area: line, change: "ColumnDeleted" });
}
