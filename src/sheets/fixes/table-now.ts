import type { TableKey } from "../../plan/plan";
import type { TableGrid, WorkbookGrids } from "../grids";
import { matchHeaders } from "../headers";
import type { Cell } from "../kinds/kind";
import type { TablePlaces } from "../places";
import { readSettings } from "../read-settings";
import { tables } from "../tables/all";
import { settingsTable } from "../tables/settings";
import type { RowKey } from "./fix";

/** Where a table's fields stand, and the units that their headers tell. */
type Fields = Pick<TablePlaces, "columns" | "factors">;

/** A table as it is at the moment of writing. */
export interface TableNow extends Fields {
  readonly key: TableKey;
  readonly grid: TableGrid;
  /** The row's place in the body now; null where it is gone. */
  find(row: RowKey): number | null;
}

/** The Excel table's name. */
export function tableName(key: TableKey): string {
  return key === "settings" ? settingsTable.name : tables[key].name;
}

/** A table's fields, by its headers. */
export function fieldsIn(key: TableKey, grid: TableGrid): Fields {
  return key === "settings" ? readSettings(grid).places : matchHeaders(tables[key].columns, grid.headers);
}

/** A table as it was read just before writing; undefined where it is gone. */
export function tableNow(key: TableKey, grids: WorkbookGrids): TableNow | undefined {
  const name = tableName(key).toLowerCase();
  const grid = grids.tables.find((table) => table.name.toLowerCase() === name);
  if (!grid) return undefined;
  const { columns, factors } = fieldsIn(key, grid);
  return { key, grid, columns, factors, find: rowFinder(key, grid, columns) };
}

/** By ID where one row has it, else by content, else by place. Indexes are made when a row has moved. */
function rowFinder(
  key: TableKey,
  grid: TableGrid,
  columns: ReadonlyMap<string, number>,
): (row: RowKey) => number | null {
  const idColumn = columns.get(key === "settings" ? "field" : "id");
  const byId = lazy(() => positionsBy(grid, (cells) => String(cells[idColumn ?? 0] ?? "")));
  const byContent = new Map<readonly Cell[], Map<string, number[]>>();
  const compared = inputOffsets(key, grid, columns);
  return (row) => {
    if (row.id !== null && idColumn !== undefined) {
      const found = byId().get(row.id) ?? [];
      if (found.length === 1) return found[0] ?? null;
    }
    const pairs = pairsOf(row.headers, grid.headers, compared);
    const wanted = JSON.stringify(pairs.map(({ then }) => row.cells[then]));
    const contentOf = (cells: readonly Cell[]) => JSON.stringify(pairs.map(({ now }) => cells[now]));
    const there = grid.rows[row.position];
    if (there && contentOf(there) === wanted) return row.position;
    const index = byContent.get(row.headers) ?? positionsBy(grid, contentOf);
    byContent.set(row.headers, index);
    return index.get(wanted)?.[0] ?? (there ? row.position : null);
  };
}

/** What people fill in: a calculated cell may change by itself. */
function inputOffsets(
  key: TableKey,
  grid: TableGrid,
  columns: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const calculated = new Set(
    key === "settings"
      ? []
      : [...columns].flatMap(([field, offset]) =>
          tables[key].columns[field]?.role === "calculated" ? [offset] : [],
        ),
  );
  return new Set([...grid.headers.keys()].filter((offset) => !calculated.has(offset)));
}

function pairsOf(before: readonly Cell[], now: readonly Cell[], compared: ReadonlySet<number>) {
  const offsets = new Map(before.map((header, offset) => [header, offset]));
  return now.flatMap((header, offset) => {
    const then = offsets.get(header);
    return then === undefined || !compared.has(offset) ? [] : [{ then, now: offset }];
  });
}

function positionsBy(grid: TableGrid, keyOf: (cells: readonly Cell[]) => string): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  grid.rows.forEach((cells, position) => {
    const key = keyOf(cells);
    const known = positions.get(key);
    if (known) known.push(position);
    else positions.set(key, [position]);
  });
  return positions;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
