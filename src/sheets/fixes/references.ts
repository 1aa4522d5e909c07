import type { Finding } from "../../plan/findings";
import { memo } from "../../plan/memo";
import { normalName } from "../../plan/names";
import type { TableKey } from "../../plan/plan";
import { cellFix, type Fix } from "./fix";
import { edit, type FixSource } from "./source";

/** A row whose goal is not its measure's: the measure's goal. */
export function measureGoal(
  { place, params }: Extract<Finding, { code: "budget-measure-goal" }>,
  source: FixSource,
): Fix | null {
  return cellFix(false, [edit(source, place.table, place.row, "goal", params.belongsTo)]);
}

/** Rows whose goal is not there: each its measure's goal, where every one of them names a measure. */
export function unknownGoal(
  { place, params }: Extract<Finding, { code: "budget-unknown-goal" }>,
  source: FixSource,
): Fix | null {
  const { budget } = source.plan;
  const same = budget.flatMap(({ goal }, row) => (goal === params.goal ? [row] : []));
  const rows = params.goal === null && place.row !== null ? [place.row] : same;
  return cellFix(
    false,
    rows.map((row) => {
      const goal = source.ledger().measure(budget[row]?.measure ?? null)?.value.goal ?? null;
      const known = goal !== null && source.ledger().goals.has(goal);
      return known ? edit(source, "budget", row, "goal", goal) : null;
    }),
  );
}

/**
 * What points at nothing points at what is near. A wrong name is told once for all its rows: all of them
 * are mended.
 */
export function toNearest(
  { place: { table, row, column } }: Finding,
  name: string | null,
  nearest: string | null,
  source: FixSource,
): Fix | null {
  if (name === null || nearest === null || row === null || column === null || table === "settings")
    return null;
  const key = memo(normalName);
  const wanted = key(name);
  const rows = source.plan[table] as readonly Readonly<Record<string, unknown>>[];
  const same = rows.flatMap((each, index) => {
    const held = each[column];
    // A row that holds the right name already may differ from a wrong one by a space only.
    return typeof held === "string" && held !== nearest && key(held) === wanted ? [index] : [];
  });
  const told = once.has(table) ? same : [row];
  return cellFix(
    false,
    told.map((index) => edit(source, table, index, column, nearest)),
  );
}

/** The tables whose wrong names are told once. */
const once: ReadonlySet<TableKey> = new Set<TableKey>(["budget", "funding", "actuals"]);
