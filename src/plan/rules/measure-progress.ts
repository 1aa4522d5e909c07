import { addMonths, dayOf, isIsoDay } from "../dates";
import { at, finding, type Finding } from "../findings";
import type { Plan } from "../plan";
import type { ProgressReport } from "../records";
import type { Ledger } from "../ledger";
import { measureParams } from "./measure-label";
import type { Rule } from "./rule";

/** After so many months without a report, a measure under way is silent, where the plan does not say. */
const usualMonths = 6;
/** A century: longer is a slip, and there are no days so long ago. */
const mostMonths = 1200;

/** A measure's time is out and it is not done. Silent until the plan's follow-up has begun. */
export const measureLate: Rule = ({ plan, ledger, today }) => {
  if (plan.progress.length === 0) return [];
  const latest = latestReports(plan, ledger);
  const thisYear = Number(today.slice(0, 4));
  return plan.measures.flatMap((measure, row) => {
    const { toYear: to, change } = measure;
    const status = latest.get(ledger.key(measure.id))?.status;
    const over = to !== null && to < thisYear && change !== "ended";
    if (!over || status === "done" || status === "stopped") return [];
    return [finding("measure-late", at("measures", row, "toYear"), { ...measureParams(measure), to })];
  });
};

/** A measure is under way, and nothing has been reported for half a year, or what the plan sets. */
export const measureSilent: Rule = ({ plan, ledger, today }) => {
  if (!isIsoDay(today)) return [];
  const months = Math.min(plan.settings.silentMonths ?? usualMonths, mostMonths);
  const limit = addMonths(today, -Math.max(0, months));
  const latest = latestReports(plan, ledger);
  return plan.measures.flatMap((measure, row): Finding[] => {
    const { status, since } = latest.get(ledger.key(measure.id)) ?? {};
    const underWay = status === "underWay" || status === "late";
    if (!underWay || since === undefined || since === "" || since > limit || measure.change === "ended")
      return [];
    return [finding("measure-silent", at("measures", row, "title"), { ...measureParams(measure), since })];
  });
};

interface Latest {
  readonly status: ProgressReport["status"];
  /** The ISO day of the newest report; "" where none has a day. */
  readonly since: string;
}

/** Where each measure is: the status of its lowest row that has one, as the measures' own column calculates it. */
function latestReports(plan: Plan, ledger: Ledger): Map<string, Latest> {
  const latest = new Map<string, Latest>();
  for (const report of plan.progress) {
    const id = ledger.key(report.measure);
    const before = latest.get(id) ?? { status: null, since: "" };
    const day = dayOf(report.date) ?? "";
    const since = day > before.since ? day : before.since;
    latest.set(id, { status: report.status ?? before.status, since });
  }
  return latest;
}
