import type { Area, SheetData, TableData } from "./data";
import { freeHeader } from "./name-rules";
import { shiftArea, shiftSpan } from "./shift-area";
import type { Shift } from "./shift-area";
import { totalsArea } from "./table-areas";
import { writeHeader } from "./table-headers";
import type { Workbook } from "./workbook";

/** Moves all that lies on a sheet besides its cells. The cells have moved already. */
export function shiftStructure(book: Workbook, sheet: SheetData, shift: Shift): void {
  book.edit.touch(sheet, true);
  const shifted = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = shifted(sheet.merges).filter(({ rows, columns }) => rows * columns > 1);
  for (const item of [...sheet.validations, ...sheet.conditionalFormats]) item.areas = shifted(item.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  const { page } = sheet;
  page.printArea = page.printArea && shiftArea(page.printArea, shift);
  shiftTables(book, sheet, shift);
  book.moves.call({ sheetId: sheet.id, map: (area) => shiftArea(area, shift) });
}

function shiftTables(book: Workbook, sheet: SheetData, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const area = shiftArea(table.area, shift);
    if (!area) {
      sheet.tables = sheet.tables.filter((other) => other !== table);
      book.tell({ kind: "tableDeleted", sheetId: sheet.id, tableId: table.id, name: table.name });
      continue;
    }
    const before = table.area;
    const totals = totalsArea(table);
    if (totals && !shiftArea(totals, shift)) table.hasTotals = false;
    table.area = area;
    if (before.columns !== area.columns) shiftColumns(book, sheet, table, before, shift);
  }
}

function shiftColumns(book: Workbook, sheet: SheetData, table: TableData, before: Area, shift: Shift): void {
  const index = shift.at - before.column;
  if (shift.count < 0) {
    const from = Math.max(0, index);
    table.columns.splice(from, before.columns - table.area.columns);
    return;
  }
  for (let step = 0; step < shift.count; step++) insertColumnData(book, sheet, table, index + step, "");
}

/** Adds a column to a table whose area has room for it, and writes its header. */
export function insertColumnData(
  book: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  wanted: string,
): void {
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const name = freeHeader(
    wanted,
    table.columns.map((column) => column.name),
  );
  table.columns.splice(index, 0, { id, name });
  writeHeader(book, sheet, table, index, name);
}

/** Moves what is kept by line number: heights and widths, hidden lines, print titles. */
export function shiftLineData(sheet: SheetData, { axis, at, count }: Shift): void {
  const line = (number: number): number | null => shiftSpan(number, 1, { at, count })?.start ?? null;
  if (axis === "rows") {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, line);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => line(row) ?? []));
    const titles = sheet.page.titleRows;
    const span = titles && shiftSpan(titles.first, titles.last - titles.first + 1, { at, count });
    sheet.page.titleRows = span && { first: span.start, last: span.start + span.length - 1 };
    return;
  }
  sheet.columnWidths = shiftKeys(sheet.columnWidths, line);
  sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((column) => line(column) ?? []));
}

function shiftKeys(map: Map<number, number>, line: (number: number) => number | null): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [key, value] of map) {
    const to = line(key);
    if (to !== null) moved.set(to, value);
  }
  return moved;
}
