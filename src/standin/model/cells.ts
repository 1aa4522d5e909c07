import { endColumn, endRow } from "./area";
import type { Area, Cell, CellStyle, CellValue, SheetData } from "./data";

/** The cell, or undefined where it is blank and without a style. */
export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The value that stands there; null is blank. */
export function valueAt(sheet: SheetData, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** Whether there is neither a value nor a formula. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** Whether every cell of the area is blank. */
export function isBlankArea(sheet: SheetData, area: Area): boolean {
  let blank = true;
  forEachCell(sheet, area, (cell) => {
    blank &&= isBlank(cell);
  });
  return blank;
}

/** Puts a cell in place; undefined, or a cell without value, formula and style, takes it away. */
export function putCell(sheet: SheetData, row: number, column: number, cell: Cell | undefined): void {
  const line = sheet.cells.get(row);
  if (cell === undefined || (isBlank(cell) && cell.style === undefined)) {
    if (!line?.delete(column) || line.size > 0) return;
    sheet.cells.delete(row);
  } else if (line) line.set(column, cell);
  else sheet.cells.set(row, new Map([[column, cell]]));
}

/** A cell object without absent members. */
export function makeCell(
  value: CellValue,
  formula: string | undefined,
  style: CellStyle | undefined,
): Cell | undefined {
  if (formula !== undefined) return style ? { value, formula, style } : { value, formula };
  if (style) return { value, style };
  return value === null ? undefined : { value };
}

/** Calls for each cell that the sheet holds inside the area, row by row where that is the shorter way. */
export function forEachCell(
  sheet: SheetData,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const visitLine = (line: Map<number, Cell>, row: number): void => {
    if (line.size < area.columns) {
      for (const [column, cell] of [...line]) {
        if (column >= area.column && column < endColumn(area)) visit(cell, row, column);
      }
      return;
    }
    for (let column = area.column; column < endColumn(area); column++) {
      const cell = line.get(column);
      if (cell) visit(cell, row, column);
    }
  };
  if (sheet.cells.size < area.rows) {
    for (const [row, line] of [...sheet.cells]) {
      if (row >= area.row && row < endRow(area)) visitLine(line, row);
    }
    return;
  }
  for (let row = area.row; row < endRow(area); row++) {
    const line = sheet.cells.get(row);
    if (line) visitLine(line, row);
  }
}

/** The smallest area around the used cells within `within`; null where there are none. */
export function usedArea(sheet: SheetData, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  forEachCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && isBlank(cell)) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
