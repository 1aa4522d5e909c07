import type { Indexed, Ledger } from "../ledger";
import type { Ore } from "../money";
import type { Source } from "../records";

/** Accounts have øre and plans have not: less than a krone is nobody's overspending. */
export const wholeKrone: Ore = 100;

/**
 * Øre that a goal may use from a source in a year: the state's by §6, others' by §7, with what is carried in and
 * without what is carried out. Null where §7 does not say anything of the year.
 */
export function available(ledger: Ledger, source: Indexed<Source>, year: number, goal: number): Ore | null {
  const state = source.row === ledger.stateSource?.row;
  if (!state && !ledger.financedYears.has(year)) return null;
  const own = state ? ledger.budget(goal, year) : ledger.financing(goal, year, source.value.name);
  const carried = ledger.carried();
  return own + carried.into(source.row, year, goal) - carried.outOf(source.row, year, goal);
}

/** Øre that all goals may use of the state's money (§6) in a year before any of it is carried on. */
export function stateMoney(ledger: Ledger, state: Indexed<Source>, year: number): Ore {
  return ledger.yearBudget(year) + ledger.carried().into(state.row, year);
}
