import type { IRange } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { SheetData } from "../../standin/model/data";
import { UNIT } from "./services";
import type { Services } from "./services";

/** More rows than this are not measured: it would hold up the page. */
const MOST_ROWS = 1500;
const ORDINARY_SIZE = 11;

/** Lets rows without a height of their own grow with wrapped and large text. The sheet must be the one shown. */
export function fitRows(services: Services, sheet: SheetData, lastColumn: number): void {
  const skeleton = services.render()?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const ranges = growingRows(sheet).map((row): IRange => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: lastColumn,
  }));
  if (!skeleton || ranges.length === 0) return;
  services.commands.syncExecuteCommand(
    SetWorksheetRowAutoHeightMutation.id,
    { unitId: UNIT, subUnitId: sheet.id, rowsAutoHeightInfo: skeleton.calculateAutoHeightInRange(ranges) },
    { onlyLocal: true },
  );
}

function growingRows(sheet: SheetData): number[] {
  const rows: number[] = [];
  for (const [row, line] of sheet.cells) {
    if (sheet.rowHeights.has(row) || sheet.hiddenRows.has(row)) continue;
    const grows = [...line.values()].some(
      ({ value, style }) =>
        (value !== null && style?.wrap === true) || (style?.font?.size ?? ORDINARY_SIZE) > ORDINARY_SIZE,
    );
    if (grows) rows.push(row);
    if (rows.length === MOST_ROWS) break;
  }
  return rows;
}
