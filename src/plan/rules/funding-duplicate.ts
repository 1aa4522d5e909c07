import { at, finding } from "../findings";
import { duplicates } from "./group";
import { isBlank, type Rule } from "./rule";

/**
 * The same year, goal, measure, source, part and reference twice is probably the same money. Cash and
 * in-kind effort of one source are two things.
 */
export const fundingDuplicate: Rule = ({ plan, ledger }) =>
  duplicates(plan.funding, (row) => {
    if (row.year === null || isBlank(row.source)) return null;
    const names = [row.measure, row.source, row.party, row.reference].map(ledger.key);
    return JSON.stringify([row.year, row.goal, row.form, ...names]);
  }).map(({ first, rows }) =>
    finding("funding-duplicate", at("funding", rows[1] ?? null, "source"), {
      source: first.source ?? "",
      times: rows.length,
    }),
  );
