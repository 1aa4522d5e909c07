import { dayOf } from "./dates";
import type { Ledger } from "./ledger";
import { memo } from "./memo";
import { distribute, type Ore } from "./money";
import type { Plan } from "./plan";
import type { Actual } from "./records";
import { newSums, type Sums } from "./sums";

/**
 * What the accounts say has been used. Used is costs less compensated VAT; a blank entry kind is a cost. Income
 * and fund entries say where money comes from, not what it goes to. Income and VAT compensation may be booked
 * with either sign: what they sum to in the whole table tells which. Sources are told by their row.
 */
export interface Spending {
  /** The ISO day of an entry; "" where none can be read. */
  day(entry: Actual): string;
  /** The accounting year of an entry, which is its day's; null where it has none. */
  year(entry: Actual): number | null;
  /** The voucher that an entry is a line of, by its day and number; null where it has no number. */
  voucher(entry: Actual): string | null;
  /** The years that have entries. */
  readonly years: ReadonlySet<number>;
  /** Øre that a source has paid in a year, of one goal or of all; with its part of costs without a source. */
  used(source: number, year: number, goal?: number): Ore;
  /** Øre that have come in from a source in a year. */
  received(source: number, year: number): Ore;
  /** Whether anything has ever come in from a source. */
  hasReceived(source: number): boolean;
  /** How costs of a goal and year without a source are shared: as §7 finances the goal. Empty where it does not. */
  sharers(goal: number, year: number): readonly Sharer[];
}

/** A source, and what it finances of a goal in a year: more than nothing. */
export interface Sharer {
  readonly source: number;
  readonly amount: Ore;
}

/** Whether an entry is a cost. */
export function isCost({ kind }: Actual): boolean {
  return kind === "cost" || kind === null;
}

/** Whether an entry is part of what is used: a cost, or the VAT that comes back. */
export function isSpent(entry: Actual): boolean {
  return isCost(entry) || entry.kind === "vatCompensation";
}

/** Whether an entry says no source. */
export function isUnsourced({ source }: Actual): boolean {
  return source === null || source.trim() === "";
}

/** Sums the accounts, in one pass. */
export function spending(plan: Plan, ledger: Ledger): Spending {
  const dayOfText = memo((text: string) => dayOf(text) ?? "");
  const day = ({ date }: Actual) => (date === null ? "" : dayOfText(date));
  const year = (entry: Actual) => Number(day(entry).slice(0, 4)) || null;
  const sums = booked(plan.actuals, ledger, year);
  const sign = (kind: "vatCompensation" | "income") => (sums.of(kind) < 0 ? -1 : 1);
  const [vat, income] = [sign("vatCompensation"), sign("income")];
  const net = (...of: Key) => sums.of("cost", ...of) - vat * sums.of("vatCompensation", ...of);
  const sharers = sharersOf(plan, ledger);
  const shared = share(plan.actuals.filter(isUnsourced), year, sharers, net);
  return {
    day,
    year,
    voucher: (entry) => {
      const number = ledger.key(entry.voucher);
      return number === "" ? null : `${day(entry)}|${number}`;
    },
    years: new Set(plan.actuals.flatMap((entry) => year(entry) ?? [])),
    used(source, inYear, goal) {
      const of = goal === undefined ? [source, inYear] : [source, inYear, goal];
      return net(...of) + shared.of(...of);
    },
    received: (source, inYear) => income * sums.of("income", source, inYear),
    hasReceived: (source) => sums.of("income", source) !== 0,
    sharers,
  };
}

type Key = readonly (number | string)[];
type YearOf = (entry: Actual) => number | null;

/** Every entry by kind, source, year and goal; "none" is a blank source or goal, and unknown sources are left out. */
function booked(entries: readonly Actual[], ledger: Ledger, yearOf: YearOf): Sums {
  const sums = newSums();
  for (const entry of entries) {
    const year = yearOf(entry);
    const source = isUnsourced(entry) ? "none" : ledger.source(entry.source)?.row;
    if (year === null || entry.amount === null || source === undefined) continue;
    sums.add(entry.amount, entry.kind ?? "cost", source, year, entry.goal ?? "none");
  }
  return sums;
}

/** What finances a goal in a year, in the order of the sources. */
function sharersOf(plan: Plan, ledger: Ledger): Spending["sharers"] {
  const sources = plan.sources.flatMap(({ name }, row) =>
    ledger.source(name)?.row === row ? [{ name, row }] : [],
  );
  return (goal, year) =>
    sources
      .map(({ name, row }) => ({ source: row, amount: ledger.financing(goal, year, name) }))
      .filter(({ amount }) => amount > 0);
}

/** What is used of each goal and year without a source, shared out: the parts make the whole, to the øre. */
function share(
  unsourced: readonly Actual[],
  yearOf: YearOf,
  sharers: Spending["sharers"],
  net: (...of: Key) => Ore,
): Sums {
  const shared = newSums();
  const done = new Set<string>();
  for (const entry of unsourced) {
    const [goal, year] = [entry.goal, yearOf(entry)];
    const key = `${String(goal)}|${String(year)}`;
    if (goal === null || year === null || done.has(key)) continue;
    done.add(key);
    const [all, total] = [sharers(goal, year), net("none", year, goal)];
    if (all.length === 0 || !Number.isSafeInteger(total)) continue;
    const weights = all.map(({ amount }) => amount);
    distribute(total, weights).forEach((part, index) => {
      shared.add(part, all[index]?.source ?? 0, year, goal);
    });
  }
  return shared;
}
