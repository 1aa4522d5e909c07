import { sumOre, toKroner, type Ore } from "../../plan/money";
import type { Footnote } from "../../plan/records";
import { columnLetters } from "../places";
import type { Content, LookOf } from "../sheet-model";
import { heightOf } from "./frame";

/** Whole kroner, nothing for zero. */
export const amountFormat = "#,##0;-#,##0;";

/** A footnote's mark hangs on the number as text; the value stays a number. */
function markedFormat(mark: string): string {
  const quoted = `"${mark.replaceAll('"', "")}"`;
  return `#,##0${quoted};-#,##0${quoted};`;
}

/** A published table of amounts: a row per goal, then SUM; number, name, total, then a column per key. */
export interface AmountGrid {
  /** The sheet row of the first goal. */
  readonly firstRow: number;
  readonly goals: readonly { readonly number: number; readonly title: string }[];
  /** A year or a source, as footnotes name their column. */
  readonly columns: readonly string[];
  /** What the core sums for a goal and a column. */
  amount(goal: number, column: number): Ore;
  /** The formula over the input tables; null where the workbook lacks a column for it. */
  formula(column: number, row: number): string | null;
}

/** Number, name, total: the first amount stands here. */
export const firstAmount = 3;
const totalColumn = 2;

/** The goals' rows and the SUM row; every amount is a formula. */
export function amountRows(grid: AmountGrid, sumWord: string): Content[][] {
  const goals = grid.goals.map(({ number, title }, index): Content[] => {
    const row = grid.firstRow + index;
    const amounts = grid.columns.map((_, column): Content => {
      const formula = grid.formula(column, row);
      return formula === null ? "" : { formula, value: toKroner(grid.amount(number, column)) };
    });
    return [number, title, ...total(grid, number, row), ...amounts];
  });
  return [...goals, ["", sumWord, ...sums(grid)]];
}

function total(grid: AmountGrid, goal: number, row: number): Content[] {
  if (grid.columns.length === 0) return [""];
  const [first = "", last = ""] = [firstAmount, firstAmount + grid.columns.length - 1].map(columnLetters);
  const value = toKroner(sumOre(grid.columns.map((_, column) => grid.amount(goal, column))));
  return [{ formula: sumFrom(`${first}${String(row + 1)}`, `${last}${String(row + 1)}`), value }];
}

/** One cell is named once: `D5:D5` does not stay as it is when lines are put in. */
function sumFrom(first: string, last: string): string {
  return first === last ? `=SUM(${first})` : `=SUM(${first}:${last})`;
}

function sums(grid: AmountGrid): Content[] {
  const from = String(grid.firstRow + 1);
  const to = String(grid.firstRow + grid.goals.length);
  const of = (column: number) => sumOre(grid.goals.map(({ number }) => grid.amount(number, column)));
  const values = grid.columns.map((_, column) => of(column));
  return [sumOre(values), ...values].map((value, index): Content => {
    const letters = columnLetters(totalColumn + index);
    if (grid.goals.length === 0 || grid.columns.length === 0) return "";
    return { formula: sumFrom(`${letters}${from}`, `${letters}${to}`), value: toKroner(value) };
  });
}

/** The amounts' formats, with the footnotes' marks on their cells. */
export function amountLooks(grid: AmountGrid, footnotes: readonly Footnote[]): LookOf[] {
  const rows = grid.goals.length + 1;
  const columns = grid.columns.length + 1;
  const body = { row: grid.firstRow, rows };
  return [
    { area: { ...body, column: 0, columns: totalColumn }, look: { vertical: "Center" } },
    { area: { ...body, column: 0, columns: 1 }, look: { horizontal: "Center" } },
    {
      area: { ...body, column: totalColumn, columns },
      look: { format: amountFormat, horizontal: "Right", vertical: "Center" },
    },
    {
      area: { row: grid.firstRow + grid.goals.length, column: 0, rows: 1, columns: totalColumn + columns },
      look: { bold: true },
    },
    ...footnotes.flatMap((note) => markLook(grid, note)),
  ];
}

function markLook(grid: AmountGrid, { goal, column, mark }: Footnote): LookOf[] {
  const row = goal === null ? grid.goals.length : grid.goals.findIndex(({ number }) => number === goal);
  const offset = column === null ? 0 : grid.columns.indexOf(column) + 1;
  if (row < 0 || (column !== null && offset === 0) || mark === null) return [];
  return [
    {
      area: { row: grid.firstRow + row, column: totalColumn + offset, rows: 1, columns: 1 },
      look: { format: markedFormat(mark) },
    },
  ];
}

/** The footnotes under a table: mark and text, each text once. */
export function footnoteLines(footnotes: readonly Footnote[]): string[] {
  const lines = footnotes.map(({ mark, text }) => `${mark ?? ""}${text ?? ""}`);
  return [...new Set(lines)].filter((line) => line !== "");
}

/**
 * Amount tables get some air: a header row that holds two lines, and rows a little higher than their text.
 * @param widths of the columns, in characters
 */
export function amountHeights(grid: AmountGrid, widths: readonly number[]): Map<number, number> {
  const headers = grid.columns.map((text, index) =>
    heightOf(text, (widths[firstAmount + index] ?? 16) * bold),
  );
  // Most letters are narrower than the digits that a width is counted in.
  const name = (widths[1] ?? 48) * 1.15;
  return new Map([
    [grid.firstRow - 1, Math.max(34, ...headers.map((height) => height + 4))],
    ...grid.goals.map(({ title }, index) => [grid.firstRow + index, heightOf(title, name) + 5] as const),
    [grid.firstRow + grid.goals.length, 20],
  ]);
}

/** Bold letters in a narrow column: words wrap early. */
const bold = 0.8;
