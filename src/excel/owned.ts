import { cellAddress } from "../sheets/places";
import type { Area } from "../sheets/sheet-model";

/** The sheet-scoped name that marks a sheet as made by us, and how much of it is ours. */
export const ownedAreaName = "bv_omraade";

/** Enqueues that another area of a sheet is ours; in one action, so that the mark is never gone. */
export function markOwned(sheet: Excel.Worksheet, sheetName: string, area: Area): void {
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  const corners = [cellAddress(area.row, area.column), last].map((cell) =>
    cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"),
  );
  sheet.names.getItem(ownedAreaName).formula = `='${sheetName.replaceAll("'", "''")}'!${corners.join(":")}`;
}
