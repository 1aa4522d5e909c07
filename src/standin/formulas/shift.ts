import type { RangeA1 } from "@borgar/fx/xlsx";
import type { FormulaShift } from "../model/calculator";
import { lastColumn, lastRow } from "./ranges";

interface Span {
  readonly first: number;
  readonly last: number;
}

function inserted({ first, last }: Span, at: number, count: number, end: number): Span | null {
  const from = first >= at ? first + count : first;
  const to = Math.min(end, last >= at ? last + count : last);
  return from > end ? null : { first: from, last: to };
}

function deleted({ first, last }: Span, at: number, count: number): Span | null {
  const after = at + count;
  if (first >= at && last < after) return null;
  const from = first >= after ? first - count : Math.min(first, at);
  const to = last >= after ? last - count : Math.min(last, at - 1);
  return { first: from, last: to };
}

/** A range after rows or columns came or went on its sheet; null where nothing of it is left. */
export function shiftRange(
  range: RangeA1,
  { axis, at, count }: Pick<FormulaShift, "axis" | "at" | "count">,
): RangeA1 | null {
  const isRows = axis === "rows";
  const first = isRows ? range.top : range.left;
  const last = (isRows ? range.bottom : range.right) ?? first;
  // A whole column has no rows that could move.
  if (typeof first !== "number" || typeof last !== "number") return range;
  const span = { first, last };
  const end = isRows ? lastRow : lastColumn;
  const moved = count < 0 ? deleted(span, at, -count) : inserted(span, at, count, end);
  if (!moved) return null;
  return isRows
    ? { ...range, top: moved.first, bottom: moved.last }
    : { ...range, left: moved.first, right: moved.last };
}
