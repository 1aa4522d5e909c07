import { endColumn, endRow, intersect, onSheet } from "./area";
import { cellAt, isBlank, makeCell } from "./cells";
import type { Area, SheetData, TableData } from "./data";
import { freeHeader } from "./name-rules";
import { ExcelProblem, invalidArgument } from "./problem";
import { mustBeUnprotected } from "./protection";
import { bodyArea, tablesOver } from "./table-areas";
import { fillColumnFormulas } from "./table-formulas";
import { headerText, writeHeader } from "./table-headers";
import { growRules } from "./table-rules";
import type { Workbook } from "./workbook";

/**
 * Gives the table another area with the same header row. New columns take their headers from the cells
 * there, new rows the calculated columns' formulas. Throws `InvalidArgument` where Excel refuses it.
 */
export function resizeTable(book: Workbook, sheet: SheetData, table: TableData, area: Area): void {
  mustBeUnprotected(sheet);
  mustFit(sheet, table, area);
  const before = table.area;
  const rows = bodyArea(table);
  // Headers are read below; calculating later would forget that the table is another.
  book.calculate();
  book.edit.touch(sheet, true);
  if (table.hasTotals && endRow(area) !== endRow(before)) moveTotals(book, sheet, table, area);
  takeColumns(book, sheet, table, area);
  table.area = area;
  if (endRow(area) > endRow(before)) {
    const body = bodyArea(table);
    const row = Math.max(body.row, endRow(before) - (table.hasTotals ? 1 : 0));
    fillColumnFormulas(book, sheet, table, { ...body, row, rows: endRow(body) - row });
    growRules(book, sheet, rows, body);
  }
  book.edit.changed(sheet, before);
  book.edit.changed(sheet, area);
}

function mustFit(sheet: SheetData, table: TableData, area: Area): void {
  const least = 1 + (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  if (!onSheet(area)) throw invalidArgument("the area is not on the sheet.");
  if (area.row !== table.area.row) throw invalidArgument("the header row must stay where it is.");
  if (area.rows < least) throw invalidArgument("a table needs a row under its header.");
  if (!intersect(area, table.area)) throw invalidArgument("the area must overlap the table.");
  const other = tablesOver(sheet, area).find((candidate) => candidate !== table);
  if (other) throw invalidArgument(`the area overlaps the table ${other.name}.`);
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new ExcelProblem("MergedRangeConflict", "A table can't reach over merged cells.");
  }
}

function takeColumns(book: Workbook, sheet: SheetData, table: TableData, area: Area): void {
  const before = table.area;
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const at = area.column + index;
    const kept = at < endColumn(before) ? table.columns[at - before.column] : undefined;
    return { at, kept };
  });
  const names = columns.flatMap(({ kept }) => (kept ? [kept.name] : []));
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  table.area = area;
  table.columns = columns.map(({ at, kept }) => {
    if (kept) return kept;
    const cell = cellAt(sheet, area.row, at);
    const text = table.hasHeaders ? headerText(cell?.value ?? null, cell?.style?.numberFormat) : "";
    const name = freeHeader(text, names);
    names.push(name);
    id += 1;
    return { id, name };
  });
  table.columns.forEach((column, index) => {
    writeHeader(book, sheet, table, index, column.name);
  });
}

function moveTotals(book: Workbook, sheet: SheetData, table: TableData, area: Area): void {
  const [from, to] = [endRow(table.area) - 1, endRow(area) - 1];
  for (let at = table.area.column; at < endColumn(table.area); at++) {
    const cell = cellAt(sheet, from, at);
    book.edit.setCell(sheet, from, at, makeCell(null, undefined, cell?.style));
    book.edit.setCell(sheet, to, at, cell);
  }
}

/**
 * Lets a table without totals take in what a person has just typed right under its last row or right of
 * its last column. Gives back whether it did.
 */
export function extendTable(book: Workbook, sheet: SheetData, row: number, column: number): boolean {
  if (isBlank(cellAt(sheet, row, column)) || sheet.protection) return false;
  const table = sheet.tables.find(({ area, hasTotals, hasHeaders }) => {
    const under = row === endRow(area) && column >= area.column && column < endColumn(area);
    const beside = column === endColumn(area) && row >= area.row && row < endRow(area);
    return (under && !hasTotals) || (beside && hasHeaders);
  });
  if (!table) return false;
  const { area } = table;
  const grown =
    row === endRow(area) ? { ...area, rows: area.rows + 1 } : { ...area, columns: area.columns + 1 };
  const blocked =
    tablesOver(sheet, grown).length > 1 || sheet.merges.some((merge) => intersect(merge, grown));
  if (blocked) return false;
  resizeTable(book, sheet, table, grown);
  if (row === endRow(area)) copyLooks(book, sheet, { ...area, row, rows: 1 });
  return true;
}

/** A new last row looks like the one above it where it has no look of its own. */
function copyLooks(book: Workbook, sheet: SheetData, line: Area): void {
  for (let at = line.column; at < endColumn(line); at++) {
    const above = cellAt(sheet, line.row - 1, at)?.style;
    const cell = cellAt(sheet, line.row, at);
    if (!above || cell?.style) continue;
    book.edit.setCell(sheet, line.row, at, makeCell(cell?.value ?? null, cell?.formula, above));
  }
}
