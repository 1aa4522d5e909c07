import type { Before } from "../sheets/fixes/inverse";
import type { ChangePlan, PlannedCell } from "../sheets/fixes/plan-changes";
import type { TableNow } from "../sheets/fixes/table-now";
import type { Cell } from "../sheets/kinds/kind";
import { isFormula, type Content } from "../sheets/sheet-model";
import { jsonBytes } from "./chunks";
import type { DrawStep } from "./draw";
import { safeContent } from "./safe-text";

/** Cells of a column that are written together; those between them are left as they are. */
interface Run {
  readonly table: TableNow;
  readonly offset: number;
  readonly first: number;
  readonly cells: PlannedCell[];
}

/** More than this of untouched cells between two is not worth reading. */
const longestGap = 20;
/** A run's rows, so that it fits in a request with room to spare. */
const longestRun = 1_000;
const settingBytes = 600;

/** The steps that write a plan of changes; `before` tells, after them, what every cell held. */
export function writeSteps(
  context: Excel.RequestContext,
  plan: ChangePlan,
): { steps: DrawStep[]; before: () => Before } {
  const { tables } = context.workbook;
  const tableOf = (table: TableNow) => tables.getItem(table.grid.name);
  const shift = columnShift(plan);
  const reads: { run: Run; range: Excel.Range }[] = [];
  const cells = runsOf(plan.cells).map((run): DrawStep => ({
    bytes: runBytes(run),
    enqueue: () => {
      const body = tableOf(run.table)
        .columns.getItemAt(run.offset + shift(run.table, run.offset))
        .getDataBodyRange();
      const range = body.getCell(run.first, 0).getResizedRange(rowsIn(run) - 1, 0);
      // Actions run in order: what is loaded here is what stood there before the writing.
      range.load({ formulas: true, values: true, numberFormat: true });
      write(range, run);
      reads.push({ run, range });
    },
  }));
  const step = (enqueue: () => void): DrawStep => ({ bytes: settingBytes, enqueue });
  return {
    steps: [
      ...plan.columns.map((column) =>
        step(() => {
          const index =
            column.before === null ? -1 : indexOf(column.in, column.before) + addedBefore(plan, column);
          const added = tableOf(column.in).columns.add(index, undefined, column.header);
          added.getDataBodyRange().numberFormat = column.format as unknown as string[][];
        }),
      ),
      ...plan.rows.map((row) =>
        step(() => {
          // The types know no null, which leaves a calculated cell to its column.
          tableOf(row.in).rows.add(undefined, [rowCells(plan, row) as Cell[]]);
        }),
      ),
      ...cells,
      ...[...plan.removedRows]
        .sort((a, b) => b.position - a.position)
        .map(({ in: table, position }) =>
          step(() => {
            tableOf(table).rows.getItemAt(position).delete();
          }),
        ),
      ...plan.removedColumns.map(({ in: table, header }) =>
        step(() => {
          tableOf(table).columns.getItem(header).delete();
        }),
      ),
    ],
    before: () =>
      new Map(reads.flatMap(({ run, range }) => run.cells.map((cell) => [cell, heldBy(run, cell, range)]))),
  };
}

function write(range: Excel.Range, run: Run): void {
  const formats = run.cells.some(({ edit }) => edit.format !== undefined);
  const column = (contentOf: (cell: PlannedCell) => Cell | null) => {
    const rows = Array.from({ length: rowsIn(run) }, (): (Cell | null)[] => [null]);
    for (const cell of run.cells) rows[cell.row - run.first] = [contentOf(cell)];
    return rows;
  };
  if (formats) range.numberFormat = column(({ edit }) => edit.format ?? null);
  range.values = column(({ to }) => written(to));
}

function written(to: Content): Cell {
  return isFormula(to) ? to.formula : safeContent(to);
}

function heldBy(run: Run, { row }: PlannedCell, range: Excel.Range) {
  const at = row - run.first;
  return {
    value: (range.values as Cell[][])[at]?.[0] ?? "",
    formula: (range.formulas as Cell[][])[at]?.[0] ?? "",
    format: (range.numberFormat as string[][])[at]?.[0] ?? "General",
  };
}

function rowsIn({ first, cells }: Run): number {
  return (cells.at(-1)?.row ?? first) - first + 1;
}

/** What a run takes in the answer, where the old contents come twice, or in the request. */
function runBytes(run: Run): number {
  const { grid } = run.table;
  const old = grid.rows.slice(run.first, run.first + rowsIn(run)).map((cells) => cells[run.offset] ?? "");
  return settingBytes + 3 * jsonBytes(old) + 12 * old.length + jsonBytes(run.cells.map(({ to }) => to));
}

function runsOf(cells: readonly PlannedCell[]): Run[] {
  const byColumn = new Map<string, PlannedCell[]>();
  for (const cell of cells) {
    const key = `${cell.table.key} ${String(cell.offset)}`;
    const known = byColumn.get(key);
    if (known) known.push(cell);
    else byColumn.set(key, [cell]);
  }
  return [...byColumn.values()].flatMap((column) => {
    const runs: Run[] = [];
    for (const cell of column.sort((a, b) => a.row - b.row)) {
      const last = runs.at(-1);
      const end = last?.cells.at(-1)?.row ?? 0;
      if (last && cell.row - end <= longestGap && cell.row - last.first < longestRun) last.cells.push(cell);
      else runs.push({ table: cell.table, offset: cell.offset, first: cell.row, cells: [cell] });
    }
    return runs;
  });
}

function indexOf(table: TableNow, header: string): number {
  return table.grid.headers.findIndex((each) => String(each) === header);
}

/** New columns go in before old ones: how far an old column has moved. */
function columnShift({ columns }: ChangePlan): (table: TableNow, offset: number) => number {
  return (table, offset) =>
    columns.filter(
      ({ in: where, before }) => where === table && before !== null && indexOf(table, before) <= offset,
    ).length;
}

/** How many new columns have already gone in before the place of this one. */
function addedBefore({ columns }: ChangePlan, column: ChangePlan["columns"][number]): number {
  const place = (each: ChangePlan["columns"][number]) =>
    each.before === null ? Infinity : indexOf(each.in, each.before);
  return columns
    .slice(0, columns.indexOf(column))
    .filter((other) => other.in === column.in && place(other) <= place(column)).length;
}

/** A new row over all columns, the new ones too; null leaves a calculated cell to its column. */
function rowCells(plan: ChangePlan, { in: table, cells }: ChangePlan["rows"][number]): (Cell | null)[] {
  const row: (Cell | null)[] = [
    ...table.grid.headers,
    ...plan.columns.filter((each) => each.in === table),
  ].map(() => null);
  const shift = columnShift(plan);
  for (const [field, content] of Object.entries(cells)) {
    const offset = table.columns.get(field);
    if (offset !== undefined) row[offset + shift(table, offset)] = safeContent(content);
  }
  return row;
}
