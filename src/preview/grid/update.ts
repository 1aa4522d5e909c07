import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { intersect } from "../../standin/model/area";
import { cellAt } from "../../standin/model/cells";
import type { Area, SheetData } from "../../standin/model/data";
import { keptCell } from "./cell";
import { UNIT } from "./services";
import type { Services } from "./services";
import { sheetShape } from "./shape";
import type { Shape } from "./shape";

type Cells = IObjectMatrixPrimitiveType<ICellData | null>;

/** Every cell of the sheet, as Univer keeps it. */
export function keptCells(sheet: SheetData): IObjectMatrixPrimitiveType<ICellData> {
  const kept: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const data = keptCell(cell);
      if (data) (kept[row] ??= {})[column] = data;
    }
  }
  return kept;
}

/** Tells Univer what stands in the areas now. */
export function updateCells(
  services: Services,
  sheet: SheetData,
  shape: Shape,
  areas: readonly Area[],
): void {
  const whole = { row: 0, column: 0, rows: shape.rowCount, columns: shape.columnCount };
  const cells: Cells = {};
  for (const area of areas) {
    const seen = intersect(area, whole);
    if (seen) collect(sheet, seen, cells);
  }
  services.commands.syncExecuteCommand(
    SetRangeValuesMutation.id,
    { unitId: UNIT, subUnitId: sheet.id, cellValue: cells },
    { onlyLocal: true },
  );
}

function collect(sheet: SheetData, area: Area, cells: Cells): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = (cells[row] ??= {});
    for (let column = area.column; column < area.column + area.columns; column++) {
      line[column] = keptCell(cellAt(sheet, row, column));
    }
  }
}

/** Makes Univer's sheets those of the workbook: new ones are put in, lost ones go. */
export function updateSheetList(
  services: Services,
  sheets: readonly SheetData[],
  known: Map<string, Shape>,
): void {
  const run = runner(services);
  for (const [index, sheet] of sheets.entries()) {
    if (known.has(sheet.id)) continue;
    const shape = sheetShape(sheet);
    known.set(sheet.id, shape);
    run(InsertSheetMutation.id, {
      index,
      sheet: mergeWorksheetSnapshotWithDefault({ ...shape, cellData: keptCells(sheet) }),
    });
  }
  for (const id of [...known.keys()]) {
    if (sheets.some((sheet) => sheet.id === id)) continue;
    known.delete(id);
    run(RemoveSheetMutation.id, { subUnitId: id });
  }
}

/** Brings a sheet's size, lines, merges and panes up to date; true where something was changed. */
export function updateShape(services: Services, before: Shape, after: Shape): boolean {
  const run = runner(services);
  const subUnitId = after.id;
  const changed = <K extends keyof Shape>(key: K): boolean =>
    JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  const steps: [keyof Shape, () => void][] = [
    ["rowCount", () => run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: after.rowCount })],
    [
      "columnCount",
      () => run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: after.columnCount }),
    ],
    [
      "rowData",
      () => run(SetRowDataMutation.id, { subUnitId, rowData: lines(before.rowData, after.rowData) }),
    ],
    [
      "columnData",
      () => run(SetColDataMutation.id, { subUnitId, columnData: lines(before.columnData, after.columnData) }),
    ],
    ["mergeData", () => updateMerges(run, subUnitId, before.mergeData, after.mergeData)],
    ["freeze", () => run(SetFrozenMutation.id, { subUnitId, ...after.freeze })],
    [
      "showGridlines",
      () => run(ToggleGridlinesMutation.id, { subUnitId, showGridlines: after.showGridlines }),
    ],
    ["name", () => run(SetWorksheetNameMutation.id, { subUnitId, name: after.name })],
  ];
  const due = steps.filter(([key]) => changed(key));
  for (const [, step] of due) step();
  return due.length > 0;
}

type Run = (id: string, params: object) => void;

function runner(services: Services): Run {
  return (id, params) => {
    services.commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, { onlyLocal: true });
  };
}

/** What stands now, and null for each line that has gone back to the default. */
function lines<T>(
  before: Readonly<Record<number, T>>,
  after: Readonly<Record<number, T>>,
): Record<string, T | null> {
  const all: Record<string, T | null> = {};
  for (const key of Object.keys(before)) all[key] = null;
  for (const [key, line] of Object.entries(after)) all[key] = { hd: 0, ...line };
  return all;
}

function updateMerges(run: Run, subUnitId: string, before: IRange[], after: IRange[]): void {
  if (before.length > 0) run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: before });
  if (after.length > 0) run(AddWorksheetMergeMutation.id, { subUnitId, ranges: after });
}
