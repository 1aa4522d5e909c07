import { dayOf } from "../dates";
import { at, finding } from "../findings";
import { sumOre } from "../money";
import type { Grant } from "../records";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";

/**
 * A grant is a source's money for a year: no more is paid of it than is committed, or carried into the year.
 * What is paid back is not paid. In øre. Silent of sources that give no commitments.
 */
export const grantOverCommitted: Rule = ({ plan, ledger }) => {
  const payouts = groupBy(plan.grants, ({ event, source, year }) => {
    const row = ledger.source(source)?.row;
    return event === "payout" && year !== null && row !== undefined ? `${String(row)}|${String(year)}` : null;
  });
  return [...payouts.values()].flatMap(({ first: { source: name, year }, rows }) => {
    const source = ledger.source(name);
    if (!source || year === null || source.value.needsCommitment === false) return [];
    const grants = ledger.grants();
    const committed = grants.committed(source.row, year) + ledger.carried().into(source.row, year);
    const repaid = grants.repaid(source.row, year);
    const paid = grants.paid(source.row, year) - repaid;
    if (paid <= committed) return [];
    const place = at("grants", rowBeyond(plan.grants, rows, committed + repaid), "amount");
    return [
      finding("grant-over-committed", place, { source: source.value.name ?? "", year, paid, committed }),
    ];
  });
};

/** The first of some rows with which their sum passes a limit. */
function rowBeyond(grants: readonly Grant[], rows: readonly number[], limit: number): number | null {
  let sum = 0;
  const found = rows.find((row) => (sum += grants[row]?.amount ?? 0) > limit);
  return found ?? rows[0] ?? null;
}

/** The state's money (§6) of a year is paid before KDD has approved the year: said once a year. */
export const grantBeforeApproval: Rule = ({ plan, ledger }) => {
  const state = ledger.stateSource?.row;
  if (state === undefined) return [];
  const early = groupBy(plan.grants, ({ event, source, year, amount, date }) => {
    const paid = event === "payout" && year !== null && (amount ?? 0) !== 0;
    if (!paid || ledger.source(source)?.row !== state) return null;
    const approved = ledger.frame(year)?.value.approved ?? null;
    if (isBlank(approved)) return String(year);
    const [day, approval] = [dayOf(date), dayOf(approved)];
    return day !== null && approval !== null && day < approval ? String(year) : null;
  });
  return [...early.values()].flatMap(({ first: { year, date }, row, rows }) => {
    if (year === null) return [];
    const approved = dayOf(ledger.frame(year)?.value.approved ?? null);
    const amount = sumOre(rows.map((each) => plan.grants[each]?.amount ?? null));
    const params = { year, amount, paid: dayOf(date), approved };
    return [finding("grant-before-approval", at("grants", row, "date"), params)];
  });
};
