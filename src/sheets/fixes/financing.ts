import type { Finding, FindingCode } from "../../plan/findings";
import { counts } from "../../plan/ledger";
import { cellFix, type Fix } from "./fix";
import { amountEdit, edit, type FixSource } from "./source";

type Found<C extends FindingCode> = Extract<Finding, { code: C }>;

/** State money in §7 becomes §6's amount, where one row carries it. §6 may be what is wrong: not certain. */
export function stateAmount({ params }: Found<"funding-state-differs">, source: FixSource): Fix | null {
  const ledger = source.ledger();
  const rows = source.plan.funding.flatMap((row, index) => {
    const state = ledger.source(row.source)?.row === ledger.stateSource?.row;
    return state && counts(row) && row.goal === params.goal && row.year === params.year ? [index] : [];
  });
  const [row, other] = rows;
  if (row === undefined || other !== undefined) return null;
  return cellFix(false, [amountEdit(source, "funding", row, "amount", params.budget)]);
}

/** In-kind effort is moved to the own share, where the plan has one such source. */
export function inKindSource({ place }: Found<"funding-in-kind">, source: FixSource): Fix | null {
  const [own, other] = source.plan.sources.filter(({ kind }) => kind === "ownShare");
  if (!own?.name || other) return null;
  return cellFix(false, [edit(source, "funding", place.row, "source", own.name)]);
}
