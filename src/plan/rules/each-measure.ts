import type { Finding } from "../findings";
import type { Measure } from "../records";
import type { Rule, RuleContext } from "./rule";

/** A rule that looks at one measure at a time. `check` gets the measure and its row. */
export function eachMeasure(
  check: (measure: Measure, row: number, context: RuleContext) => Finding | null,
): Rule {
  return (context) => {
    const found: Finding[] = [];
    for (const [row, measure] of context.plan.measures.entries()) {
      const one = check(measure, row, context);
      if (one) found.push(one);
    }
    return found;
  };
}
