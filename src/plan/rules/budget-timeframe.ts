import { at, finding, yearColumn } from "../findings";
import { lastYearOfEnded, yearsWithMoney } from "./measure-years";
import type { Rule } from "./rule";

/**
 * Money should stand in the years of the measure's timeframe. A timeframe that is reversed is its own
 * finding, and so is what an ended measure has left.
 */
export const budgetOutsideTimeframe: Rule = ({ plan, ledger }) =>
  plan.budget.flatMap((row, index) => {
    const measure = ledger.measure(row.measure)?.value;
    if (!measure || row.measure === null) return [];
    const { fromYear: from, toYear: to } = measure;
    if (from !== null && to !== null && from > to) return [];
    const ended = lastYearOfEnded(measure, plan.settings.planningYear) ?? Infinity;
    const years = yearsWithMoney(row, ledger.years).filter(
      (year) => year < (from ?? -Infinity) || (year > (to ?? Infinity) && year <= ended),
    );
    const [first] = years;
    if (first === undefined) return [];
    const params = { measure: row.measure, years, from, to };
    return [finding("budget-outside-timeframe", at("budget", index, yearColumn(first)), params)];
  });
