import type { SheetData } from "../model/data";
import { element, type Attributes } from "./edit";
import { MOST_COLUMNS } from "./references";
import { child, childrenOf, flag, isTrue, type XmlNode } from "./xml";

type Widths = Pick<SheetData, "columnWidths" | "hiddenColumns">;

const DEFAULT_WIDTH = "9.140625";

/** A run of columns with one set of attributes; first and last count from 0. */
interface Run {
  first: number;
  last: number;
  attributes: Attributes;
}

/** Column widths and hidden columns of a sheet. */
export function readColumns(sheet: XmlNode): Widths {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const node of childrenOf(child(sheet, "cols"), "col")) {
    const run = runOf(node);
    const width = widthOf(run.attributes);
    for (let column = run.first; column <= run.last; column++) {
      if (width !== undefined) columnWidths.set(column, width);
      if (flag(node, "hidden")) hiddenColumns.add(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

function runOf(node: XmlNode): Run {
  const { min, max, ...attributes } = node.attributes;
  const first = Math.max(0, Math.trunc(Number(min) || 1) - 1);
  const last = Math.min(MOST_COLUMNS, Math.trunc(Number(max) || first + 1)) - 1;
  return { first, last, attributes };
}

/** `<cols>` with the model's widths and hidden columns; styles and outlines of columns stay. Null for none. */
export function columnsText({ columnWidths, hiddenColumns }: Widths, sheet: XmlNode): string | null {
  const former: (Attributes | undefined)[] = [];
  for (const node of childrenOf(child(sheet, "cols"), "col")) {
    const run = runOf(node);
    for (let column = run.first; column <= run.last; column++) former[column] = run.attributes;
  }
  const count = Math.max(former.length, highest(columnWidths.keys()) + 1, highest(hiddenColumns) + 1);
  const runs: (Run & { key: string })[] = [];
  for (let column = 0; column < Math.min(count, MOST_COLUMNS); column++) {
    const attributes = wanted(former[column], columnWidths.get(column), hiddenColumns.has(column));
    if (!attributes) continue;
    const key = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.key === key) run.last = column;
    else runs.push({ first: column, last: column, attributes, key });
  }
  if (runs.length === 0) return null;
  const texts = runs.map(({ first, last, attributes }) =>
    element("col", { min: first + 1, max: last + 1, ...attributes }),
  );
  return element("cols", {}, texts.join(""));
}

/** Excel wants a width of every hidden column; without `customWidth` it says nothing there. */
function widthOf(attributes: Attributes | undefined): number | undefined {
  const width = attributes?.["width"];
  const meaningless = isTrue(String(attributes?.["hidden"])) && !isTrue(String(attributes?.["customWidth"]));
  const number = Number(width);
  return width === undefined || meaningless || !Number.isFinite(number) ? undefined : number;
}

/** A column's attributes as they shall be; undefined where it has none. */
function wanted(
  former: Attributes | undefined,
  width: number | undefined,
  hidden: boolean,
): Attributes | undefined {
  const attributes: Attributes = { ...former };
  if (widthOf(former) !== width || (width === undefined && !hidden)) {
    attributes["width"] = width;
    attributes["customWidth"] = width === undefined ? undefined : "1";
    attributes["bestFit"] = undefined;
  }
  if (isTrue(String(former?.["hidden"])) !== hidden) attributes["hidden"] = hidden ? "1" : undefined;
  if (hidden) attributes["width"] ??= DEFAULT_WIDTH;
  return Object.values(attributes).some((value) => value !== undefined) ? attributes : undefined;
}

function highest(columns: Iterable<number>): number {
  let most = -1;
  for (const column of columns) most = Math.max(most, column);
  return most;
}
