import type { MeasureParams } from "../finding-params";
import type { Finding } from "../findings";
import type { Measure } from "../records";
import { measureParams } from "./measure-label";
import type { Rule, RuleContext } from "./rule";

/** A rule that looks at one measure at a time. `check` gets the measure, its row, and what tells how findings name it. */
export function eachMeasure(
  check: (measure: Measure, row: number, named: () => MeasureParams, context: RuleContext) => Finding | null,
): Rule {
  return (context) =>
    context.plan.measures.flatMap(
      (measure, row) => check(measure, row, () => measureParams(measure), context) ?? [],
    );
}
