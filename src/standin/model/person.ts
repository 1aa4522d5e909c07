import { endRow } from "./area";
import type { Area, SheetData } from "./data";
import { clearContents } from "./clear";
import { formulaFault } from "./formula-text";
import { invalidArgument } from "./problem";
import { readTyped } from "./typing";
import { spreadTypedFormula } from "./table-formulas";
import { extendTable } from "./table-resize";
import { tableAt } from "./table-areas";
import { writeInputs } from "./write";
import type { Workbook } from "./workbook";

/**
 * A person types a text in a cell and leaves it, as a Norwegian Excel takes it: under or beside a table
 * the table grows, and a formula in a table's blank column fills the column. Throws `InvalidArgument` for a
 * formula that Excel would not let the person leave, and `AccessDenied` for a locked cell.
 */
export function typeCell(book: Workbook, sheet: SheetData, row: number, column: number, text: string): void {
  const area = { row, column, rows: 1, columns: 1 };
  writeInputs(book, sheet, area, (_row, _column, style) => {
    const input = readTyped(text, style, book.today());
    const fault = input.formula === undefined ? null : formulaFault(input.formula);
    if (fault !== null) throw invalidArgument(`«${text}» is no formula: ${fault}.`);
    return input;
  });
  const inTable = tableAt(sheet, row, column) !== undefined;
  if (!inTable) extendTable(book, sheet, row, column);
  spreadTypedFormula(book, sheet, row, column);
}

/** A person pastes a block of texts with its top left in a cell; every text is read as if typed. */
export function pasteCells(
  book: Workbook,
  sheet: SheetData,
  row: number,
  column: number,
  rows: readonly (readonly string[])[],
): void {
  const area: Area = {
    row,
    column,
    rows: rows.length,
    columns: Math.max(...rows.map((line) => line.length)),
  };
  if (rows.length === 0 || area.columns < 1) return;
  const today = book.today();
  writeInputs(book, sheet, area, (at, across, style) => {
    const text = rows[at - row]?.[across - column];
    return text === undefined ? null : readTyped(text, style, today);
  });
  for (let at = row; at < endRow(area); at++) {
    if (!tableAt(sheet, at, column)) extendTable(book, sheet, at, column);
  }
  for (let across = column + 1; across < column + area.columns; across++) {
    if (!tableAt(sheet, row, across)) extendTable(book, sheet, row, across);
  }
}

/** A person presses Delete. */
export function pressDelete(book: Workbook, sheet: SheetData, area: Area): void {
  clearContents(book, sheet, area);
  book.tell({ kind: "cells", sheetId: sheet.id, area, change: "RangeEdited" });
}
