import type { CellError, CellValue, ErrorCode, SheetData } from "../model/data";

/** What one cell can hold, and what most functions take and give. */
export type Scalar = CellValue;

/** A block of values, row by row; below `rows`, `blankBelow` further rows of blanks belong to it. */
export interface Matrix {
  readonly kind: "matrix";
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly Scalar[];
  readonly blankBelow: number;
}

/** A rectangle on a sheet; edges are inclusive and count from 0. */
export interface Range {
  readonly kind: "range";
  readonly sheet: SheetData;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The graph tells when a cell in it changes, so what was read may be kept. */
  watched: boolean;
  /** The values as last read; only of a watched range. */
  data: Matrix | null;
}

/** Several rectangles, as `(A1,B2:B4)`. */
export interface Union {
  readonly kind: "union";
  readonly ranges: readonly Range[];
}

export type Value = Scalar | Matrix | Range | Union;

const shared = new Map<ErrorCode, CellError>();

/** The error value of a code; the same object each time. */
export function errorOf(code: ErrorCode): CellError {
  const known = shared.get(code);
  if (known) return known;
  const made: CellError = Object.freeze({ error: code });
  shared.set(code, made);
  return made;
}

/** Whether a value is a cell error. */
export function isError(value: Value): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Whether a value is a single value and not a block or reference. */
export function isScalar(value: Value): value is Scalar {
  return typeof value !== "object" || value === null || "error" in value;
}

/** A matrix of values given row by row. */
export function matrixOf(rows: number, columns: number, values: readonly Scalar[], blankBelow = 0): Matrix {
  return { kind: "matrix", rows, columns, values, blankBelow };
}

/** Whether two cell values are the same value of the same type. */
export function sameValue(a: Scalar, b: Scalar): boolean {
  if (isError(a) && isError(b)) return a.error === b.error;
  return a === b;
}
