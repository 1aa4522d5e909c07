import type { ICellData, Univer } from "@univerjs/core";
import { InterceptorEffectEnum, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";
import { MAX_COLUMNS } from "../../standin/model/area";
import type { SheetData } from "../../standin/model/data";
import type { Workbook } from "../../standin/model/workbook";
import { drawnCell } from "./cell";
import type { Formulas } from "./conditional";
import { connectEnterAndTab } from "./enter-tab";
import { connectEditing } from "./editing";
import type { TakeText } from "./editing";
import { follow, showFirst } from "./follow";
import type { View } from "./follow";
import { connectGuard } from "./guard";
import type { LineActions } from "./guard";
import { connectSelecting } from "./selecting";
import type { TakeSelection } from "./selecting";
import { UNIT, drawn, servicesOf } from "./services";
import type { Services } from "./services";
import { sheetShape } from "./shape";
import { keptCells } from "./update";

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
  const view: View = { services, workbook, shapes, fitted: new Set(), quiet: true };
  const stops = [
    workbook.onChange((change) => {
      if (change.structure || change.cells.size > 0) memory.forget();
      follow(view, change);
    }),
    connectEditing(services, workbook, actions.type),
    connectSelecting(services, workbook, (sheetId, area) => {
      if (!view.quiet) actions.select(sheetId, area);
    }),
    connectGuard(services, actions),
    connectEnterAndTab(services),
    () => drawing.dispose(),
  ];
  await drawn(services);
  showFirst(view);
  return {
    services,
    close: () => {
      for (const stop of stops) stop();
      univer.__getInjector().get(IUniverInstanceService).disposeUnit(UNIT);
    },
  };
}

type Draw = (sheet: SheetData, row: number, column: number) => ICellData;

/** Univer asks for each cell many times between two changes. */
function remembered(draw: Draw): { cell: Draw; forget: () => void } {
  const known = new Map<SheetData, Map<number, ICellData>>();
  const cell: Draw = (sheet, row, column) => {
    const key = row * MAX_COLUMNS + column;
    const cells = known.get(sheet) ?? new Map<number, ICellData>();
    known.set(sheet, cells);
    const earlier = cells.get(key);
    if (earlier) return earlier;
    const drawn = draw(sheet, row, column);
    cells.set(key, drawn);
    return drawn;
  };
  return { cell, forget: () => known.clear() };
}
