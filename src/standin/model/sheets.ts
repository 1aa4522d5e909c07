import { cellArea } from "./area";
import type { SheetData } from "./data";
import { rewriteFormulas } from "./everywhere";
import { freeSheetName, mustBeFreeSheetName } from "./name-rules";
import { newSheet } from "./new-data";
import { invalidArgument, invalidOperation } from "./problem";
import { mustHaveOpenStructure } from "./protection";
import type { Workbook } from "./workbook";

/** Adds an empty sheet at the end; without a name it becomes «Ark2» or the next. */
export function addSheet(book: Workbook, name = freeSheetName(book)): SheetData {
  mustHaveOpenStructure(book);
  mustBeFreeSheetName(book, name);
  book.edit.touchBook(true);
  const sheet = newSheet(book.nextSheetNumber(), name);
  book.data.sheets.push(sheet);
  book.tell({ kind: "sheetAdded", sheetId: sheet.id });
  return sheet;
}

/** Takes a sheet away; Excel refuses the last visible one and those that are very hidden. */
export function deleteSheet(book: Workbook, sheet: SheetData): void {
  mustHaveOpenStructure(book);
  if (sheet.visibility === "VeryHidden") throw invalidOperation("a very hidden sheet cannot be deleted.");
  mustLeaveVisible(book, sheet);
  book.edit.touchBook(true);
  const index = book.data.sheets.indexOf(sheet);
  book.data.sheets.splice(index, 1);
  for (const { id, name } of sheet.tables) {
    book.tell({ kind: "tableDeleted", sheetId: sheet.id, tableId: id, name });
  }
  book.tell({ kind: "sheetDeleted", sheetId: sheet.id });
  if (book.data.activeSheetId !== sheet.id) return;
  const next = visibleNear(book, index);
  if (next) activateSheet(book, next);
}

function mustLeaveVisible(book: Workbook, sheet: SheetData): void {
  const others = book.data.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw invalidOperation("a workbook needs a visible sheet.");
}

function visibleNear(book: Workbook, index: number): SheetData | undefined {
  const visible = (sheet: SheetData): boolean => sheet.visibility === "Visible";
  return book.data.sheets.slice(index).find(visible) ?? book.data.sheets.slice(0, index).findLast(visible);
}

/** Gives a sheet another name, and lets formulas follow. */
export function renameSheet(book: Workbook, sheet: SheetData, name: string): void {
  mustHaveOpenStructure(book);
  mustBeFreeSheetName(book, name, sheet.id);
  const before = sheet.name;
  if (before === name) return;
  book.edit.touch(sheet, true);
  rewriteFormulas(book, (formula, _sheet, ownTable) =>
    book.rewriter.rename(formula, { sheet: [before, name] }, ownTable),
  );
  sheet.name = name;
  book.tell({ kind: "sheetRenamed", sheetId: sheet.id, before, after: name });
}

/** Moves a sheet to a place among the sheets, counted from 0. */
export function moveSheet(book: Workbook, sheet: SheetData, position: number): void {
  mustHaveOpenStructure(book);
  const { sheets } = book.data;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw invalidArgument(`there is no place ${String(position)} among the sheets.`);
  }
  const before = sheets.indexOf(sheet);
  if (before === position) return;
  book.edit.touchBook(false);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  book.tell({ kind: "sheetMoved", sheetId: sheet.id, before, after: position });
}

/** Shows or hides a sheet; the last visible one stays. */
export function setVisibility(book: Workbook, sheet: SheetData, visibility: SheetData["visibility"]): void {
  if (visibility === sheet.visibility) return;
  mustHaveOpenStructure(book);
  if (visibility !== "Visible") mustLeaveVisible(book, sheet);
  book.edit.touch(sheet, false);
  sheet.visibility = visibility;
  if (visibility === "Visible" || book.data.activeSheetId !== sheet.id) return;
  const next = visibleNear(book, book.data.sheets.indexOf(sheet));
  if (next) activateSheet(book, next);
}

/** Shows a sheet to the person. */
export function activateSheet(book: Workbook, sheet: SheetData): void {
  const before = book.data.activeSheetId;
  if (before === sheet.id) return;
  if (sheet.visibility !== "Visible") throw invalidOperation("a hidden sheet cannot be shown.");
  book.data.activeSheetId = sheet.id;
  book.selection = { sheetId: sheet.id, area: cellArea(0, 0) };
  book.edit.selection = true;
  book.tell({ kind: "sheetDeactivated", sheetId: before });
  book.tell({ kind: "sheetActivated", sheetId: sheet.id });
}
