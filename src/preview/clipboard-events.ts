import type { Workbook } from "../standin/model/workbook";
import { fromClipboard, toClipboard, typedTexts } from "./clipboard";
import { fillArea } from "./fill";
import type { Block } from "./fill";
import type { Translate } from "./grid/conditional";

export interface Clipboard {
  /** Pastes a text at the selection. */
  readonly paste: (text: string) => void;
  readonly close: () => void;
}

/**
 * Answers copy, cut and paste in the grid, with text that Excel and others understand. `inGrid` says
 * whether an event is for the grid; `act` runs what changes the workbook.
 */
export function connectClipboard(
  inGrid: (event: Event) => boolean,
  workbook: Workbook,
  translate: Translate,
  act: (run: () => void) => void,
): Clipboard {
  // What was copied here last, so that formulas can follow when its text comes back.
  let copied: (Block & { readonly text: string }) | null = null;
  const taken = (event: ClipboardEvent): DataTransfer | null => {
    if (!inGrid(event)) return null;
    event.preventDefault();
    event.stopImmediatePropagation();
    return event.clipboardData;
  };
  const copy = (event: ClipboardEvent): boolean => {
    const data = taken(event);
    if (!data) return false;
    const { sheetId, area } = workbook.selection;
    const sheet = workbook.sheet(sheetId);
    const text = toClipboard(sheet, area);
    copied = { text, row: area.row, column: area.column, typed: typedTexts(sheet, area) };
    data.setData("text/plain", text);
    return true;
  };
  const paste = (text: string): void => {
    if (text === "") return;
    const { sheetId, area } = workbook.selection;
    const block = copied?.text === text ? copied : { typed: fromClipboard(text), row: 0, column: 0 };
    const texts = fillArea(block, area, translate);
    const columns = Math.max(...texts.map((line) => line.length));
    act(() =>
      workbook.batch("Lim inn", "Local", () => {
        workbook.paste(sheetId, area.row, area.column, texts);
        workbook.setSelection(sheetId, { ...area, rows: texts.length, columns });
      }),
    );
  };
  const onCopy = (event: ClipboardEvent): void => void copy(event);
  const onCut = (event: ClipboardEvent): void => {
    const { sheetId, area } = workbook.selection;
    if (copy(event)) act(() => workbook.clear(sheetId, area));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const data = taken(event);
    if (data) paste(data.getData("text/plain"));
  };
  document.addEventListener("copy", onCopy, true);
  document.addEventListener("cut", onCut, true);
  document.addEventListener("paste", onPaste, true);
  return {
    paste,
    close: () => {
      document.removeEventListener("copy", onCopy, true);
      document.removeEventListener("cut", onCut, true);
      document.removeEventListener("paste", onPaste, true);
    },
  };
}
