import type { Cell } from "../sheets/kinds";
import { chunkBytes, nextChunk, type Slice, type Wanted } from "./chunks";
import { asProblem, HostProblem } from "./problems";

/** Tells how far a long task has come. */
export type Progress = (done: number, of: number) => void;

/**
 * Reads areas, as many rows a sync as an answer holds. An answer that Excel finds too large is asked for
 * again in halves; what comes corrects the guess of what a row takes.
 * @throws HostProblem `tooLarge` when a single row is more than Excel can send
 */
export async function readAreas(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  progress?: Progress,
): Promise<Cell[][][]> {
  const left = wanted.map((one): Slice => ({ wanted: one, row: 0, rows: one.area.rows }));
  const reading: Reading = {
    context,
    rows: new Map(wanted.map((one) => [one, []])),
    bytes: new Map(wanted.map((one) => [one, one.rowBytes])),
    progress,
    total: rowsOf(left),
  };
  if (left.length > 0) await readSlices(reading, left, chunkBytes);
  return wanted.map((one) => reading.rows.get(one) ?? []);
}

interface Reading {
  readonly context: Excel.RequestContext;
  readonly rows: ReadonlyMap<Wanted, Cell[][]>;
  readonly bytes: Map<Wanted, number>;
  readonly progress: Progress | undefined;
  readonly total: number;
}

async function readSlices(reading: Reading, left: readonly Slice[], limit: number): Promise<void> {
  const { chunk, rest } = nextChunk(left, (wanted) => reading.bytes.get(wanted) ?? 1, limit);
  const ranges = chunk.map((slice) => queueSlice(reading.context, slice));
  try {
    await reading.context.sync();
  } catch (error) {
    const problem = asProblem(error);
    if (!(problem instanceof HostProblem) || problem.code !== "tooLarge" || rowsOf(chunk) <= 1) throw error;
    await readSlices(reading, left, limit / 2);
    return;
  }
  chunk.forEach(({ wanted }, index) => {
    const range = ranges[index];
    const rows = (wanted.load === "values" ? range?.values : range?.formulas) as Cell[][];
    const all = reading.rows.get(wanted);
    for (const row of rows) all?.push(row);
    if (rest.length > 0) reading.bytes.set(wanted, JSON.stringify(rows).length / rows.length);
  });
  reading.progress?.(reading.total - rowsOf(rest), reading.total);
  if (rest.length > 0) await readSlices(reading, rest, limit);
}

function rowsOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { rows }) => sum + rows, 0);
}

function queueSlice(context: Excel.RequestContext, { wanted, row, rows }: Slice): Excel.Range {
  const { area, sheet, load } = wanted;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row + row, area.column, rows, area.columns);
  range.load(load);
  return range;
}
