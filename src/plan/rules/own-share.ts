import { at, finding } from "../findings";
import { counts } from "../ledger";
import { shareOf } from "../shares";
import { merged } from "../funding-groups";
import type { Rule } from "./rule";

/** State money asks for an own share of the same goal and year. */
export const ownShareMissing: Rule = ({ ledger }) => {
  const state = merged(ledger.fundingGroups, (row) =>
    counts(row) && ledger.source(row.source)?.value.kind === "state"
      ? `${String(row.year)}|${String(row.goal)}`
      : null,
  );
  const period = new Set(ledger.years);
  return state.flatMap(({ first: { goal, year }, rows: [row = null] }) => {
    if (goal === null || year === null || !period.has(year)) return [];
    const missing =
      ledger.financingOfKind(goal, year, "state") > 0 && ledger.financingOfKind(goal, year, "ownShare") <= 0;
    return missing
      ? [finding("funding-own-share-missing", at("funding", row, "source"), { goal, year })]
      : [];
  });
};

/** The own share of the year's whole §7 total must reach the plan's own smallest share, if it sets one. */
export const ownShareLow: Rule = ({ plan, ledger }) => {
  const minimum = plan.settings.minimumOwnShare;
  if (minimum === null) return [];
  return ledger.years.flatMap((year) => {
    const share = shareOf(ledger.yearFinancing(year, "ownShare"), ledger.yearFinancing(year));
    if (share === null || share >= minimum) return [];
    const isOwn = (source: string | null) => ledger.source(source)?.value.kind === "ownShare";
    const groups = ledger.fundingGroups.filter(({ first }) => first.year === year);
    const place = groups.find(({ first }) => isOwn(first.source)) ?? groups[0];
    const row = place?.rows[0] ?? null;
    return [finding("funding-own-share-low", at("funding", row, "amount"), { year, share, minimum })];
  });
};
