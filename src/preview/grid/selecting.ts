import { RANGE_TYPE } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation, getPrimaryForRange } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, sameArea } from "../../standin/model/area";
import type { Area } from "../../standin/model/data";
import type { Workbook } from "../../standin/model/workbook";
import { reveal } from "./reveal";
import { UNIT } from "./services";
import type { Services } from "./services";
import { toRange } from "./shape";

/** What a person has marked, as the workbook has it. */
export type TakeSelection = (sheetId: string, area: Area) => void;

/** Whole rows and columns reach to the sheet's end. */
export function toArea(range: IRange): Area {
  const { startRow, startColumn, endRow, endColumn, rangeType } = range;
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    row: wholeColumns ? 0 : startRow,
    column: wholeRows ? 0 : startColumn,
    rows: wholeColumns ? MAX_ROWS : endRow - startRow + 1,
    columns: wholeRows ? MAX_COLUMNS : endColumn - startColumn + 1,
  };
}

/** Tells `take` of each selection that a person has finished; gives back how to stop. */
export function connectSelecting(services: Services, workbook: Workbook, take: TakeSelection): () => void {
  const tell = (selections: readonly { range: IRange }[]): void => {
    const range = selections.at(-1)?.range;
    const sheetId = services.unit()?.getActiveSheet().getSheetId();
    if (!range || sheetId === undefined || sheetId !== workbook.data.activeSheetId) return;
    const area = toArea(range);
    const { selection } = workbook;
    if (selection.sheetId !== sheetId || !sameArea(selection.area, area)) take(sheetId, area);
  };
  const ended = services.selections.selectionMoveEnd$.subscribe(tell);
  const set = services.selections.selectionSet$.subscribe((selections) => {
    if (!selections) return;
    tell(selections);
    const cell = selections.at(-1)?.primary;
    if (cell) requestAnimationFrame(() => reveal(services, cell.startRow, cell.startColumn));
  });
  return () => {
    ended.unsubscribe();
    set.unsubscribe();
  };
}

/** Shows the workbook's active sheet in Univer; true where it was another. */
export function showActiveSheet(services: Services, workbook: Workbook): boolean {
  const id = workbook.data.activeSheetId;
  if (services.unit()?.getActiveSheet().getSheetId() === id) return false;
  services.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: id });
  return true;
}

/** Marks the workbook's selection in Univer and scrolls to it, unless it is marked already. */
export function showSelection(services: Services, workbook: Workbook): void {
  const { sheetId, area } = workbook.selection;
  const sheet = services.sheet(sheetId);
  if (!sheet || services.unit()?.getActiveSheet().getSheetId() !== sheetId) return;
  const current = services.selections.getCurrentLastSelection();
  if (current && sameArea(toArea(current.range), area)) return;
  const range = within(toRange(area), sheet.getRowCount(), sheet.getColumnCount());
  const selections = [{ range, primary: getPrimaryForRange(range, sheet), style: null }];
  services.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: UNIT,
    subUnitId: sheetId,
    selections,
  });
  reveal(services, range.startRow, range.startColumn);
}

function within(range: IRange, rows: number, columns: number): IRange {
  const wholeColumns = range.endRow >= MAX_ROWS - 1;
  const wholeRows = range.endColumn >= MAX_COLUMNS - 1;
  const kind = wholeColumns && wholeRows ? RANGE_TYPE.ALL : wholeColumns ? RANGE_TYPE.COLUMN : RANGE_TYPE.ROW;
  return {
    ...range,
    endRow: Math.min(range.endRow, rows - 1),
    endColumn: Math.min(range.endColumn, columns - 1),
    ...((wholeColumns || wholeRows) && { rangeType: kind }),
  };
}
