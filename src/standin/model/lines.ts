import { MAX_COLUMNS, MAX_ROWS, endRow } from "./area";
import { forEachCell, makeCell } from "./cells";
import type { Area, SheetData, TableData } from "./data";
import { mustAllow } from "./protection";
import { copyLooks, followLines } from "./shift";
import { mustFitTables } from "./shift-check";
import { lineShift } from "./shift-area";
import type { Shift } from "./shift-area";
import { shiftLineData, shiftStructure } from "./shift-structure";
import { bodyArea } from "./table-areas";
import { fillColumnFormulas } from "./table-formulas";
import { growRulesUp } from "./table-rules";
import type { Workbook } from "./workbook";

/** Puts in whole rows before row `at`; a table that they go through grows, its formulas fill in. */
export function insertRows(book: Workbook, sheet: SheetData, at: number, count: number): void {
  mustAllow(sheet, "allowInsertRows");
  const through = sheet.tables.filter(({ area }) => at > area.row && at < endRow(area));
  moveLines(book, sheet, lineShift("rows", at, count));
  for (const table of through) {
    const body = bodyArea(table);
    fillColumnFormulas(book, sheet, table, { ...body, row: at, rows: count });
    if (at === body.row) growRulesUp(book, sheet, body, count);
  }
  tellLines(book, sheet, "rows", at, count, "RowInserted");
}

/** Takes out whole rows; a table whose rows all go keeps one, blank. */
export function deleteRows(book: Workbook, sheet: SheetData, at: number, count: number): void {
  mustAllow(sheet, "allowDeleteRows");
  const emptied = sheet.tables.find((table) => losesBody(table, at, count));
  if (emptied) {
    const keep = bodyArea(emptied);
    emptyArea(book, sheet, { ...keep, rows: 1, column: 0, columns: MAX_COLUMNS });
    const below = at + count - (keep.row + 1);
    if (below > 0) deleteRows(book, sheet, keep.row + 1, below);
    if (keep.row > at) deleteRows(book, sheet, at, keep.row - at);
    book.edit.changed(sheet, { row: keep.row, rows: 1, column: 0, columns: MAX_COLUMNS });
    return;
  }
  moveLines(book, sheet, lineShift("rows", at, -count));
  tellLines(book, sheet, "rows", at, count, "RowDeleted");
}

/** Puts in whole columns before column `at`. */
export function insertColumns(book: Workbook, sheet: SheetData, at: number, count: number): void {
  mustAllow(sheet, "allowInsertColumns");
  moveLines(book, sheet, lineShift("columns", at, count));
  tellLines(book, sheet, "columns", at, count, "ColumnInserted");
}

/** Takes out whole columns. */
export function deleteColumns(book: Workbook, sheet: SheetData, at: number, count: number): void {
  mustAllow(sheet, "allowDeleteColumns");
  moveLines(book, sheet, lineShift("columns", at, -count));
  tellLines(book, sheet, "columns", at, count, "ColumnDeleted");
}

function losesBody(table: TableData, at: number, count: number): boolean {
  const body = bodyArea(table);
  const headerStays = table.area.row < at;
  return headerStays && at <= body.row && at + count >= endRow(body);
}

function emptyArea(book: Workbook, sheet: SheetData, area: Area): void {
  forEachCell(sheet, area, (cell, row, column) => {
    book.edit.setCell(sheet, row, column, makeCell(null, undefined, cell.style));
  });
}

function moveLines(book: Workbook, sheet: SheetData, shift: Shift): void {
  mustFitTables(sheet, shift);
  const { axis, at, count } = shift;
  if (count < 0) {
    const gone = axis === "rows" ? linesArea("rows", at, -count) : linesArea("columns", at, -count);
    forEachCell(sheet, gone, (_, row, column) => {
      book.edit.setCell(sheet, row, column, undefined);
    });
  }
  book.edit.touch(sheet, true);
  book.edit.shiftLines(sheet, { axis, at, count });
  if (count > 0) copyLooks(book, sheet, shift);
  shiftStructure(book, sheet, shift);
  shiftLineData(sheet, shift);
  followLines(book, sheet, shift);
}

const linesArea = (axis: Shift["axis"], at: number, count: number): Area =>
  axis === "rows"
    ? { row: at, rows: count, column: 0, columns: MAX_COLUMNS }
    : { column: at, columns: count, row: 0, rows: MAX_ROWS };

function tellLines(
  book: Workbook,
  sheet: SheetData,
  axis: Shift["axis"],
  at: number,
  count: number,
  change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted",
): void {
  book.tell({ kind: "cells", sheetId: sheet.id, area: linesArea(axis, at, count), change });
}
