import { at, finding } from "../findings";
import type { Ledger } from "../ledger";
import { sumOre, type Ore } from "../money";
import type { Actual } from "../records";
import { isCost, isUnsourced } from "../spending";
import { wholeKrone } from "./available";
import { groupBy } from "./group";
import type { Rule } from "./rule";

/**
 * A voucher's sources exceed its costs, in øre. A source covers what of the costs it stands on, or what has come
 * in from it where that is more: a cost that stands wholly on the state and is partly paid by the county is
 * financed twice. So is what income and compensated VAT together more than cover. A voucher is known by its day and
 * number, and one without both costs and income says nothing. Each sum's size counts, whichever sign it is booked
 * with. Fund entries move money between years and are no source.
 */
export const doubleFinanced: Rule = ({ plan, ledger }) => {
  const income = plan.actuals.filter(isIncome);
  if (income.length === 0) return [];
  const { voucher: voucherOf } = ledger.spending();
  const paid = new Set(income.map(voucherOf));
  const vouchers = groupBy(plan.actuals, (entry) => {
    const voucher = voucherOf(entry);
    return paid.has(voucher) ? voucher : null;
  });
  return [...vouchers.values()].flatMap(({ first, rows }) => {
    const entries = rows.flatMap((row) => plan.actuals[row] ?? []);
    const cost = sizeOf(entries.filter(isCost));
    const covered = coverage(entries, ledger);
    if (cost === 0 || sumOre([...covered.amounts, covered.compensated]) - cost < wholeKrone) return [];
    const row = rows[entries.findIndex(isIncome)] ?? null;
    const params = { voucher: first.voucher ?? "", cost, ...covered };
    return [finding("double-financed", at("actuals", row, "amount"), params)];
  });
};

/** What covers a voucher: parallel lists, a source each ("" is one that is not said), and compensated VAT. */
interface Coverage {
  readonly sources: readonly string[];
  readonly amounts: readonly Ore[];
  readonly compensated: Ore;
}

/** By what stands on each source or has come in from it, or by income and compensated VAT: what covers more. */
function coverage(entries: readonly Actual[], ledger: Ledger): Coverage {
  const bySource = groupBy(entries, ({ source }) => String(ledger.source(source)?.row ?? ledger.key(source)));
  const parts = [...bySource.values()].map(({ first, rows }) => {
    const own = rows.flatMap((row) => entries[row] ?? []);
    const income = sizeOf(own.filter(isIncome));
    const charged = isUnsourced(first) ? 0 : sizeOf(own.filter(isCost));
    return {
      source: isUnsourced(first) ? "" : (first.source ?? ""),
      income,
      most: Math.max(income, charged),
    };
  });
  const compensated = sizeOf(entries.filter(({ kind }) => kind === "vatCompensation"));
  const [income, most] = [sumOre(parts.map((part) => part.income)), sumOre(parts.map((part) => part.most))];
  const byIncome = income + compensated > most;
  const covers = parts
    .map((part) => ({ source: part.source, amount: byIncome ? part.income : part.most }))
    .filter(({ amount }) => amount > 0);
  return {
    sources: covers.map(({ source }) => source),
    amounts: covers.map(({ amount }) => amount),
    compensated: byIncome ? compensated : 0,
  };
}

function isIncome({ kind }: Actual): boolean {
  return kind === "income";
}

function sizeOf(entries: readonly Actual[]): Ore {
  return Math.abs(sumOre(entries.map(({ amount }) => amount)));
}
