import type { TableGrid, WorkbookGrids } from "../../src/sheets/grids";
import { matchHeaders } from "../../src/sheets/headers";
import { gridOf, type SheetModel } from "../../src/sheets/sheet-model";
import { rowTableKeys, tables } from "../../src/sheets/tables/all";

/** The grids that reading the drawn sheets would give, formulas blank: the core without any Excel. */
export function gridsOf(models: readonly SheetModel[]): WorkbookGrids {
  return { tables: models.flatMap(tableGrids), others: [] };
}

function tableGrids(model: SheetModel): TableGrid[] {
  const grid = gridOf(model);
  return model.tables.map(({ name, area }) => {
    const cells = grid
      .slice(area.row, area.row + area.rows)
      .map((row) => row.slice(area.column, area.column + area.columns));
    const [headers = [], ...rows] = cells;
    const declared = rowTableKeys.map((key) => tables[key]).find((table) => table.name === name);
    const columns = declared ? matchHeaders(declared.columns, headers).columns : new Map<string, number>();
    const calculated = [...columns].filter(([field]) => declared?.columns[field]?.role === "calculated");
    return {
      name,
      sheet: model.name,
      row: area.row,
      column: area.column,
      headers,
      rows,
      formulas: new Map(calculated.map(([, offset]) => [offset, rows.map((row) => row[offset] ?? "")])),
    };
  });
}
