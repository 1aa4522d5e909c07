import type { TableKey } from "../plan/plan";
import { wholeColumn } from "./structured";
import type { AnyColumn, HeaderContext, Reference } from "./table";
import { rowTableKeys, tables } from "./tables/all";
import type { Language } from "./words";

/** A workbook name that a drop-down takes its items from; Excel lets no drop-down name a table itself. */
export interface ListName {
  readonly name: string;
  readonly formula: string;
}

/** The name of the list behind a reference column. */
export function listName({ table, column }: Reference): string {
  return `bv_${table}_${column}`;
}

/**
 * The lists that the given tables' drop-downs use, where the tables that they come from are there too.
 * @param headerOf how a column is headed in the workbook; without an answer, the declared header is taken
 */
export function listNames(
  made: readonly TableKey[],
  language: Language,
  headerOf?: HeaderContext["headerOf"],
): ListName[] {
  const references = rowTableKeys
    .filter((key) => made.includes(key))
    .flatMap((key) => Object.values(tables[key].columns).flatMap(referenceOf))
    .filter(({ table }) => made.includes(table));
  const names = new Map(references.map((reference) => [listName(reference), reference]));
  return [...names].flatMap(([name, { table, column }]) => {
    const declared = table === "settings" ? undefined : tables[table].columns[column];
    if (table === "settings" || !declared || declared.role === "perYear") return [];
    const header = headerOf?.(table, column) ?? declared.header[language];
    return [{ name, formula: `=${wholeColumn(tables[table].name, header)}` }];
  });
}

function referenceOf(column: AnyColumn): Reference[] {
  return column.role === "input" && column.from ? [column.from] : [];
}
