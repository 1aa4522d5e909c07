import type { Finding, FindingCode } from "../../plan/findings";
import { yearColumn } from "../../plan/findings";
import { periodYears } from "../../plan/period";
import type { TableKey } from "../../plan/plan";
import { tables } from "../tables/all";
import { declaredFormula } from "./formulas";
import type { CellEdit, Fix, NewColumn } from "./fix";
import { edit, headerIn, type FixSource } from "./source";

type Found<C extends FindingCode> = Extract<Finding, { code: C }>;

/**
 * A column that the plan needs is made again, empty, before the first one that stands after it. Null where
 * Excel refuses it: another table beside would be cut in two.
 */
export function missingColumn(
  { place: { table }, params }: Found<"column-missing">,
  source: FixSource,
): Fix | null {
  const sheet = source.places[table]?.sheet;
  if (table === "settings" || sheet === undefined || !hasRoom(source, table)) return null;
  const fields = Object.entries(tables[table].columns);
  const index = fields.findIndex(
    ([, column]) => column.role === "input" && column.header.nn === params.header,
  );
  const column = fields[index]?.[1];
  if (column?.role !== "input") return null;
  const after = fields.slice(index + 1).map(([field]) => firstHeader(source, table, field));
  const header = column.header[source.languageOf(table)];
  const before = after.find((found) => found !== undefined) ?? null;
  const added = { table, sheet, header, before, format: column.kind.format };
  return { certain: true, edits: [], rows: [], columns: [added] };
}

/** What stands to the right of a table's rows moves along: a whole table may, a part of one may not. */
function hasRoom(source: FixSource, table: TableKey): boolean {
  const own = areaOf(source, table);
  const others = (Object.keys(source.places) as TableKey[]).map((key) => areaOf(source, key));
  return others.every(
    (other) =>
      other.sheet !== own.sheet ||
      other.column <= own.column ||
      other.last < own.first ||
      other.first > own.last ||
      (other.first >= own.first && other.last <= own.last),
  );
}

function areaOf(source: FixSource, table: TableKey) {
  const { sheet, row = 0, column = 0 } = source.places[table] ?? {};
  return { sheet, column, first: row, last: row + (source.gridOf(table)?.rows.length ?? 0) };
}

function firstHeader(
  source: FixSource,
  table: Found<"column-missing">["place"]["table"],
  field: string,
): string | undefined {
  const years = [...(source.places[table]?.columns.keys() ?? [])]
    .filter((key) => key.startsWith(`${field}.`))
    .sort();
  return headerIn(source, table, years[0] ?? field);
}

/** Every year of the period that has no column in the budget gets one, in order, and the sum takes it in. */
export function missingYears(_: Found<"budget-year-missing">, source: FixSource): Fix | null {
  const place = source.places.budget;
  if (!place || !hasRoom(source, "budget")) return null;
  const headed = [...place.columns.keys()].flatMap((key) => {
    const year = /^amounts\.(\d{4})$/.exec(key)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  const { amounts } = tables.budget.columns;
  const format = amounts && amounts.role !== "calculated" ? amounts.kind.format : "#,##0";
  const added = new Map<string, string>();
  const columns = periodYears(source.plan)
    .filter((year) => !headed.includes(year))
    .map((year): NewColumn => {
      const later = headed.filter((other) => other > year).sort((a, b) => a - b)[0];
      const before = headerIn(source, "budget", later === undefined ? "total" : yearColumn(later)) ?? null;
      const { header, inUnit } = headerLike(source, headed, year);
      added.set(yearColumn(year), header);
      return { table: "budget", sheet: place.sheet, header, before, format: inUnit ? "General" : format };
    });
  return { certain: true, edits: sums(source, added), rows: [], columns };
}

/** A year's header in the unit of the nearest year's, so that the sum adds like to like. */
function headerLike(
  source: FixSource,
  headed: readonly number[],
  year: number,
): { readonly header: string; readonly inUnit: boolean } {
  const [near] = [...headed].sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
  const like = near === undefined ? undefined : headerIn(source, "budget", yearColumn(near));
  if (near === undefined || like === undefined) return { header: String(year), inUnit: false };
  const factor = source.places.budget?.factors.get(yearColumn(near)) ?? 1;
  return { header: like.replace(String(near), String(year)).trim(), inUnit: factor !== 1 };
}

/** The sums over all years of the period, where the sheet has another formula or a typed number. */
function sums(source: FixSource, added: ReadonlyMap<string, string>): CellEdit[] {
  const formula = declaredFormula(source, "budget", "total", added);
  if (formula === null) return [];
  return source.plan.budget.flatMap((_, row) => edit(source, "budget", row, "total", { formula }) ?? []);
}
