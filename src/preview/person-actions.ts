import { MAX_COLUMNS, bounding, intersect } from "../standin/model/area";
import type { Area, SheetData } from "../standin/model/data";
import { pointsToWidth } from "../standin/model/sizes";
import type { Workbook } from "../standin/model/workbook";
import { typedTexts } from "./clipboard";
import { fillArea } from "./fill";
import type { Translate } from "./grid/conditional";
import type { LineActions } from "./grid/guard";

/** Points in a pixel. */
const POINTS = 0.75;
/** More rows than these are put in at once only by mistake: a whole column is marked. */
const MOST_ROWS = 1000;

/** What a person does with sheets, rows and undo; `act` runs it and says why where it is refused. */
export interface PersonActions extends LineActions {
  readonly show: (sheet: SheetData) => void;
  readonly nextSheet: (step: 1 | -1) => void;
  readonly clear: () => void;
  readonly insertRows: (below?: boolean) => void;
  readonly deleteRows: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function personActions(
  workbook: Workbook,
  translate: Translate,
  act: (run: () => void) => void,
): PersonActions {
  const show = sheetSwitch(workbook);
  const resize = (label: string, change: (sheet: SheetData) => void): void =>
    act(() =>
      workbook.batch(label, "Local", () => {
        const sheet = workbook.sheet(workbook.data.activeSheetId);
        workbook.edit.touch(sheet, false);
        change(sheet);
      }),
    );
  const rows = (): { sheetId: string; at: number; count: number } => {
    const { sheetId, area } = workbook.selection;
    return { sheetId, at: area.row, count: Math.min(area.rows, MOST_ROWS) };
  };
  return {
    show: (sheet) => act(() => show(sheet)),
    nextSheet: (step) => {
      const shown = workbook.data.sheets.filter(({ visibility }) => visibility === "Visible");
      const next = shown[shown.findIndex(({ id }) => id === workbook.data.activeSheetId) + step];
      if (next) act(() => show(next));
    },
    clear: () =>
      act(() => {
        const { sheetId, area } = workbook.selection;
        const rowsUsed = Math.max(0, ...workbook.sheet(sheetId).cells.keys()) + 1;
        const part = intersect(area, { row: 0, column: 0, rows: rowsUsed, columns: MAX_COLUMNS });
        if (part) workbook.clear(sheetId, part);
      }),
    insertRows: (below = false) =>
      act(() => {
        const { sheetId, at, count } = rows();
        workbook.insertRows(sheetId, below ? at + count : at, count);
      }),
    deleteRows: () =>
      act(() => {
        const { sheetId, at, count } = rows();
        workbook.deleteRows(sheetId, at, count);
      }),
    undo: () => act(() => void workbook.undo()),
    redo: () => act(() => void workbook.redo()),
    setWidths: (widths) =>
      resize("Kolonnebreidd", (sheet) => {
        for (const [column, pixels] of widths) sheet.columnWidths.set(column, pointsToWidth(pixels * POINTS));
      }),
    setHeights: (heights) =>
      resize("Radhøgd", (sheet) => {
        for (const [row, pixels] of heights) sheet.rowHeights.set(row, pixels * POINTS);
      }),
    fill: (from, to) =>
      act(() => {
        const sheet = workbook.sheet(workbook.data.activeSheetId);
        const area = bounding(from, to);
        const block = { typed: typedTexts(sheet, from), row: from.row, column: from.column };
        workbook.paste(sheet.id, area.row, area.column, fillArea(block, area, translate));
      }),
  };
}

/** Shows another sheet with the cells marked that were marked there last. */
function sheetSwitch(workbook: Workbook): (sheet: SheetData) => void {
  const places = new Map<string, Area>();
  return (sheet) => {
    const { sheetId, area } = workbook.selection;
    places.set(sheetId, area);
    const place = places.get(sheet.id);
    if (place) workbook.setSelection(sheet.id, place);
    else workbook.activate(sheet.id);
  };
}
