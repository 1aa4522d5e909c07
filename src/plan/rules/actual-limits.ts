import { at, finding, type Finding } from "../findings";
import type { Indexed, Ledger } from "../ledger";
import type { Plan } from "../plan";
import type { Source } from "../records";
import { isSpent, isUnsourced } from "../spending";
import { available, wholeKrone } from "./available";
import type { Rule } from "./rule";

/** A goal has used more from a source in a year than §6 or §7 has, with what is carried over: once a year. */
export const actualOverBudget: Rule = ({ plan, ledger }) => {
  if (plan.actuals.length === 0) return [];
  const spending = ledger.spending();
  const sources = sourcesOf(plan, ledger);
  return ledger.years.flatMap((year): Finding[] => {
    if (!spending.years.has(year)) return [];
    const over = [...ledger.goals.keys()].flatMap((goal) =>
      sources.flatMap((source) => {
        const [used, limit] = [spending.used(source.row, year, goal), available(ledger, source, year, goal)];
        return limit !== null && used > 0 && used - limit >= wholeKrone
          ? [{ goal, source, used, limit }]
          : [];
      }),
    );
    const [first] = over;
    if (!first) return [];
    const place = at("actuals", firstEntry(plan, ledger, first.source, year, first.goal), "amount");
    return [
      finding("actual-over-budget", place, {
        year,
        goals: over.map(({ goal }) => goal),
        sources: over.map(({ source }) => source.value.name ?? ""),
        used: over.map(({ used }) => used),
        available: over.map(({ limit }) => limit),
      }),
    ];
  });
};

/**
 * State money is used beyond what is committed for the year, with what is carried over. Municipalities advance
 * money, so it is a warning until the year is closed. Silent of state sources that give no commitments.
 */
export const actualOverCommitted: Rule = ({ plan, ledger }) => {
  if (plan.actuals.length === 0) return [];
  const [spending, grants, carried] = [ledger.spending(), ledger.grants(), ledger.carried()];
  const state = sourcesOf(plan, ledger).filter(
    ({ value: { kind, needsCommitment } }) => kind === "state" && needsCommitment !== false,
  );
  return ledger.years.flatMap((year) =>
    state.flatMap((source): Finding[] => {
      const { row } = source;
      const committed = grants.committed(row, year) + carried.into(row, year) - carried.outOf(row, year);
      const used = spending.used(row, year);
      if (used <= 0 || used - committed < wholeKrone) return [];
      const closed = ledger.frame(year)?.value.closed === true;
      const place = at("actuals", firstEntry(plan, ledger, source, year), "amount");
      const params = { year, source: source.value.name ?? "", used, committed, closed };
      return [finding("actual-over-committed", place, params, closed ? "error" : "warning")];
    }),
  );
};

function sourcesOf(plan: Plan, ledger: Ledger): Indexed<Source>[] {
  return plan.sources.flatMap((value, row) =>
    ledger.source(value.name)?.row === row ? [{ row, value }] : [],
  );
}

/** The first entry of a year that a source pays or shares. */
function firstEntry(
  plan: Plan,
  ledger: Ledger,
  source: Indexed<Source>,
  year: number,
  goal?: number,
): number {
  const { year: yearOf } = ledger.spending();
  return plan.actuals.findIndex(
    (entry) =>
      isSpent(entry) &&
      yearOf(entry) === year &&
      (goal === undefined || entry.goal === goal) &&
      (isUnsourced(entry) || ledger.source(entry.source)?.row === source.row),
  );
}
