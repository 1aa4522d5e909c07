import { endColumn, endRow } from "../model/area";
import type { Area, Border, BorderLine } from "../model/data";
import { cellAt } from "../model/cells";
import { setLook } from "../model/look";
import { itemNotFound } from "../model/problem";
import { bind } from "./api";
import type { ApiObject, ApiType } from "./api";
import { asColor, asOneOf, whole } from "./arguments";
import { sheetOf } from "./selves";
import type { AreasRef } from "./selves";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type SideIndex = (typeof SIDES)[number];
type Edge = "top" | "bottom" | "left" | "right";

interface BorderRef {
  readonly ref: AreasRef;
  readonly side: SideIndex;
}

/** The cells' own edges that make up a side of the area. */
function edgesOf(area: Area, side: SideIndex): { cells: Area; edge: Edge }[] {
  const [last, right] = [endRow(area) - 1, endColumn(area) - 1];
  switch (side) {
    case "EdgeTop":
      return [{ cells: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ cells: { ...area, row: last, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ cells: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ cells: { ...area, column: right, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      return [
        { cells: { ...area, rows: area.rows - 1 }, edge: "bottom" as const },
        { cells: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: "top" as const },
      ].filter(({ cells }) => cells.rows > 0);
    case "InsideVertical":
      return [
        { cells: { ...area, columns: area.columns - 1 }, edge: "right" as const },
        { cells: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: "left" as const },
      ].filter(({ cells }) => cells.columns > 0);
  }
}

/** The side's border where it is one and the same all along; undefined: none; null: it differs. */
function borderOf({ ref, side }: BorderRef): Border | undefined | null {
  const sheet = sheetOf(ref);
  const found = new Map<string, Border | undefined>();
  for (const { cells, edge } of ref.areas.flatMap((area) => edgesOf(area, side))) {
    for (let row = cells.row; row < endRow(cells); row++) {
      for (let column = cells.column; column < endColumn(cells); column++) {
        const border = cellAt(sheet, row, column)?.style?.borders?.[edge];
        found.set(border ? `${border.line} ${border.color}` : "", border);
        if (found.size > 1) return null;
      }
    }
  }
  return [...found.values()][0];
}

function draw({ ref, side }: BorderRef, change: (border: Border | undefined) => Border | undefined): void {
  const sheet = sheetOf(ref);
  for (const { cells, edge } of ref.areas.flatMap((area) => edgesOf(area, side))) {
    setLook(ref.book, sheet, cells, (_row, _column, style) => ({
      borders: { [edge]: change(style?.borders?.[edge]) },
    }));
  }
}

const BLACK = "#000000";
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const isWeight = (line: BorderLine): line is (typeof WEIGHTS)[number] =>
  (WEIGHTS as readonly string[]).includes(line);

function styled(border: Border | undefined, style: (typeof STYLES)[number]): Border | undefined {
  if (style === "None") return undefined;
  const color = border?.color ?? BLACK;
  if (style !== "Continuous") return { line: style, color };
  return { line: border && isWeight(border.line) ? border.line : "Thin", color };
}

const borderType: ApiType<BorderRef> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self) => {
        const border = borderOf(self);
        if (border === null) return null;
        if (!border) return "None";
        return isWeight(border.line) ? "Continuous" : border.line;
      },
      set: (self, value) => {
        const style = asOneOf(value, STYLES);
        draw(self, (border) => styled(border, style));
      },
    },
    weight: {
      get: (self) => {
        const border = borderOf(self);
        if (!border) return border === null ? null : "Thin";
        return isWeight(border.line) ? border.line : "Thin";
      },
      set: (self, value) => {
        const line = asOneOf(value, WEIGHTS);
        draw(self, (border) => ({ line, color: border?.color ?? BLACK }));
      },
    },
    color: {
      get: (self) => {
        const border = borderOf(self);
        return border === null ? null : (border?.color ?? BLACK);
      },
      set: (self, value) => {
        const color = asColor(value) || BLACK;
        draw(self, (border) => ({ line: border?.line ?? "Thin", color }));
      },
    },
  },
};

const borderAt = (ref: AreasRef, side: SideIndex | undefined): ApiObject => {
  if (!side) throw itemNotFound("a border");
  return bind(borderType, { ref, side });
};

/** RangeBorderCollection; diagonals are not known. */
export const borderCollectionType: ApiType<AreasRef> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  items: (ref) => SIDES.map((side) => borderAt(ref, side)),
  methods: {
    getItem: (ref, args) => borderAt(ref, asOneOf(args[0], SIDES)),
    getItemAt: (ref, args) => borderAt(ref, SIDES[whole(args, 0)]),
    getCount: () => SIDES.length,
  },
};
