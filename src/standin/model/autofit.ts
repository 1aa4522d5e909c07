import { endColumn, endRow } from "./area";
import { forEachCell } from "./cells";
import type { Area, SheetData } from "./data";
import { displayText } from "./display";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "./sizes";
import type { Workbook } from "./workbook";

/** Excel's widest column, in characters. */
const WIDEST = 255;

/** The longest line of a text. */
const longest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

/** Makes columns about as wide as their longest text in the area; a guess, for there is no font here. */
export function fitColumns(book: Workbook, sheet: SheetData, area: Area): void {
  book.calculate();
  const widths = new Map<number, number>();
  forEachCell(sheet, area, (cell, row, column) => {
    if (cell.style?.wrap || inWideMerge(sheet, row, column)) return;
    const text = displayText(cell.value, cell.style?.numberFormat);
    const size = (cell.style?.font?.size ?? 11) / 11;
    const width = longest(text) * (cell.style?.font?.bold ? 1.1 : 1) * size;
    if (text !== "") widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths)
    sheet.columnWidths.set(column, Math.min(WIDEST, Math.ceil(width) + 1.7109375));
}

/** Merges across columns do not count when a column is fitted. */
function inWideMerge(sheet: SheetData, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      merge.columns > 1 &&
      row >= merge.row &&
      row < endRow(merge) &&
      column >= merge.column &&
      column < endColumn(merge),
  );
}

/** Makes rows as high as their wrapped texts need; a guess, as for the widths. */
export function fitRows(sheet: SheetData, area: Area): void {
  const lines = new Map<number, number>();
  forEachCell(sheet, area, (cell, row, column) => {
    const width = (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) - 0.7;
    const parts = displayText(cell.value, cell.style?.numberFormat).split("\n");
    const needed = cell.style?.wrap
      ? parts.reduce((sum, part) => sum + wrappedLines(part, Math.max(1, Math.floor(width))), 0)
      : 1;
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  });
  for (let row = area.row; row < Math.min(endRow(area), area.row + 100_000); row++) {
    const needed = lines.get(row) ?? 1;
    if (needed > 1) sheet.rowHeights.set(row, Math.min(409.5, needed * DEFAULT_HEIGHT));
    else sheet.rowHeights.delete(row);
  }
}

/** How many lines a text takes, broken between its words, and within a word that is longer than a line. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length % width || Math.min(length, width);
  }
  return lines;
}
