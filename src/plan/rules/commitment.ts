import { at, finding } from "../findings";
import { isBlank, type Rule } from "./rule";

/**
 * What is counted in the planning year should be committed, where the source gives commitments. State money
 * cannot be until KDD has approved the year: then it is only worth knowing. A blank status is planned.
 */
export const fundingUncommitted: Rule = ({ plan, ledger }) => {
  const year = plan.settings.planningYear;
  const approved = plan.years.some((frame) => frame.year === year && !isBlank(frame.approved));
  return plan.funding.flatMap((row, index) => {
    const source = ledger.source(row.source)?.value;
    const status = row.status ?? "planned";
    const counted = row.year === year && year !== null && row.amount !== null && row.amount !== 0;
    if (!counted || source?.needsCommitment !== true || status === "committed" || status === "declined") {
      return [];
    }
    const awaitsKdd = source.kind === "state" && !approved;
    const params = { source: source.name ?? "", amount: row.amount ?? 0, status, awaitsKdd };
    const severity = awaitsKdd ? "info" : "warning";
    return [finding("funding-uncommitted", at("funding", index, "status"), params, severity)];
  });
};

/** What is declined stays in the plan and is not counted. */
export const fundingDeclined: Rule = ({ plan }) =>
  plan.funding.flatMap((row, index) =>
    row.status === "declined"
      ? [finding("funding-declined", at("funding", index, "status"), sourceAndAmount(row))]
      : [],
  );

/** A commitment has a reference to look it up by. */
export const fundingNoReference: Rule = ({ plan }) =>
  plan.funding.flatMap((row, index) =>
    row.status === "committed" && isBlank(row.reference)
      ? [finding("funding-no-reference", at("funding", index, "reference"), sourceAndAmount(row))]
      : [],
  );

function sourceAndAmount({ source, amount }: { source: string | null; amount: number | null }) {
  return { source: source ?? "", amount: amount ?? 0 };
}
