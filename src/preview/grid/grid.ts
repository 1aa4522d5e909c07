import type { ICellData, Univer } from "@univerjs/core";
import { InterceptorEffectEnum, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";
import { MAX_COLUMNS } from "../../standin/model/area";
import type { SheetData } from "../../standin/model/data";
import type { ViewChange } from "../../standin/model/events";
import type { Workbook } from "../../standin/model/workbook";
import { drawnCell } from "./cell";
import type { Formulas } from "./conditional";
import { connectEnterAndTab } from "./enter-tab";
import { connectEditing } from "./editing";
import type { TakeText } from "./editing";
import { connectGuard } from "./guard";
import type { LineActions } from "./guard";
import { fontFamily } from "./look";
import { fitRows } from "./row-heights";
import { connectSelecting, showActiveSheet, showSelection } from "./selecting";
import type { TakeSelection } from "./selecting";
import { UNIT, drawn, redraw, servicesOf } from "./services";
import type { Services } from "./services";
import { sheetShape } from "./shape";
import type { Shape } from "./shape";
import { keptCells, updateCells, updateShape, updateSheetList } from "./update";

/** What a person does in the grid. */
export interface GridActions extends LineActions {
  readonly type: TakeText;
  readonly select: TakeSelection;
}

export interface Grid {
  readonly services: Services;
  /** Takes the workbook out of the view again. */
  readonly close: () => void;
}

/** Shows the workbook in Univer and keeps the two together until it is closed. */
export async function openGrid(
  univer: Univer,
  workbook: Workbook,
  formulas: Formulas,
  actions: GridActions,
): Promise<Grid> {
  const shapes = new Map(workbook.data.sheets.map((sheet) => [sheet.id, sheetShape(sheet)]));
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    name: workbook.data.name,
    styles: {},
    defaultStyle: { ff: fontFamily("Calibri"), fs: 11 },
    sheetOrder: [...shapes.keys()],
    sheets: Object.fromEntries(
      workbook.data.sheets.map((sheet) => [
        sheet.id,
        { ...shapes.get(sheet.id), cellData: keptCells(sheet) },
      ]),
    ),
  });
  const services = servicesOf(univer);
  const memory = remembered((sheet, row, column) => drawnCell(sheet, row, column, formulas));
  const drawing = services.interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (_cell, { subUnitId, row, col }, next) => {
      const sheet = workbook.data.sheets.find(({ id }) => id === subUnitId);
      return next(sheet ? memory.cell(sheet, row, col) : null);
    },
  });
  const fitted = new Map<string, boolean>();
  const stops = [
    workbook.onChange((change) => {
      memory.forget();
      follow(services, workbook, shapes, fitted, change);
    }),
    connectEditing(services, workbook, actions.type),
    connectSelecting(services, workbook, actions.select),
    connectGuard(services, actions),
    connectEnterAndTab(services),
    () => drawing.dispose(),
  ];
  await drawn(services);
  showActiveSheet(services, workbook);
  fitShown(services, workbook, shapes, fitted);
  redraw(services);
  showSelection(services, workbook);
  return {
    services,
    close: () => {
      for (const stop of stops) stop();
      univer.__getInjector().get(IUniverInstanceService).disposeUnit(UNIT);
    },
  };
}

type Draw = (sheet: SheetData, row: number, column: number) => ICellData | null;

/** Univer asks for each cell many times between two changes. */
function remembered(draw: Draw): { cell: Draw; forget: () => void } {
  const known = new Map<SheetData, Map<number, ICellData | null>>();
  const cell: Draw = (sheet, row, column) => {
    const key = row * MAX_COLUMNS + column;
    const cells = known.get(sheet) ?? new Map<number, ICellData | null>();
    known.set(sheet, cells);
    const earlier = cells.get(key);
    if (earlier !== undefined) return earlier;
    const drawn = draw(sheet, row, column);
    cells.set(key, drawn);
    return drawn;
  };
  return { cell, forget: () => known.clear() };
}

/** Brings Univer up to date with a batch. */
function follow(
  services: Services,
  workbook: Workbook,
  shapes: Map<string, Shape>,
  fitted: Map<string, boolean>,
  change: ViewChange,
): void {
  const { sheets } = workbook.data;
  if (change.structure) updateSheetList(services, sheets, shapes);
  for (const sheet of sheets) {
    const areas = change.cells.get(sheet.id);
    if (!change.structure && !areas) continue;
    const before = shapes.get(sheet.id);
    const after = sheetShape(sheet);
    if (before) updateShape(services, before, after);
    shapes.set(sheet.id, after);
    if (areas) updateCells(services, sheet, after, areas);
    fitted.set(sheet.id, false);
  }
  const switched = showActiveSheet(services, workbook);
  if (change.cells.size > 0 || change.structure || switched) fitShown(services, workbook, shapes, fitted);
  if (change.cells.size > 0 || change.structure) redraw(services);
  if (change.selection || switched) showSelection(services, workbook);
  if (!services.editor.isVisible().visible) services.editor.refreshEditCellState();
}

function fitShown(
  services: Services,
  workbook: Workbook,
  shapes: Map<string, Shape>,
  fitted: Map<string, boolean>,
): void {
  const id = workbook.data.activeSheetId;
  const sheet: SheetData | undefined = workbook.data.sheets.find((candidate) => candidate.id === id);
  const shape = shapes.get(id);
  if (!sheet || !shape || fitted.get(id) === true) return;
  fitted.set(id, true);
  fitRows(services, sheet, shape.columnCount - 1);
}
