import type { Cell } from "../kinds/kind";
import { cellAddress } from "../places";
import { isFormula, type Content } from "../sheet-model";
import type { CellEdit, Change, RowKey } from "./fix";
import type { ChangePlan, PlannedCell } from "./plan-changes";
import type { TableNow } from "./table-now";

/** What a cell held before it was written. */
export interface Held {
  readonly value: Cell;
  readonly formula: Cell;
  readonly format: string;
}

export type Before = ReadonlyMap<PlannedCell, Held>;

/**
 * The changes that take back what was written: every cell gets back its content, formula and number format,
 * and what was put in is taken out. What belonged together is taken back together.
 */
export function inverseOf(plan: ChangePlan, before: Before): Change[] {
  const after = rowsAfter(plan);
  const group = groups(plan);
  const changes = new Map<number, Undoing>();
  const of = (number: number): Undoing => {
    const key = group(number);
    const known = changes.get(key) ?? {
      edits: [],
      rows: [],
      columns: [],
      removedRows: [],
      removedColumns: [],
    };
    changes.set(key, known);
    return known;
  };
  for (const cell of plan.cells) {
    const held = before.get(cell);
    if (held) of(cell.changes[0] ?? 0).edits.push(backEdit(cell, held, after(cell)));
  }
  const added = new Map<TableNow, number>();
  for (const row of plan.rows) {
    const above = added.get(row.in) ?? row.in.grid.rows.length;
    added.set(row.in, above + 1);
    of(row.change).removedRows.push({ table: row.table, row: keyOfNew(row, above) });
  }
  for (const { table, header, change } of plan.columns) of(change).removedColumns.push({ table, header });
  return [...changes.values()];
}

interface Undoing {
  readonly edits: CellEdit[];
  readonly rows: [];
  readonly columns: [];
  readonly removedRows: NonNullable<Change["removedRows"]>[number][];
  readonly removedColumns: NonNullable<Change["removedColumns"]>[number][];
}

function backEdit(cell: PlannedCell, { value, formula, format }: Held, row: RowKey): CellEdit {
  const { table, edit, offset, to } = cell;
  const isText = formula === value;
  return {
    table: edit.table,
    row,
    column: edit.column,
    sheet: table.grid.sheet,
    address: cellAddress(table.grid.row + 1 + cell.row, table.grid.column + offset),
    from: contentText(to),
    to: isText || typeof formula !== "string" ? value : { formula },
    ...(edit.format === undefined ? {} : { format }),
    ...(edit.factor === undefined ? {} : { factor: edit.factor }),
  };
}

function contentText(content: Content): Cell {
  return isFormula(content) ? content.formula : content;
}

/** How each changed row is found when it has been written. */
function rowsAfter({ cells }: ChangePlan): (cell: PlannedCell) => RowKey {
  const rows = new Map<TableNow, Map<number, Cell[]>>();
  for (const { table, row, offset, to } of cells) {
    const ofTable = rows.get(table) ?? new Map<number, Cell[]>();
    rows.set(table, ofTable);
    const now = ofTable.get(row) ?? [...(table.grid.rows[row] ?? [])];
    ofTable.set(row, now);
    now[offset] = contentText(to);
  }
  return ({ table, row }) => {
    const now = rows.get(table)?.get(row) ?? [];
    const idColumn = table.columns.get(table.key === "settings" ? "field" : "id");
    const id = idColumn === undefined ? "" : String(now[idColumn] ?? "").trim();
    return { id: id === "" ? null : id, headers: table.grid.headers, cells: now, position: row };
  };
}

function keyOfNew({ in: table, cells }: ChangePlan["rows"][number], position: number): RowKey {
  const content = table.grid.headers.map((): Cell => "");
  for (const [field, cell] of Object.entries(cells)) {
    const offset = table.columns.get(field);
    if (offset !== undefined) content[offset] = cell;
  }
  return { id: null, headers: table.grid.headers, cells: content, position };
}

/** Changes that meet in a cell are taken back as one: the first of them stands for all. */
function groups({ cells }: ChangePlan): (change: number) => number {
  const first = new Map<number, number>();
  const root = (change: number): number => {
    const up = first.get(change) ?? change;
    return up === change ? change : root(up);
  };
  for (const { changes } of cells) {
    const [one = 0, ...others] = changes;
    for (const other of others) first.set(root(other), root(one));
  }
  return root;
}
