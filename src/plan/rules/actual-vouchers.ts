import { at, finding } from "../findings";
import { sumOre } from "../money";
import { alike, groupBy } from "./group";
import type { Rule } from "./rule";

/**
 * A voucher's line stands twice: everything that the accounts say of it, and everything that the plan says, is the
 * same. Lines that a voucher is split into differ in goal, measure, source or party. Once for each voucher.
 */
export const actualVoucherTwice: Rule = ({ plan, ledger }) => {
  if (plan.actuals.length === 0) return [];
  const { key } = ledger;
  const { day, voucher: voucherOf } = ledger.spending();
  const twice = alike(plan.actuals, [
    ({ voucher }) => key(voucher),
    ({ amount }) => amount,
    day,
    ({ account }) => key(account),
    ({ text }) => key(text),
    ({ project }) => key(project),
    ({ kind }) => kind,
    ({ goal }) => goal,
    ({ measure }) => key(measure),
    ({ source }) => key(source),
    ({ party }) => key(party),
    ({ form }) => form,
  ]).filter(({ first }) => (first.amount ?? 0) !== 0);
  const vouchers = groupBy(twice, ({ first }) => voucherOf(first));
  return [...vouchers.values()].map(({ first: { first, rows }, rows: lines }) => {
    const again = lines.flatMap((line) => twice[line] ?? []);
    const amount = sumOre(again.map((line) => (line.first.amount ?? 0) * (line.rows.length - 1)));
    const params = { voucher: first.voucher ?? "", lines: lines.length, amount };
    return finding("actual-voucher-twice", at("actuals", rows[1] ?? null, "voucher"), params);
  });
};
