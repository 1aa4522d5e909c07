import type { Finding, FindingCode } from "./findings";
import type { Plan } from "./plan";
import { measureParams } from "./rules/measure-label";

/** Which goal and which measure a finding is about, where it is about one. */
export interface About {
  readonly goal: number | null;
  readonly measure: MeasureName | null;
}

/** A measure as it is found again and as a person names it: its number, title or ID. */
export interface MeasureName {
  readonly id: string;
  readonly label: string;
}

/** About a whole year: they stand in the first row concerned, whose goal and measure are not theirs. */
const wholeYear: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "actual-over-budget",
  "actual-over-committed",
  "actual-vat",
]);

/** Tells of each finding of a plan what it is about: by its parameters, else by the row it stands in. */
export function aboutIn(plan: Plan): (found: Finding) => About {
  const known = new Map(plan.measures.map((row) => [row.id, row]));
  return (found) => {
    const row = rowOf(plan, found);
    const id =
      textOf(found.params, "measure") ?? textOf(row, found.place.table === "measures" ? "id" : "measure");
    const measure = id === null ? undefined : known.get(id);
    const goal =
      numberOf(found.params, "goal") ?? onlyGoal(found) ?? numberOf(row, "goal") ?? measure?.goal ?? null;
    const label = measure ? measureParams(measure).label : id;
    return { goal, measure: id === null || label === null ? null : { id, label } };
  };
}

/** The goal of a finding that names several, where it is the only one. */
function onlyGoal({ code, params }: Finding): number | null {
  if (code !== "actual-over-budget") return null;
  const [goal, another] = new Set(params.goals);
  return goal !== undefined && another === undefined ? goal : null;
}

function rowOf(plan: Plan, { code, place: { table, row } }: Finding): object {
  if (row === null || table === "settings" || wholeYear.has(code)) return {};
  const rows: readonly object[] = plan[table];
  const found = rows[row] ?? {};
  return table === "goals" ? { goal: numberOf(found, "number") } : found;
}

function valueOf(object: object, key: string): unknown {
  return key in object ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
}

function textOf(object: object, key: string): string | null {
  const value = valueOf(object, key);
  return typeof value === "string" && value !== "" ? value : null;
}

function numberOf(object: object, key: string): number | null {
  const value = valueOf(object, key);
  return typeof value === "number" ? value : null;
}
