import { cellValue, isSingle, readRange } from "./ranges";
import { errorOf, isScalar, matrixOf, type Matrix, type Scalar, type Value } from "./values";

/** A value as a single value or a block; one cell is a single value, a union of ranges is `#VALUE!`. */
export function plain(value: Value): Scalar | Matrix {
  if (isScalar(value) || value.kind === "matrix") return value;
  if (value.kind === "union") return errorOf("#VALUE!");
  return isSingle(value) ? cellValue(value.sheet, value.top, value.left) : readRange(value);
}

/** A value as a block of at least one value. */
export function block(value: Value): Matrix {
  const given = plain(value);
  return isScalar(given) ? matrixOf(1, 1, [given]) : given;
}

/** The value in a block; blocks of one row or column repeat, beyond the others is `#N/A`. */
function repeated(matrix: Matrix, row: number, column: number): Scalar {
  const r = matrix.rows === 1 && matrix.blankBelow === 0 ? 0 : row;
  const c = matrix.columns === 1 ? 0 : column;
  if (c >= matrix.columns) return errorOf("#N/A");
  if (r >= matrix.rows) return matrix.blankBelow > 0 ? null : errorOf("#N/A");
  return matrix.values[r * matrix.columns + c] ?? null;
}

/**
 * Runs a function of single values over values that may be blocks: all single gives a single value,
 * else a block as large as the largest, cell by cell, as Excel does with arrays.
 */
export function broadcast(values: readonly Value[], run: (scalars: Scalar[]) => Scalar): Scalar | Matrix {
  const given = values.map(plain);
  if (given.every(isScalar)) return run(given);
  const blocks = given.map((value) => (isScalar(value) ? matrixOf(1, 1, [value]) : value));
  const rows = Math.max(...blocks.map((matrix) => matrix.rows));
  const columns = Math.max(...blocks.map((matrix) => matrix.columns));
  const results: Scalar[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      results.push(run(blocks.map((matrix) => repeated(matrix, row, column))));
  return matrixOf(rows, columns, results);
}
