import { ledger, type Ledger } from "../../plan/ledger";
import { toKroner, type Ore } from "../../plan/money";
import type { Plan, TableKey } from "../../plan/plan";
import type { OtherTable, TableGrid, WorkbookGrids } from "../grids";
import type { Cell } from "../kinds/kind";
import { languageOfTable, languageOfWorkbook } from "../language-of";
import { cellAddress, type Places } from "../places";
import { isFormula, type Content } from "../sheet-model";
import type { AnyColumn } from "../table";
import { tables } from "../tables/all";
import type { Language } from "../words";
import type { CellEdit, Join } from "./fix";

/** What fixes are worked out from: the plan as it was read, and the cells it was read from. */
export interface FixSource {
  readonly plan: Plan;
  readonly places: Places;
  readonly ledger: () => Ledger;
  readonly gridOf: (table: TableKey) => TableGrid | undefined;
  /** The language that a table's headers are in. */
  readonly languageOf: (table: TableKey) => Language;
  /** The tables that are not the plan's. */
  readonly others: readonly OtherTable[];
  /** The names of all sheets. */
  readonly sheets: readonly string[];
  /** The language of most of the workbook's headers. */
  readonly language: () => Language;
}

/** The source of a plan's fixes; what takes time is worked out when it is first asked for. */
export function fixSource({
  plan,
  places,
  grids,
}: {
  plan: Plan;
  places: Places;
  grids: WorkbookGrids & { readonly sheets?: readonly { readonly name: string }[] };
}): FixSource {
  const byName = new Map(grids.tables.map((grid) => [grid.name, grid]));
  const gridOf = (table: TableKey) => byName.get(places[table]?.table ?? "");
  let known: Ledger | undefined;
  return {
    plan,
    places,
    ledger: () => (known ??= ledger(plan)),
    gridOf,
    languageOf: (table) => languageOfTable(table, gridOf(table)?.headers ?? []),
    others: grids.others,
    sheets: (grids.sheets ?? []).map(({ name }) => name),
    language: () => languageOfWorkbook(grids),
  };
}

/** A column's declaration by its field; undefined for the settings and for what is not declared. */
export function columnOf(table: TableKey, field: string): AnyColumn | undefined {
  return table === "settings" ? undefined : tables[table].columns[field.split(".")[0] ?? field];
}

interface EditOptions {
  readonly format?: string;
  readonly join?: Join;
}

/**
 * The edit of one cell. In: the plan's row (null in the settings), the field, and what is to stand there.
 * Null where the cell is not in the workbook or holds it already.
 */
export function edit(
  source: FixSource,
  table: TableKey,
  row: number | null,
  field: string,
  to: Content,
  options: EditOptions = {},
): CellEdit | null {
  const [place, grid] = [source.places[table], source.gridOf(table)];
  const column = place?.columns.get(place.fields ? "value" : field);
  const offset = place?.fields ? place.fields.get(field) : row === null ? undefined : place?.rows[row];
  const cells = grid?.rows[(offset ?? 0) - 1];
  if (!place || !grid || column === undefined || offset === undefined || !cells) return null;
  const calculated = columnOf(table, field)?.role === "calculated";
  const from = (calculated ? grid.formulas.get(column)?.[offset - 1] : cells[column]) ?? "";
  if (from === (isFormula(to) ? to.formula : to)) return null;
  const factor = place.factors.get(field);
  const idColumn = place.columns.get(place.fields ? "field" : "id");
  const id = idColumn === undefined || field === "id" ? "" : String(cells[idColumn] ?? "");
  return {
    table,
    row: { id: id.trim() === "" ? null : id, headers: grid.headers, cells, position: offset - 1 },
    column: place.fields ? "value" : field,
    sheet: place.sheet,
    address: cellAddress(place.row + offset, place.column + column),
    from,
    to,
    ...(factor === undefined ? {} : { factor }),
    ...options,
  };
}

/** An amount as a cell of its column holds it, in the unit that the header tells. */
export function amountIn(source: FixSource, table: TableKey, field: string, amount: Ore): number {
  return toKroner(amount, source.places[table]?.factors.get(field));
}

/** Half a million must not look like a whole one. */
const withDecimals = "#,##0.0#######";

/** The edit of an amount's cell, in the unit of its column. */
export function amountEdit(
  source: FixSource,
  table: TableKey,
  row: number | null,
  field: string,
  amount: Ore,
  options: EditOptions = {},
): CellEdit | null {
  const to = amountIn(source, table, field, amount);
  const broken = source.places[table]?.factors.has(field) && !Number.isInteger(to);
  return edit(source, table, row, field, to, { ...options, ...(broken ? { format: withDecimals } : {}) });
}

/** What a cell of the plan's row holds, as read; "" where it is not there. */
export function cellOf(source: FixSource, table: TableKey, row: number, field: string): Cell {
  const place = source.places[table];
  const column = place?.columns.get(field);
  const cells = source.gridOf(table)?.rows[(place?.rows[row] ?? 0) - 1];
  return (column === undefined ? undefined : cells?.[column]) ?? "";
}

/** A column's header as it stands in the sheet. */
export function headerIn(source: FixSource, table: TableKey, field: string): string | undefined {
  const column = source.places[table]?.columns.get(field);
  const header = column === undefined ? undefined : source.gridOf(table)?.headers[column];
  return header === undefined ? undefined : String(header);
}
