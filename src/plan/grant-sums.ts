import { dayOf } from "./dates";
import type { Ledger } from "./ledger";
import type { Ore } from "./money";
import type { Plan } from "./plan";
import { newSums } from "./sums";

/**
 * What has happened to the grants: a grant is a source's money for a year. In øre; a source is told by its row.
 */
export interface GrantSums {
  /** Committed: by the grants' own events; where they have none of the year, what §7 has as committed. */
  committed(source: number, year: number): Ore;
  /** Paid out of the grant for a year, whenever that was. */
  paid(source: number, year: number): Ore;
  /** Paid back of the grant for a year. */
  repaid(source: number, year: number): Ore;
  /** Paid back in a year, by the day of it; by the grant's year where there is no day. */
  repaidIn(source: number, year: number): Ore;
  /** Whether a source has ever paid anything. */
  hasPaid(source: number): boolean;
}

/** Sums the grants' events and §7's commitments, in one pass over each. */
export function grantSums(plan: Plan, ledger: Ledger): GrantSums {
  const sums = newSums();
  for (const { source, event, year, amount, date } of plan.grants) {
    const row = ledger.source(source)?.row;
    if (row === undefined || year === null || event === null || amount === null) continue;
    sums.add(amount, event, row, year);
    if (event === "repayment") sums.add(amount, "repaidIn", row, Number(dayOf(date)?.slice(0, 4) ?? year));
  }
  const financing = newSums();
  for (const { source, year, amount, status } of plan.funding) {
    const row = ledger.source(source)?.row;
    if (status !== "committed" || row === undefined || year === null) continue;
    financing.add(amount ?? 0, row, year);
  }
  return {
    committed: (source, year) => sums.of("commitment", source, year) || financing.of(source, year),
    paid: (source, year) => sums.of("payout", source, year),
    repaid: (source, year) => sums.of("repayment", source, year),
    repaidIn: (source, year) => sums.of("repaidIn", source, year),
    hasPaid: (source) => sums.of("payout", source) !== 0,
  };
}
