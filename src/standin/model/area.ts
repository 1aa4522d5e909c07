import type { Area } from "./data";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The row after the area's last. */
export const endRow = (area: Area): number => area.row + area.rows;

/** The column after the area's last. */
export const endColumn = (area: Area): number => area.column + area.columns;

/** One cell as an area. */
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** Whether the two are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What both cover, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    endRow(inner) <= endRow(outer) &&
    endColumn(inner) <= endColumn(outer)
  );
}

/** The smallest rectangle around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(endRow(a), endRow(b)) - row,
    columns: Math.max(endColumn(a), endColumn(b)) - column,
  };
}

/** What is left of `area` without `hole`, as at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const { row, column, columns } = area;
  const pieces: Area[] = [
    { row, column, rows: cut.row - row, columns },
    { row: endRow(cut), column, rows: endRow(area) - endRow(cut), columns },
    { row: cut.row, column, rows: cut.rows, columns: cut.column - column },
    { row: cut.row, column: endColumn(cut), rows: cut.rows, columns: endColumn(area) - endColumn(cut) },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** What is left of all `areas` without `hole`. */
export function subtractAll(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => subtract(area, hole));
}

/** Joins rectangles that lie side by side or above one another, so that lists of areas stay short. */
export function coalesce(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    let current = area;
    for (let index = joined.findIndex((other) => touches(other, current)); index >= 0;) {
      const [other] = joined.splice(index, 1);
      if (other) current = bounding(other, current);
      index = joined.findIndex((next) => touches(next, current));
    }
    joined.push(current);
  }
  return joined;
}

function touches(a: Area, b: Area): boolean {
  if (contains(a, b) || contains(b, a)) return true;
  const beside = a.row === b.row && a.rows === b.rows;
  if (beside && a.column <= endColumn(b) && b.column <= endColumn(a)) return true;
  const above = a.column === b.column && a.columns === b.columns;
  return above && a.row <= endRow(b) && b.row <= endRow(a);
}

/** Whether the area takes in every row, or every column, of the sheet. */
export const isEntireColumn = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === MAX_COLUMNS;

/** Whether the area lies on the sheet. */
export function onSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    endRow(area) <= MAX_ROWS &&
    endColumn(area) <= MAX_COLUMNS
  );
}
