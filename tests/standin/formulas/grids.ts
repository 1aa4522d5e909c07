import { fromCol, toCol } from "@borgar/fx/xlsx";
import type {
  Cell,
  CellError,
  CellValue,
  NameData,
  PageData,
  SheetData,
  TableData,
  WorkbookData,
} from "../../../src/standin/model/data";

/** A cell as tests write it: text beginning with "=" is a formula. */
export type Written = string | number | boolean | CellError | null;

const page: PageData = {
  orientation: "Portrait",
  paper: "A4",
  fit: null,
  printArea: null,
  titleRows: null,
  centerHorizontally: false,
  margins: { top: 54, bottom: 54, left: 50, right: 50, header: 22, footer: 22 },
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
};

/** "B3" as row and column from 0. */
export function placeOf(address: string): { row: number; column: number } {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? "";
  return { row: Number(address.slice(letters.length)) - 1, column: fromCol(letters) };
}

/** Row and column from 0 as "B3". */
export function addressOf({ row, column }: { row: number; column: number }): string {
  return `${toCol(column)}${String(row + 1)}`;
}

function cellOf(written: Written): Cell {
  if (typeof written === "string" && written.startsWith("=")) return { value: null, formula: written };
  return { value: written };
}

/** Puts a value or formula into a cell; null clears it. */
export function put(sheet: SheetData, address: string, written: Written): void {
  const { row, column } = placeOf(address);
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
  if (written === null) cells.delete(column);
  else cells.set(column, cellOf(written));
}

/** A sheet with rows of cells from `corner` on. */
export function sheetOf(name: string, rows: readonly (readonly Written[])[], corner = "A1"): SheetData {
  const sheet: SheetData = {
    id: `{${name}}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    filtered: false,
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    page,
    protection: null,
    properties: new Map(),
  };
  const from = placeOf(corner);
  rows.forEach((cells, row) => {
    cells.forEach((written, column) => {
      put(sheet, addressOf({ row: from.row + row, column: from.column + column }), written);
    });
  });
  return sheet;
}

/** Makes a table of the cells from `from` to `to`; its first row are headers. */
export function addTable(
  sheet: SheetData,
  name: string,
  from: string,
  to: string,
  hasTotals = false,
): TableData {
  const first = placeOf(from);
  const last = placeOf(to);
  const columns = last.column - first.column + 1;
  const table: TableData = {
    id: sheet.tables.length + 1,
    name,
    area: { ...first, rows: last.row - first.row + 1, columns },
    hasHeaders: true,
    hasTotals,
    columns: Array.from({ length: columns }, (_, index) => ({
      id: index + 1,
      name: String(sheet.cells.get(first.row)?.get(first.column + index)?.value ?? ""),
    })),
    style: null,
    bandedRows: false,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: false,
    filtered: false,
  };
  sheet.tables.push(table);
  return table;
}

/** A name, as `["Rate", "=Data!$A$1"]`. */
export function nameOf(name: string, formula: string): NameData {
  return { name, formula, visible: true };
}

/** A workbook of sheets. */
export function workbookOf(sheets: SheetData[], names: NameData[] = []): WorkbookData {
  return { name: "test.xlsx", sheets, names, activeSheetId: sheets[0]?.id ?? "", structureProtected: false };
}

/** What stands in a cell. */
export function valueAt(sheet: SheetData, address: string): CellValue {
  const { row, column } = placeOf(address);
  return sheet.cells.get(row)?.get(column)?.value ?? null;
}
