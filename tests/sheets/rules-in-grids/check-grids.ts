import { checkLoaded } from "../../../src/actions/check-plan";
import type { LocatedFinding } from "../../../src/actions/located";
import type { Change, NewColumn, NewRow } from "../../../src/sheets/fixes/fix";
import { planChanges } from "../../../src/sheets/fixes/plan-changes";
import type { TableGrid, WorkbookGrids } from "../../../src/sheets/grids";
import type { Cell } from "../../../src/sheets/kinds/kind";
import { readPlan } from "../../../src/sheets/read-plan";
import { isFormula } from "../../../src/sheets/sheet-model";

/** Everything that is found in the grids, as the task pane and the command line show it. */
export function checkGrids(grids: WorkbookGrids, today: string): LocatedFinding[] {
  const workbook = { ...grids, structureProtected: false, sheets: [], owned: [] };
  return checkLoaded({ ...readPlan(workbook), workbook }, today);
}

/** The grids when a fix has been made in them. @throws where the fix is refused */
export function mended(grids: WorkbookGrids, fix: Change): WorkbookGrids {
  const { cells, rows, columns, refused } = planChanges([fix], grids);
  if (refused[0]) throw new Error(`refused: ${refused[0].reason}`);
  const tables = grids.tables.map((grid) => {
    const body = grid.rows.map((row) => [...row]);
    const formulas = new Map([...grid.formulas].map(([offset, column]) => [offset, [...column]]));
    for (const { table, row, offset, to } of cells) {
      if (table.grid !== grid) continue;
      if (isFormula(to)) formulas.get(offset)?.splice(row, 1, to.formula);
      else body[row]?.splice(offset, 1, to);
    }
    for (const row of rows) if (row.in.grid === grid) body.push(contents(grid, row, row.in.columns));
    const written: TableGrid = { ...grid, rows: body, formulas };
    return columns.filter((one) => one.in.grid === grid).reduce(withColumn, written);
  });
  return { ...grids, tables };
}

function contents(grid: TableGrid, { cells }: NewRow, offsets: ReadonlyMap<string, number>): Cell[] {
  const row = grid.headers.map((): Cell => "");
  for (const [field, cell] of Object.entries(cells)) row[offsets.get(field) ?? -1] = cell;
  return row;
}

function withColumn(grid: TableGrid, { header, before }: NewColumn): TableGrid {
  const at = before === null ? grid.headers.length : grid.headers.indexOf(before);
  return {
    ...grid,
    headers: grid.headers.toSpliced(at, 0, header),
    rows: grid.rows.map((row) => row.toSpliced(at, 0, "")),
    formulas: new Map(
      [...grid.formulas].map(([offset, column]) => [offset < at ? offset : offset + 1, column]),
    ),
  };
}
