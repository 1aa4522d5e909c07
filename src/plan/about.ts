import type { Finding } from "./findings";
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

/** Tells of each finding of a plan what it is about: by its parameters, else by the row it stands in. */
export function aboutIn(plan: Plan): (found: Finding) => About {
  const known = new Map(plan.measures.map((row) => [row.id, row]));
  return (found) => {
    const row = rowOf(plan, found);
    const id =
      textOf(found.params, "measure") ?? textOf(row, found.place.table === "measures" ? "id" : "measure");
    const measure = id === null ? undefined : known.get(id);
    const goal = numberOf(found.params, "goal") ?? numberOf(row, "goal") ?? measure?.goal ?? null;
    const label = measure ? measureParams(measure).label : id;
    return { goal, measure: id === null || label === null ? null : { id, label } };
  };
}

function rowOf(plan: Plan, { place: { table, row } }: Finding): object {
  if (row === null || table === "settings") return {};
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
