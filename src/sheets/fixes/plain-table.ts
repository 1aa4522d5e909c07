import type { TableKey } from "../../plan/plan";
import { matchHeaders } from "../headers";
import type { Cell } from "../kinds/kind";
import { columnLetters } from "../places";
import { isHeadedAs } from "../recognise";
import type { Area } from "../sheet-model";
import { wholeColumn } from "../structured";
import { tables } from "../tables/all";

/** What stands on a sheet. */
export interface SheetCells {
  /** The smallest area that holds all content; null on a blank sheet. */
  readonly area: Area | null;
  /** The contents of the area: formulas, and values as they are. */
  readonly formulas: readonly (readonly Cell[])[];
  /** The tables that are on it. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** What stands in a cell, from 0; "" outside the area. */
export function contentAt({ area, formulas }: SheetCells, row: number, column: number): Cell {
  return area ? (formulas[row - area.row]?.[column - area.column] ?? "") : "";
}

/**
 * Where a table stands that was made into plain cells: the first row that has its headers, and the rows below
 * as long as they go on. A row of sums at the end is left outside. Null where no such row is.
 */
export function plainTable(key: TableKey, cells: SheetCells): Area | null {
  if (!cells.area) return null;
  for (let row = cells.area.row; row < cells.area.row + cells.area.rows; row += 1) {
    for (const { column, columns } of runsIn(cells, row)) {
      const area = { row, column, rows: 1, columns };
      const headers = headersOf(cells, area);
      if (isHeadedAs(key, headers)) {
        return { ...area, rows: bodyEnd(key, headers, area, cells) - row };
      }
    }
  }
  return null;
}

/** The first row of an area. */
export function headersOf(cells: SheetCells, { row, column, columns }: Area): Cell[] {
  return Array.from({ length: columns }, (_, index) => contentAt(cells, row, column + index));
}

/** A sum above a table's header: what it is, and what it is to be. */
export interface SumAbove {
  readonly from: Cell;
  readonly to: string;
}

/**
 * The sums above the budget's headers, column by column: Excel makes them sums of cells when it makes the table
 * into cells, and those do not grow with the table. What else stands there is the person's own: null.
 */
export function sumsAbove(key: TableKey, cells: SheetCells, area: Area): (SumAbove | null)[] {
  const headers = headersOf(cells, area);
  if (key !== "budget" || area.row === 0) return headers.map(() => null);
  return headers.map((header, offset) => {
    const from = contentAt(cells, area.row - 1, area.column + offset);
    if (typeof from !== "string") return null;
    const letters = columnLetters(area.column + offset);
    const ofBody = new RegExp(`^=SUM\\((?:[^()]*!)?${letters}${String(area.row + 2)}:${letters}\\d+\\)$`);
    return ofBody.test(from.replaceAll("$", ""))
      ? { from, to: `=SUM(${wholeColumn(tables[key].name, String(header))})` }
      : null;
  });
}

/** Cells side by side that are filled in and no table's. */
function runsIn(cells: SheetCells, row: number): { column: number; columns: number }[] {
  const { column: left, columns: width } = cells.area ?? { column: 0, columns: 0 };
  const runs: { column: number; columns: number }[] = [];
  for (let column = left; column < left + width; column += 1) {
    if (!isPlain(cells, row, column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

function isPlain(cells: SheetCells, row: number, column: number): boolean {
  return (
    contentAt(cells, row, column) !== "" &&
    !cells.tables.some(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )
  );
}

/** Below a blank row, a note has one cell; a row of the table has more. */
const leastInRow = 2;

/** The row after the last one of the body. A body has at least one row, a blank one too. */
function bodyEnd(key: TableKey, headers: readonly Cell[], header: Area, cells: SheetCells): number {
  const sheetEnd = cells.area ? cells.area.row + cells.area.rows : 0;
  const tableBelow = cells.tables
    .filter(
      ({ area }) =>
        area.row > header.row &&
        area.column < header.column + header.columns &&
        area.column + area.columns > header.column,
    )
    .map(({ area }) => area.row);
  const limit = Math.min(sheetEnd, ...tableBelow);
  let end = header.row + 1;
  let gap = false;
  for (let row = header.row + 1; row < limit; row += 1) {
    const filled = filledIn(cells, row, header);
    if (filled === 0) gap = true;
    else if (!gap || filled >= leastInRow) {
      if (isSums(key, headers, row, header, cells)) break;
      end = row + 1;
      gap = false;
    }
  }
  return Math.max(end, header.row + 2);
}

function filledIn(cells: SheetCells, row: number, { column, columns }: Area): number {
  return Array.from({ length: columns }, (_, index) => contentAt(cells, row, column + index)).filter(
    (cell) => cell !== "",
  ).length;
}

/** A row that sums the rows above it, as a total row does that was made into plain cells. */
function isSums(
  key: TableKey,
  headers: readonly Cell[],
  row: number,
  header: Area,
  cells: SheetCells,
): boolean {
  return headers.some((_, offset) => {
    const cell = contentAt(cells, row, header.column + offset);
    if (typeof cell !== "string" || !cell.startsWith("=") || isCalculated(key, headers, offset)) return false;
    const letters = columnLetters(header.column + offset);
    return cell.replaceAll("$", "").includes(`${letters}${String(header.row + 2)}:${letters}`);
  });
}

function isCalculated(key: TableKey, headers: readonly Cell[], offset: number): boolean {
  if (key === "settings") return false;
  const [field] =
    [...matchHeaders(tables[key].columns, headers).columns].find(([, at]) => at === offset) ?? [];
  return field !== undefined && tables[key].columns[field]?.role === "calculated";
}
