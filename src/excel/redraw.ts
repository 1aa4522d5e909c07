import type { Cell } from "../sheets/kinds/kind";
import { movedTo } from "../sheets/moved";
import { cellAddress } from "../sheets/places";
import { gridOf, type Area, type SheetModel } from "../sheets/sheet-model";
import { jsonBytes } from "./chunks";
import { drawSteps, rangeOf, type DrawStep, type SheetSteps } from "./draw";
import { contentMark, markOwned, ownedAreaName } from "./owned";
import type { OwnedSheet } from "./read-workbook";
import { safeContent } from "./safe-text";
import type { UndoPart } from "./undo";

/** A sheet on its way to being drawn: its steps, and, once they are synced, how to take it back. */
export interface Drawing extends SheetSteps {
  undo(): UndoPart;
}

/** The model where our area is now: people put rows above it and columns left of it. */
export function inPlace({ area }: OwnedSheet, model: SheetModel): SheetModel {
  return movedTo(model, area.row, area.column);
}

/**
 * Whether a sheet of ours already shows the model; the marker line above the heading does not count. Where it
 * is not known what we wrote, a failure may have left the looks half done.
 */
export function alreadyShows(owned: OwnedSheet, model: SheetModel): boolean {
  if (owned.sheet.ownedContent === "") return false;
  return JSON.stringify(owned.formulas.slice(1)) === JSON.stringify(gridOf(inPlace(owned, model)).slice(1));
}

/**
 * The cells of a sheet of ours that somebody has typed over, as far as can be told: where what stands there is
 * not what we wrote, the cells that would be given back. Addresses as "C5".
 */
export function typedOver(owned: OwnedSheet, model: SheetModel): string[] {
  const { sheet, area, formulas } = owned;
  const known = sheet.ownedContent !== "";
  if (known && contentMark(formulas, area) === sheet.ownedContent) return [];
  const wanted = gridOf(inPlace(owned, model));
  return formulas.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const ours = wanted[r]?.[c] ?? "";
      // Without a memory of what we wrote, only a formula of ours that is gone is sure to be typed over.
      const differs = known ? cell !== ours : String(ours).startsWith("=") && cell !== "" && !isFormula(cell);
      return r > 0 && differs ? [cellAddress(area.row + r, area.column + c)] : [];
    }),
  );
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Enqueues a new sheet, last in the workbook, and gives the steps that draw it. */
export function addSheet(context: Excel.RequestContext, model: SheetModel): Drawing {
  const sheet = context.workbook.worksheets.add(model.name);
  sheet.load({ id: true });
  return { ...drawSteps(sheet, model), undo: () => ({ kind: "removeSheet", sheetId: sheet.id }) };
}

/**
 * As `addSheet`, for a sheet that is made again and again. It is marked as ours in the action after the one
 * that adds it, so that what a failure leaves half done is made again by the next press.
 */
export function addOwnedSheet(context: Excel.RequestContext, model: SheetModel): Drawing {
  const drawing = addSheet(context, model);
  const sheet = context.workbook.worksheets.getItem(model.name);
  sheet.names.add(ownedAreaName, rangeOf(sheet, model.area)).visible = false;
  return { ...drawing, formulas: [...drawing.formulas, remember(sheet, model)] };
}

/**
 * The steps that draw a sheet of ours again in its place. A table that has grown pushes what people wrote
 * below it; beside it nothing moves. What stood in our area is read in the same batch, before it is cleared.
 */
export function redrawSheet(context: Excel.RequestContext, owned: OwnedSheet, made: SheetModel): Drawing {
  const model = inPlace(owned, made);
  const sheet = context.workbook.worksheets.getItem(owned.sheet.id);
  const old = owned.area;
  const before = rangeOf(sheet, old);
  const clear = step(readBytes(owned), () => {
    before.load({ formulas: true, values: true, numberFormat: true });
    insertGrowth(sheet, old, model.area);
    const range = rangeOf(sheet, old);
    range.unmerge();
    range.clear("All");
    markOwned(sheet, owned.sheet.name, model.area, "");
  });
  const { contents, formulas } = drawSteps(sheet, model);
  return {
    contents: [clear, ...contents],
    formulas: [...formulas, remember(sheet, model)],
    undo: () => ({
      kind: "restoreArea",
      sheetId: owned.sheet.id,
      sheet: owned.sheet.name,
      written: model.area,
      area: old,
      formulas: asContents(before),
      numberFormats: before.numberFormat as string[][],
      content: owned.sheet.ownedContent,
    }),
  };
}

/** What we wrote is remembered when all of it stands: half a sheet is nobody's typing. */
function remember(sheet: Excel.Worksheet, model: SheetModel): DrawStep {
  return step(0, () => {
    sheet.names.getItem(ownedAreaName).comment = contentMark(gridOf(model), model.area);
  });
}

/** What the answer takes that tells what stood in our area: formulas, values and number formats. */
function readBytes({ area, formulas }: OwnedSheet): number {
  return 2 * jsonBytes(formulas) + area.rows * area.columns * formatBytes;
}

const formatBytes = 30;

function step(bytes: number, enqueue: () => void): DrawStep {
  return { bytes, enqueue };
}

/** Both areas begin at the same cell. */
function insertGrowth(sheet: Excel.Worksheet, old: Area, now: Area): void {
  if (now.rows > old.rows) {
    sheet
      .getRangeByIndexes(old.row + old.rows, 0, now.rows - old.rows, 1)
      .getEntireRow()
      .insert("Down");
  }
  if (now.columns > old.columns) {
    sheet
      .getRangeByIndexes(0, old.column + old.columns, 1, now.columns - old.columns)
      .getEntireColumn()
      .insert("Right");
  }
}

/**
 * What stood in a range whose formulas and values are loaded, to be written back. A text that begins with
 * "=" reads the same as formula and as value: it is written back as text.
 */
export function asContents(range: Excel.Range): Cell[][] {
  const values = range.values as Cell[][];
  return (range.formulas as Cell[][]).map((row, r) =>
    row.map((cell, c) => (cell === values[r]?.[c] ? safeContent(cell) : cell)),
  );
}
