import type { SheetData } from "../model/data";
import { rowsOf } from "./ranges";
import type { Range } from "./values";

/** Something per cell of a workbook. */
export interface CellMap<T> {
  readonly get: (sheet: SheetData, row: number, column: number) => T | undefined;
  readonly set: (sheet: SheetData, row: number, column: number, item: T) => void;
  readonly delete: (sheet: SheetData, row: number, column: number) => void;
  /** What lies in a range; costs no more than the range's cells or the columns' items. */
  readonly within: (range: Range) => T[];
}

type Rows<T> = Map<number, T>;

function rowsWithin<T>(rows: Rows<T>, range: Range, found: T[]): void {
  if (rows.size < rowsOf(range)) {
    for (const [row, item] of rows) if (row >= range.top && row <= range.bottom) found.push(item);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    const item = rows.get(row);
    if (item !== undefined) found.push(item);
  }
}

/** An empty map from cells. */
export function createCellMap<T>(): CellMap<T> {
  const sheets = new Map<SheetData, Map<number, Rows<T>>>();
  return {
    get: (sheet, row, column) => sheets.get(sheet)?.get(column)?.get(row),
    set: (sheet, row, column, item) => {
      const columns = sheets.get(sheet) ?? new Map<number, Rows<T>>();
      const rows = columns.get(column) ?? new Map<number, T>();
      sheets.set(sheet, columns);
      columns.set(column, rows);
      rows.set(row, item);
    },
    delete: (sheet, row, column) => {
      sheets.get(sheet)?.get(column)?.delete(row);
    },
    within: (range) => {
      const found: T[] = [];
      for (const [column, rows] of sheets.get(range.sheet) ?? [])
        if (column >= range.left && column <= range.right) rowsWithin(rows, range, found);
      return found;
    },
  };
}
