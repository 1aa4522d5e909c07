import { at, finding } from "../findings";
import { sumOre, type Ore } from "../money";
import type { Actual } from "../records";
import { isCost } from "../spending";
import { wholeKrone } from "./available";
import { groupBy } from "./group";
import type { Rule } from "./rule";

/**
 * KOSTRA's account 429 is VAT that gives a right to compensation. Municipalities write it with the 1 of running
 * costs or the 0 of investments before it, and may have digits of their own after.
 */
const vatAccount = /^(?:429|[01]429\d{0,2})$/u;

/**
 * VAT that is compensated is counted as a cost, in øre, once a year: costs on the account for it which entries of
 * kind VAT compensation on the same goal and source do not make up for. The compensation's size counts, whichever
 * sign it is booked with. VAT on other accounts cannot be told from what it is paid on.
 */
export const actualVat: Rule = ({ plan, ledger }) => {
  if (!plan.actuals.some(isVatCost)) return [];
  const { year: yearOf } = ledger.spending();
  const groups = groupBy(plan.actuals, (entry) => {
    const year = yearOf(entry);
    if (year === null || !(isVatCost(entry) || isCompensation(entry))) return null;
    return `${String(year)}|${String(entry.goal)}|${ledger.key(entry.source)}`;
  });
  const left = [...groups.values()].flatMap(({ first, rows }) => {
    const entries = rows.flatMap((row) => plan.actuals[row] ?? []);
    const amount = sum(entries.filter(isVatCost)) - Math.abs(sum(entries.filter(isCompensation)));
    const row = rows[entries.findIndex(isVatCost)];
    return row === undefined || amount < wholeKrone ? [] : [{ year: yearOf(first) ?? 0, row, amount }];
  });
  return [...groupBy(left, ({ year }) => String(year)).values()].map(({ first: { year, row }, rows }) => {
    const amount = sumOre(rows.map((each) => left[each]?.amount ?? null));
    return finding("actual-vat", at("actuals", row, "kind"), { year, amount });
  });
};

function isVatCost(entry: Actual): boolean {
  return isCost(entry) && vatAccount.test((entry.account ?? "").trim());
}

function isCompensation({ kind }: Actual): boolean {
  return kind === "vatCompensation";
}

function sum(entries: readonly Actual[]): Ore {
  return sumOre(entries.map(({ amount }) => amount));
}
