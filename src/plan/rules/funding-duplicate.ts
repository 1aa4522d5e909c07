import { at, finding } from "../findings";
import { alike } from "./group";
import { isBlank, type Rule } from "./rule";

/**
 * The same year, goal, measure, source, part and reference twice is probably the same money. Cash and
 * in-kind effort of one source are two things.
 */
export const fundingDuplicate: Rule = ({ plan, ledger: { key } }) =>
  alike(plan.funding, [
    ({ measure }) => key(measure),
    ({ source }) => key(source),
    ({ year }) => year,
    ({ reference }) => key(reference),
    ({ party }) => key(party),
    ({ goal }) => goal,
    ({ form }) => form,
  ]).flatMap(({ first, rows }) => {
    if (first.year === null || isBlank(first.source)) return [];
    const place = at("funding", rows[1] ?? null, "source");
    return [finding("funding-duplicate", place, { source: first.source ?? "", times: rows.length })];
  });
