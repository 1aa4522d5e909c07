import { CellValueType, HorizontalAlign } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import { formatColor } from "numfmt";
import { cellAt } from "../../standin/model/cells";
import type { Cell, CellValue, SheetData } from "../../standin/model/data";
import { displayText } from "../../standin/model/display";
import { conditionalLook } from "./conditional";
import type { Formulas } from "./conditional";
import { fittedNumber } from "./fits";
import { fontFamily, look } from "./look";
import { tableLook } from "./table-look";

/** What a cell looks like that says nothing of its font. */
const ORDINARY: IStyleData = { ff: fontFamily("Calibri"), fs: 11 };

/** What Univer keeps of a cell, so that its arrow keys find what is filled in; how it looks comes from `drawnCell`. */
export function keptCell(cell: Cell | undefined): ICellData | null {
  const value = cell?.value ?? null;
  if (value === null) return null;
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** A cell as a Norwegian Excel shows it. */
export function drawnCell(sheet: SheetData, row: number, column: number, formulas: Formulas): ICellData {
  const cell = cellAt(sheet, row, column);
  const style = cellLook(sheet, row, column, cell, formulas);
  const value = cell?.value ?? null;
  if (value === null) return { s: { ...ORDINARY, ...style } };
  const format = cell?.style?.numberFormat;
  const text = displayText(value, format);
  const drawn = { ...ORDINARY, ...middle(value), ...numberColor(value, format), ...style };
  if (typeof value !== "number") return { v: text, t: CellValueType.STRING, s: drawn };
  const fitted = format === undefined ? text : fittedNumber(text, drawn, sheet, row, column);
  return { v: fitted, t: CellValueType.NUMBER, s: drawn };
}

function cellLook(
  sheet: SheetData,
  row: number,
  column: number,
  cell: Cell | undefined,
  formulas: Formulas,
): IStyleData | null {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  const own = cell?.style && look(cell.style);
  if (!table && sheet.conditionalFormats.length === 0) return own ?? null;
  return {
    ...(table && tableLook(table, row, column)),
    ...own,
    ...conditionalLook(sheet, row, column, cell?.value ?? null, formulas),
  };
}

/** Truth values and errors stand in the middle. */
const middle = (value: CellValue): IStyleData =>
  typeof value === "boolean" || typeof value === "object" ? { ht: HorizontalAlign.CENTER } : {};

/** A format such as `#,##0;[Red]-#,##0` colours by itself. */
function numberColor(value: CellValue, format: string | undefined): IStyleData {
  if (typeof value !== "number" || !format?.includes("[")) return {};
  const color = formatColor(format, value, { throws: false });
  return typeof color === "string" ? { cl: { rgb: color } } : {};
}
