/** Pixels of a digit in the default font, Calibri 11. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** Excel's own widths and heights where nothing is set. */
export const DEFAULT_WIDTH = 9.140625;
export const DEFAULT_HEIGHT = 15;

/** A column's width in points, from the file's characters: 9,140625 characters are 64 pixels or 48 points. */
export function widthToPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

/** The file's characters for a width in points, to the nearest pixel that Excel can show. */
export function pointsToWidth(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}
