import type { SheetData } from "../model/data";
import { matrixOf, type Matrix, type Range, type Scalar } from "./values";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** Taller and wider than this, a range is read no further than the sheet's cells go. */
const tall = 65_536;
const wide = 1_024;

/** The four edges of a rectangle, inclusive, counted from 0. */
export interface Edges {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of a sheet as a value. */
export function rangeOf(sheet: SheetData, { top, left, bottom, right }: Edges): Range {
  return { kind: "range", sheet, top, left, bottom, right, watched: false, data: null };
}

/** How many rows a range has. */
export function rowsOf(range: Range): number {
  return range.bottom - range.top + 1;
}

/** How many columns a range has. */
export function columnsOf(range: Range): number {
  return range.right - range.left + 1;
}

/** Whether a range is one cell. */
export function isSingle(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** The value in a cell; null where it is blank. */
export function cellValue(sheet: SheetData, row: number, column: number): Scalar {
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}

function usedBottom(sheet: SheetData): number {
  let bottom = 0;
  for (const row of sheet.cells.keys()) bottom = Math.max(bottom, row);
  return bottom;
}

function usedRight(sheet: SheetData): number {
  let right = 0;
  for (const cells of sheet.cells.values())
    for (const column of cells.keys()) right = Math.max(right, column);
  return right;
}

function read(range: Range): Matrix {
  const { sheet, top, left } = range;
  const bottom =
    rowsOf(range) > tall ? Math.min(range.bottom, Math.max(top, usedBottom(sheet))) : range.bottom;
  const right =
    columnsOf(range) > wide ? Math.min(range.right, Math.max(left, usedRight(sheet))) : range.right;
  const values: Scalar[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.cells.get(row);
    for (let column = left; column <= right; column++) values.push(cells?.get(column)?.value ?? null);
  }
  return matrixOf(bottom - top + 1, right - left + 1, values, range.bottom - bottom);
}

/**
 * The values of a range. A whole column or row is read as far as the sheet has cells: the rows left out
 * are counted in `blankBelow`, the columns left out are not.
 */
export function readRange(range: Range): Matrix {
  if (range.data) return range.data;
  const data = read(range);
  if (range.watched) range.data = data;
  return data;
}

/** The rectangle that both share; null where they do not meet. */
export function intersection(a: Range, b: Range): Range | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  const meet = a.sheet === b.sheet && top <= bottom && left <= right;
  return meet ? rangeOf(a.sheet, { top, left, bottom, right }) : null;
}

/** The smallest rectangle around both; null where they lie on different sheets. */
export function hull(a: Range, b: Range): Range | null {
  if (a.sheet !== b.sheet) return null;
  return rangeOf(a.sheet, {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  });
}
