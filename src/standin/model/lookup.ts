import { splitAddress, parseArea } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area, SheetData } from "./data";
import { bodyArea } from "./table-areas";
import type { Workbook } from "./workbook";

/** A place in the workbook. */
export interface Place {
  readonly sheet: SheetData;
  readonly area: Area;
}

/**
 * What an address or name stands for: "B3", "'My sheet'!B:C", a table (its body), a name of the sheet or
 * the workbook. Null where there is no such place. `own` is the sheet of an address without one.
 */
export function findPlace(book: Workbook, own: SheetData, address: string, depth = 0): Place | null {
  const { sheet: sheetName, rest } = splitAddress(address.replace(/^=/, ""));
  const sheet = sheetName === null ? own : sheetNamed(book, sheetName);
  if (!sheet) return null;
  if (rest === "") return { sheet, area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } };
  const area = parseArea(rest);
  if (area) return { sheet, area };
  const wanted = rest.toLowerCase();
  const name =
    sheet.names.find((candidate) => candidate.name.toLowerCase() === wanted) ??
    book.data.names.find((candidate) => candidate.name.toLowerCase() === wanted);
  // Names may go round in a ring.
  if (name) return depth > 8 ? null : findPlace(book, sheet, name.formula, depth + 1);
  const found = book.tables.find(({ table }) => table.name.toLowerCase() === wanted);
  return found ? { sheet: found.sheet, area: bodyArea(found.table) } : null;
}

function sheetNamed(book: Workbook, name: string): SheetData | undefined {
  return book.data.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
