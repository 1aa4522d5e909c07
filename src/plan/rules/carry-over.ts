import { at, finding } from "../findings";
import { stateMoney, wholeKrone } from "./available";
import { isBlank, type Rule } from "./rule";

/**
 * The state's money (§6) that a closed year has not used, in øre: it may go to later years, with KDD's consent.
 * Said until all of it is carried over, and a warning without a KDD reference, also of what is carried over.
 * Of a year without entries in the accounts, only what is carried over is known to be unused.
 */
export const carryOver: Rule = ({ plan, ledger }) => {
  const state = ledger.stateSource;
  if (!state || (plan.actuals.length === 0 && plan.carryOvers.length === 0)) return [];
  const spending = ledger.spending();
  return ledger.years.flatMap((year) => {
    const frame = ledger.frame(year);
    if (frame?.value.closed !== true) return [];
    const carried = ledger.carried().outOf(state.row, year);
    const unused = spending.years.has(year)
      ? stateMoney(ledger, state, year) - spending.used(state.row, year)
      : carried;
    const left = unused - carried;
    const reference = !isBlank(frame.value.reference);
    if (left < wholeKrone && (carried <= 0 || reference)) return [];
    const place = at("years", frame.row, reference ? "restrictedFund" : "reference");
    const params = { year, unused, carried, left: Math.max(0, left), reference };
    return [finding("carry-over", place, params, reference ? "info" : "warning")];
  });
};
