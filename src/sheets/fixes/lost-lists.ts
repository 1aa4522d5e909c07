import type { TableKey } from "../../plan/plan";
import { declaredTable } from "../declared-names";
import type { OtherTable } from "../grids";
import { matchHeaders } from "../headers";
import type { Cell } from "../kinds/kind";
import { listNames } from "../list-names";
import { isNamed } from "../recognise";
import { tables } from "../tables/all";
import type { FormerName, LostTable } from "./fix";
import type { Surroundings } from "./plan-tables";

/** A list's workbook name, with what it is to be and what it was. */
export interface NamedList extends FormerName {
  readonly to: string;
}

/** How a table of the plan heads a column in the workbook. */
export function headerIn(key: TableKey, field: string, all: readonly OtherTable[]): string | undefined {
  const found = all.find(({ name }) => isNamed(key, name));
  return found && headerOf(key, field, found.headers);
}

function headerOf(key: TableKey, field: string, headers: readonly Cell[]): string | undefined {
  if (key === "settings") return undefined;
  const offset = matchHeaders(tables[key].columns, headers).columns.get(field);
  return offset === undefined ? undefined : String(headers[offset]);
}

/**
 * The workbook names of lists that must be set: those that take their items from the table, and those of its
 * own drop-downs that are not there.
 * @param headers the table's own, where it is not made anew
 */
export function listsOf(
  { table, language, renamed }: LostTable,
  headers: readonly Cell[] | null,
  named: ReadonlySet<TableKey>,
  around: Pick<Surroundings, "names" | "tables">,
): NamedList[] {
  const now = new Map(around.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const wanted = listNames([...named], language, (key, field) =>
    key === table && headers ? headerOf(key, field, headers) : headerIn(key, field, around.tables),
  );
  return wanted.flatMap(({ name, formula: to }) => {
    const formula = now.get(name.toLowerCase()) ?? null;
    const ofTable = name.startsWith(`bv_${table}_`);
    // Excel lets formulas follow a table that gets another name.
    const follows = renamed !== null && formula?.replace(renamed, declaredTable(table)) === to;
    return formula === to || follows || (formula !== null && !ofTable) ? [] : [{ name, formula, to }];
  });
}
