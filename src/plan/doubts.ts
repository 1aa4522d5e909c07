import { dayOf } from "./dates";
import type { Finding } from "./findings";
import type { Plan } from "./plan";
import { groupBy, type Group } from "./rules/group";

/** What one slip makes uncertain: sums of these goals and years. `null` is all of them. */
export interface Doubt {
  readonly table: keyof typeof columnsOf;
  readonly row: number;
  readonly goal: number | null;
  readonly years: readonly number[] | null;
}

/** The tables that sums are made of, and the columns that say what a sum is and where it belongs; null is any. */
const columnsOf = {
  years: ["year", "approved"],
  budget: null,
  funding: null,
  grants: ["date", "year", "source", "event", "amount"],
  actuals: ["date", "kind", "goal", "source", "amount"],
  carryOvers: ["fromYear", "toYear", "goal", "source", "amount"],
} as const;

/** Slips after which a row's money is not known: what it is, or what it is for. */
const slips: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "cell-error",
  "amount-text",
  "amount-negative",
  "choice-unknown",
  "year-unreadable",
  "date-unreadable",
  "budget-unknown-goal",
  "budget-measure-goal",
  "funding-unknown-goal",
  "funding-unknown-source",
  "funding-year-outside",
  "actual-unknown-goal",
  "actual-unknown-source",
  "actual-year-outside",
]);

/** What findings make uncertain: nothing, where one is no slip or its column is in no sum. */
export function doubtsIn(findings: readonly Finding[], plan: Plan): Doubt[] {
  const rowsAlike = alikeIn(plan);
  return findings.flatMap(({ code, place: { table, row, column }, params }): Doubt[] => {
    if (!slips.has(code) || row === null || column === null || !isSummed(table)) return [];
    if (columnsOf[table]?.some((one) => one === column) === false) return [];
    // A text that reads for certain counts as its amount; nothing is in doubt.
    if (code === "amount-text" && "reads" in params && params.reads !== null) return [];
    const told = "times" in params && params.times > 1 ? rowsAlike(table, row, column) : [row];
    return told.map((each) => {
      const goal = column === "goal" ? null : goalOf(plan, table, each);
      return { table, row: each, goal, years: yearsOf(plan, table, each, column) };
    });
  });
}

/** The rows that hold the same in a column as one of them: what is told once for them is in doubt in all. */
function alikeIn(plan: Plan): (table: Doubt["table"], row: number, column: string) => readonly number[] {
  const known = new Map<string, ReadonlyMap<string, Group<object>>>();
  return (table, row, column) => {
    const rows: readonly Readonly<Record<string, unknown>>[] = plan[table];
    const key = `${table}.${column}`;
    const groups = known.get(key) ?? groupBy(rows, (each) => nameIn(each[column]));
    known.set(key, groups);
    return groups.get(nameIn(rows[row]?.[column]))?.rows ?? [row];
  };
}

/** Letter by letter, as a source is told from a known one: another spelling may be the right one. */
function nameIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : "";
}

function isSummed(table: string): table is Doubt["table"] {
  return table in columnsOf;
}

function goalOf(plan: Plan, table: Doubt["table"], row: number): number | null {
  return table === "years" || table === "grants" ? null : (plan[table][row]?.goal ?? null);
}

function yearsOf(plan: Plan, table: Doubt["table"], row: number, column: string): number[] | null {
  if (column === "year" || table === "carryOvers") return null;
  if (table === "budget") {
    const [, year] = column.split(".");
    return year === undefined ? Object.keys(plan.budget[row]?.amounts ?? {}).map(Number) : [Number(year)];
  }
  if (table === "actuals") {
    const day = column === "date" ? null : dayOf(plan.actuals[row]?.date ?? null);
    return day === null ? null : [Number(day.slice(0, 4))];
  }
  const year = plan[table][row]?.year ?? null;
  return year === null ? null : [year];
}

/** Slips in ten thousand rows doubt few sums: each goal and years of a table once. */
export function distinct(doubts: readonly Doubt[]): Doubt[] {
  const known = new Map<string, Doubt>();
  for (const doubt of doubts) {
    const { table, goal, years } = doubt;
    known.set([table, goal, years?.join() ?? "all"].join("|"), doubt);
  }
  return [...known.values()];
}
