import { at, finding } from "../findings";
import { counts } from "../ledger";
import type { Rule } from "./rule";

/** In-kind effort is an own share: other sources give money. */
export const fundingInKind: Rule = ({ plan, ledger }) =>
  plan.funding.flatMap((row, index) => {
    const kind = ledger.source(row.source)?.value.kind ?? null;
    const odd = row.form === "inKind" && counts(row) && kind !== null && kind !== "ownShare";
    return odd
      ? [finding("funding-in-kind", at("funding", index, "form"), { source: row.source ?? "" })]
      : [];
  });

/** In-kind effort is hours, and the hours should be there to be shown. */
export const inKindBasis: Rule = ({ plan }) =>
  plan.funding.flatMap((row, index) => {
    const { form, hours, source, amount } = row;
    const bare = form === "inKind" && counts(row) && amount !== null && amount !== 0 && (hours ?? 0) === 0;
    return bare
      ? [finding("in-kind-basis", at("funding", index, "hours"), { source: source ?? "", amount })]
      : [];
  });
