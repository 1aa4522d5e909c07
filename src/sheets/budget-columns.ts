import { at, finding, yearColumn, type Finding } from "../plan/findings";
import { periodYears } from "../plan/period";
import type { Plan } from "../plan/plan";
import type { TableGrid } from "./grids";
import type { TablePlaces } from "./places";

/** §6: every year of the period has a column in the budget, no column another year, and all one unit. */
export function budgetColumns(plan: Plan, places: TablePlaces, { headers }: TableGrid): Finding[] {
  const period = periodYears(plan);
  if (period.length === 0) return [];
  const headed = [...places.columns.keys()].flatMap((key) => /^amounts\.(\d{4})$/.exec(key)?.[1] ?? []);
  const inPeriod = headed.filter((year) => period.includes(Number(year)));
  return [
    ...period
      .filter((year) => !headed.includes(String(year)))
      .map((year) => finding("budget-year-missing", at("budget", null, null), { year })),
    ...headed
      .filter((year) => !inPeriod.includes(year))
      .map((year) => finding("budget-year-outside", at("budget", null, yearColumn(Number(year))), { year })),
    ...mixedUnits(
      inPeriod.map((year) => yearColumn(Number(year))),
      places,
      headers,
    ),
  ];
}

/** The row's sum adds the years as they stand: it is in their unit where they have one. Said once. */
function mixedUnits(
  years: readonly string[],
  { columns, factors }: TablePlaces,
  headers: TableGrid["headers"],
): Finding[] {
  // A sum whose header tells no unit is in that of the years.
  const added = [...years, ...(factors.has("total") ? ["total"] : [])];
  const [first = 1, ...others] = added.map((key) => factors.get(key) ?? 1);
  const other = added[others.findIndex((factor) => factor !== first) + 1];
  if (others.every((factor) => factor === first) || other === undefined) return [];
  const told = added.map((key) =>
    String(headers[columns.get(key) ?? 0])
      .replace(/\s+/gu, " ")
      .trim(),
  );
  return [finding("budget-units-mixed", at("budget", null, other), { headers: told })];
}
