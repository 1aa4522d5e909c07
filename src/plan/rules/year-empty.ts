import { at, finding, yearColumn } from "../findings";
import type { Rule } from "./rule";

/** A year of the period has a budget and no row of financing yet: said once a year. */
export const fundingYearEmpty: Rule = ({ plan, ledger }) =>
  ledger.years.flatMap((year) => {
    const budget = ledger.yearBudget(year);
    if (budget === 0 || ledger.financedYears.has(year)) return [];
    const known = (goal: number | null) => goal !== null && ledger.goals.has(goal);
    const first = plan.budget.findIndex((row) => known(row.goal) && (row.amounts[String(year)] ?? 0) !== 0);
    return [finding("funding-year-empty", at("budget", first, yearColumn(year)), { year, budget })];
  });
