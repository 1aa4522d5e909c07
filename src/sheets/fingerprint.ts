import type { Cell } from "./kinds/kind";

/**
 * A short mark of a grid's content, to know later whether somebody has typed in it. Equal grids have equal
 * marks; it is no seal against intent (two 32-bit FNV-1a hashes).
 */
export function fingerprint(grid: readonly (readonly Cell[])[]): string {
  const text = JSON.stringify(grid);
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
