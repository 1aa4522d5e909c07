import type { Cell } from "../sheets/kinds/kind";
import { chunkBytes, jsonBytes, nextChunk, sampleRows, type Slice, type Wanted } from "./chunks";
import { asProblem, HostProblem } from "./problems";

/** Tells how far a long task has come. */
export type Progress = (done: number, of: number) => void;

/**
 * Reads areas, in as few answers as hold them, equally large. What comes corrects what a row is expected to
 * take; an answer that Excel finds too large is asked for again in halves.
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
  if (left.length > 0) await readSlices(reading, left);
  return wanted.map((one) => reading.rows.get(one) ?? []);
}

interface Reading {
  readonly context: Excel.RequestContext;
  readonly rows: ReadonlyMap<Wanted, Cell[][]>;
  readonly bytes: Map<Wanted, number>;
  readonly progress: Progress | undefined;
  readonly total: number;
}

async function readSlices(reading: Reading, left: readonly Slice[]): Promise<void> {
  const rowBytes = (wanted: Wanted) => reading.bytes.get(wanted) ?? 1;
  const { chunk, rest } = nextChunk(left, rowBytes, evenChunk(left, rowBytes));
  const ranges = chunk.map((slice) => queueSlice(reading.context, slice));
  try {
    await reading.context.sync();
  } catch (error) {
    if (!isTooLarge(error) || rowsOf(chunk) <= 1) throw error;
    // It was more than a chunk, whatever was expected: taken for two, it is halved.
    const factor = Math.max(2, (2 * chunkBytes) / bytesOf(chunk, rowBytes));
    for (const [wanted, bytes] of reading.bytes) reading.bytes.set(wanted, bytes * factor);
    await readSlices(reading, left);
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
  if (rest.length > 0) await readSlices(reading, rest);
}

/**
 * The bytes to ask for at once, so that what is left comes in chunks of one size: where more is there than
 * was expected, no answer is near the limit. A little more than the even part, or a last row would be left.
 */
function evenChunk(left: readonly Slice[], rowBytes: (wanted: Wanted) => number): number {
  const total = bytesOf(left, rowBytes);
  return Math.min(chunkBytes, (1.02 * total) / Math.ceil(total / chunkBytes));
}

function bytesOf(slices: readonly Slice[], rowBytes: (wanted: Wanted) => number): number {
  return slices.reduce((sum, { wanted, rows }) => sum + rows * rowBytes(wanted), 0);
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
