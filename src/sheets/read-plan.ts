import { at, finding, type Finding } from "../plan/findings";
import { blankPlan } from "../plan/empty";
import { memoOf } from "../plan/memo";
import type { Plan, TableKey } from "../plan/plan";
import { budgetColumns } from "./budget-columns";
import type { TableGrid, WorkbookGrids } from "./grids";
import { languageOfWorkbook } from "./language-of";
import { sheetOf } from "./layout";
import type { Places, TablePlaces } from "./places";
import { renamedTable } from "./recognise";
import { readSettings } from "./read-settings";
import { readTable, type TableReading } from "./read-table";
import { rereadTable } from "./reread-table";
import type { Table } from "./table";
import { rowTableKeys, tables } from "./tables/all";
import { settingsTable } from "./tables/settings";

export interface PlanReading {
  readonly plan: Plan;
  readonly places: Places;
  /** What the sheets themselves say is wrong, before any rule of the plan. */
  readonly findings: readonly Finding[];
}

/** The names of every table that a plan may have. */
export const tableNames: readonly string[] = [
  settingsTable.name,
  ...rowTableKeys.map((key) => tables[key].name),
];

/** Whether a workbook holds anything of a plan. */
export function holdsPlan(grids: WorkbookGrids): boolean {
  return grids.tables.length > 0;
}

/** Grids, and the ones that they have taken the place of. */
export type Earlier = ReadonlyMap<TableGrid, TableGrid>;

/**
 * Understands the grids of a workbook. In: the grids, and of those that were read again the ones before, whose
 * rows are not understood anew where they are the very same. Out: the plan with every good row and value,
 * where each stands, and a finding for each thing that could not be read. Never throws for what a workbook can
 * hold.
 */
export function readPlan(grids: WorkbookGrids, earlier: Earlier = new Map()): PlanReading {
  const byName = new Map(grids.tables.map((grid) => [grid.name.toLowerCase(), grid]));
  const gridOf = (name: string) => byName.get(name.toLowerCase());
  const plan: Plan = blankPlan();
  const places: Partial<Record<TableKey, TablePlaces>> = {};
  const findings: Finding[] = [];
  const settings = gridOf(settingsTable.name);
  if (settings) {
    const reading = settingsOnce(settings);
    plan.settings = reading.settings;
    places.settings = reading.places;
    findings.push(...reading.findings);
  } else findings.push(missingTable("settings", settingsTable.name, grids));
  for (const key of rowTableKeys) {
    const grid = gridOf(tables[key].name);
    if (grid) readInto(plan, places, findings, tables[key], grid, earlier.get(grid));
    else if (isNeeded(tables[key], plan)) {
      findings.push(missingTable(key, tables[key].name, grids));
    }
  }
  const budget = gridOf(tables.budget.name);
  if (places.budget && budget) findings.push(...budgetColumns(plan, places.budget, budget));
  return { plan, places, findings };
}

function readInto<K extends Exclude<TableKey, "settings">>(
  plan: Plan,
  places: Partial<Record<TableKey, TablePlaces>>,
  findings: Finding[],
  table: Table<K>,
  grid: TableGrid,
  earlier: TableGrid | undefined,
): void {
  const reading = readOnce(table, grid, earlier);
  Object.assign(plan, { [table.key]: reading.rows });
  places[table.key] = reading.places;
  for (const found of reading.findings) findings.push(found);
}

/** What was read of a grid: a table that has not changed is not read again. */
const known = new WeakMap<TableGrid, TableReading<TableKey>>();
const settingsOnce = memoOf(readSettings);

function readOnce<K extends Exclude<TableKey, "settings">>(
  table: Table<K>,
  grid: TableGrid,
  earlier: TableGrid | undefined,
): TableReading<K> {
  const before = known.get(grid) as TableReading<K> | undefined;
  if (before) return before;
  const reading = readAgain(table, grid, earlier) ?? readTable(table, grid);
  known.set(grid, reading);
  return reading;
}

/** Null where there is no earlier reading to go by. */
function readAgain<K extends Exclude<TableKey, "settings">>(
  table: Table<K>,
  grid: TableGrid,
  earlier: TableGrid | undefined,
): TableReading<K> | null {
  const reading = earlier && (known.get(earlier) as TableReading<K> | undefined);
  return reading && earlier.headers === grid.headers
    ? rereadTable(table, grid, { grid: earlier, reading })
    : null;
}

function isNeeded(table: Table, plan: Plan): boolean {
  return table.needed === "always" || (table.needed === "money" && plan.settings.kind !== "programme");
}

function missingTable(key: TableKey, table: string, grids: WorkbookGrids): Finding {
  return finding("table-missing", at(key, null, null), {
    table,
    sheet: sheetOf(key).name[languageOfWorkbook(grids)],
    found: renamedTable(key, grids.others)?.name ?? null,
  });
}
