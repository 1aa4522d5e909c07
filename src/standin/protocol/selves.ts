import { onSheet } from "../model/area";
import { findPlace } from "../model/lookup";
import { ExcelProblem, invalidArgument, itemNotFound } from "../model/problem";
import type { Area, SheetData, TableColumnData, TableData } from "../model/data";
import type { Workbook } from "../model/workbook";

/** What the API objects stand for. They hold ids and look the thing up each time, for it may be gone. */
export interface SheetRef {
  readonly book: Workbook;
  readonly sheetId: string;
}
export interface RangeRef extends SheetRef {
  /** Null: the cells have been deleted since. */
  area: Area | null;
}
export interface AreasRef extends SheetRef {
  readonly areas: readonly Area[];
}
export interface TableRef {
  readonly book: Workbook;
  readonly tableId: number;
}
export interface ColumnRef extends TableRef {
  readonly columnId: number;
}
export interface NameRef {
  readonly book: Workbook;
  /** Null: a name of the workbook. */
  readonly sheetId: string | null;
  readonly name: string;
}

/** The sheet; throws `ItemNotFound` where it has been deleted. */
export function sheetOf({ book, sheetId }: SheetRef): SheetData {
  const sheet = book.data.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw itemNotFound("the sheet has been deleted.");
  return sheet;
}

/** The range's area; throws `InvalidReference` where its cells have been deleted. */
export function areaOf(range: RangeRef): Area {
  if (!range.area) throw new ExcelProblem("InvalidReference", "The range's cells have been deleted.");
  return range.area;
}

/** The table with its sheet; throws `ItemNotFound` where it has been deleted. */
export function tableOf({ book, tableId }: TableRef): { sheet: SheetData; table: TableData } {
  const found = book.tables.find(({ table }) => table.id === tableId);
  if (!found) throw itemNotFound("the table has been deleted.");
  return found;
}

/** The column with its place among the columns; throws `ItemNotFound` where it has been deleted. */
export function columnOf(ref: ColumnRef): {
  sheet: SheetData;
  table: TableData;
  column: TableColumnData;
  index: number;
} {
  const { sheet, table } = tableOf(ref);
  const index = table.columns.findIndex(({ id }) => id === ref.columnId);
  const column = table.columns[index];
  if (!column) throw itemNotFound("the column has been deleted.");
  return { sheet, table, column, index };
}

/** An area that lies on the sheet; throws `InvalidArgument` where it would not. */
export function mustBeOnSheet(area: Area): Area {
  if (!onSheet(area)) throw invalidArgument("the range would be outside the sheet.");
  return area;
}

/** The place of an address; throws `InvalidArgument` where it is none. */
export function placeOf(ref: SheetRef, address: string): { sheet: SheetData; area: Area } {
  const place = findPlace(ref.book, sheetOf(ref), address);
  if (!place) throw invalidArgument(`«${address}» is no address.`);
  return place;
}
