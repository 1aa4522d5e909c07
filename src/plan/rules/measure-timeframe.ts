import { at, finding } from "../findings";
import { eachMeasure } from "./each-measure";
import { isBlank, type Rule } from "./rule";

/** A measure has years, or a text about when. */
export const measureTimeframeMissing: Rule = eachMeasure(({ fromYear, toYear, timeframe }, row, named) =>
  fromYear === null && toYear === null && isBlank(timeframe)
    ? finding("measure-timeframe-missing", at("measures", row, "fromYear"), named())
    : null,
);

/** It does not end before it begins. */
export const measureTimeframeOrder: Rule = eachMeasure(({ fromYear: from, toYear: to }, row, named) =>
  from !== null && to !== null && from > to
    ? finding("measure-timeframe-order", at("measures", row, "fromYear"), { ...named(), from, to })
    : null,
);

/** Its years are the plan's. */
export const measureTimeframeOutside: Rule = eachMeasure((measure, row, named, { ledger }) => {
  const { fromYear: from, toYear: to } = measure;
  const [firstYear, lastYear] = [ledger.years[0], ledger.years.at(-1)];
  if (firstYear === undefined || lastYear === undefined) return null;
  const outside = (year: number | null) => year !== null && (year < firstYear || year > lastYear);
  const column = outside(from) ? "fromYear" : outside(to) ? "toYear" : null;
  if (column === null) return null;
  const years = { from, to, firstYear, lastYear };
  return finding("measure-timeframe-outside", at("measures", row, column), { ...named(), ...years });
});

/** What is prioritised in the planning year should not begin later. */
export const measurePriorityTimeframe: Rule = eachMeasure((measure, row, named, { plan }) => {
  const { priority, fromYear: from } = measure;
  const { planningYear } = plan.settings;
  const later = priority === "planningYear" && from !== null && planningYear !== null && from > planningYear;
  return later
    ? finding("measure-priority-timeframe", at("measures", row, "priority"), {
        ...named(),
        from,
        planningYear,
      })
    : null;
});
