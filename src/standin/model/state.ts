import type { SheetData, WorkbookData } from "./data";

type SheetState = Omit<SheetData, "cells">;
type BookState = Omit<WorkbookData, "sheets">;

/** Everything of a sheet but its cells, as a copy of its own. */
export function sheetState(sheet: SheetData): SheetState {
  const { cells, ...rest } = sheet;
  void cells;
  return structuredClone(rest);
}

/** Everything of the workbook but its sheets, and which sheets there are in which order. */
export function bookState(data: WorkbookData): { rest: BookState; sheets: SheetData[] } {
  const { sheets, ...rest } = data;
  return { rest: structuredClone(rest), sheets: [...sheets] };
}

/** Puts a sheet back as it was, its cells apart. */
export function restoreSheet(sheet: SheetData, state: SheetState): void {
  Object.assign(sheet, structuredClone(state));
}

/** Puts the workbook back as it was, with the sheets that it had. */
export function restoreBook(data: WorkbookData, state: ReturnType<typeof bookState>): void {
  Object.assign(data, structuredClone(state.rest));
  data.sheets.splice(0, data.sheets.length, ...state.sheets);
}

export type { BookState, SheetState };
