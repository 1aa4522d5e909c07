import { at, finding } from "../findings";
import type { Ledger } from "../ledger";
import type { FundingRow } from "../records";
import { isBlank, type Rule } from "./rule";

/**
 * What is counted in the planning year should be committed, where the source gives commitments. State money
 * cannot be until KDD has approved the year: then it is only worth knowing. A blank status is planned.
 */
export const fundingUncommitted: Rule = ({ plan, ledger }) => {
  const year = plan.settings.planningYear;
  const approved = plan.years.some((frame) => frame.year === year && !isBlank(frame.approved));
  return ledger.fundingGroups.flatMap(({ first, rows }) => {
    const source = ledger.source(first.source)?.value;
    const status = first.status ?? "planned";
    const counted = first.year === year && year !== null;
    if (!counted || source?.needsCommitment !== true || status === "committed" || status === "declined") {
      return [];
    }
    const awaitsKdd = source.kind === "state" && !approved;
    const severity = awaitsKdd ? "info" : "warning";
    return rows.flatMap((row) => {
      const amount = plan.funding[row]?.amount ?? 0;
      if (amount === 0) return [];
      const params = { source: source.name ?? "", amount, status, awaitsKdd };
      return [finding("funding-uncommitted", at("funding", row, "status"), params, severity)];
    });
  });
};

/** What is declined stays in the plan and is not counted. */
export const fundingDeclined: Rule = ({ plan, ledger }) =>
  withStatus(ledger, "declined").map((row) =>
    finding("funding-declined", at("funding", row, "status"), sourceAndAmount(plan.funding[row])),
  );

/** A commitment has a reference to look it up by. */
export const fundingNoReference: Rule = ({ plan, ledger }) =>
  withStatus(ledger, "committed")
    .filter((row) => isBlank(plan.funding[row]?.reference ?? null))
    .map((row) =>
      finding("funding-no-reference", at("funding", row, "reference"), sourceAndAmount(plan.funding[row])),
    );

function withStatus({ fundingGroups }: Ledger, status: FundingRow["status"]): number[] {
  return fundingGroups.filter(({ first }) => first.status === status).flatMap(({ rows }) => rows);
}

function sourceAndAmount(row: FundingRow | undefined) {
  return { source: row?.source ?? "", amount: row?.amount ?? 0 };
}
