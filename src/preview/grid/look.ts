import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Border, BorderLine, CellStyle } from "../../standin/model/data";

const LINES: Record<BorderLine, BorderStyleTypes> = {
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Hairline: BorderStyleTypes.HAIR,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const HORIZONTAL: Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<NonNullable<CellStyle["vertical"]>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** One step of Excel's indent, in pixels. */
const INDENT = 9;
const CELL_PADDING = 3;

const known = new WeakMap<CellStyle, IStyleData>();

/** A cell's style as Univer draws it; the number format is left out, since the text comes ready made. */
export function look(style: CellStyle): IStyleData {
  const earlier = known.get(style);
  if (earlier) return earlier;
  const drawn: IStyleData = {
    ...fontLook(style.font),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
    ...(style.borders && { bd: borderLook(style.borders) }),
    ...alignmentLook(style),
  };
  known.set(style, drawn);
  return drawn;
}

function fontLook(font: CellStyle["font"]): IStyleData {
  if (!font) return {};
  return {
    ...(font.name !== undefined && { ff: fontFamily(font.name) }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font.italic === true && { it: BooleanNumber.TRUE }),
    ...(font.underline === true && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike === true && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color !== undefined && { cl: { rgb: font.color } }),
  };
}

/** Fonts of the same widths stand in where Excel's own are not installed. */
export function fontFamily(name: string): string {
  return `"${name}", Carlito, Calibri, "Segoe UI", Arial, sans-serif`;
}

function borderLook(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  const { top, right, bottom, left } = borders;
  return {
    ...(top && { t: line(top) }),
    ...(right && { r: line(right) }),
    ...(bottom && { b: line(bottom) }),
    ...(left && { l: line(left) }),
  };
}

function line({ line: kind, color }: Border): { s: BorderStyleTypes; cl: { rgb: string } } {
  return { s: LINES[kind], cl: { rgb: color } };
}

function alignmentLook({ horizontal, vertical, wrap, indent = 0 }: CellStyle): IStyleData {
  const side = horizontal === "Right" ? "r" : "l";
  return {
    ...(horizontal && horizontal !== "General" && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrap === true && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: { [side]: CELL_PADDING + indent * INDENT } }),
  };
}
