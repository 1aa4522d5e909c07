import { carried, type Carried } from "./carried";
import { fundingGroups, type FundingGroup } from "./funding-groups";
import { grantSums, type GrantSums } from "./grant-sums";
import { lazily, memo } from "./memo";
import type { Ore } from "./money";
import { normalName } from "./names";
import { periodYears } from "./period";
import type { Plan } from "./plan";
import type { BudgetRow, FundingRow, Goal, Measure, Source, YearFrame } from "./records";
import { spending, type Spending } from "./spending";
import { newSums, type Sums } from "./sums";

/** A row of the plan, and where it stands in its table. */
export interface Indexed<T> {
  readonly row: number;
  readonly value: T;
}

/**
 * What the rules and tables look up in a plan, derived once. Measures' IDs are found however they are typed;
 * where two rows answer to one name, the first does. Sums are whole øre; what is declined is never in them.
 */
export interface Ledger {
  /** Whether the plan has money at all: a programme has none. */
  readonly hasMoney: boolean;
  /** Every year of the period; empty where the period is blank, reversed or too long. */
  readonly years: readonly number[];
  readonly goals: ReadonlyMap<number, Indexed<Goal>>;
  /** A name or ID for comparing, as `normalName`, each distinct text worked out once; "" for a blank. */
  readonly key: (name: string | null) => string;
  measure(id: string | null): Indexed<Measure> | undefined;
  /** As Excel's SUMIFS compares, letter by letter: what the rules count, the published table counts too. */
  source(name: string | null): Indexed<Source> | undefined;
  /**
   * The source of §6: the first one of kind state. §6 has no column for its source, and the order of the
   * sources is the plan's own; later state sources are other grants.
   */
  readonly stateSource: Indexed<Source> | null;
  /** State co-financing (§6) of a goal in a year. */
  budget(goal: number, year: number): Ore;
  /** … of a goal in all years of the period. */
  goalBudget(goal: number): Ore;
  /** … of all the plan's goals in a year. */
  yearBudget(year: number): Ore;
  /** … of all the plan's goals in all years of the period. */
  readonly totalBudget: Ore;
  /** Financing (§7) of a goal in a year, from one source or all. */
  financing(goal: number, year: number, source?: string | null): Ore;
  /** Financing of a goal in a year, from all sources of one kind. */
  financingOfKind(goal: number, year: number, kind: SourceKind): Ore;
  /** Financing in a year, every row, from all sources of one kind or all. */
  yearFinancing(year: number, kind?: SourceKind): Ore;
  /** The rows of financing, those alike together, in the order of their first rows. */
  readonly fundingGroups: readonly FundingGroup[];
  /** The years that have any row of financing, declined ones too. */
  readonly financedYears: ReadonlySet<number>;
  /** What the plan says of a year as a whole: its frame, its approval, its end. */
  frame(year: number): Indexed<YearFrame> | undefined;
  /** Sums over tables that most plans do not have yet: made when they are first asked for. */
  readonly spending: () => Spending;
  readonly grants: () => GrantSums;
  readonly carried: () => Carried;
}

export type SourceKind = NonNullable<Source["kind"]>;

/** Whether a row of financing counts: what is declined is kept, and never counted. */
export function counts(row: FundingRow): boolean {
  return row.status !== "declined";
}

/** Derives the ledger of a plan, in one pass over each table. Holds for the plan as it is: the plan is not watched. */
export function ledger(plan: Plan): Ledger {
  const key = keys(normalName);
  const years = periodYears(plan);
  const goals = firstBy(plan.goals, (goal) => goal.number);
  const measures = firstBy(plan.measures, (measure) => key(measure.id) || null);
  const sourceKey = keys((name) => name.toLowerCase());
  const sources = firstBy(plan.sources, (source) => sourceKey(source.name) || null);
  const state = plan.sources.findIndex((source) => source.kind === "state");
  const stateSource = plan.sources[state];
  const budget = budgetSums(plan.budget, years, goals);
  const groups = fundingGroups(plan.funding);
  const funding = fundingSums(groups, sources, sourceKey);
  const frames = firstBy(plan.years, ({ year }) => year);
  const all: Ledger = {
    hasMoney: plan.settings.kind !== "programme",
    years,
    goals,
    key,
    measure: (id) => measures.get(key(id)),
    source: (name) => sources.get(sourceKey(name)),
    stateSource: stateSource ? { row: state, value: stateSource } : null,
    budget: (goal, year) => budget.of("any", goal, year),
    goalBudget: (goal) => budget.of("period", goal),
    yearBudget: (year) => budget.of("total", year),
    totalBudget: budget.of("total"),
    financing: (goal, year, source) =>
      source === undefined || source === null
        ? funding.of("source", year, goal)
        : funding.of("source", year, goal, sourceKey(source)),
    financingOfKind: (goal, year, kind) => funding.of(kind, year, goal),
    yearFinancing: (year, kind) => funding.of(kind ?? "source", year),
    fundingGroups: groups,
    financedYears: new Set(groups.flatMap(({ first }) => first.year ?? [])),
    frame: (year) => frames.get(year),
    spending: lazily(() => spending(plan, all)),
    grants: lazily(() => grantSums(plan, all)),
    carried: lazily(() => carried(plan, all)),
  };
  return all;
}

/** Only the plan's own goals and the period's years are in the totals, as in the published table. */
function budgetSums(
  rows: readonly BudgetRow[],
  years: readonly number[],
  goals: ReadonlyMap<number, unknown>,
): Sums {
  const sums = newSums();
  const period = new Set(years);
  for (const [goal, byYear] of budgetByGoal(rows)) {
    for (const [header, amount] of byYear) {
      const year = Number(header);
      sums.add(amount, "any", goal, year);
      if (!period.has(year)) continue;
      sums.add(amount, "period", goal);
      if (goals.has(goal)) sums.add(amount, "total", year);
    }
  }
  return sums;
}

/** Each goal's amounts by the year's header: many rows in few sums. */
function budgetByGoal(rows: readonly BudgetRow[]): Map<number, Map<string, Ore>> {
  const byGoal = new Map<number, Map<string, Ore>>();
  for (const { goal, amounts } of rows) {
    if (goal === null) continue;
    const byYear = byGoal.get(goal) ?? new Map<string, Ore>();
    byGoal.set(goal, byYear);
    for (const header in amounts) byYear.set(header, (byYear.get(header) ?? 0) + (amounts[header] ?? 0));
  }
  return byGoal;
}

function fundingSums(
  groups: readonly FundingGroup[],
  sources: ReadonlyMap<string, Indexed<Source>>,
  key: (name: string | null) => string,
): Sums {
  const sums = newSums();
  for (const { first, sum } of groups) {
    const { year, goal } = first;
    if (year === null || !counts(first)) continue;
    const name = key(first.source);
    const kind = sources.get(name)?.value.kind ?? null;
    sums.add(sum, "source", year, goal ?? "none", name);
    if (kind !== null) sums.add(sum, kind, year, goal ?? "none");
  }
  return sums;
}

/** The first row for each key; rows without a key are in none. */
function firstBy<T, K>(rows: readonly T[], keyOf: (row: T) => K | null): Map<K, Indexed<T>> {
  const found = new Map<K, Indexed<T>>();
  rows.forEach((value, row) => {
    const key = keyOf(value);
    if (key !== null && !found.has(key)) found.set(key, { row, value });
  });
  return found;
}

/** A text for comparing, each distinct one worked out once; a blank is "". */
function keys(work: (text: string) => string): (text: string | null) => string {
  const known = memo(work);
  return (text) => (text === null ? "" : known(text));
}
