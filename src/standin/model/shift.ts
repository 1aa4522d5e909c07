import { MAX_COLUMNS, MAX_ROWS, endColumn, endRow } from "./area";
import { forEachCell, isBlank, makeCell } from "./cells";
import type { Area, Cell, SheetData } from "./data";
import { rewriteFormulas } from "./everywhere";
import { mustFitTables } from "./shift-check";
import { shiftOf } from "./shift-area";
import type { Shift } from "./shift-area";
import { shiftStructure } from "./shift-structure";
import { bodyArea } from "./table-areas";
import type { Workbook } from "./workbook";

/**
 * Opens room at `area` ("down", "right") or takes it out ("up", "left"); the cells behind it move.
 * Throws `InvalidOperation` where that would cut a table, and `InvalidArgument` where cells would
 * leave the sheet.
 */
export function shiftCells(
  book: Workbook,
  sheet: SheetData,
  area: Area,
  way: "up" | "down" | "left" | "right",
): void {
  const shift = shiftOf(area, way);
  mustFitTables(sheet, shift);
  moveCells(book, sheet, shift);
  shiftStructure(book, sheet, shift);
  // Only whole lines can be told to formulas; with nothing beside, a part of them is the same thing.
  if (nothingBeside(sheet, shift)) followLines(book, sheet, shift);
  book.edit.changed(sheet, behind(shift));
}

/** Lets all formulas follow whole lines that moved. */
export function followLines(book: Workbook, sheet: SheetData, { axis, at, count }: Shift): void {
  rewriteFormulas(book, (formula, own) =>
    book.rewriter.shift(formula, own, { sheet: sheet.name, axis, at, count }),
  );
}

/** Everything from the shift's line to the sheet's end, between its sides. */
function behind({ axis, at, first, last }: Shift): Area {
  const size = last - first + 1;
  return axis === "rows"
    ? { row: at, rows: MAX_ROWS - at, column: first, columns: size }
    : { column: at, columns: MAX_COLUMNS - at, row: first, rows: size };
}

function moveCells(book: Workbook, sheet: SheetData, shift: Shift): void {
  const moving: { cell: Cell; row: number; column: number }[] = [];
  forEachCell(sheet, behind(shift), (cell, row, column) => moving.push({ cell, row, column }));
  for (const { row, column } of moving) book.edit.setCell(sheet, row, column, undefined);
  const { axis, at, count } = shift;
  for (const { cell, row, column } of moving) {
    const line = axis === "rows" ? row : column;
    if (count < 0 && line < at - count) continue;
    const [toRow, toColumn] = axis === "rows" ? [row + count, column] : [row, column + count];
    book.edit.setCell(sheet, toRow, toColumn, cell);
  }
  if (count > 0) copyLooks(book, sheet, shift);
}

/** New cells look like the ones before them; the first row of a table like the row that was first. */
export function copyLooks(book: Workbook, sheet: SheetData, shift: Shift): void {
  const { axis, at, count } = shift;
  const rows = axis === "rows";
  const isBelowHeader = (column: number): boolean =>
    rows && headers.some((table) => column >= table.column && column < endColumn(table));
  const headers = sheet.tables.filter((table) => bodyArea(table).row === at).map(({ area }) => area);
  const copy = (line: number, wanted: (column: number) => boolean): void => {
    const source = { ...behind({ ...shift, at: line }), ...(rows ? { rows: 1 } : { columns: 1 }) };
    forEachCell(sheet, source, (cell, row, column) => {
      if (!cell.style || !wanted(column)) return;
      for (let step = 0; step < count; step++) {
        const [toRow, toColumn] = rows ? [at + step, column] : [row, at + step];
        book.edit.setCell(sheet, toRow, toColumn, makeCell(null, undefined, cell.style));
      }
    });
  };
  if (at > 0) copy(at - 1, (column) => !isBelowHeader(column));
  if (headers.length > 0) copy(at + count, isBelowHeader);
}

function nothingBeside(sheet: SheetData, { axis, at, first, last }: Shift): boolean {
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const [along, aside] = axis === "rows" ? [row, column] : [column, row];
      if (along >= at && (aside < first || aside > last) && !isBlank(cell)) return false;
    }
  }
  return sheet.tables.every(({ area }) => {
    const end = axis === "rows" ? endRow(area) : endColumn(area);
    const [start, stop] = axis === "rows" ? [area.column, endColumn(area)] : [area.row, endRow(area)];
    return end <= at || (start >= first && stop - 1 <= last);
  });
}
