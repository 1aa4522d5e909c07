import type { Area, Cell, CellStyle, SheetData, WorkbookData } from "../../src/standin/model/data";
import { formatCell } from "../../src/standin/model/address";
import type { TestWorkbook } from "./workbook";

/**
 * Everything of a workbook that a file would keep and a person could see, to be compared as a whole: cells
 * with their whole look, sizes, merges, tables, names, validations, conditional formats, page, protection.
 * Left out are the numbers that Excel gives tables, columns and sheets while they are open. What says the
 * same is the same: a blank cell without a look is no cell, and areas are the cells that they cover.
 */
export function wholeWorkbook({ workbook }: TestWorkbook): unknown {
  workbook.calculate();
  return wholeOf(workbook.data);
}

function wholeOf({ name, sheets, names, activeSheetId, structureProtected }: WorkbookData) {
  return {
    name,
    names,
    structureProtected,
    active: sheets.find(({ id }) => id === activeSheetId)?.name,
    sheets: sheets.map(sheetOf),
  };
}

function sheetOf(sheet: SheetData) {
  const { cells, tables, validations, conditionalFormats, merges } = sheet;
  return {
    ...without(sheet, "id"),
    cells: Object.fromEntries(
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, cell]) => {
          const content = contentOf(cell);
          return content === nothing ? [] : [[formatCell(row, column), content]];
        }),
      ),
    ),
    merges: sorted(merges.map((area) => JSON.stringify(area))),
    tables: tables.map((table) => ({
      ...without(table, "id"),
      columns: table.columns.map((column) => without(column, "id")),
    })),
    validations: sorted(
      validations.map(({ areas, ...rule }) => JSON.stringify({ ...rule, covers: covered(areas) })),
    ),
    conditionalFormats: conditionalFormats.map(({ areas, ...rule }) => ({ ...rule, covers: covered(areas) })),
  };
}

function contentOf({ value, formula, style }: Cell): string {
  return JSON.stringify([value, formula ?? null, lookOf(style, typeof value === "string")]);
}

const nothing = contentOf({ value: null });
const looks = new WeakMap<CellStyle, string>();

/**
 * A text that looks like a number can only be written with an apostrophe in front, however it came there
 * first: where a text is given back, that mark says nothing.
 */
function lookOf(style: CellStyle | undefined, isText: boolean): string {
  if (!style) return "";
  if (isText && style.quotePrefix) return lookOf(without(style, "quotePrefix"), false);
  const look = looks.get(style) ?? JSON.stringify(inOrder(style));
  looks.set(style, look);
  return look === "{}" ? "" : look;
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, inOrder(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The columns that areas cover, each with its rows: however they are cut up, the same cells. */
function covered(areas: readonly Area[]): string[] {
  const rows = new Map<number, Set<number>>();
  for (const area of areas) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const known = rows.get(column) ?? new Set<number>();
      rows.set(column, known);
      for (let row = area.row; row < area.row + area.rows; row++) known.add(row);
    }
  }
  return sorted([...rows].map(([column, all]) => `${formatCell(0, column)}: ${runs([...all])}`));
}

/** Rows as `5-18 20`. */
function runs(rows: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts.map(([first, last]) => `${String(first)}-${String(last)}`).join(" ");
}

function without<T extends object, K extends keyof T>(all: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== key)) as Omit<T, K>;
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort();
}
