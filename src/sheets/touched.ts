import type { TableGrid } from "./grids";
import { columnIndex } from "./places";
import type { Area } from "./sheet-model";

const rectangle = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** `C5:D9` or `C5,E7` as areas; null for whole rows and columns, and for what is no address. */
export function areasIn(address: string): Area[] | null {
  const areas = address.split(",").map((part): Area | null => {
    const [, left, top, right, bottom] = rectangle.exec(part.trim()) ?? [];
    if (left === undefined || top === undefined) return null;
    const [row, column] = [Number(top) - 1, columnIndex(left)];
    const rows = Number(bottom ?? top) - row;
    return { row, column, rows, columns: columnIndex(right ?? left) - column + 1 };
  });
  const known = areas.filter((area) => area !== null);
  return known.length === areas.length ? known : null;
}

/** Whether an edit can have changed a table: in it, or right beside or below it, where Excel makes it grow. */
export function touches({ row, column, headers, rows }: TableGrid, area: Area): boolean {
  return (
    area.row <= row + rows.length + 1 &&
    area.row + area.rows > row &&
    area.column <= column + headers.length &&
    area.column + area.columns >= column
  );
}

/** The rows of a table's body, from 0, that the areas lie in; null where one reaches outside the body. */
export function bodyRows({ row, column, headers, rows }: TableGrid, areas: readonly Area[]): Span | null {
  const inside = areas.every(
    (area) =>
      area.row > row &&
      area.row + area.rows <= row + 1 + rows.length &&
      area.column >= column &&
      area.column + area.columns <= column + headers.length,
  );
  if (!inside || areas.length === 0) return null;
  const first = Math.min(...areas.map((area) => area.row));
  const end = Math.max(...areas.map((area) => area.row + area.rows));
  return { first: first - row - 1, count: end - first };
}

/** Rows that follow each other. */
export interface Span {
  readonly first: number;
  readonly count: number;
}
