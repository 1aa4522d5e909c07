import { at, finding, yearColumn } from "../findings";
import { sumOre } from "../money";
import { eachMeasure } from "./each-measure";
import { measureParams } from "./measure-label";
import { lastYearOfEnded, yearsWithMoney } from "./measure-years";
import { isBlank, type Rule } from "./rule";

/** What is ended is evaluated: what has it done? */
export const measureEndedEvaluation: Rule = eachMeasure((measure, row) =>
  measure.change === "ended" && isBlank(measure.evaluation)
    ? finding("measure-ended-evaluation", at("measures", row, "evaluation"), measureParams(measure))
    : null,
);

/** … and has no money in later years. */
export const measureEndedBudget: Rule = ({ plan, ledger }) =>
  plan.budget.flatMap((row, index) => {
    const measure = ledger.measure(row.measure)?.value;
    const last = measure && lastYearOfEnded(measure, plan.settings.planningYear);
    if (!measure || last === null || last === undefined) return [];
    const years = yearsWithMoney(row, ledger.years).filter((year) => year > last);
    const [first] = years;
    if (first === undefined) return [];
    const amount = sumOre(years.map((year) => row.amounts[String(year)] ?? 0));
    const params = { ...measureParams(measure), last, years, amount };
    return [finding("measure-ended-budget", at("budget", index, yearColumn(first)), params)];
  });
