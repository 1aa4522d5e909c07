import { endColumn, endRow } from "../model/area";
import { fitColumns, fitRows } from "../model/autofit";
import type { Area, SheetData } from "../model/data";
import { invalidArgument } from "../model/problem";
import { mustAllow } from "../model/protection";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, pointsToWidth, widthToPoints } from "../model/sizes";
import { bind } from "./api";
import type { ApiType, Property } from "./api";
import { asFlag, asNumber, asOneOf } from "./arguments";
import { lookProperty } from "./look-property";
import { borderCollectionType } from "./range-borders";
import { fillType, fontType } from "./range-font";
import { sheetOf } from "./selves";
import type { AreasRef } from "./selves";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function common<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Column numbers, or row numbers, of all areas; whole sheets only as far as a person would look. */
function linesOf(areas: readonly Area[], axis: "rows" | "columns"): number[] {
  return areas.flatMap((area) => {
    const [start, end] = axis === "rows" ? [area.row, endRow(area)] : [area.column, endColumn(area)];
    const most = axis === "rows" ? 10_000 : 256;
    const count = end - start > (axis === "rows" ? 1_000_000 : 16_000) ? most : end - start;
    return Array.from({ length: count }, (_, index) => start + index);
  });
}

function touchLines(ref: AreasRef, axis: "rows" | "columns"): SheetData {
  const sheet = sheetOf(ref);
  mustAllow(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  ref.book.edit.touch(sheet, false);
  return sheet;
}

function points(value: unknown, most: number): number {
  const size = asNumber(value);
  if (size < 0 || size > most) throw invalidArgument(`a size must be from 0 to ${String(most)} points.`);
  return size;
}

const sizes: Readonly<Record<string, Property<AreasRef>>> = {
  columnWidth: {
    get: (ref) => {
      const { columnWidths } = sheetOf(ref);
      const widths = linesOf(ref.areas, "columns").map((column) => columnWidths.get(column) ?? DEFAULT_WIDTH);
      const width = common(widths);
      return width === null ? null : widthToPoints(width);
    },
    set: (ref, value) => {
      const width = pointsToWidth(points(value, 1_343));
      const { columnWidths } = touchLines(ref, "columns");
      for (const column of linesOf(ref.areas, "columns")) columnWidths.set(column, width);
    },
  },
  rowHeight: {
    get: (ref) => {
      const { rowHeights } = sheetOf(ref);
      return common(linesOf(ref.areas, "rows").map((row) => rowHeights.get(row) ?? DEFAULT_HEIGHT));
    },
    set: (ref, value) => {
      const height = points(value, 409.5);
      const { rowHeights } = touchLines(ref, "rows");
      for (const row of linesOf(ref.areas, "rows")) rowHeights.set(row, height);
    },
  },
};

/** RangeFormat */
export const formatType: ApiType<AreasRef> = {
  name: "RangeFormat",
  properties: {
    ...sizes,
    wrapText: lookProperty(
      (style) => style?.wrap ?? false,
      (value) => ({ wrap: asFlag(value) }),
    ),
    indentLevel: lookProperty(
      (style) => style?.indent ?? 0,
      (value) => ({ indent: asNumber(value) }),
    ),
    horizontalAlignment: lookProperty(
      (style) => style?.horizontal ?? "General",
      (value) => ({ horizontal: asOneOf(value, HORIZONTAL) }),
    ),
    verticalAlignment: lookProperty(
      (style) => style?.vertical ?? "Bottom",
      (value) => ({ vertical: asOneOf(value, VERTICAL) }),
    ),
  },
  links: {
    fill: (ref) => bind(fillType, ref),
    font: (ref) => bind(fontType, ref),
    borders: (ref) => bind(borderCollectionType, ref),
    protection: (ref) => bind(formatProtectionType, ref),
  },
  methods: {
    autofitColumns: (ref) => {
      const sheet = touchLines(ref, "columns");
      for (const area of ref.areas) fitColumns(ref.book, sheet, area);
    },
    autofitRows: (ref) => {
      const sheet = touchLines(ref, "rows");
      for (const area of ref.areas) fitRows(sheet, area);
    },
  },
};

const formatProtectionType: ApiType<AreasRef> = {
  name: "FormatProtection",
  properties: {
    locked: lookProperty(
      (style) => style?.locked ?? true,
      (value) => ({ locked: asFlag(value) }),
    ),
    formulaHidden: {
      get: () => false,
      set: (_ref, value) => {
        if (asFlag(value)) throw invalidArgument("the stand-in cannot hide formulas.");
      },
    },
  },
};
