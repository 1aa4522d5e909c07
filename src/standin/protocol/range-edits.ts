import { isEntireColumn, isEntireRow } from "../model/area";
import { clearContents, clearLooks } from "../model/clear";
import { clearConditionalFormats } from "../model/conditional";
import type { Area, SheetData } from "../model/data";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../model/lines";
import { mergeCells, unmergeCells } from "../model/merges";
import { invalidArgument } from "../model/problem";
import { mustBeUnprotected } from "../model/protection";
import { select } from "../model/selection";
import { shiftCells } from "../model/shift";
import { clearValidation } from "../model/validation";
import type { Workbook } from "../model/workbook";
import type { Args } from "./api";
import { asOneOf, flag, whole } from "./arguments";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { rangeOn } from "./range-places";
import { areaOf, sheetOf } from "./selves";
import type { RangeRef } from "./selves";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Clears what `applyTo` says of an area. */
export function clearArea(book: Workbook, sheet: SheetData, area: Area, applyTo: unknown): void {
  const what = applyTo === undefined || applyTo === null ? "All" : asOneOf(applyTo, CLEAR);
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  if (contents) clearContents(book, sheet, area);
  if (what === "All" || what === "Formats") {
    clearLooks(book, sheet, area);
    clearConditionalFormats(book, sheet, area);
  }
  if (what === "All") clearValidation(book, sheet, area);
  if (contents) book.tell({ kind: "cells", sheetId: sheet.id, area, change: "RangeEdited" });
}

function insert(range: RangeRef, args: Args): unknown {
  const [sheet, area, { book }] = [sheetOf(range), areaOf(range), range];
  const way = asOneOf(args[0], ["Down", "Right"]);
  if (isEntireRow(area)) insertRows(book, sheet, area.row, area.rows);
  else if (isEntireColumn(area)) insertColumns(book, sheet, area.column, area.columns);
  else {
    mustBeUnprotected(sheet);
    shiftCells(book, sheet, area, way === "Down" ? "down" : "right");
    book.tell({ kind: "cells", sheetId: sheet.id, area, change: "CellInserted" });
  }
  return rangeOn(range, area);
}

function remove(range: RangeRef, args: Args): void {
  const [sheet, area, { book }] = [sheetOf(range), areaOf(range), range];
  const way = asOneOf(args[0], ["Up", "Left"]);
  if (isEntireRow(area)) deleteRows(book, sheet, area.row, area.rows);
  else if (isEntireColumn(area)) deleteColumns(book, sheet, area.column, area.columns);
  else {
    mustBeUnprotected(sheet);
    shiftCells(book, sheet, area, way === "Up" ? "up" : "left");
    book.tell({ kind: "cells", sheetId: sheet.id, area, change: "CellDeleted" });
  }
}

/** The methods of a range that change the sheet. */
export const cellMethods: Readonly<Record<string, (range: RangeRef, args: Args) => unknown>> = {
  clear: (range, args) => {
    clearArea(range.book, sheetOf(range), areaOf(range), args[0]);
  },
  insert,
  delete: remove,
  merge: (range, args) => {
    mergeCells(range.book, sheetOf(range), areaOf(range), flag(args, 0));
  },
  unmerge: (range) => {
    unmergeCells(range.book, sheetOf(range), areaOf(range));
  },
  select: (range) => {
    select(range.book, sheetOf(range), areaOf(range));
  },
  calculate: ({ book }) => {
    book.calculate(true);
  },
  getCellProperties,
  setCellProperties,
  _ValidateArraySize: (range, args) => {
    const { rows, columns } = areaOf(range);
    if (whole(args, 0) !== rows || whole(args, 1) !== columns) {
      throw invalidArgument("the array does not have the number of rows and columns of the range.");
    }
  },
};
