import { at, finding, type CellProblem, type Finding } from "../plan/findings";
import type { RowOf, TableKey } from "../plan/plan";
import type { TableGrid } from "./grids";
import { matchHeaders } from "./headers";
import type { Cell, Kind, Report } from "./kinds/kind";
import type { TablePlaces } from "./places";
import type { AnyColumn, Table } from "./table";

export interface TableReading<K extends TableKey> {
  readonly rows: RowOf<K>[];
  readonly places: TablePlaces;
  readonly findings: readonly Finding[];
}

interface Reader {
  /** The field in the row; for a year its record's field. */
  readonly field: string;
  readonly year: string | null;
  readonly key: string;
  readonly offset: number;
  readonly kind: Kind<unknown>;
}

/**
 * Reads one table: good rows are kept, every problem becomes a finding at its cell.
 * A row whose input cells are all blank is no row. Out: rows in the sheet's order.
 */
export function readTable<K extends TableKey>(table: Table<K>, grid: TableGrid): TableReading<K> {
  const { columns, duplicates, factors } = matchHeaders(table.columns, grid.headers);
  const readers = readersOf(table, columns, factors);
  const findings: Finding[] = [];
  const offsets: number[] = [];
  const rows: Record<string, unknown>[] = [];
  const blank = blankRow(table);
  let key = "";
  const report: Report = (problem) => findings.push(cellFinding(table.key, rows.length, key, problem));
  grid.rows.forEach((cells, index) => {
    if (readers.every(({ offset }) => isBlank(cells[offset]))) return;
    const row = blank();
    for (const reader of readers) {
      const cell = cells[reader.offset];
      if (cell === undefined || cell === "") continue;
      key = reader.key;
      const value = reader.kind.read(cell, report);
      if (value === null) continue;
      if (reader.year === null) row[reader.field] = value;
      else (row[reader.field] as Record<string, unknown>)[reader.year] = value;
    }
    rows.push(row);
    offsets.push(index + 1);
  });
  const places = { ...placesOf(grid, columns, duplicates, offsets), factors };
  return {
    rows: rows as RowOf<K>[],
    places,
    findings: [
      ...structure(table, columns, duplicates),
      ...findings,
      ...overwritten(table, grid, columns, offsets),
    ],
  };
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

function readersOf(
  table: Table,
  columns: ReadonlyMap<string, number>,
  factors: ReadonlyMap<string, number>,
): Reader[] {
  return [...columns].flatMap(([key, offset]) => {
    const [field = key, year = null] = key.split(".");
    const column = table.columns[field];
    if (!column || column.role === "calculated") return [];
    const factor = factors.get(key);
    const inUnit = factor === undefined ? undefined : column.kind.inUnit?.(factor);
    return [{ field, year, key, offset, kind: inUnit ?? column.kind }];
  });
}

/** Makes rows in which every field is blank. */
function blankRow(table: Table): () => Record<string, unknown> {
  const inputs = Object.entries(table.columns).filter(([, column]) => column.role !== "calculated");
  const blank = Object.fromEntries(inputs.map(([field]) => [field, null]));
  const perYear = inputs.flatMap(([field, column]) => (column.role === "perYear" ? [field] : []));
  return () => {
    const row: Record<string, unknown> = { ...blank };
    for (const field of perYear) row[field] = {};
    return row;
  };
}

function cellFinding(table: TableKey, row: number, column: string, problem: CellProblem): Finding {
  return finding(problem.code, at(table, row, column), problem.params) as Finding;
}

function placesOf(
  grid: TableGrid,
  columns: ReadonlyMap<string, number>,
  duplicates: readonly { field: string; offset: number }[],
  rows: readonly number[],
): Omit<TablePlaces, "factors"> {
  const all = new Map(columns);
  for (const { field, offset } of duplicates) all.set(duplicateKey(field, offset), offset);
  return { table: grid.name, sheet: grid.sheet, row: grid.row, column: grid.column, columns: all, rows };
}

function duplicateKey(field: string, offset: number): string {
  return `${field}@${String(offset)}`;
}

function structure(
  table: Table,
  columns: ReadonlyMap<string, number>,
  duplicates: readonly { field: string; offset: number; header: string }[],
): Finding[] {
  const missing = Object.entries(table.columns).flatMap(([field, column]) =>
    column.role === "input" && column.needed && !columns.has(field)
      ? [
          finding("column-missing", at(table.key, null, null), {
            table: table.name,
            header: column.header.nn,
          }),
        ]
      : [],
  );
  const double = duplicates.map(({ field, offset, header }) =>
    finding("column-duplicate", at(table.key, null, duplicateKey(field, offset)), {
      table: table.name,
      header,
    }),
  );
  return [...missing, ...double];
}

/** A calculated column that holds a typed number is said once, at its first such cell. */
export function overwritten(
  table: Table,
  grid: TableGrid,
  columns: ReadonlyMap<string, number>,
  offsets: readonly number[],
): Finding[] {
  return Object.entries(table.columns).flatMap(([field, column]: [string, AnyColumn]) => {
    const offset = columns.get(field);
    const formulas = offset === undefined ? undefined : grid.formulas.get(offset);
    if (column.role !== "calculated" || offset === undefined || !formulas) return [];
    return offsets.flatMap((row, index) => {
      const typed = formulas[row - 1];
      return typed === undefined || typed === "" || String(typed).startsWith("=")
        ? []
        : [
            finding("sum-overwritten", at(table.key, index, field), {
              header: String(grid.headers[offset]),
              value: String(typed),
            }),
          ];
    });
  });
}
