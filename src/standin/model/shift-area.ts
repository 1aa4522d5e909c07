import { MAX_COLUMNS, MAX_ROWS, endColumn, endRow } from "./area";
import type { Area } from "./data";

/**
 * Cells moving: `count` lines put in (above 0) or taken out (below 0) at `at`. Only what lies wholly
 * between `first` and `last` across moves.
 */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** Whole rows or columns moving. */
export function lineShift(axis: Shift["axis"], at: number, count: number): Shift {
  return { axis, at, count, first: 0, last: (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1 };
}

/** The shift that opens room at `area`, or closes it. */
export function shiftOf(area: Area, way: "up" | "down" | "left" | "right"): Shift {
  const rows = way === "up" || way === "down";
  const out = way === "up" || way === "left" ? -1 : 1;
  return rows
    ? { axis: "rows", at: area.row, count: out * area.rows, first: area.column, last: endColumn(area) - 1 }
    : {
        axis: "columns",
        at: area.column,
        count: out * area.columns,
        first: area.row,
        last: endRow(area) - 1,
      };
}

/** Where lines `start` to `start + length - 1` stand after the shift; null when they are gone. */
export function shiftSpan(
  start: number,
  length: number,
  { at, count }: Pick<Shift, "at" | "count">,
): { start: number; length: number } | null {
  if (count >= 0) {
    if (start >= at) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const gone = -count;
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, at + gone));
  if (before + after === 0) return null;
  const moved = start < at ? start : Math.max(at, start - gone);
  return { start: moved, length: before + after };
}

/** How the area lies to the shift across: inside moves, outside stays, and some is cut. */
export function across(area: Area, shift: Shift): "inside" | "outside" | "cut" {
  const [start, end] = shift.axis === "rows" ? [area.column, endColumn(area)] : [area.row, endRow(area)];
  if (start >= shift.first && end - 1 <= shift.last) return "inside";
  return end <= shift.first || start > shift.last ? "outside" : "cut";
}

/** Where the area stands after the shift; null when all of it is taken out. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (across(area, shift) !== "inside") return area;
  if (shift.axis === "rows") {
    if (area.rows === MAX_ROWS) return area;
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span.start, rows: span.length };
  }
  if (area.columns === MAX_COLUMNS) return area;
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span.start, columns: span.length };
}
