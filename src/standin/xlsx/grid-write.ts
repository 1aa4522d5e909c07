import { cellText, formulaText } from "./cells-write";
import { attributeText, type Attributes, type Edit } from "./edit";
import { changedCells, changedRows, unshare, type Grid, type Survey } from "./grid-changes";
import { scanSheet, type CellSource, type RowSource } from "./sheet-scan";
import { styleKey } from "./style-key";
import type { StyleBook } from "./styles-write";
import { child, type XmlNode } from "./xml";

/** How the cells of one sheet are written. */
export interface GridContext {
  readonly styles: StyleBook;
  readonly date1904: boolean;
  /** A formula to the file's text, at a cell. */
  readonly writeFormula: (formula: string, row: number, column: number) => string;
}

/** A sheet's XML and what is known of it. */
export interface GridSource {
  readonly xml: string;
  readonly root: XmlNode;
  readonly survey: Survey;
}

interface Patch {
  readonly xml: string;
  readonly before: Grid;
  readonly after: Grid;
  readonly context: GridContext;
  readonly unshared: ReadonlySet<string>;
}

/**
 * The edits that bring a sheet's cells and rows from `before` to `after`; what did not change is left alone.
 * Gives the whole `<sheetData>` as text instead where there is none yet, or a disorderly one.
 */
export function gridEdits(
  sheet: GridSource,
  before: Grid,
  after: Grid,
  context: GridContext,
): Edit[] | string {
  const changed = changedCells(before, after);
  if (changed.size === 0 && changedRows(before, after).length === 0) return [];
  const { xml, root, survey } = sheet;
  const data = child(root, "sheetData");
  const unshared = unshare(survey, before, after, changed);
  const patch: Patch = { xml, before, after, context, unshared };
  if (!data || data.selfClosing || !survey.ordered) return `<sheetData>${wholeGrid(patch)}</sheetData>`;
  const rows = new Set([...changed.keys(), ...changedRows(before, after)]);
  const queue = new Map(sorted(rows).map((row) => [row, sorted(changed.get(row) ?? [])]));
  return patchRows(patch, queue, data.innerEnd);
}

function wholeGrid(patch: Patch): string {
  const { cells, rowHeights, hiddenRows } = patch.after;
  const rows = sorted(new Set([...cells.keys(), ...rowHeights.keys(), ...hiddenRows]));
  return rows.map((row) => newRow(row, sorted(cells.get(row)?.keys() ?? []), patch)).join("");
}

/** `queue` holds what is to be written, in order, and is emptied on the way. */
function patchRows(patch: Patch, queue: Map<number, number[]>, dataEnd: number): Edit[] {
  const edits: Edit[] = [];
  let waiting: number[] = [];
  const insert = (at: number, text: string) => {
    if (text !== "") edits.push({ start: at, end: at, text });
  };
  const cellsBefore = (row: number, limit: number) => {
    const count = waiting.findIndex((column) => column >= limit);
    const columns = waiting.splice(0, count < 0 ? waiting.length : count);
    return columns.map((column) => writeCell(row, column, undefined, patch)).join("");
  };
  const rowsBefore = (limit: number) => {
    let text = "";
    for (const [row, columns] of queue) {
      if (row >= limit) break;
      text += newRow(row, columns, patch);
      queue.delete(row);
    }
    return text;
  };
  scanSheet(patch.xml, {
    row(source) {
      insert(source.start, rowsBefore(source.row));
      const columns = queue.get(source.row);
      queue.delete(source.row);
      waiting = columns ?? [];
      if (!columns) return;
      const start = rowStart(source, patch);
      const filled = source.selfClosing
        ? `${start}${cellsBefore(source.row, Infinity)}</${rowTag(source, patch)}>`
        : start;
      edits.push({ start: source.start, end: source.inner, text: filled, rank: 1 });
    },
    cell(source) {
      if (waiting.length === 0) return;
      insert(source.start, cellsBefore(source.row, source.column));
      if (waiting[0] !== source.column) return;
      waiting.shift();
      const text = writeCell(source.row, source.column, source, patch);
      edits.push({ start: source.start, end: source.end, text, rank: 1 });
    },
    rowEnd(source, innerEnd) {
      if (!source.selfClosing) insert(innerEnd, cellsBefore(source.row, Infinity));
    },
  });
  insert(dataEnd, rowsBefore(Infinity));
  return edits;
}

function writeCell(row: number, column: number, source: CellSource | undefined, patch: Patch): string {
  const { before, after, context } = patch;
  const cell = after.cells.get(row)?.get(column);
  if (!cell) return "";
  const former = before.cells.get(row)?.get(column);
  const index = Number(source?.attributes["s"] ?? 0);
  const sameStyle = source && styleKey(former?.style) === styleKey(cell.style);
  const kept = keptFormula(source, cell.formula === former?.formula, patch);
  const written =
    cell.formula === undefined ? "" : (kept ?? formulaText(context.writeFormula(cell.formula, row, column)));
  return cellText(cell, {
    ...{ row, column, formula: written, date1904: context.date1904 },
    style: sameStyle ? index : context.styles.index(cell.style, index),
    metadata: kept === undefined ? undefined : source?.attributes["cm"],
  });
}

/** The formula as it stands, which may be shared or an array's, where only its result is new. */
function keptFormula(
  source: CellSource | undefined,
  same: boolean,
  { xml, unshared }: Patch,
): string | undefined {
  const formula = source?.formula;
  if (!formula || !same || unshared.has(formula.attributes["si"] ?? "")) return undefined;
  return xml.slice(formula.start, formula.end);
}

function newRow(row: number, columns: readonly number[], patch: Patch): string {
  const cells = columns.map((column) => writeCell(row, column, undefined, patch)).join("");
  const attributes = attributeText({
    r: row + 1,
    ...rowHeight(row, patch.after),
    ...rowHidden(row, patch.after),
  });
  return cells === "" ? `<row${attributes}/>` : `<row${attributes}>${cells}</row>`;
}

/** A row's start tag; `spans` goes, since it is only a hint and may no longer be right. */
function rowStart(source: RowSource, patch: Patch): string {
  const { before, after } = patch;
  const { row } = source;
  const height = before.rowHeights.get(row) === after.rowHeights.get(row) ? {} : rowHeight(row, after);
  const hidden = before.hiddenRows.has(row) === after.hiddenRows.has(row) ? {} : rowHidden(row, after);
  const attributes = { ...source.attributes, spans: undefined, ...height, ...hidden };
  return `<${rowTag(source, patch)}${attributeText(attributes)}>`;
}

function rowHeight(row: number, { rowHeights }: Grid): Attributes {
  const height = rowHeights.get(row);
  return { ht: height, customHeight: height === undefined ? undefined : "1" };
}

function rowHidden(row: number, { hiddenRows }: Grid): Attributes {
  return { hidden: hiddenRows.has(row) ? "1" : undefined };
}

function rowTag(source: RowSource, { xml }: Patch): string {
  return /^<([\w.:-]+)/.exec(xml.slice(source.start, source.inner))?.[1] ?? "row";
}

function sorted(numbers: Iterable<number>): number[] {
  return [...numbers].sort(ascending);
}

function ascending(a: number, b: number): number {
  return a - b;
}
