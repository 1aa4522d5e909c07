import { at, finding } from "../findings";
import { eachMeasure } from "./each-measure";
import { isBlank, type Rule } from "./rule";

/** A measure has a title. */
export const measureTitleMissing: Rule = eachMeasure((measure, row, named) =>
  isBlank(measure.title) ? finding("measure-title-missing", at("measures", row, "title"), named()) : null,
);

/** A measure belongs to one of the plan's goals. */
export const measureUnknownGoal: Rule = eachMeasure(({ goal }, row, named, { ledger }) =>
  goal !== null && ledger.goals.has(goal)
    ? null
    : finding("measure-unknown-goal", at("measures", row, "goal"), { ...named(), goal }),
);

/** Somebody leads it; a work programme may leave that open. */
export const measureLeadMissing: Rule = eachMeasure(({ lead }, row, named, { ledger }) =>
  isBlank(lead)
    ? finding(
        "measure-lead-missing",
        at("measures", row, "lead"),
        named(),
        ledger.hasMoney ? "error" : "info",
      )
    : null,
);

/** Somebody takes part. A work programme names no partners until one of its measures does. */
export const measurePartnersMissing: Rule = (context) => {
  const { plan, ledger } = context;
  const used = ledger.hasMoney || plan.measures.some((measure) => !isBlank(measure.partners));
  return used ? partnersMissing(context) : [];
};

const partnersMissing = eachMeasure(({ partners, change }, row, named) =>
  isBlank(partners) && change !== "ended"
    ? finding("measure-partners-missing", at("measures", row, "partners"), named())
    : null,
);

/** What is changed is explained. */
export const measureChangeReason: Rule = eachMeasure(({ change, reason }, row, named) =>
  change === "changed" && isBlank(reason)
    ? finding("measure-change-reason", at("measures", row, "reason"), named())
    : null,
);
