import { at, finding } from "../findings";
import type { Actual } from "../records";
import { isCost, isSpent, isUnsourced } from "../spending";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";
import { suggester } from "./suggest";

/** An entry must point at a goal of the plan; only what is not used (income, fund) may leave it blank. */
export const actualUnknownGoal: Rule = ({ plan, ledger }) => {
  const unknown = groupBy(plan.actuals, (entry) => {
    if (entry.goal === null) return isSpent(entry) && hasMoney(entry) ? "blank" : null;
    return ledger.goals.has(entry.goal) ? null : String(entry.goal);
  });
  return [...unknown.values()].map(({ first: { goal }, row, rows }) =>
    finding("actual-unknown-goal", at("actuals", row, "goal"), { goal, times: rows.length }),
  );
};

/** … and, where it names a measure, at one of the plan's. */
export const actualUnknownMeasure: Rule = ({ plan, ledger }) => {
  const suggest = suggester(plan.measures.map(({ id }) => id));
  const unknown = groupBy(plan.actuals, ({ measure }) =>
    isBlank(measure) || ledger.measure(measure) ? null : ledger.key(measure),
  );
  return [...unknown.values()].map(({ first, row, rows }) =>
    finding("actual-unknown-measure", at("actuals", row, "measure"), {
      measure: first.measure ?? "",
      nearest: suggest(first.measure),
      times: rows.length,
    }),
  );
};

/**
 * … and at a source of the plan. A cost without one is shared as §7 finances its goal in the year; where nothing
 * does, it must say its source: once for each year.
 */
export const actualUnknownSource: Rule = ({ plan, ledger }) => {
  if (plan.actuals.length === 0) return [];
  const suggest = suggester(plan.sources.map(({ name }) => name));
  const { year: yearOf, sharers } = ledger.spending();
  const period = new Set(ledger.years);
  const unknown = groupBy(plan.actuals, (entry) => {
    if (!isUnsourced(entry)) return ledger.source(entry.source) ? null : `named ${ledger.key(entry.source)}`;
    const { goal } = entry;
    const year = yearOf(entry);
    const known = goal !== null && ledger.goals.has(goal) && year !== null && period.has(year);
    if (!known || !isCost(entry) || !hasMoney(entry)) return null;
    return sharers(goal, year).length > 0 ? null : `blank ${String(year)}`;
  });
  return [...unknown.values()].map(({ first, row, rows }) => {
    const source = isUnsourced(first) ? null : first.source;
    const params = { source, nearest: source === null ? null : suggest(source), times: rows.length };
    return finding("actual-unknown-source", at("actuals", row, "source"), params);
  });
};

/** The accounting year, which is the date's, must be in the period. Silent while the plan has no period. */
export const actualYearOutside: Rule = ({ plan, ledger }) => {
  const [firstYear, lastYear] = [ledger.years[0], ledger.years.at(-1)];
  if (firstYear === undefined || lastYear === undefined || plan.actuals.length === 0) return [];
  const { year: yearOf } = ledger.spending();
  const outside = groupBy(plan.actuals, (entry) => {
    if (isBlank(entry.date)) return hasMoney(entry) ? "blank" : null;
    const year = yearOf(entry);
    return year !== null && (year < firstYear || year > lastYear) ? String(year) : null;
  });
  return [...outside.values()].map(({ first, row, rows }) => {
    const params = { year: yearOf(first), firstYear, lastYear, times: rows.length };
    return finding("actual-year-outside", at("actuals", row, "date"), params);
  });
};

function hasMoney({ amount }: Actual): boolean {
  return amount !== null && amount !== 0;
}
