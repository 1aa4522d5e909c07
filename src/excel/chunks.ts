import type { Area } from "../sheets/sheet-model";

/** Excel on the web answers at most 5 MB; a chunk stays below with room for what surrounds the cells. */
export const chunkBytes = 4_500_000;

/** Enough rows of a table to know their usual size, few enough to cost little. */
export const sampleRows = 30;

const encoder = new TextEncoder();

/** What cells take in a message. */
export function jsonBytes(cells: unknown): number {
  return encoder.encode(JSON.stringify(cells)).length;
}

/** Rows of an area that are read together; they may come in several answers. */
export interface Wanted {
  readonly sheet: string;
  readonly area: Area;
  readonly load: "values" | "formulas";
  /** What a row takes in an answer, as expected. */
  readonly rowBytes: number;
}

/** Some of the wanted rows. */
export interface Slice {
  readonly wanted: Wanted;
  /** From the first wanted row. */
  readonly row: number;
  readonly rows: number;
}

/**
 * Takes the next chunk from what is left to read: as many rows as fit in `limit` bytes, at least one.
 * Out: the chunk and what is left after it.
 */
export function nextChunk(
  left: readonly Slice[],
  rowBytes: (wanted: Wanted) => number,
  limit: number,
): { chunk: Slice[]; rest: Slice[] } {
  const chunk: Slice[] = [];
  let room = limit;
  for (const [index, slice] of left.entries()) {
    const bytes = Math.max(1, rowBytes(slice.wanted));
    const fit = Math.min(slice.rows, Math.max(chunk.length === 0 ? 1 : 0, Math.floor(room / bytes)));
    if (fit > 0) chunk.push({ ...slice, rows: fit });
    room -= fit * bytes;
    if (fit < slice.rows) {
      const cut = { ...slice, row: slice.row + fit, rows: slice.rows - fit };
      return { chunk, rest: [cut, ...left.slice(index + 1)] };
    }
  }
  return { chunk, rest: [] };
}
