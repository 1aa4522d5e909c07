import type { SheetData } from "../../standin/model/data";
import type { ViewChange } from "../../standin/model/events";
import type { Workbook } from "../../standin/model/workbook";
import { fitRows } from "./row-heights";
import { showActiveSheet, showSelection } from "./selecting";
import { redraw } from "./services";
import type { Services } from "./services";
import { sheetShape } from "./shape";
import type { Shape } from "./shape";
import { updateCells, updateShape, updateSheetList } from "./update";

/** What the view knows between two changes. */
export interface View {
  readonly services: Services;
  readonly workbook: Workbook;
  /** What Univer was told of each sheet. */
  readonly shapes: Map<string, Shape>;
  /** Sheets whose rows have the height that their text needs. */
  readonly fitted: Set<string>;
  /** Selections that Univer reports now are its own doing, not a person's. */
  quiet: boolean;
}

/** Brings Univer up to date with a batch. */
export function follow(view: View, change: ViewChange): void {
  const { services, workbook, shapes, fitted } = view;
  const drawn = change.structure || change.cells.size > 0;
  view.quiet = true;
  if (change.structure) updateSheetList(services, workbook.data.sheets, shapes);
  for (const sheet of workbook.data.sheets) {
    const areas = change.cells.get(sheet.id);
    if (!change.structure && !areas) continue;
    const before = shapes.get(sheet.id);
    const after = sheetShape(sheet);
    if (before) updateShape(services, before, after);
    shapes.set(sheet.id, after);
    if (areas) updateCells(services, sheet, after, areas);
    fitted.delete(sheet.id);
  }
  const switched = showActiveSheet(services, workbook);
  if (drawn || switched) fitShown(view);
  if (drawn) redraw(services);
  if (change.selection || switched) showSelection(services, workbook);
  if (!services.editor.isVisible().visible) services.editor.refreshEditCellState();
  if (switched) settle(view);
  else view.quiet = false;
}

/** Shows the active sheet, its rows and the selection for the first time. */
export function showFirst(view: View): void {
  view.quiet = true;
  showActiveSheet(view.services, view.workbook);
  fitShown(view);
  redraw(view.services);
  showSelection(view.services, view.workbook);
  settle(view);
}

/** Univer marks what was marked on a sheet before, some time after it is shown; the workbook knows better. */
function settle(view: View): void {
  setTimeout(() => {
    showSelection(view.services, view.workbook);
    view.quiet = false;
  });
}

function fitShown({ services, workbook, shapes, fitted }: View): void {
  const id = workbook.data.activeSheetId;
  const sheet: SheetData | undefined = workbook.data.sheets.find((candidate) => candidate.id === id);
  const shape = shapes.get(id);
  if (!sheet || !shape || fitted.has(id)) return;
  fitted.add(id);
  fitRows(services, sheet, shape.columnCount - 1);
}
