import type { ICellData } from "@univerjs/core";
import { CellValueType, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, FOCUSING_FX_BAR_EDITOR } from "@univerjs/core";
import { DocSelectionRenderService } from "@univerjs/docs-ui";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT } from "@univerjs/sheets";
import { cellAt } from "../../standin/model/cells";
import type { Workbook } from "../../standin/model/workbook";
import { editText } from "./edit-text";
import type { Services } from "./services";

/** Takes what a person has typed in a cell. */
export type TakeText = (sheetId: string, row: number, column: number, text: string) => void;

/**
 * Lets Univer's cell editor and formula bar show what a person would have typed, and hands what is
 * typed to `take` instead of Univer's own sheet. While somebody types, `workbook.editing` says where.
 * Gives back how to stop.
 */
export function connectEditing(services: Services, workbook: Workbook, take: TakeText): () => void {
  const { writeCellInterceptor } = services.interceptors;
  const before = writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = editText(cellAt(workbook.sheet(subUnitId), row, col));
      const shown: ICellData = { ...cell, v: text, t: CellValueType.STRING };
      return next(shown);
    },
  });
  const after = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col, worksheet }) => {
      const text = typedText(cell ?? {});
      const earlier = editText(cellAt(workbook.sheet(subUnitId), row, col));
      if (text !== earlier) take(subUnitId, row, col, text);
      // The sheet's own cell back again: Univer sees no difference and writes nothing itself.
      return worksheet.getCellRaw(row, col);
    },
  });
  const visible = services.editor.visible$.subscribe(({ visible: open }) => {
    const at = services.editor.getEditLocation();
    workbook.editing = open && at ? { sheetId: at.sheetId, row: at.row, column: at.column } : null;
    if (open) afterFrames(FOCUS_FRAMES, () => keepFormulaBar(services));
  });
  return () => {
    before();
    after();
    visible.unsubscribe();
    workbook.editing = null;
  };
}

/** For so many frames Univer gives the cell's own editor the keyboard, also where the formula bar was clicked. */
const FOCUS_FRAMES = 4;

function afterFrames(frames: number, run: () => void): void {
  requestAnimationFrame(() => {
    if (frames > 1) afterFrames(frames - 1, run);
    else run();
  });
}

function keepFormulaBar({ contexts, editors }: Services): void {
  if (!contexts.getContextValue(FOCUSING_FX_BAR_EDITOR)) return;
  editors.getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.render.with(DocSelectionRenderService).focus();
}

/** The text as it was typed: lines with a line feed between, and the apostrophe that Univer takes away. */
function typedText({ f, p, t, v }: ICellData): string {
  if (typeof f === "string" && f !== "") return f;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const text = String(v ?? "").replaceAll("\r", "\n");
  return t === CellValueType.FORCE_STRING ? `'${text}` : text;
}
