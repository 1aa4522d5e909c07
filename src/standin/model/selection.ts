import { onSheet, sameArea } from "./area";
import type { Area, SheetData } from "./data";
import { invalidArgument } from "./problem";
import { activateSheet } from "./sheets";
import type { Workbook } from "./workbook";

/** Selects cells, on a sheet that is then the active one. */
export function select(book: Workbook, sheet: SheetData, area: Area): void {
  if (!onSheet(area)) throw invalidArgument("the area is not on the sheet.");
  activateSheet(book, sheet);
  const { selection } = book;
  if (selection.sheetId === sheet.id && sameArea(selection.area, area)) return;
  book.selection = { sheetId: sheet.id, area };
  book.edit.selection = true;
  book.tell({ kind: "selection", sheetId: sheet.id, area });
}
