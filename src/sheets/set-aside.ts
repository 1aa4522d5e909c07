import type { Finding } from "../plan/findings";
import type { Plan, TableKey } from "../plan/plan";
import type { SetAside } from "../plan/records";
import { declaredColumn, declaredTable } from "./declared-names";
import type { TableGrid, WorkbookGrids } from "./grids";
import type { Cell } from "./kinds/kind";
import type { Places } from "./places";
import type { AnyColumn } from "./table";
import { tables } from "./tables/all";

/** What a finding is known by in tbl_Vurdert, until its cell or its figures change. */
export type FindingMark = Pick<SetAside, "code" | "table" | "row" | "column" | "value">;

/** A plan with where it was read. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly places: Places;
  readonly workbook: WorkbookGrids;
}

/** Tells the mark of each finding of a plan that has been read. */
export function marksIn({ plan, places, workbook }: ReadPlan): (found: Finding) => FindingMark {
  const grids = new Map(workbook.tables.map((grid) => [grid.name, grid]));
  const rowKeys = new Map<string, readonly string[]>();
  return ({ code, place, params }) => {
    const { table, row, column } = place;
    const lies = places[table];
    const grid = lies && grids.get(lies.table);
    const offset = lies && row !== null ? lies.rows[row] : lies?.fields?.get(column ?? "");
    const cells = offset === undefined ? undefined : grid?.rows[offset - 1];
    const at = lies?.columns.get(lies.fields ? "value" : (column ?? ""));
    const cell = cells && at !== undefined ? textOf(cells[at]) : "";
    const keys = `${table}|${column ?? ""}`;
    if (row !== null && grid && table !== "settings" && !rowKeys.has(keys))
      rowKeys.set(keys, rowKeysOf(plan, places, grid, table, column));
    return {
      code,
      table: declaredTable(table),
      row: row === null ? null : (rowKeys.get(keys)?.[row] ?? String(row + 1)),
      column: declaredColumn(table, column),
      value: shortened([cell, ...figuresOf(params, cell)].filter((part) => part !== "").join(" · ")),
    };
  };
}

/** Gives each finding that stands in tbl_Vurdert what was said about it. */
export function withSetAside<F extends Finding>(
  findings: readonly F[],
  read: ReadPlan,
): (F & { readonly setAside?: SetAside })[] {
  const said = new Map(read.plan.setAside.map((entry) => [keyOf(entry), entry]));
  if (said.size === 0) return [...findings];
  const codes = new Set(read.plan.setAside.map(({ code }) => code));
  const markOf = marksIn(read);
  return findings.map((found) => {
    const entry = codes.has(found.code) ? said.get(keyOf(markOf(found))) : undefined;
    return entry ? { ...found, setAside: entry } : found;
  });
}

/** One text for a mark; two marks are the same where these are. */
export function keyOf({ code, table, row, column, value }: FindingMark): string {
  return JSON.stringify([code, table, row, column, value].map((part) => (part ?? "").trim()));
}

/** A row's ID where it has one, else what it holds besides the cell itself; rows alike are counted. */
function rowKeysOf(
  plan: Plan,
  places: Places,
  grid: TableGrid,
  table: Exclude<TableKey, "settings">,
  column: string | null,
): string[] {
  const lies = places[table];
  const offsets = Object.entries<AnyColumn>(tables[table].columns).flatMap(([field, declared]) => {
    const offset = lies?.columns.get(field);
    return declared.role === "input" &&
      field !== column &&
      names.has(declared.kind.type) &&
      !declared.kind.long
      ? (offset ?? [])
      : [];
  });
  const rows: readonly object[] = plan[table];
  const times = new Map<string, number>();
  return rows.map((row, index) => {
    const cells = grid.rows[(lies?.rows[index] ?? 0) - 1] ?? [];
    const id = "id" in row && typeof row.id === "string" ? row.id : null;
    const content = offsets.map((offset) => textOf(cells[offset])).filter((text) => text !== "");
    const key = id ?? shortened(content.join(" · "));
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} #${String(time)}`;
  });
}

/** Kinds that say which row it is; amounts and shares say how much. */
const names: ReadonlySet<string> = new Set(["text", "integer", "year", "date", "choice"]);

/** Parameters that only help a person to mend, or count others. */
const helping: ReadonlySet<string> = new Set([
  "label",
  "times",
  "next",
  "nearest",
  "choices",
  "reads",
  "unit",
  "measure",
]);

/** The figures that a finding tells: where they change, it is another one to judge. */
function figuresOf(params: object, cell: string): string[] {
  return Object.entries(params)
    .filter(([name, value]) => !helping.has(name) && value !== null)
    .map(([, value]) => textOf(Array.isArray(value) ? value.join(", ") : (value as Cell)))
    .filter((text) => text !== cell);
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

const longest = 200;

/** Long texts are kept by their beginning and a checksum (FNV-1a) of the whole. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return `${text.slice(0, longest).trim()} … ${(sum >>> 0).toString(16)}`;
}
