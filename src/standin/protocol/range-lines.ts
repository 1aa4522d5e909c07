import { endColumn, endRow } from "../model/area";
import { mustAllow } from "../model/protection";
import type { Property } from "./api";
import { asFlag } from "./arguments";
import { areaOf, sheetOf } from "./selves";
import type { RangeRef } from "./selves";

/** Whether all lines are hidden; null where only some are. */
function hidden(lines: ReadonlySet<number>, start: number, end: number): boolean | null {
  if (lines.size === 0) return false;
  let count = 0;
  for (const line of lines) if (line >= start && line < end) count++;
  if (count === 0) return false;
  return count === end - start ? true : null;
}

function rowsHidden(range: RangeRef): boolean | null {
  return hidden(sheetOf(range).hiddenRows, areaOf(range).row, endRow(areaOf(range)));
}

function columnsHidden(range: RangeRef): boolean | null {
  return hidden(sheetOf(range).hiddenColumns, areaOf(range).column, endColumn(areaOf(range)));
}

function hide(range: RangeRef, axis: "rows" | "columns", value: unknown): void {
  const [sheet, area, hides] = [sheetOf(range), areaOf(range), asFlag(value)];
  mustAllow(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  range.book.edit.touch(sheet, false);
  const lines = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [start, end] = axis === "rows" ? [area.row, endRow(area)] : [area.column, endColumn(area)];
  for (let line = start; line < end; line++) {
    if (hides) lines.add(line);
    else lines.delete(line);
  }
}

/** Whether rows and columns are hidden. */
export const lineProperties: Readonly<Record<string, Property<RangeRef>>> = {
  rowHidden: {
    get: rowsHidden,
    set: (range, value) => {
      hide(range, "rows", value);
    },
  },
  columnHidden: {
    get: columnsHidden,
    set: (range, value) => {
      hide(range, "columns", value);
    },
  },
  hidden: {
    get: (range) => {
      const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
};
