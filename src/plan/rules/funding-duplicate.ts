import { at, finding } from "../findings";
import { duplicates } from "./group";
import { isBlank, type Rule } from "./rule";

/**
 * The same year, goal, measure, source, part and reference twice is probably the same money. Cash and
 * in-kind effort of one source are two things.
 */
export const fundingDuplicate: Rule = ({ plan, ledger: { key } }) =>
  duplicates(plan.funding, (row) => {
    if (row.year === null || isBlank(row.source)) return null;
    const names = `${key(row.measure)}\n${key(row.source)}\n${key(row.party)}\n${key(row.reference)}`;
    return `${String(row.year)}|${String(row.goal)}|${String(row.form)}|${names}`;
  }).map(({ first, rows }) =>
    finding("funding-duplicate", at("funding", rows[1] ?? null, "source"), {
      source: first.source ?? "",
      times: rows.length,
    }),
  );
