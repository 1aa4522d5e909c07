import type { Place } from "../plan/findings";
import type { TableKey } from "../plan/plan";

/** Where a plan's table lies in the workbook. Rows and columns count from 0. */
export interface TablePlaces {
  readonly table: string;
  readonly sheet: string;
  /** The header row and the first column. */
  readonly row: number;
  readonly column: number;
  /** Field, or `amounts.2025` → offset from the first column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Field of amounts whose header tells a unit → the kroner that one in a cell stands for. */
  readonly factors: ReadonlyMap<string, number>;
  /** The plan's row → offset from the header row. In the settings table: field → offset. */
  readonly rows: readonly number[];
  readonly fields?: ReadonlyMap<string, number>;
}

export type Places = Partial<Readonly<Record<TableKey, TablePlaces>>>;

/** A cell as a person names it. */
export interface CellAddress {
  readonly sheet: string;
  /** As "C5". */
  readonly address: string;
}

/** Column 0 is A. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A is column 0. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The address of a cell, both counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/**
 * The cell that a place in the plan stands in: its row's first cell where the column is unknown,
 * the column's header where the row is. Null where the table is not in the workbook.
 */
export function addressOf(places: Places, place: Place): CellAddress | null {
  const table = places[place.table];
  if (!table) return null;
  const [row, column] = table.fields ? settingOffset(table, place.column) : rowOffset(table, place);
  return { sheet: table.sheet, address: cellAddress(table.row + row, table.column + column) };
}

function rowOffset(table: TablePlaces, place: Place): [number, number] {
  const row = place.row === null ? 0 : (table.rows[place.row] ?? 0);
  return [row, place.column === null ? 0 : (table.columns.get(place.column) ?? 0)];
}

function settingOffset(table: TablePlaces, field: string | null): [number, number] {
  const row = field === null ? undefined : table.fields?.get(field);
  return row === undefined ? [0, 0] : [row, table.columns.get("value") ?? 1];
}
