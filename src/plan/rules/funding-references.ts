import { at, finding } from "../findings";
import type { FundingRow } from "../records";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";
import { suggester } from "./suggest";

/** A row of financing must name one of the plan's sources. */
export const fundingUnknownSource: Rule = ({ plan, ledger }) => {
  const suggest = suggester(plan.sources.map(({ name }) => name));
  const unknown = groupBy(plan.funding, (row, index) => {
    if (isBlank(row.source)) return hasMoney(row) ? `blank ${String(index)}` : null;
    return ledger.source(row.source) ? null : `named ${ledger.key(row.source)}`;
  });
  return [...unknown.values()].map(({ first: { source }, row, rows }) =>
    finding("funding-unknown-source", at("funding", row, "source"), {
      source: isBlank(source) ? null : source,
      nearest: isBlank(source) ? null : suggest(source),
      times: rows.length,
    }),
  );
};

/** … one of its goals. */
export const fundingUnknownGoal: Rule = ({ plan, ledger }) => {
  const unknown = groupBy(plan.funding, (row, index) => {
    if (row.goal === null) return hasMoney(row) ? `blank ${String(index)}` : null;
    return ledger.goals.has(row.goal) ? null : `number ${String(row.goal)}`;
  });
  return [...unknown.values()].map(({ first: { goal }, row, rows }) =>
    finding("funding-unknown-goal", at("funding", row, "goal"), { goal, times: rows.length }),
  );
};

/** … and, where it names a measure, one of its measures. */
export const fundingUnknownMeasure: Rule = ({ plan, ledger }) => {
  const suggest = suggester(plan.measures.map(({ id }) => id));
  const unknown = groupBy(plan.funding, ({ measure }) =>
    isBlank(measure) || ledger.measure(measure) ? null : ledger.key(measure),
  );
  return [...unknown.values()].map(({ first, row, rows }) =>
    finding("funding-unknown-measure", at("funding", row, "measure"), {
      measure: first.measure ?? "",
      nearest: suggest(first.measure),
      times: rows.length,
    }),
  );
};

/** Financing must be of a year in the period. Silent while the plan has no period. */
export const fundingYearOutside: Rule = ({ plan, ledger }) => {
  const { years } = ledger;
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  if (firstYear === undefined || lastYear === undefined) return [];
  const outside = groupBy(plan.funding, (row, index) => {
    if (row.year === null) return hasMoney(row) ? `blank ${String(index)}` : null;
    return row.year < firstYear || row.year > lastYear ? `year ${String(row.year)}` : null;
  });
  return [...outside.values()].map(({ first: { year }, row, rows }) =>
    finding("funding-year-outside", at("funding", row, "year"), {
      year,
      firstYear,
      lastYear,
      times: rows.length,
    }),
  );
};

function hasMoney(row: FundingRow): boolean {
  return row.amount !== null && row.amount !== 0;
}
