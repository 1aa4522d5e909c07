import type { RowOf, TableKey } from "../plan/plan";
import type { HeaderContext, Table } from "./table";

/** In a column name of a structured reference, Excel wants these with ' in front. */
const escaped = /['[\]#@]/g;
/** A name of only these stands in single brackets; any other sign asks for double. */
const plain = /^[\p{L}\p{N}_]+$/u;

function specifier(header: string): string {
  return `[${header.replace(escaped, "'$&")}]`;
}

/** A whole column by its header: `tbl_Budsjett[2025]`, `tbl_Budsjett[[Tiltak-ID]]`. */
export function wholeColumn(tableName: string, header: string): string {
  return plain.test(header) ? `${tableName}[${header}]` : `${tableName}[${specifier(header)}]`;
}

/** The cell of the formula's own row: `tbl_Tiltak[[#This Row],[ID]]`. */
export function thisRow(tableName: string, header: string): string {
  return `${tableName}[[#This Row],${specifier(header)}]`;
}

/** The own row's cells from one column to another: `tbl_Budsjett[[#This Row],[2025]:[2028]]`. */
export function thisRowSpan(tableName: string, first: string, last: string): string {
  return first === last
    ? thisRow(tableName, first)
    : `${tableName}[[#This Row],${specifier(first)}:${specifier(last)}]`;
}

type FieldOf<K extends TableKey> = keyof RowOf<K> & string;

/**
 * A column's header: as the sheet has it, else as declared in the language.
 * Throws for the columns of years, which are headed by their year.
 */
export function headerOf<K extends TableKey>(
  table: Table<K>,
  field: FieldOf<K>,
  context: HeaderContext,
): string {
  const found = context.headerOf?.(table.key, field);
  if (found !== undefined) return found;
  const column = table.columns[field];
  if (column === undefined || column.role === "perYear")
    throw new Error(`${table.name}: no header for ${field}`);
  return column.header[context.language];
}

/** A whole column of a declared table, as a file stores the reference. */
export function structured<K extends TableKey>(
  table: Table<K>,
  field: FieldOf<K>,
  context: HeaderContext,
): string {
  return wholeColumn(table.name, headerOf(table, field, context));
}
