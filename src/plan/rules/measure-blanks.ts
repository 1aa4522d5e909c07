import { at, finding } from "../findings";
import { eachMeasure } from "./each-measure";
import { measureParams } from "./measure-label";
import { isBlank, type Rule } from "./rule";

/** A measure has a title. */
export const measureTitleMissing: Rule = eachMeasure((measure, row) =>
  isBlank(measure.title)
    ? finding("measure-title-missing", at("measures", row, "title"), measureParams(measure))
    : null,
);

/** A measure belongs to one of the plan's goals. */
export const measureUnknownGoal: Rule = eachMeasure((measure, row, { ledger }) => {
  const { goal } = measure;
  if (goal !== null && ledger.goals.has(goal)) return null;
  return finding("measure-unknown-goal", at("measures", row, "goal"), { ...measureParams(measure), goal });
});

/** Somebody leads it; a work programme may leave that open. */
export const measureLeadMissing: Rule = eachMeasure((measure, row, { ledger }) => {
  if (!isBlank(measure.lead)) return null;
  const severity = ledger.hasMoney ? "error" : "info";
  return finding("measure-lead-missing", at("measures", row, "lead"), measureParams(measure), severity);
});

/** Somebody takes part. A work programme names no partners until one of its measures does. */
export const measurePartnersMissing: Rule = (context) => {
  const { plan, ledger } = context;
  const used = ledger.hasMoney || plan.measures.some((measure) => !isBlank(measure.partners));
  return used ? partnersMissing(context) : [];
};

const partnersMissing = eachMeasure((measure, row) =>
  isBlank(measure.partners) && measure.change !== "ended"
    ? finding("measure-partners-missing", at("measures", row, "partners"), measureParams(measure))
    : null,
);

/** What is changed is explained. */
export const measureChangeReason: Rule = eachMeasure((measure, row) =>
  measure.change === "changed" && isBlank(measure.reason)
    ? finding("measure-change-reason", at("measures", row, "reason"), measureParams(measure))
    : null,
);
