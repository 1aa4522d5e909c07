import { endColumn, endRow, intersect } from "./area";
import { cellAt, makeCell, usedArea } from "./cells";
import type { Area, CellStyle, SheetData } from "./data";
import { mustAllow } from "./protection";
import { patchStyle } from "./styles";
import type { StylePatch } from "./styles";
import { bodyArea, tablesOver } from "./table-areas";
import type { Workbook } from "./workbook";

/** A change that depends on the cell, or is the same for all. */
type PatchAt = (row: number, column: number, style: CellStyle | undefined) => StylePatch | null;

const WHOLE = 100_000;

/**
 * Changes the looks of an area's cells. Whole rows and columns change only as far as the sheet is used:
 * the data has no looks of lines.
 */
export function setLook(book: Workbook, sheet: SheetData, area: Area, patchAt: PatchAt | StylePatch): void {
  mustAllow(sheet, "allowFormatCells");
  const within = area.rows > WHOLE || area.columns > WHOLE / 10 ? usedPart(sheet, area) : area;
  if (!within) return;
  const same = new Map<CellStyle | undefined, CellStyle | undefined>();
  for (let row = within.row; row < endRow(within); row++) {
    for (let column = within.column; column < endColumn(within); column++) {
      const cell = cellAt(sheet, row, column);
      const before = cell?.style;
      let after: CellStyle | undefined;
      if (typeof patchAt === "function") {
        const patch = patchAt(row, column, before);
        if (!patch) continue;
        after = patchStyle(before, patch);
      } else {
        if (!same.has(before)) same.set(before, patchStyle(before, patchAt));
        after = same.get(before);
      }
      if (after === before) continue;
      book.edit.setCell(sheet, row, column, makeCell(cell?.value ?? null, cell?.formula, after));
    }
  }
  book.edit.changed(sheet, within);
}

function usedPart(sheet: SheetData, area: Area): Area | null {
  const used = usedArea(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, false);
  const inTables = tablesOver(sheet, area).map(bodyArea)[0];
  const part = used ?? inTables;
  return part ? intersect(area, part) : null;
}

/** What all cells of the area have in common of what `read` reads; null where they differ. */
export function commonLook<T>(
  sheet: SheetData,
  area: Area,
  read: (style: CellStyle | undefined) => T,
): T | null {
  const first = read(cellAt(sheet, area.row, area.column)?.style);
  const within = area.rows > WHOLE || area.columns > WHOLE / 10 ? usedPart(sheet, area) : area;
  if (!within) return first;
  for (let row = within.row; row < endRow(within); row++) {
    for (let column = within.column; column < endColumn(within); column++) {
      if (read(cellAt(sheet, row, column)?.style) !== first) return null;
    }
  }
  return first;
}
