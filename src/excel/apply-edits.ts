import type { Change } from "../sheets/fixes/fix";
import { inverseOf } from "../sheets/fixes/inverse";
import { planChanges, type ChangePlan, type Refusal } from "../sheets/fixes/plan-changes";
import { planTables } from "../sheets/fixes/plan-tables";
import { fieldsIn, tableName } from "../sheets/fixes/table-now";
import type { TableKey } from "../plan/plan";
import type { Cell } from "../sheets/kinds/kind";
import { flushDrawings } from "./flush";
import { HostProblem } from "./problems";
import type { Progress } from "./read-areas";
import { readWorkbook } from "./read-workbook";
import { queueSurroundings } from "./surroundings";
import { writeSteps } from "./write-changes";
import { tableSteps } from "./write-tables";

export interface Applied {
  /** How many changes were made, or stood there already. */
  readonly applied: number;
  readonly refused: readonly Refusal[];
  /** What takes back the changes; empty where nothing was written. */
  readonly inverse: readonly Change[];
}

/**
 * Makes changes in the tables as they are now: they are read again, rows are found by key and columns by
 * header, and a change whose cell no longer holds what was seen is left out. Three syncs, and one more for
 * each 4.5 MB. A table that is gone: two syncs; one more where its sheet is there, whose cells are read then,
 * and another where other tables stand on that sheet.
 * @throws HostProblem `sheetProtected`, `sheetFiltered`, `workbookProtected` or `sheetNameTaken`, before
 * anything is written
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  progress?: Progress,
): Promise<Applied> {
  const ofTables = changes.filter(isOfTables);
  const ofCells = changes.filter((change) => !isOfTables(change));
  const keys = tablesOf(ofCells);
  const refuseHindered = queueHindrances(context, keys);
  const readSurroundings = ofTables.length > 0 ? queueSurroundings(context, sheetsToRead(ofTables)) : null;
  const reading = await readWorkbook(context, {
    tables: keys.map(tableName),
    formulaColumns: (name, headers) => editedColumns(ofCells, keys, name, headers),
  });
  const plan = planChanges(ofCells, reading);
  const mending = readSurroundings && planTables(ofTables, await readSurroundings(reading));
  const applied = plan.applied + (mending?.applied ?? 0);
  const refused = [...plan.refused, ...(mending?.refused ?? [])];
  const mends = mending !== null && (mending.steps.length > 0 || mending.taken !== null);
  if (writesNothing(plan) && !mends) return { applied, refused, inverse: [] };
  refuseHindered();
  const tables = mends ? tableSteps(context, mending, reading) : null;
  const { steps, before } = writeSteps(context, plan);
  await flushDrawings(context, tables?.drawings ?? [], [...(tables?.last ?? []), ...steps], progress);
  const mended = tables?.mended() ?? [];
  return {
    applied,
    refused,
    inverse: [
      ...inverseOf(plan, before()),
      ...mended.map((one): Change => ({ edits: [], rows: [], columns: [], mended: [one] })),
    ],
  };
}

function isOfTables({ tables, mended }: Change): boolean {
  return tables !== undefined || mended !== undefined;
}

/** The sheets whose cells tell what can be done about a table. */
function sheetsToRead(changes: readonly Change[]): string[] {
  const sheets = changes.flatMap(({ tables = [], mended = [] }) => [
    ...tables.flatMap(({ renamed, sheet, sheetIsThere }) =>
      renamed === null && sheetIsThere ? [sheet] : [],
    ),
    ...mended.flatMap((one) => ("sheet" in one ? [one.sheet] : [])),
  ]);
  return [...new Set(sheets)];
}

function writesNothing({ cells, rows, columns, removedRows, removedColumns }: ChangePlan): boolean {
  return [cells, rows, columns, removedRows, removedColumns].every(({ length }) => length === 0);
}

function tablesOf(changes: readonly Change[]): TableKey[] {
  const keys = changes.flatMap(({ edits, rows, columns, removedRows = [], removedColumns = [] }) =>
    [...edits, ...rows, ...columns, ...removedRows, ...removedColumns].map(({ table }) => table),
  );
  return [...new Set(keys)];
}

/**
 * Enqueues the question of what would stop a writing half-way, to go with the caller's next sync. Out: throws
 * where a table's sheet is protected, or a filter hides rows of the table: writing would misplace.
 */
function queueHindrances(context: Excel.RequestContext, keys: readonly TableKey[]): () => void {
  const asked = keys.map((key) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName(key));
    const { worksheet, autoFilter } = table;
    worksheet.load({ name: true });
    worksheet.protection.load({ protected: true });
    autoFilter.load({ isDataFiltered: true });
    return { table, worksheet, autoFilter };
  });
  return () => {
    for (const { table, worksheet, autoFilter } of asked) {
      if (table.isNullObject) continue;
      if (worksheet.protection.protected) throw new HostProblem("sheetProtected", worksheet.name);
      if (autoFilter.isDataFiltered) throw new HostProblem("sheetFiltered", worksheet.name);
    }
  };
}

/** The columns whose formulas must be known: those that are to be written. */
function editedColumns(
  changes: readonly Change[],
  keys: readonly TableKey[],
  name: string,
  headers: readonly Cell[],
): number[] {
  const key = keys.find((each) => tableName(each).toLowerCase() === name.toLowerCase());
  if (!key) return [];
  const grid = { name, sheet: "", row: 0, column: 0, headers, rows: [], formulas: new Map() };
  const { columns } = fieldsIn(key, grid);
  const fields = new Set(
    changes.flatMap(({ edits }) => edits.flatMap((edit) => (edit.table === key ? edit.column : []))),
  );
  return [...new Set([...fields].flatMap((field) => columns.get(field) ?? []))];
}
