import { at, finding } from "../findings";
import { merged } from "../funding-groups";
import { alike } from "./group";
import { isBlank, type Rule } from "./rule";

/**
 * The same year, goal, measure, source, part and reference twice is probably the same money. Cash and
 * in-kind effort of one source are two things.
 */
export const fundingDuplicate: Rule = ({ plan, ledger: { key, fundingGroups } }) => {
  const perhaps = merged(fundingGroups, ({ year, goal, source, form }) =>
    year === null || isBlank(source) ? null : JSON.stringify([year, goal, key(source), form]),
  );
  return perhaps.flatMap(({ rows: among }) =>
    alike(
      plan.funding,
      [({ measure }) => key(measure), ({ reference }) => key(reference), ({ party }) => key(party)],
      among,
    ).map(({ first, rows }) =>
      finding("funding-duplicate", at("funding", rows[1] ?? null, "source"), {
        source: first.source ?? "",
        times: rows.length,
      }),
    ),
  );
};
