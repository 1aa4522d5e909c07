import type { Position } from "./resolve";
import { cellValue, hull, intersection, isSingle } from "./ranges";
import { errorOf, isError, isScalar, type Range, type Scalar, type Union, type Value } from "./values";

/** The ranges that a value refers to; null where it is no reference. */
export function rangesOf(value: Value): readonly Range[] | null {
  if (isScalar(value)) return null;
  if (value.kind === "range") return [value];
  return value.kind === "union" ? value.ranges : null;
}

function unionOf(left: readonly Range[], right: readonly Range[]): Union {
  return { kind: "union", ranges: [...left, ...right] };
}

/** The operators between references: ":" spans both, " " is what they share, "," takes both. */
export function joinReferences(operator: string, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = rangesOf(left);
  const b = rangesOf(right);
  if (!a || !b) return errorOf("#VALUE!");
  if (operator === ",") return unionOf(a, b);
  const [first] = a;
  const [second] = b;
  if (!first || !second || a.length + b.length > 2) return errorOf("#VALUE!");
  if (operator === ":") return hull(first, second) ?? errorOf("#VALUE!");
  return intersection(first, second) ?? errorOf("#NULL!");
}

function ownCell({ sheet, top, left, bottom, right }: Range, at: Position): Scalar {
  if (left === right && at.row >= top && at.row <= bottom) return cellValue(sheet, at.row, left);
  if (top === bottom && at.column >= left && at.column <= right) return cellValue(sheet, top, at.column);
  return errorOf("#VALUE!");
}

/** `@`: of a column the cell in the formula's row, of a row the cell in its column, of a block the first. */
export function implicitIntersection(value: Value, at: Position): Scalar {
  if (isScalar(value)) return value;
  if (value.kind === "matrix") return value.values[0] ?? null;
  if (value.kind === "union") return errorOf("#VALUE!");
  return isSingle(value) ? cellValue(value.sheet, value.top, value.left) : ownCell(value, at);
}

/**
 * What a cell shows of a value. Nothing spills here: of a block the first value, of a range the cell in
 * the formula's own row or column. Not a number is `#NUM!`.
 */
export function singleResult(value: Value, at: Position): Scalar {
  const single = implicitIntersection(value, at);
  return typeof single === "number" && !Number.isFinite(single) ? errorOf("#NUM!") : single;
}
