import { endColumn, endRow } from "./area";
import type { SheetData, TableData } from "./data";
import { invalidOperation } from "./problem";
import { across, shiftArea } from "./shift-area";
import type { Shift } from "./shift-area";

/** Throws `InvalidOperation` where moving the cells would cut a table, or take a header from its rows. */
export function mustFitTables(sheet: SheetData, shift: Shift): void {
  for (const table of sheet.tables) {
    const { area } = table;
    const end = shift.axis === "rows" ? endRow(area) : endColumn(area);
    if (end <= shift.at) continue;
    const lies = across(area, shift);
    if (lies === "cut") throw invalidOperation(`it would move a part of the table ${table.name}.`);
    if (lies === "inside" && losesHeader(table, shift)) {
      throw invalidOperation(`the header row of the table ${table.name} cannot be deleted alone.`);
    }
  }
}

function losesHeader({ area, hasHeaders }: TableData, shift: Shift): boolean {
  if (!hasHeaders || shift.axis === "columns" || shift.count > 0) return false;
  const header = shiftArea({ ...area, rows: 1 }, shift);
  return header === null && shiftArea(area, shift) !== null;
}
