import type { TableKey } from "../../plan/plan";
import type { WorkbookGrids } from "../grids";
import type { Cell } from "../kinds/kind";
import { isFormula, type Content } from "../sheet-model";
import type { CellEdit, Change, NewColumn, NewRow } from "./fix";
import { joined, together } from "./join";
import { tableNow, type TableNow } from "./table-now";

/**
 * Why a change is not made: the cell holds another thing, a formula, or is gone; another change was first; or a
 * table is not as it was.
 */
export type RefusalReason = "changed" | "formula" | "gone" | "conflict" | "table";

export interface Refusal {
  readonly edit: CellEdit | null;
  readonly reason: RefusalReason;
}

/** A cell that is to be written. */
export interface PlannedCell {
  readonly table: TableNow;
  readonly row: number;
  readonly offset: number;
  readonly edit: CellEdit;
  to: Content;
  /** The changes that it is part of, by number. */
  readonly changes: number[];
}

/** What is to be written, and what is not. */
export interface ChangePlan {
  readonly cells: readonly PlannedCell[];
  readonly rows: readonly (NewRow & { readonly in: TableNow; readonly change: number })[];
  readonly columns: readonly (NewColumn & { readonly in: TableNow; readonly change: number })[];
  readonly removedRows: readonly { readonly in: TableNow; readonly position: number }[];
  readonly removedColumns: readonly { readonly in: TableNow; readonly header: string }[];
  /** How many changes are made, or were made already. */
  readonly applied: number;
  /** One for each change that is not made. */
  readonly refused: readonly Refusal[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/**
 * What can be made of some changes in a workbook as it is now. A change is made as a whole or not at all:
 * where one of its cells no longer holds what the person saw, all of it is refused.
 */
export function planChanges(changes: readonly Change[], grids: WorkbookGrids): ChangePlan {
  const now = new Map<TableKey, TableNow | undefined>();
  const tableOf = (key: TableKey) => {
    if (!now.has(key)) now.set(key, tableNow(key, grids));
    return now.get(key);
  };
  const final = together(changes.flatMap(({ edits }) => edits));
  const pending = new Map<string, PlannedCell>();
  const plan: Mutable<ChangePlan> = {
    cells: [],
    rows: [],
    columns: [],
    removedRows: [],
    removedColumns: [],
    applied: 0,
    refused: [],
  };
  changes.forEach((change, number) => {
    const refusal = take(change, number, tableOf, final, pending, plan);
    if (refusal) plan.refused.push(refusal);
    else plan.applied += 1;
  });
  return { ...plan, cells: [...pending.values()] };
}

function take(
  change: Change,
  number: number,
  tableOf: (key: TableKey) => TableNow | undefined,
  final: (edit: CellEdit) => Content,
  pending: Map<string, PlannedCell>,
  plan: Mutable<ChangePlan>,
): Refusal | null {
  const wanted: { key: string; cell: PlannedCell }[] = [];
  let done = 0;
  for (const edit of change.edits) {
    const cell = locate(edit, number, tableOf(edit.table));
    if ("reason" in cell) return cell;
    const key = `${edit.table} ${String(cell.row)} ${String(cell.offset)}`;
    const before = pending.get(key);
    const to = before ? joined(before.to, edit) : edit.to;
    if (to === null) return { edit, reason: "conflict" };
    const holds = contentNow(cell);
    if (holds === contentText(edit.to) || holds === contentText(final(edit))) done += 1;
    else if (!unchanged(holds, edit.from))
      return { edit, reason: isFormulaText(cell, holds) ? "formula" : "changed" };
    else if (isFormulaText(cell, holds) && !isFormulaFrom(edit)) return { edit, reason: "formula" };
    else wanted.push({ key, cell: { ...cell, to } });
  }
  if (change.edits.length > 0 && done === change.edits.length) return null;
  // A row may be there already where an earlier try got half-way, or somebody else put it there.
  const again = done > 0 || change.edits.length === 0;
  const structure = takeStructure(change, number, again, tableOf);
  if ("reason" in structure) return structure;
  for (const { key, cell } of wanted) {
    const before = pending.get(key);
    if (before) {
      before.to = cell.to;
      before.changes.push(number);
    } else pending.set(key, cell);
  }
  plan.rows.push(...structure.rows.filter((row) => !plan.rows.some((other) => sameRow(other, row))));
  plan.columns.push(
    ...structure.columns.filter(
      (column) =>
        !plan.columns.some(({ table, header }) => table === column.table && header === column.header),
    ),
  );
  plan.removedRows.push(...structure.removedRows);
  plan.removedColumns.push(...structure.removedColumns);
  return null;
}

function takeStructure(
  change: Change,
  number: number,
  again: boolean,
  tableOf: (key: TableKey) => TableNow | undefined,
): Refusal | Pick<ChangePlan, "rows" | "columns" | "removedRows" | "removedColumns"> {
  const all = [
    ...change.rows,
    ...change.columns,
    ...(change.removedRows ?? []),
    ...(change.removedColumns ?? []),
  ];
  if (all.some(({ table }) => !tableOf(table))) return { edit: null, reason: "gone" };
  const within = <T extends { readonly table: TableKey }>(each: T) => {
    const table = tableOf(each.table);
    return table ? [{ ...each, in: table, change: number }] : [];
  };
  const removedRows = (change.removedRows ?? []).flatMap(within).flatMap(({ in: table, row }) => {
    const position = table.find(row);
    return position === null || !holdsRow(table, position, row.headers, row.cells)
      ? []
      : [{ in: table, position }];
  });
  const removedColumns = (change.removedColumns ?? []).flatMap(within).filter(({ in: table, header }) => {
    const offset = table.grid.headers.indexOf(header);
    return offset !== -1 && table.grid.rows.every((cells) => (cells[offset] ?? "") === "");
  });
  const asked = (change.removedRows?.length ?? 0) + (change.removedColumns?.length ?? 0);
  if (removedRows.length + removedColumns.length < asked) return { edit: null, reason: "changed" };
  return {
    rows: change.rows.flatMap(within).filter((row) => !again || !hasRow(row.in, row)),
    columns: change.columns
      .flatMap(within)
      .filter((column) => !column.in.grid.headers.includes(column.header)),
    removedRows,
    removedColumns,
  };
}

function locate(edit: CellEdit, number: number, table: TableNow | undefined): PlannedCell | Refusal {
  const offset = table?.columns.get(edit.column);
  const row = table?.find(edit.row) ?? null;
  if (!table || offset === undefined || row === null) return { edit, reason: "gone" };
  // Under a header that now tells another unit, the number would be another amount.
  if ((edit.factor ?? 1) !== (table.factors.get(edit.column) ?? 1)) return { edit, reason: "changed" };
  return { table, row, offset, edit, to: edit.to, changes: [number] };
}

/** The formula where there is one, else the value. */
function contentNow({ table: { grid }, row, offset }: PlannedCell): Cell {
  return grid.formulas.get(offset)?.[row] ?? grid.rows[row]?.[offset] ?? "";
}

function isFormulaText({ table: { grid }, row, offset }: PlannedCell, holds: Cell): boolean {
  // A text that begins with "=" reads the same as formula and as value.
  return typeof holds === "string" && holds.startsWith("=") && grid.rows[row]?.[offset] !== holds;
}

function isFormulaFrom({ from, to }: CellEdit): boolean {
  return (typeof from === "string" && from.startsWith("=")) || isFormula(to);
}

function contentText(content: Content): Cell {
  return isFormula(content) ? content.formula : content;
}

/** Excel may write a formula in another way than it was given: that it is one still is enough. */
function unchanged(holds: Cell, from: Cell): boolean {
  const formula = (cell: Cell) => typeof cell === "string" && cell.startsWith("=");
  return holds === from || (formula(holds) && formula(from));
}

function holdsRow(
  table: TableNow,
  position: number,
  headers: readonly Cell[],
  cells: readonly Cell[],
): boolean {
  const row = table.grid.rows[position];
  return headers.every((header, index) => {
    const offset = table.grid.headers.indexOf(header);
    return offset === -1 || cells[index] === "" || row?.[offset] === cells[index];
  });
}

/** Whether a table has a row with all the content of a new one: it was added already. */
function hasRow(table: TableNow, { cells }: NewRow): boolean {
  const wanted = Object.entries(cells).map(([field, cell]) => ({ offset: table.columns.get(field), cell }));
  return table.grid.rows.some((row) =>
    wanted.every(({ offset, cell }) => offset !== undefined && row[offset] === cell),
  );
}

function sameRow(a: NewRow, b: NewRow): boolean {
  return a.table === b.table && JSON.stringify(a.cells) === JSON.stringify(b.cells);
}
