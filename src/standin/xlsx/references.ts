import type { Area } from "../model/data";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const names: string[] = [];

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const last = String.fromCharCode(65 + (column % 26));
  const name = column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
  names[column] = name;
  return name;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** Row × 16 384 + column of "B3" or "$B$3"; -1 for anything else or outside a sheet. One number, for speed. */
export function cellIndex(name: string): number {
  let column = 0;
  let row = 0;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code >= 65 && code <= 90 && row === 0) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122 && row === 0) column = column * 26 + code - 96;
    else if (code >= 48 && code <= 57 && column > 0) row = row * 10 + code - 48;
    else if (code !== 36) return -1;
    if (column > MOST_COLUMNS || row > MOST_ROWS) return -1;
  }
  return row > 0 && column > 0 ? (row - 1) * MOST_COLUMNS + column - 1 : -1;
}

/** Row and column of "B3" or "$B$3"; undefined for anything else or outside a sheet. */
export function parseCell(name: string): { row: number; column: number } | undefined {
  const index = cellIndex(name);
  return index < 0 ? undefined : { row: Math.floor(index / MOST_COLUMNS), column: index % MOST_COLUMNS };
}

/** "A1:C9", or "A1" for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** The area of "A1:C9", "$A$1", "A:C" or "2:3"; undefined for anything else. */
export function parseArea(name: string): Area | undefined {
  const [from = "", to, more] = name.split(":");
  if (more !== undefined) return undefined;
  const [first, last] = to === undefined ? [parseCell(from), parseCell(from)] : corners(from, to);
  if (!first || !last) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.abs(last.row - first.row) + 1;
  const columns = Math.abs(last.column - first.column) + 1;
  return { row, column, rows, columns };
}

function corners(from: string, to: string) {
  const cells = [parseCell(from), parseCell(to)];
  if (cells[0] && cells[1]) return cells;
  const columns = [parseCell(`${from}1`), parseCell(`${to}${String(MOST_ROWS)}`)];
  if (columns[0] && columns[1]) return columns;
  return [parseCell(`A${from.replace("$", "")}`), parseCell(`XFD${to.replace("$", "")}`)];
}

/** The areas of a space-separated list; what is no area is left out. */
export function parseAreas(list: string): Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  const within = (start: number, count: number, from: number, size: number) =>
    start >= from && start + count <= from + size;
  return (
    within(inner.row, inner.rows, outer.row, outer.rows) &&
    within(inner.column, inner.columns, outer.column, outer.columns)
  );
}

/** A space-separated list of areas, as `sqref` holds it. */
export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}
