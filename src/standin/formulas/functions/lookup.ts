import type { CellError } from "../../model/data";
import { block, broadcast, plain } from "../broadcast";
import { toNumber } from "../coerce";
import { eager, lazy, type FunctionTable } from "../kinds";
import { columnsOf, rangeOf, rowsOf } from "../ranges";
import {
  errorOf,
  isError,
  isScalar,
  matrixOf,
  type Matrix,
  type Range,
  type Scalar,
  type Value,
} from "../values";
import { findEqual, findLastEqual, findNearest, findSorted } from "./search";

const notFound = errorOf("#N/A");

function wholeNumber(value: Value | undefined, fallback: number): number | CellError {
  if (value === undefined) return fallback;
  const given = plain(value);
  const read = isScalar(given) ? toNumber(given) : errorOf("#VALUE!");
  return typeof read === "number" ? Math.trunc(read) : read;
}

/** Rows and columns of a value; a reference keeps its full size, also where it is read only in part. */
function sizeOf(value: Range | Matrix): { rows: number; columns: number } {
  return value.kind === "range" ? { rows: rowsOf(value), columns: columnsOf(value) } : value;
}

interface Piece {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function pieceOf(whole: Range | Matrix, { row, column, rows, columns }: Piece): Value {
  if (whole.kind === "range") {
    const top = whole.top + row;
    const left = whole.left + column;
    return rangeOf(whole.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  const values: Scalar[] = [];
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) values.push(whole.values[r * whole.columns + c] ?? null);
  return matrixOf(rows, columns, values);
}

/** The cell at a row and column counted from 1, or the whole column or row where the other is 0. */
function pick(whole: Range | Matrix, row: number, column: number): Value {
  const size = sizeOf(whole);
  if (row < 0 || column < 0) return errorOf("#VALUE!");
  if (row > size.rows || column > size.columns) return errorOf("#REF!");
  const piece = pieceOf(whole, {
    row: Math.max(0, row - 1),
    column: Math.max(0, column - 1),
    rows: row === 0 ? size.rows : 1,
    columns: column === 0 ? size.columns : 1,
  });
  return isScalar(piece) || piece.kind === "range" ? piece : plainPiece(piece);
}

function plainPiece(piece: Value): Value {
  const given = plain(piece);
  return !isScalar(given) && given.values.length === 1 ? (given.values[0] ?? null) : given;
}

/** A range or block as it is, a single value as a block of one. */
function listOf(value: Value): Range | Matrix {
  if (!isScalar(value) && value.kind !== "union") return value;
  return block(value);
}

const index = eager(([list = null, first, second]) => {
  if (isError(list)) return list;
  const whole = listOf(list);
  const row = wholeNumber(first, 0);
  const column = wholeNumber(second, 0);
  if (typeof row !== "number") return row;
  if (typeof column !== "number") return column;
  // With one number, a single row is counted along its columns.
  const isRow = sizeOf(whole).rows === 1 && second === undefined;
  return isRow ? pick(whole, 0, row) : pick(whole, row, column);
});

function place(list: Matrix, wanted: Scalar, type: number): Scalar {
  if (isError(wanted)) return wanted;
  const found =
    type === 0 ? findEqual(list, wanted) : findSorted(list, wanted, type > 0 ? "ascending" : "descending");
  return found === -1 ? notFound : found + 1;
}

const match = eager(([wanted = null, list = null, type]) => {
  const kind = wholeNumber(type, 1);
  if (typeof kind !== "number") return kind;
  const cells = block(list);
  if (cells.rows > 1 && cells.columns > 1) return notFound;
  return broadcast([wanted], ([one = null]) => place(cells, one, kind));
});

function lookupIn(direction: "down" | "across") {
  return eager(([wanted = null, table = null, step, sorted = true]) => {
    if (isError(table)) return table;
    const whole = listOf(table);
    const offset = wholeNumber(step, 0);
    const isSorted = wholeNumber(sorted, 1);
    if (typeof offset !== "number") return offset;
    if (typeof isSorted !== "number") return isSorted;
    if (offset < 1) return errorOf("#VALUE!");
    const size = sizeOf(whole);
    if (offset > (direction === "down" ? size.columns : size.rows)) return errorOf("#REF!");
    const line = (at: number) => block(direction === "down" ? pick(whole, 0, at) : pick(whole, at, 0));
    const keys = line(1);
    const results = line(offset);
    return broadcast([wanted], ([one = null]) => {
      const found = place(keys, one, isSorted === 0 ? 0 : 1);
      return typeof found === "number" ? (results.values[found - 1] ?? null) : found;
    });
  });
}

const lookup = eager(([wanted = null, list = null, results]) => {
  const whole = listOf(list);
  const size = sizeOf(whole);
  const isWide = size.columns > size.rows;
  const isTable = results === undefined && size.rows > 1 && size.columns > 1;
  const keys = isTable ? block(isWide ? pick(whole, 1, 0) : pick(whole, 0, 1)) : block(whole);
  const last = () => block(isWide ? pick(whole, size.rows, 0) : pick(whole, 0, size.columns));
  const values = results === undefined ? (isTable ? last() : keys) : block(results);
  return broadcast([wanted], ([one = null]) => {
    const found = place(keys, one, 1);
    return typeof found === "number" ? (values.values[found - 1] ?? null) : found;
  });
});

/** The place that XLOOKUP and XMATCH find, from 0; -1 where there is none. */
function extendedPlace(list: Matrix, wanted: Scalar, mode: number, direction: number): number {
  if (mode === 2) return findEqual(list, wanted);
  const equal = direction < 0 ? findLastEqual(list, wanted) : findEqual(list, wanted, false);
  if (equal !== -1 || mode === 0) return equal;
  return findNearest(list, wanted, mode < 0 ? "below" : "above");
}

const extendedMatch = eager(([wanted = null, list = null, mode, direction]) => {
  const kind = wholeNumber(mode, 0);
  const way = wholeNumber(direction, 1);
  if (typeof kind !== "number") return kind;
  if (typeof way !== "number") return way;
  const cells = block(list);
  return broadcast([wanted], ([one = null]) => {
    if (isError(one)) return one;
    const found = extendedPlace(cells, one, kind, way);
    return found === -1 ? notFound : found + 1;
  });
});

const extendedLookup = lazy(([wanted, list, results, instead, mode, direction]) => {
  const kind = wholeNumber(mode?.(), 0);
  const way = wholeNumber(direction?.(), 1);
  if (typeof kind !== "number") return kind;
  if (typeof way !== "number") return way;
  const keys = block(list?.() ?? null);
  const given = results?.() ?? null;
  if (isError(given)) return given;
  const values = listOf(given);
  const find = (one: Scalar): Value => {
    if (isError(one)) return one;
    const found = extendedPlace(keys, one, kind, way);
    if (found === -1) return instead?.() ?? notFound;
    return keys.rows === 1 && keys.columns > 1 ? pick(values, 0, found + 1) : pick(values, found + 1, 0);
  };
  const sought = plain(wanted?.() ?? null);
  if (isScalar(sought)) return find(sought);
  return broadcast([sought], ([one = null]) => block(find(one)).values[0] ?? null);
});

/** Finding a value in a list and what belongs to it. */
export const lookupFunctions: FunctionTable = {
  INDEX: index,
  MATCH: match,
  XMATCH: extendedMatch,
  LOOKUP: lookup,
  VLOOKUP: lookupIn("down"),
  HLOOKUP: lookupIn("across"),
  XLOOKUP: extendedLookup,
  CHOOSE: lazy(([which, ...choices]) => {
    const number = wholeNumber(which?.(), 0);
    if (typeof number !== "number") return number;
    return choices[number - 1]?.() ?? errorOf("#VALUE!");
  }),
};
