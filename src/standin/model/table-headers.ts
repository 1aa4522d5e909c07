import { cellAt, makeCell } from "./cells";
import type { CellValue, SheetData, TableData } from "./data";
import { displayText } from "./display";
import { rewriteFormulas } from "./everywhere";
import { freeHeader } from "./name-rules";
import { itemNotFound } from "./problem";
import type { Workbook } from "./workbook";

/** A value as the text that a header becomes; line breaks and leading zeros of its format stay. */
export function headerText(value: CellValue, numberFormat: string | undefined): string {
  return displayText(value, numberFormat).trim() === "" ? "" : displayText(value, numberFormat);
}

/**
 * Gives a table's column another header: made unique, written in the header cell, and followed by
 * all formulas. `index` counts the table's columns from 0.
 */
export function renameColumn(
  book: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  wanted: string,
): void {
  const own = table.columns[index];
  if (!own) throw itemNotFound(`column ${String(index)} of ${table.name}`);
  const others = table.columns.filter((other) => other !== own).map(({ name }) => name);
  const [from, to] = [own.name, freeHeader(wanted, others)];
  writeHeader(book, sheet, table, index, to);
  if (from === to) return;
  book.edit.touch(sheet, true);
  own.name = to;
  const column = { table: table.name, from, to };
  rewriteFormulas(book, (formula, _sheet, ownTable) => book.rewriter.rename(formula, { column }, ownTable));
}

/** Puts the text in the header cell, which keeps its look. */
export function writeHeader(
  book: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  text: string,
): void {
  if (!table.hasHeaders) return;
  const [row, at] = [table.area.row, table.area.column + index];
  const before = cellAt(sheet, row, at);
  if (before?.value === text && before.formula === undefined) return;
  book.edit.setCell(sheet, row, at, makeCell(text, undefined, before?.style));
}
