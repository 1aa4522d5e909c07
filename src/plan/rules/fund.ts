import { at, finding } from "../findings";
import type { Ledger } from "../ledger";
import type { Ore } from "../money";
import { wholeKrone } from "./available";
import type { Rule } from "./rule";

/** How a year's fund comes about, in øre. */
interface Flow {
  readonly opening: Ore;
  readonly received: Ore;
  readonly used: Ore;
  readonly repaid: Ore;
  /** What the fund should be: never below zero, since what is used beyond it is somebody else's money. */
  readonly expected: Ore;
}

/**
 * A closed year's restricted fund is the year before's with what is received of the state's money (§6), without
 * what is used and repaid, in øre. Received is what is paid out for the year, whenever that is, as it is booked;
 * without payouts, the accounts' income from the source. Repaid goes by its day. A blank fund is nothing for its own
 * year, and what it should have been for the next. Silent until both what is received and what is used are recorded.
 */
export const fundDiffers: Rule = ({ plan, ledger }) => {
  const state = ledger.stateSource?.row;
  if (state === undefined || plan.actuals.length === 0) return [];
  const spending = ledger.spending();
  if (!ledger.grants().hasPaid(state) && !spending.hasReceived(state)) return [];
  let closing: Ore = ledger.frame((ledger.years[0] ?? 0) - 1)?.value.restrictedFund ?? 0;
  return ledger.years.flatMap((year) => {
    const frame = ledger.frame(year);
    const flow = flowOf(ledger, state, year, closing);
    const fund = frame?.value.restrictedFund ?? null;
    closing = fund ?? flow.expected;
    const judged = frame?.value.closed === true && (spending.years.has(year) || flow.received !== 0);
    if (!judged || Math.abs(flow.expected - (fund ?? 0)) < wholeKrone) return [];
    return [finding("fund-differs", at("years", frame.row, "restrictedFund"), { year, ...flow, fund })];
  });
};

function flowOf(ledger: Ledger, state: number, year: number, opening: Ore): Flow {
  const [grants, spending] = [ledger.grants(), ledger.spending()];
  const received = grants.hasPaid(state) ? grants.paid(state, year) : spending.received(state, year);
  const [used, repaid] = [spending.used(state, year), grants.repaidIn(state, year)];
  return { opening, received, used, repaid, expected: Math.max(0, opening + received - used - repaid) };
}
