import type { SheetData } from "../model/data";
import type { Range } from "./values";

/** Finds which of many ranges hold a cell. */
export interface RangeIndex<T> {
  readonly add: (range: Range, item: T) => void;
  readonly holding: (sheet: SheetData, row: number, column: number) => T[];
}

/** More than any row number, so that two numbers make one key. */
const rowLimit = 2 ** 21;
/** More than any row level. */
const levelLimit = 32;

interface Piece {
  readonly level: number;
  /** The piece is the `place`th of 2^level numbers. */
  readonly place: number;
}

/** Cuts first…last into blocks of 2^n numbers that begin at a multiple of their size; at most 2 a size. */
function dyadic(first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let from = first;
  while (from <= last) {
    let level = 0;
    while (from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) - 1 <= last) level++;
    pieces.push({ level, place: from / 2 ** level });
    from += 2 ** level;
  }
  return pieces;
}

/**
 * An empty index. A range is kept at the few aligned blocks that it is made of, so that a column of
 * 20 000 rows costs some ten entries, and a cell is in at most one block of each size.
 */
export function createRangeIndex<T>(): RangeIndex<T> {
  const sheets = new Map<SheetData, Map<number, Map<number, T[]>>>();
  return {
    add: (range, item) => {
      const sizes = sheets.get(range.sheet) ?? new Map<number, Map<number, T[]>>();
      sheets.set(range.sheet, sizes);
      const rows = dyadic(range.top, range.bottom);
      for (const column of dyadic(range.left, range.right)) {
        for (const row of rows) {
          const size = column.level * levelLimit + row.level;
          const blocks = sizes.get(size) ?? new Map<number, T[]>();
          sizes.set(size, blocks);
          const key = column.place * rowLimit + row.place;
          const items = blocks.get(key);
          if (items) items.push(item);
          else blocks.set(key, [item]);
        }
      }
    },
    holding: (sheet, row, column) => {
      const found: T[] = [];
      for (const [size, blocks] of sheets.get(sheet) ?? []) {
        const columnLevel = Math.floor(size / levelLimit);
        const key = (column >> columnLevel) * rowLimit + (row >> (size % levelLimit));
        for (const item of blocks.get(key) ?? []) found.push(item);
      }
      return found;
    },
  };
}
