import { at, finding } from "../findings";
import { eachMeasure } from "./each-measure";
import { measureParams } from "./measure-label";
import { isBlank, type Rule } from "./rule";

/** A measure has years, or a text about when. */
export const measureTimeframeMissing: Rule = eachMeasure((measure, row) =>
  measure.fromYear === null && measure.toYear === null && isBlank(measure.timeframe)
    ? finding("measure-timeframe-missing", at("measures", row, "fromYear"), measureParams(measure))
    : null,
);

/** It does not end before it begins. */
export const measureTimeframeOrder: Rule = eachMeasure((measure, row) => {
  const { fromYear: from, toYear: to } = measure;
  if (from === null || to === null || from <= to) return null;
  const params = { ...measureParams(measure), from, to };
  return finding("measure-timeframe-order", at("measures", row, "fromYear"), params);
});

/** Its years are the plan's. */
export const measureTimeframeOutside: Rule = eachMeasure((measure, row, { ledger }) => {
  const { fromYear: from, toYear: to } = measure;
  const firstYear = ledger.years[0];
  const lastYear = ledger.years.at(-1);
  if (firstYear === undefined || lastYear === undefined) return null;
  const outside = (year: number | null) => year !== null && (year < firstYear || year > lastYear);
  const column = outside(from) ? "fromYear" : outside(to) ? "toYear" : null;
  if (column === null) return null;
  const params = { ...measureParams(measure), from, to, firstYear, lastYear };
  return finding("measure-timeframe-outside", at("measures", row, column), params);
});

/** What is prioritised in the planning year should not begin later. */
export const measurePriorityTimeframe: Rule = eachMeasure((measure, row, { plan }) => {
  const { priority, fromYear: from } = measure;
  const { planningYear } = plan.settings;
  const later = priority === "planningYear" && from !== null && planningYear !== null && from > planningYear;
  if (!later) return null;
  const params = { ...measureParams(measure), from, planningYear };
  return finding("measure-priority-timeframe", at("measures", row, "priority"), params);
});
