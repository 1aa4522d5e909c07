import type { Cell } from "../sheets/kinds/kind";
import type { Change } from "../sheets/fixes/fix";
import type { Area } from "../sheets/sheet-model";
import { markOwned } from "./owned";
import { HostProblem } from "./problems";

/** What takes back one change; plain data, in the order to be applied. */
export interface UndoStep {
  readonly parts: readonly UndoPart[];
}

export type UndoPart =
  | { readonly kind: "removeSheet"; readonly sheetId: string }
  | { readonly kind: "addSheet"; readonly name: string }
  | { readonly kind: "removeName"; readonly name: string }
  | { readonly kind: "showSheet"; readonly sheetId: string }
  | {
      readonly kind: "restoreArea";
      readonly sheetId: string;
      readonly sheet: string;
      /** What we wrote last, to be cleared first. */
      readonly written: Area;
      /** What stood there before. */
      readonly area: Area;
      readonly formulas: readonly (readonly Cell[])[];
      readonly numberFormats: readonly (readonly string[])[];
      /** The mark of what stood there, as `contentMark`. */
      readonly content: string;
    }
  /** Cells of the input sheets, each given back where it still holds what we wrote. */
  | { readonly kind: "restoreCells"; readonly changes: readonly Change[] };

/** The changes that give cells back: they must be read again first, so `apply-edits` makes them. */
export function changesOf({ parts }: UndoStep): Change[] {
  return parts.flatMap((part) => (part.kind === "restoreCells" ? part.changes : []));
}

/**
 * Enqueues the taking back of all but single cells; the caller syncs once.
 * @throws HostProblem never by itself; Excel's refusals come at the sync
 */
export function queueUndo(context: Excel.RequestContext, step: UndoStep): void {
  if (step.parts.length === 0) throw new HostProblem("itemMissing");
  for (const part of step.parts) queuePart(context, part);
}

function queuePart(context: Excel.RequestContext, part: UndoPart): void {
  const { worksheets, names } = context.workbook;
  if (part.kind === "addSheet") {
    worksheets.add(part.name);
  } else if (part.kind === "removeName") {
    names.getItem(part.name).delete();
  } else if (part.kind === "showSheet") {
    worksheets.getItem(part.sheetId).visibility = "Visible";
  } else if (part.kind === "removeSheet") {
    worksheets.getItem(part.sheetId).delete();
  } else if (part.kind === "restoreArea") {
    restore(worksheets.getItem(part.sheetId), part);
  }
}

function restore(sheet: Excel.Worksheet, part: Extract<UndoPart, { kind: "restoreArea" }>): void {
  const { written, area } = part;
  const ours = sheet.getRangeByIndexes(written.row, written.column, written.rows, written.columns);
  const sameSize = written.rows === area.rows && written.columns === area.columns;
  // Merges and looks of a table of another size would hide cells; without a mark, the next press draws them.
  if (!sameSize) ours.unmerge();
  ours.clear(sameSize ? "Contents" : "All");
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.numberFormat = part.numberFormats.map((row) => [...row]);
  range.formulas = part.formulas.map((row) => [...row]);
  markOwned(sheet, part.sheet, area, sameSize ? part.content : "");
}
