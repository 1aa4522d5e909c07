import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { readXlsx, writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { CellValue, SheetData, TableData, WorkbookData } from "../../../src/standin/model/data";
import { addressOf } from "./grids";

function refOf({ area }: TableData): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${addressOf(area)}:${addressOf(last)}`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** The library leaves out totals rows, so the table's part is written here. */
function tableXml(table: TableData, id: number): string {
  const columns = table.columns
    .map((column, index) => `<tableColumn id="${String(index + 1)}" name="${escape(column.name)}"/>`)
    .join("");
  const totals = table.hasTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  const attributes = `id="${String(id)}" name="${table.name}" displayName="${table.name}" ref="${refOf(table)}" ${totals}`;
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const count = String(table.columns.length);
  return `<?xml version="1.0" encoding="UTF-8"?><table ${space} ${attributes}><tableColumns count="${count}">${columns}</tableColumns></table>`;
}

function libraryValue(value: CellValue): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}

function librarySheet(sheet: SheetData): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const [row, columns] of sheet.cells) {
    for (const [column, { value, formula }] of columns) {
      const key = `${String(row)},${String(column)}`;
      if (formula === undefined) cells.set(key, { value: libraryValue(value) });
      else cells.set(key, { value: null, formula: formula.slice(1) });
    }
  }
  const tables = sheet.tables.map(({ name, columns }) => ({
    name,
    columns: columns.map((column) => ({ name: column.name })),
  }));
  return { name: sheet.name, rows: [], cells, ...(tables.length > 0 ? { tables } : {}) };
}

/** A workbook as a file without results, for another program to calculate. */
export async function fileOf(workbook: WorkbookData): Promise<Uint8Array> {
  const local = workbook.sheets.flatMap((sheet) =>
    sheet.names.map((name) => ({ ...name, scope: sheet.name })),
  );
  const written = await writeXlsx({
    sheets: workbook.sheets.map(librarySheet),
    namedRanges: [...workbook.names, ...local].map((name) => ({
      name: name.name,
      range: name.formula.slice(1),
      ...("scope" in name ? { scope: name.scope as string } : {}),
    })),
  });
  const parts: Zippable = unzipSync(written);
  workbook.sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) => {
      parts[`xl/tables/table${String(index + 1)}.xml`] = strToU8(tableXml(table, index + 1));
    });
  return zipSync(parts);
}

/** The values of a file, by sheet name and address. */
export async function valuesOf(file: Uint8Array): Promise<Map<string, unknown>> {
  const { sheets } = await readXlsx(file);
  const values = new Map<string, unknown>();
  for (const { name, rows } of sheets)
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => values.set(`${name}!${addressOf({ row, column })}`, value));
    });
  return values;
}
