import { at, finding } from "../findings";
import type { Rule } from "./rule";

/** All goals of a year must make the year's frame, where one is set. Silent until there is a budget. */
export const frameTotal: Rule = ({ plan, ledger }) => {
  if (ledger.totalBudget === 0) return [];
  const period = new Set(ledger.years);
  return plan.years.flatMap(({ year, frame }, row) => {
    if (year === null || frame === null || !period.has(year)) return [];
    const sum = ledger.yearBudget(year);
    return sum === frame ? [] : [finding("frame-total", at("years", row, "frame"), { year, sum, frame })];
  });
};
