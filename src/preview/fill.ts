import type { Area } from "../standin/model/data";
import type { Translate } from "./grid/conditional";

/** Texts as a person would type them, and the cell that the first of them stood in. */
export interface Block {
  readonly typed: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
}

/**
 * The block's texts over an area, repeated where the area holds it a whole number of times, else once.
 * References in formulas follow to where they come to stand.
 */
export function fillArea(block: Block, area: Area, translate: Translate): string[][] {
  const { typed } = block;
  const width = Math.max(1, ...typed.map((line) => line.length));
  const rows = area.rows % typed.length === 0 ? area.rows : typed.length;
  const columns = area.columns % width === 0 ? area.columns : width;
  const textAt = (row: number, column: number): string => {
    const text = typed[row % typed.length]?.[column % width] ?? "";
    if (!text.startsWith("=")) return text;
    const from = { row: block.row + (row % typed.length), column: block.column + (column % width) };
    return translate(text, from, { row: area.row + row, column: area.column + column });
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => textAt(row, column)),
  );
}
