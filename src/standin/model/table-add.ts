import { endRow, intersect, onSheet } from "./area";
import { cellAt, isBlankArea, makeCell } from "./cells";
import type { Area, SheetData, TableColumnData, TableData } from "./data";
import { clearContents, clearLooks } from "./clear";
import { freeHeader, freeTableName } from "./name-rules";
import { ExcelProblem, invalidArgument } from "./problem";
import { mustBeUnprotected } from "./protection";
import { shiftCells } from "./shift";
import { tablesOver } from "./table-areas";
import { noticeColumnFormulas } from "./table-formulas";
import { headerText } from "./table-headers";
import type { Workbook } from "./workbook";

/**
 * Makes a table of an area. Without headers a row of them is put in, which moves the cells below down;
 * a header row alone gets one blank row. Throws `InvalidArgument` over another table and
 * `MergedRangeConflict` over merged cells.
 */
export function addTable(book: Workbook, sheet: SheetData, given: Area, hasHeaders: boolean): TableData {
  mustBeUnprotected(sheet);
  mustBeFreeArea(sheet, given);
  let area = given;
  if (!hasHeaders) {
    openRow(book, sheet, { ...area, rows: 1 }, !isBlankArea(sheet, area));
    area = { ...area, rows: area.rows + 1 };
  } else if (area.rows === 1) {
    const below = { ...area, row: area.row + 1 };
    openRow(book, sheet, below, !isBlankArea(sheet, below) || tablesOver(sheet, below).length > 0);
    area = { ...area, rows: 2 };
  }
  mustBeFreeArea(sheet, area);
  book.edit.touch(sheet, true);
  const table = tableOver(book, area);
  table.columns = takeHeaders(book, sheet, area, hasHeaders);
  sheet.tables.push(table);
  noticeColumnFormulas(book, sheet, area);
  book.edit.changed(sheet, area);
  book.tell({ kind: "tableAdded", sheetId: sheet.id, tableId: table.id, name: table.name });
  return table;
}

function openRow(book: Workbook, sheet: SheetData, row: Area, needed: boolean): void {
  if (needed) shiftCells(book, sheet, row, "down");
}

function mustBeFreeArea(sheet: SheetData, area: Area): void {
  if (!onSheet(area)) throw invalidArgument("the area is not on the sheet.");
  const other = tablesOver(sheet, area)[0];
  if (other) throw invalidArgument(`the area overlaps the table ${other.name}.`);
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new ExcelProblem("MergedRangeConflict", "A table can't be made over merged cells.");
  }
}

function tableOver(book: Workbook, area: Area): TableData {
  return {
    id: book.nextTableId(),
    name: freeTableName(book),
    area,
    hasHeaders: true,
    hasTotals: false,
    columns: [],
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filtered: false,
  };
}

/** The columns as the header row names them; headers become text, blank and double ones get a name. */
function takeHeaders(book: Workbook, sheet: SheetData, area: Area, hasHeaders: boolean): TableColumnData[] {
  book.calculate();
  const columns: TableColumnData[] = [];
  for (let index = 0; index < area.columns; index++) {
    const at = area.column + index;
    const cell = cellAt(sheet, area.row, at);
    const text = hasHeaders ? headerText(cell?.value ?? null, cell?.style?.numberFormat) : "";
    const name = freeHeader(
      text,
      columns.map((column) => column.name),
    );
    columns.push({ id: index + 1, name });
    if (cell?.value === name && cell.formula === undefined) continue;
    book.edit.setCell(sheet, area.row, at, makeCell(name, undefined, cell?.style));
  }
  return columns;
}

/** Takes the table away with all that stands in it. */
export function deleteTable(book: Workbook, sheet: SheetData, table: TableData): void {
  mustBeUnprotected(sheet);
  clearContents(book, sheet, table.area);
  clearLooks(book, sheet, table.area);
  removeTable(book, sheet, table);
  book.tell({ kind: "cells", sheetId: sheet.id, area: table.area, change: "RangeEdited" });
}

/** Lets the cells stay and takes only the table around them away. */
export function removeTable(book: Workbook, sheet: SheetData, table: TableData): void {
  mustBeUnprotected(sheet);
  book.edit.touch(sheet, true);
  showAllRows(book, sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  book.edit.changed(sheet, table.area);
  book.tell({ kind: "tableDeleted", sheetId: sheet.id, tableId: table.id, name: table.name });
}

/** Takes the table's filter off and shows the rows that it hid. */
export function showAllRows(book: Workbook, sheet: SheetData, table: TableData): void {
  if (!table.filtered) return;
  book.edit.touch(sheet, false);
  table.filtered = false;
  for (let row = table.area.row; row < endRow(table.area); row++) sheet.hiddenRows.delete(row);
  book.edit.changed(sheet, table.area);
}
