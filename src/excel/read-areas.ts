import type { Cell } from "../sheets/kinds";
import { chunkBytes, jsonBytes, nextChunk, sampleRows, type Slice, type Wanted } from "./chunks";
import { asProblem, HostProblem } from "./problems";

/** Tells how far a long task has come. */
export type Progress = (done: number, of: number) => void;

/**
 * Reads areas, in as few answers as hold them, equally large. An answer that Excel finds too large is asked
 * for again in halves; what comes corrects what a row is expected to take.
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
  if (left.length > 0) await readSlices(reading, left, 1);
  return wanted.map((one) => reading.rows.get(one) ?? []);
}

interface Reading {
  readonly context: Excel.RequestContext;
  readonly rows: ReadonlyMap<Wanted, Cell[][]>;
  readonly bytes: Map<Wanted, number>;
  readonly progress: Progress | undefined;
  readonly total: number;
}

async function readSlices(reading: Reading, left: readonly Slice[], part: number): Promise<void> {
  const rowBytes = (wanted: Wanted) => reading.bytes.get(wanted) ?? 1;
  const { chunk, rest } = nextChunk(left, rowBytes, part * evenChunk(left, rowBytes));
  const ranges = chunk.map((slice) => queueSlice(reading.context, slice));
  try {
    await reading.context.sync();
  } catch (error) {
    if (!isTooLarge(error) || rowsOf(chunk) <= 1) throw error;
    await readSlices(reading, left, part / 2);
    return;
  }
  chunk.forEach(({ wanted }, index) => {
    const range = ranges[index];
    const rows = (wanted.load === "values" ? range?.values : range?.formulas) as Cell[][];
    const all = reading.rows.get(wanted);
    for (const row of rows) all?.push(row);
    if (rest.length === 0) return;
    const known = rowBytes(wanted) * sampleRows + jsonBytes(rows);
    reading.bytes.set(wanted, known / (sampleRows + rows.length));
  });
  reading.progress?.(reading.total - rowsOf(rest), reading.total);
  if (rest.length > 0) await readSlices(reading, rest, part);
}

/**
 * The bytes to ask for at once, so that what is left comes in chunks of one size: where more is there than
 * was expected, no answer is near the limit. A little more than the even part, or a last row would be left.
 */
function evenChunk(left: readonly Slice[], rowBytes: (wanted: Wanted) => number): number {
  const total = left.reduce((sum, { wanted, rows }) => sum + rows * rowBytes(wanted), 0);
  return Math.min(chunkBytes, (1.02 * total) / Math.ceil(total / chunkBytes));
}

/** Whether Excel has refused an answer for its size. */
export function isTooLarge(error: unknown): boolean {
  const problem = asProblem(error);
  return problem instanceof HostProblem && problem.code === "tooLarge";
}

function rowsOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { rows }) => sum + rows, 0);
}

function queueSlice(context: Excel.RequestContext, { wanted, row, rows }: Slice): Excel.Range {
  const { area, sheet, load } = wanted;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row + row, area.column, rows, area.columns);
  if (load === "values") range.load({ values: true });
  else range.load({ formulas: true });
  return range;
}
