import { dayOf, daysBetween, isIsoDay } from "../dates";
import { at, finding } from "../findings";
import type { Ledger } from "../ledger";
import type { Plan } from "../plan";
import type { Grant } from "../records";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";

/** Days before a deadline, where the plan does not say how many. */
const usualDays = 30;

/** What the plan's own parties send; the rest comes from those who give. */
const sent: ReadonlySet<Grant["event"]> = new Set<Grant["event"]>([
  "application",
  "payoutRequest",
  "repayment",
]);

/**
 * A deadline is near or has passed, and nothing is sent. What comes (a commitment, a payout, a refusal) is
 * answered by what is sent the same day or later, of the same source and year and by the same party; what is
 * itself sent has a day that has come. Once for the rows of a source and year with one deadline. A year that is
 * closed is past sending, and so is a complaint after its time.
 */
export const grantDeadline: Rule = ({ plan, ledger, today }) => {
  if (!isIsoDay(today) || plan.grants.every(({ deadline }) => isBlank(deadline))) return [];
  const within = plan.settings.deadlineDays ?? usualDays;
  const isAnswered = answers(plan, ledger, today);
  const open = groupBy(plan.grants, (grant) => {
    const { year, event, source } = grant;
    const deadline = dayOf(grant.deadline);
    if (deadline === null || year === null || event === null || ledger.frame(year)?.value.closed === true)
      return null;
    const days = daysBetween(today, deadline);
    if (days > within || (days < 0 && event === "refusal") || isAnswered(grant)) return null;
    return `${String(year)}|${deadline}|${ledger.key(source)}`;
  });
  return [...open.values()].flatMap(({ first: { source, year, deadline: typed }, row, rows }) => {
    const deadline = dayOf(typed);
    if (deadline === null || year === null) return [];
    const params = {
      source: source ?? "",
      year,
      deadline,
      days: daysBetween(today, deadline),
      times: rows.length,
    };
    return [finding("grant-deadline", at("grants", row, "deadline"), params)];
  });
};

/** Tells of a row with a deadline whether something is sent. A row without a party is anybody's. */
function answers(plan: Plan, ledger: Ledger, today: string): (grant: Grant) => boolean {
  const newest = new Map<string, string>();
  const keyOf = ({ source, year }: Grant, party: string) => `${String(year)}|${ledger.key(source)}|${party}`;
  for (const grant of plan.grants) {
    if (!isSent(grant, today)) continue;
    const day = dayOf(grant.date) ?? today;
    for (const party of new Set([ledger.key(grant.party), "anybody"])) {
      const key = keyOf(grant, party);
      if (day > (newest.get(key) ?? "")) newest.set(key, day);
    }
  }
  return (grant) => {
    if (sent.has(grant.event)) return isSent(grant, today);
    const party = ledger.key(grant.party);
    const keys = party === "" ? ["anybody"] : [party, ""];
    return keys.some((each) => (newest.get(keyOf(grant, each)) ?? "") >= (dayOf(grant.date) ?? "0"));
  };
}

/** Without a day, a row tells what has happened, unless it has a deadline: then it tells what is to be done. */
function isSent({ event, date, deadline }: Grant, today: string): boolean {
  if (!sent.has(event)) return false;
  const day = dayOf(date);
  if (day !== null) return day <= today;
  return !isBlank(date) || isBlank(deadline);
}
