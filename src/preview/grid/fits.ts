import type { IStyleData } from "@univerjs/core";
import { DEFAULT_WIDTH, widthToPoints } from "../../standin/model/sizes";
import type { SheetData } from "../../standin/model/data";

/** Pixels in a point. */
const PIXELS = 4 / 3;
/** What a cell keeps free on its two sides together. */
const MARGIN = 4;

let pen: CanvasRenderingContext2D | null = null;

/** A text's width in pixels as the grid draws it; 0 where there is no canvas. */
function textWidth(text: string, { ff, fs = 11, bl, it }: IStyleData): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return 0;
  pen.font = `${it ? "italic " : ""}${bl ? "bold " : ""}${String(fs * PIXELS)}px ${ff ?? "sans-serif"}`;
  return pen.measureText(text).width;
}

/** A number as its column has room for it: a row of # where it would lose digits, as in Excel. */
export function fittedNumber(
  text: string,
  style: IStyleData,
  sheet: SheetData,
  row: number,
  column: number,
): string {
  const merged = sheet.merges.some((area) => area.row === row && area.column === column);
  if (merged) return text;
  const room = widthToPoints(sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) * PIXELS - MARGIN;
  if (textWidth(text, style) <= room) return text;
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, textWidth("#", style)))));
}
