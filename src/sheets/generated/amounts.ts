import type { Footnote } from "../../plan/records";
import { columnLetters } from "../places";
import type { Content, LookOf } from "../sheet-model";

/** Whole kroner, nothing for zero. */
export const amountFormat = "#,##0;-#,##0;";

/** A footnote's mark hangs on the number as text; the value stays a number. */
function markedFormat(mark: string): string {
  const quoted = `"${mark.replaceAll('"', "")}"`;
  return `#,##0${quoted};-#,##0${quoted};`;
}

/** Where a table's amounts stand: the goals' rows, then SUM; columns by their keys. */
export interface AmountGrid {
  /** The sheet row of the first goal. */
  readonly firstRow: number;
  readonly goals: readonly number[];
  /** The column of the total, then of each key in `columns`. */
  readonly totalColumn: number;
  /** A year or a source, as footnotes name their column. */
  readonly columns: readonly string[];
}

/** The total's formula, and a SUM row under the goals. */
export function totalOf(grid: AmountGrid, row: number): Content {
  const first = columnLetters(grid.totalColumn + 1);
  const last = columnLetters(grid.totalColumn + grid.columns.length);
  return { formula: `=SUM(${first}${String(row + 1)}:${last}${String(row + 1)})` };
}

/** The SUM row's formulas, the total first. */
export function sumRow(grid: AmountGrid): Content[] {
  const from = String(grid.firstRow + 1);
  const to = String(grid.firstRow + grid.goals.length);
  return ["", ...grid.columns].map((_, index) => {
    const letters = columnLetters(grid.totalColumn + index);
    return grid.goals.length === 0 ? "" : { formula: `=SUM(${letters}${from}:${letters}${to})` };
  });
}

/** The amounts' formats, with the footnotes' marks on their cells. */
export function amountLooks(grid: AmountGrid, footnotes: readonly Footnote[]): LookOf[] {
  const rows = grid.goals.length + 1;
  const columns = grid.columns.length + 1;
  const sum = grid.firstRow + grid.goals.length;
  const body = { row: grid.firstRow, rows };
  return [
    { area: { ...body, column: 0, columns: grid.totalColumn }, look: { vertical: "Center" } },
    { area: { ...body, column: 0, columns: 1 }, look: { horizontal: "Center" } },
    {
      area: { ...body, column: grid.totalColumn, columns },
      look: { format: amountFormat, horizontal: "Right", vertical: "Center" },
    },
    { area: { row: sum, column: 0, rows: 1, columns: grid.totalColumn + columns }, look: { bold: true } },
    ...footnotes.flatMap((note): LookOf[] => {
      const goal = note.goal === null ? grid.goals.length : grid.goals.indexOf(note.goal);
      const column = note.column === null ? 0 : grid.columns.indexOf(note.column) + 1;
      if (goal < 0 || (note.column !== null && column === 0) || note.mark === null) return [];
      return [
        {
          area: { row: grid.firstRow + goal, column: grid.totalColumn + column, rows: 1, columns: 1 },
          look: { format: markedFormat(note.mark) },
        },
      ];
    }),
  ];
}

/** The footnotes under a table: mark and text, each text once. */
export function footnoteLines(footnotes: readonly Footnote[]): string[] {
  return [...new Set(footnotes.map(({ mark, text }) => `${mark ?? ""}${text ?? ""}`))].filter(
    (line) => line !== "",
  );
}

/** Amount tables get some air: header rows that hold two lines, and rows a little higher than the text. */
export function amountHeights(grid: AmountGrid, headerRow: number): Map<number, number> {
  const heights = new Map<number, number>([[headerRow, 34]]);
  for (let row = grid.firstRow; row <= grid.firstRow + grid.goals.length; row += 1) heights.set(row, 20);
  return heights;
}
