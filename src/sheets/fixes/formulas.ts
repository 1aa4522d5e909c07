import type { Finding } from "../../plan/findings";
import { periodYears } from "../../plan/period";
import type { TableKey } from "../../plan/plan";
import type { FormulaContext } from "../table";
import { cellFix, type Fix } from "./fix";
import { columnOf, edit, headerIn, type FixSource } from "./source";

/** A calculated cell that a number was typed in gets its formula back: a neighbour's, else the declared one. */
export function sumOverwritten(
  { place: { table, row, column } }: Extract<Finding, { code: "sum-overwritten" }>,
  source: FixSource,
): Fix | null {
  if (column === null) return null;
  const formula = neighbourFormula(source, table, column) ?? declaredFormula(source, table, column);
  return formula === null ? null : cellFix(true, [edit(source, table, row, column, { formula })]);
}

/** The formula that most rows of a column have: the person's own, where it was changed all through. */
function neighbourFormula(source: FixSource, table: TableKey, field: string): string | null {
  const column = source.places[table]?.columns.get(field);
  const formulas = column === undefined ? undefined : source.gridOf(table)?.formulas.get(column);
  const kept = (formulas ?? []).filter((cell) => String(cell).startsWith("=")).map(String);
  const [first] = kept;
  // Only a formula that says the same in every row may be copied to another.
  return first !== undefined && kept.every((formula) => formula === first) && !relative.test(first)
    ? first
    : null;
}

/** A reference to a cell by its address means another cell in another row. */
const relative = /(?<![[\w'])\$?[A-Z]{1,3}\d+\b/u;

/**
 * The formula that a calculated column is made with, by the headers that stand in the sheets.
 * @param added the headers of columns that the table is to get, by their fields
 */
export function declaredFormula(
  source: FixSource,
  table: TableKey,
  field: string,
  added: ReadonlyMap<string, string> = new Map(),
): string | null {
  const column = columnOf(table, field);
  const years = periodYears(source.plan);
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  if (column?.role !== "calculated" || firstYear === undefined || lastYear === undefined) return null;
  if (column.uses?.some((used) => !source.places[used])) return null;
  const context: FormulaContext = {
    language: source.languageOf(table),
    firstYear,
    lastYear,
    headerOf: (of, key) => (of === table ? added.get(key) : undefined) ?? headerIn(source, of, key),
  };
  return column.formula(context);
}
