import { MAX_COLUMNS, MAX_ROWS, bounding, cellArea, endColumn, endRow, intersect } from "../model/area";
import { usedArea } from "../model/cells";
import type { Area } from "../model/data";
import { invalidArgument, itemNotFound } from "../model/problem";
import { bind, selfOf } from "./api";
import type { ApiObject, Args } from "./api";
import { flag, optionalWhole, whole } from "./arguments";
import { rangeType } from "./range";
import { areaOf, mustBeOnSheet, placeOf, sheetOf } from "./selves";
import type { RangeRef } from "./selves";
import { scopedTablesType } from "./tables";

/** Another range of the same sheet. */
export function rangeOn(range: RangeRef, area: Area): ApiObject {
  return bind(rangeType, { book: range.book, sheetId: range.sheetId, area: mustBeOnSheet(area) });
}

/** The range or address given as an argument; it must be on the same sheet. */
export function rangeArgument(range: RangeRef, args: Args, index: number): Area {
  const value = args[index];
  const other = selfOf(rangeType, value);
  if (!other && typeof value !== "string") throw invalidArgument("a range or an address is wanted.");
  const place = other ? { sheet: sheetOf(other), area: areaOf(other) } : placeOf(range, String(value));
  if (place.sheet.id !== range.sheetId) throw invalidArgument("the ranges are on different sheets.");
  return place.area;
}

type Place = (range: RangeRef, args: Args) => unknown;
const moved =
  (place: (area: Area, args: Args) => Area): Place =>
  (range, args) =>
    rangeOn(range, place(areaOf(range), args));

function line(args: Args, axis: "row" | "column", area: Area): Area {
  const at = whole(args, 0);
  return axis === "row"
    ? { ...area, row: area.row + at, rows: 1 }
    : { ...area, column: area.column + at, columns: 1 };
}

/** `count` rows or columns beside the area, on the side of the count's sign. */
function beside(area: Area, axis: "row" | "column", count: number): Area {
  if (count === 0) throw invalidArgument("the count must not be 0.");
  const size = Math.abs(count);
  if (axis === "row") return { ...area, row: count > 0 ? endRow(area) : area.row - size, rows: size };
  return { ...area, column: count > 0 ? endColumn(area) : area.column - size, columns: size };
}

function usedRange(range: RangeRef, args: Args): Area | null {
  if (flag(args, 0)) range.book.calculate();
  return usedArea(sheetOf(range), areaOf(range), flag(args, 0));
}

/** The methods of a range that give another place. */
export const placeMethods: Readonly<Record<string, Place>> = {
  getCell: moved((area, args) => cellArea(area.row + whole(args, 0), area.column + whole(args, 1))),
  getRow: moved((area, args) => line(args, "row", area)),
  getColumn: moved((area, args) => line(args, "column", area)),
  getLastRow: moved((area) => ({ ...area, row: endRow(area) - 1, rows: 1 })),
  getLastColumn: moved((area) => ({ ...area, column: endColumn(area) - 1, columns: 1 })),
  getLastCell: moved((area) => cellArea(endRow(area) - 1, endColumn(area) - 1)),
  getEntireRow: moved((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  getEntireColumn: moved((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  getOffsetRange: moved((area, args) => ({
    ...area,
    row: area.row + whole(args, 0),
    column: area.column + whole(args, 1),
  })),
  getResizedRange: moved((area, args) => ({
    ...area,
    rows: area.rows + whole(args, 0),
    columns: area.columns + whole(args, 1),
  })),
  getAbsoluteResizedRange: moved((area, args) => ({
    ...area,
    rows: whole(args, 0),
    columns: whole(args, 1),
  })),
  getRowsBelow: moved((area, args) => beside(area, "row", optionalWhole(args, 0, 1))),
  getRowsAbove: moved((area, args) => beside(area, "row", -optionalWhole(args, 0, 1))),
  getColumnsAfter: moved((area, args) => beside(area, "column", optionalWhole(args, 0, 1))),
  getColumnsBefore: moved((area, args) => beside(area, "column", -optionalWhole(args, 0, 1))),
  getBoundingRect: (range, args) => rangeOn(range, bounding(areaOf(range), rangeArgument(range, args, 0))),
  getIntersection: (range, args) => {
    const common = intersect(areaOf(range), rangeArgument(range, args, 0));
    if (!common) throw itemNotFound("the ranges have no cell in common.");
    return rangeOn(range, common);
  },
  getUsedRange: (range, args) => {
    const { row, column } = areaOf(range);
    return rangeOn(range, usedRange(range, args) ?? cellArea(row, column));
  },
  getUsedRangeOrNullObject: (range, args) => {
    const area = usedRange(range, args);
    return area && rangeOn(range, area);
  },
  getTables: ({ book, sheetId, area }, args) =>
    bind(scopedTablesType, { book, sheetId, area, fullyContained: flag(args, 0) }),
};
