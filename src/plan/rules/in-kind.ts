import { at, finding } from "../findings";
import { counts } from "../ledger";
import type { Rule } from "./rule";

/** In-kind effort is an own share: other sources give money. */
export const fundingInKind: Rule = ({ ledger }) =>
  ledger.fundingGroups.flatMap(({ first, rows }) => {
    const kind = ledger.source(first.source)?.value.kind ?? null;
    const odd = first.form === "inKind" && counts(first) && kind !== null && kind !== "ownShare";
    const params = { source: first.source ?? "" };
    return odd ? rows.map((row) => finding("funding-in-kind", at("funding", row, "form"), params)) : [];
  });

/** In-kind effort is hours, and the hours should be there to be shown. */
export const inKindBasis: Rule = ({ plan, ledger }) =>
  ledger.fundingGroups
    .filter(({ first }) => first.form === "inKind" && counts(first))
    .flatMap(({ first: { source }, rows }) =>
      rows
        .filter((row) => (plan.funding[row]?.amount ?? 0) !== 0 && (plan.funding[row]?.hours ?? 0) === 0)
        .map((row) => {
          const params = { source: source ?? "", amount: plan.funding[row]?.amount ?? 0 };
          return finding("in-kind-basis", at("funding", row, "hours"), params);
        }),
    );
