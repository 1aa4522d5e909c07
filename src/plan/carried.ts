import type { Ledger } from "./ledger";
import type { Ore } from "./money";
import type { Plan } from "./plan";
import { newSums } from "./sums";

/** Money carried over to later years, of one goal or of all. In øre; a source is told by its row. */
export interface Carried {
  into(source: number, year: number, goal?: number): Ore;
  outOf(source: number, year: number, goal?: number): Ore;
}

/** Sums what is carried over, in one pass. */
export function carried(plan: Plan, ledger: Ledger): Carried {
  const sums = newSums();
  for (const { fromYear, toYear, goal, source, amount } of plan.carryOvers) {
    const row = ledger.source(source)?.row;
    if (row === undefined || amount === null) continue;
    if (fromYear !== null) sums.add(amount, "outOf", row, fromYear, goal ?? "none");
    if (toYear !== null) sums.add(amount, "into", row, toYear, goal ?? "none");
  }
  const of = (way: string) => (source: number, year: number, goal?: number) =>
    goal === undefined ? sums.of(way, source, year) : sums.of(way, source, year, goal);
  return { into: of("into"), outOf: of("outOf") };
}
