import { BooleanNumber } from "@univerjs/core";
import type { IRange, IWorksheetData } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, endColumn, endRow } from "../../standin/model/area";
import { usedArea } from "../../standin/model/cells";
import type { Area, SheetData } from "../../standin/model/data";
import { widthToPoints } from "../../standin/model/sizes";

/** Everything about a sheet but its cells, in pixels. */
export type Shape = Pick<
  IWorksheetData,
  | "id"
  | "name"
  | "rowCount"
  | "columnCount"
  | "rowData"
  | "columnData"
  | "mergeData"
  | "freeze"
  | "showGridlines"
  | "defaultColumnWidth"
  | "defaultRowHeight"
>;

/** Blank lines that a person sees below and beside what is used. */
const SPARE_ROWS = 80;
const SPARE_COLUMNS = 12;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
/** Pixels in a point. */
const PIXELS = 4 / 3;

/** An area as Univer has it: the last row and column are part of it. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: endRow(area) - 1,
    endColumn: endColumn(area) - 1,
  };
}

/** The sheet's size, lines, merges and panes as Univer takes them. */
export function sheetShape(sheet: SheetData): Shape {
  const everything = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const used = usedArea(sheet, everything, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: roundUp(Math.max(endRow(used), ...sheet.rowHeights.keys()) + SPARE_ROWS, 50),
    columnCount: roundUp(endColumn(used) + SPARE_COLUMNS, 26),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    mergeData: sheet.merges.map(toRange),
    freeze: {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
  };
}

const roundUp = (count: number, step: number): number => Math.ceil(count / step) * step;

function rowData(sheet: SheetData): Shape["rowData"] {
  const rows: Shape["rowData"] = {};
  for (const [row, points] of sheet.rowHeights) {
    rows[row] = { h: Math.round(points * PIXELS), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnData(sheet: SheetData): Shape["columnData"] {
  const columns: Shape["columnData"] = {};
  for (const [column, characters] of sheet.columnWidths) {
    columns[column] = { w: Math.max(1, Math.round(widthToPoints(characters) * PIXELS)) };
  }
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}
