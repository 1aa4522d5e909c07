import { dayOf } from "../dates";
import { at, finding } from "../findings";
import { rowsOf } from "./anchoring";
import { isBlank, type Rule } from "./rule";

/** Those who approve the plan and have not yet: one finding lists them. Silent while there are no measures. */
export const approvalMissing: Rule = ({ plan, ledger }) => {
  const year = plan.settings.planningYear;
  if (year === null || plan.measures.length === 0) return [];
  const rows = rowsOf(plan, ledger, year);
  const missing = plan.parties.flatMap(({ name, approves }, index) => {
    const row = rows.get(ledger.key(name));
    const waits = approves === true && !isBlank(name) && isBlank(row?.first.approval ?? null);
    return waits ? [{ name: name ?? "", index, row: row?.row }] : [];
  });
  const [first] = missing;
  if (!first) return [];
  const place =
    first.row === undefined ? at("parties", first.index, "approves") : at("anchoring", first.row, "approval");
  return [finding("approval-missing", place, { year, parties: missing.map(({ name }) => name) })];
};

/** A municipality approves what its council has decided, not before. */
export const approvalBeforeAnchoring: Rule = ({ plan }) =>
  plan.anchoring.flatMap((row, index) => {
    const [approval, council] = [dayOf(row.approval), dayOf(row.council)];
    if (approval === null || council === null || approval >= council) return [];
    const params = { party: row.party ?? "", approval, council };
    return [finding("approval-before-anchoring", at("anchoring", index, "approval"), params)];
  });
