import type { ReferenceStructXlsx } from "@borgar/fx/xlsx";
import type { CellError, SheetData, TableData, WorkbookData } from "../model/data";
import { foldCase } from "./coerce";
import { rangeOf, type Edges } from "./ranges";
import { errorOf, type Range } from "./values";

/** A table and the sheet that it lies on. */
export interface PlacedTable {
  readonly sheet: SheetData;
  readonly table: TableData;
}

/** The table of a name, whatever its case. */
export function findTable(workbook: WorkbookData, name: string): PlacedTable | null {
  const wanted = foldCase(name);
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => foldCase(candidate.name) === wanted);
    if (table) return { sheet, table };
  }
  return null;
}

/** The table that a cell lies in. */
export function tableAt(sheet: SheetData, row: number, column: number): PlacedTable | null {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return table ? { sheet, table } : null;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Where each part of a table lies; a part that the table lacks is null. */
function parts({
  area,
  hasHeaders,
  hasTotals,
}: TableData): Record<"all" | "headers" | "data" | "totals", Rows | null> {
  const last = area.row + area.rows - 1;
  const first = area.row + (hasHeaders ? 1 : 0);
  const end = last - (hasTotals ? 1 : 0);
  return {
    all: { top: area.row, bottom: last },
    headers: hasHeaders ? { top: area.row, bottom: area.row } : null,
    data: end >= first ? { top: first, bottom: end } : null,
    totals: hasTotals ? { top: last, bottom: last } : null,
  };
}

function rowsOfSections(table: TableData, sections: readonly string[]): Rows | null {
  const places = parts(table);
  const wanted = sections.length > 0 ? sections : ["data"];
  const found = wanted.flatMap((section) => places[section as keyof typeof places] ?? []);
  if (found.length === 0) return null;
  return {
    top: Math.min(...found.map(({ top }) => top)),
    bottom: Math.max(...found.map(({ bottom }) => bottom)),
  };
}

function columnIndex(table: TableData, name: string): number {
  const wanted = foldCase(name);
  return table.columns.findIndex((column) => foldCase(column.name) === wanted);
}

function columnsOfReference(
  table: TableData,
  names: readonly string[],
): Pick<Edges, "left" | "right"> | null {
  const first = table.area.column;
  if (names.length === 0) return { left: first, right: first + table.area.columns - 1 };
  const places = names.map((name) => columnIndex(table, name));
  if (places.includes(-1)) return null;
  return { left: first + Math.min(...places), right: first + Math.max(...places) };
}

/** Where a formula stands, as far as structured references ask. */
export interface RowPlace {
  readonly sheet: SheetData;
  readonly row: number;
}

/** Whether a reference means the formula's own row of the table. */
export function isThisRow({ sections = [] }: ReferenceStructXlsx): boolean {
  return sections.includes("this row");
}

/**
 * The cells that a structured reference means, asked for once and answered for every row. `#REF!` where
 * the table has no such column or part, `#VALUE!` where "this row" is outside the table's body.
 */
export function structuredCells(
  { sheet, table }: PlacedTable,
  reference: ReferenceStructXlsx,
): (at: RowPlace) => Range | CellError {
  const columns = columnsOfReference(table, reference.columns ?? []);
  if (!columns) return () => errorOf("#REF!");
  if (isThisRow(reference)) {
    const body = parts(table).data;
    return ({ sheet: own, row }) => {
      const isInside = own === sheet && body && row >= body.top && row <= body.bottom;
      return isInside ? rangeOf(sheet, { top: row, bottom: row, ...columns }) : errorOf("#VALUE!");
    };
  }
  const rows = rowsOfSections(table, reference.sections ?? []);
  const found = rows ? rangeOf(sheet, { ...rows, ...columns }) : errorOf("#REF!");
  return () => found;
}
