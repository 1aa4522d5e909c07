import { endRow } from "../model/area";
import type { Area, Cell, SheetData } from "../model/data";
import { invalidArgument } from "../model/problem";

/** More cells than this read as null. */
const MOST_CELLS = 5_000_000;

/** One value per cell of the area, row by row; null where the area is too big to read. */
export function readGrid(
  sheet: SheetData,
  area: Area,
  read: (cell: Cell | undefined) => unknown,
): unknown[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  const blank = read(undefined);
  const grid: unknown[][] = [];
  for (let row = area.row; row < endRow(area); row++) {
    const line = sheet.cells.get(row);
    const values = new Array<unknown>(area.columns).fill(blank);
    if (line) {
      for (let index = 0; index < area.columns; index++) {
        const cell = line.get(area.column + index);
        if (cell) values[index] = read(cell);
      }
    }
    grid.push(values);
  }
  return grid;
}

/**
 * What is written at a place of a range (offsets from its top left): a single value is for every cell, an
 * array must have the range's size. Throws `InvalidArgument` where it has not.
 */
export function gridReader(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const lines: readonly unknown[] = value;
  const fits = (line: unknown): line is readonly unknown[] =>
    Array.isArray(line) && line.length === area.columns;
  if (lines.length !== area.rows || !lines.every(fits)) {
    throw invalidArgument("the array does not have the number of rows and columns of the range.");
  }
  return (row, column) => lines[row]?.[column];
}
