import { isIsoMonth } from "../../src/plan/dates";
import type { Plan } from "../../src/plan/plan";

const shares = new Set(["minimumOwnShare", "shareTolerance", "targetShare", "ownShareKey"]);
const years = new Set(["year", "fromYear", "toYear", "firstYear", "lastYear", "planningYear"]);
const dates = new Set([
  "signingDate",
  "approved",
  "reportDeadline",
  "date",
  "deadline",
  "executive",
  "council",
  "approval",
]);

type Row = Readonly<Record<string, unknown>>;

/** A plan as sheets can hold it: no blank rows or texts, and only years and shares that a cell may have. */
export function asSheetsHold(plan: Plan): Plan {
  const entries = Object.entries(plan).map(([table, rows]) => [
    table,
    Array.isArray(rows)
      ? rows.map((row: Row) => heldRow(table, row)).filter(isNoBlank)
      : { ...heldRow(table, rows), others: [["Eige felt", "x"]] },
  ]);
  return Object.fromEntries(entries) as Plan;
}

function heldRow(table: string, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, held(table, field, value)]));
}

function held(table: string, field: string, value: unknown): unknown {
  if (typeof value === "string") {
    if (value.trim() === "" || value.startsWith("#")) return null;
    return dates.has(field) && table !== "log" && isIsoMonth(value) ? null : value;
  }
  if (typeof value === "number") {
    const share = shares.has(field) || (table === "progress" && field === "progress");
    if (share && (value < 0 || value > 10_000)) return null;
    if (years.has(field) && (value < 1900 || value > 2999)) return null;
    return value + 0;
  }
  if (field === "amounts") {
    return Object.fromEntries(Object.entries(value as Row).filter(([year]) => /^\d{4}$/.test(year)));
  }
  return value;
}

function isNoBlank(row: Row): boolean {
  return Object.values(row).some(
    (value) => value !== null && (typeof value !== "object" || Object.keys(value).length > 0),
  );
}
