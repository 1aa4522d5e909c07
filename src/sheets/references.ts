import type { TableKey } from "../plan/plan";
import type { WorkbookGrids } from "./grids";
import type { Places } from "./places";
import { wholeColumn } from "./structured";

/** How a formula names the columns of the tables as they really are in the workbook. */
export interface References {
  /** As `tbl_Budsjett[2025]`; null where the workbook has no such column. */
  column(table: TableKey, key: string): string | null;
  /** The kroner that one in a cell of the column stands for: 1 unless its header tells a unit. */
  factor(table: TableKey, key: string): number;
}

/** References by the headers that stand in the sheets, so that a renamed column still counts. */
export function referencesTo(grids: WorkbookGrids, places: Places): References {
  const byName = new Map(grids.tables.map((grid) => [grid.name, grid]));
  return {
    column(table, key) {
      const place = places[table];
      const offset = place?.columns.get(key);
      const header = place && offset !== undefined ? byName.get(place.table)?.headers[offset] : undefined;
      return place && header !== undefined ? wholeColumn(place.table, String(header)) : null;
    },
    factor: (table, key) => places[table]?.factors.get(key) ?? 1,
  };
}
