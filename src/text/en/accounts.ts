import type { ActualParams, CarryOverParams, GrantParams } from "../../plan/finding-params";
import type { Texts } from "../texts";
import { alsoEn, nearestEn } from "./words";

/** What has happened to the grants. */
export const grantsEn: Texts<GrantParams> = {
  "grant-over-committed": {
    title: "More is paid than committed",
    text: ({ source, year, paid, committed }, f) =>
      `${f.kroner(paid)} is paid from “${source}” for ${String(year)}, and ${f.kroner(committed)} is committed. Correct the amount or the year, or put in the commitment that is missing.`,
  },
  "grant-before-approval": {
    title: "Paid before KDD has approved the year",
    text: ({ year, amount, paid, approved }, f) =>
      approved === null
        ? `${f.kroner(amount)} of state money is paid for ${String(year)}, but KDD has not approved the year. Type the date in “Approved by KDD” in the settings, or correct the year.`
        : `${f.kroner(amount)} of state money for ${String(year)} is paid before KDD approved the year on ${f.date(approved)}${paid === null ? "" : `; the first on ${f.date(paid)}`}. See which date is wrong.`,
  },
  "grant-deadline": {
    title: "A deadline is near or has passed",
    text: ({ source, year, deadline, days, times }, f) =>
      `The deadline ${f.date(deadline)} for the grant from “${source}” for ${String(year)} ${left(days)}, and nothing is sent.${alsoEn(times)} Send what is to be sent, and enter it in Grants.`,
  },
};

/** The accounts. */
export const actualsEn: Texts<ActualParams> = {
  "actual-unknown-goal": {
    title: "There is no such goal",
    text: ({ goal, times }) =>
      goal === null
        ? `The entry has an amount, but no goal.${alsoEn(times)} Type the number of the goal, and the amount counts as used.`
        : `There is no goal ${String(goal)} in the plan, so the amount counts for no goal.${alsoEn(times)} Choose one of the goals, or register the goal.`,
  },
  "actual-unknown-measure": {
    title: "There is no such measure",
    text: ({ measure, nearest, times }) =>
      `No measure has the ID “${measure}”.${alsoEn(times)}${nearestEn(nearest)} Correct the ID, or leave it blank when the entry is for the whole goal.`,
  },
  "actual-unknown-source": {
    title: "There is no such source",
    text: ({ source, nearest, times }) =>
      source === null
        ? `The cost has no source, and the goal has no financing in section 7 of that year to share it by.${alsoEn(times)} Choose the source, or put in the financing of the year.`
        : `“${source}” is not one of the plan's sources, so the amount does not count as used.${alsoEn(times)}${nearestEn(nearest)} Correct the name, or register the source.`,
  },
  "actual-year-outside": {
    title: "The date is outside the period",
    text: ({ year, firstYear, lastYear, times }) =>
      year === null
        ? `The entry has an amount, but no date, so we do not know which year it belongs to.${alsoEn(times)} Type the voucher's date.`
        : `The date is in ${String(year)}, which is outside the period ${String(firstYear)}–${String(lastYear)}.${alsoEn(times)} Correct the date, or the period in the settings.`,
  },
  "actual-over-budget": {
    title: "More is used than budgeted",
    text: ({ year, goals, sources, used, available }, f) => {
      const parts = goals.map(
        (goal, i) =>
          `goal ${String(goal)} has used ${f.kroner(used[i] ?? 0)} of ${f.kroner(available[i] ?? 0)} from “${sources[i] ?? ""}”`,
      );
      return `More is used in ${String(year)} than the budget and what is carried over: ${f.list(parts)}. Look for wrong entries, or find out who covers the rest.`;
    },
  },
  "actual-over-committed": {
    title: "More is used than committed",
    text: ({ year, source, used, committed, closed }, f) =>
      `${f.kroner(used)} from “${source}” is used in ${String(year)}, and ${f.kroner(committed)} is committed, with what is carried over. ${closed ? "The year is closed, so the municipalities must cover the rest; correct the accounts or the commitment." : "The municipalities advance the rest until the commitment comes."}`,
  },
  "actual-voucher-twice": {
    title: "The same voucher line again",
    text: ({ voucher, lines, amount }, f) =>
      `Voucher ${voucher} has ${lines === 1 ? "a line that stands" : `${String(lines)} lines that stand`} more than once, exactly alike. ${f.kroner(amount)} is counted too much; delete what is entered twice.`,
  },
  "double-financed": {
    title: "The voucher is financed twice",
    text: ({ voucher, cost, sources, amounts, compensated }, f) => {
      const parts = sources.map(
        (source, i) =>
          `${f.kroner(amounts[i] ?? 0)} ${source === "" ? "of income without a source" : `from “${source}”`}`,
      );
      const vat = compensated === 0 ? [] : [`${f.kroner(compensated)} of VAT compensation`];
      return `Voucher ${voucher} has costs of ${f.kroner(cost)}, but is covered by ${f.list([...parts, ...vat])}. One cost cannot be covered twice; correct the source or the amounts.`;
    },
  },
  "actual-vat": {
    title: "Compensated VAT is counted as a cost",
    text: ({ year, amount }, f) =>
      `${f.kroner(amount)} on account 429 in ${String(year)} gives a right to VAT compensation, but not as much compensation is entered on the same goal and source. Enter the compensation with the entry kind “VAT compensation”, or see in the commitment whether VAT may be counted.`,
  },
};

/** The state's money that is left when a year is closed. */
export const carryOverEn: Texts<CarryOverParams> = {
  "carry-over": {
    title: "Unused state money of a closed year",
    text: ({ year, unused, carried, left, reference }, f) => {
      const moved =
        carried === 0
          ? "Nothing is carried over to later years"
          : `${f.kroner(carried)} is carried over to later years${left > 0 ? `, and ${f.kroner(left)} is left` : ""}`;
      return `${f.kroner(unused)} of state money was not used in ${String(year)}. ${moved}. ${reference ? "If what is left is to be carried over, enter it in the sheet “Carry-over and forecast”." : "The year has no KDD reference; write where KDD has agreed to carry it over."}`;
    },
  },
  "fund-differs": {
    title: "The restricted fund does not add up",
    text: ({ year, opening, received, used, repaid, expected, fund }, f) =>
      `The fund at the end of ${String(year)} should be ${f.kroner(expected)}: ${f.kroner(opening)} from the year before, plus ${f.kroner(received)} received, less ${f.kroner(used)} used${repaid === 0 ? "" : ` and ${f.kroner(repaid)} paid back`}. ${fund === null ? "The field is blank; type the amount in the accounts." : `It says ${f.kroner(fund)}; correct what is wrong.`}`,
  },
};

function left(days: number): string {
  const size = Math.abs(days);
  const length = size === 1 ? "one day" : `${String(size)} days`;
  if (days === 0) return "is today";
  return days > 0 ? `is in ${length}` : `passed ${length} ago`;
}
