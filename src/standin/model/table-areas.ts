import { cellArea, endColumn, endRow, intersect } from "./area";
import type { Area, SheetData, TableColumnData, TableData } from "./data";
import { itemNotFound } from "./problem";
import type { Workbook } from "./workbook";

/** The header row, or null where it is hidden. */
export function headerArea({ area, hasHeaders }: TableData): Area | null {
  return hasHeaders ? { ...area, rows: 1 } : null;
}

/** The rows between header and totals; an emptied table keeps one. */
export function bodyArea({ area, hasHeaders, hasTotals }: TableData): Area {
  const above = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (hasTotals ? 1 : 0) };
}

/** The totals row, or null where there is none. */
export function totalsArea({ area, hasTotals }: TableData): Area | null {
  return hasTotals ? { ...area, row: endRow(area) - 1, rows: 1 } : null;
}

/** The tables that share a cell with the area. */
export function tablesOver(sheet: SheetData, area: Area): TableData[] {
  return sheet.tables.filter((table) => intersect(table.area, area) !== null);
}

/** The table that the cell belongs to. */
export function tableAt(sheet: SheetData, row: number, column: number): TableData | undefined {
  return sheet.tables.find((table) => intersect(table.area, cellArea(row, column)) !== null);
}

/** The table of this id, name or id as text, with its sheet; throws `ItemNotFound`. */
export function findTable(
  book: Workbook,
  key: string | number,
  within?: SheetData,
): { sheet: SheetData; table: TableData } {
  const name = String(key).toLowerCase();
  const found = book.tables.find(
    ({ sheet, table }) =>
      (within === undefined || sheet === within) &&
      (table.name.toLowerCase() === name || String(table.id) === name),
  );
  if (!found) throw itemNotFound(`table ${String(key)}`);
  return found;
}

/** The column that stands at this sheet column. */
export function columnOf(table: TableData, sheetColumn: number): TableColumnData | undefined {
  return sheetColumn < endColumn(table.area) ? table.columns[sheetColumn - table.area.column] : undefined;
}
