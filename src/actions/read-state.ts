import type { ExcelHost } from "../excel/host";
import { run } from "../excel/run";
import { loadPlan } from "./load-plan";
import { summaryOf, type PlanSummary } from "./summary";

/** What the open workbook is to us. */
export type WorkbookState =
  { readonly state: "empty" } | { readonly state: "plan"; readonly summary: PlanSummary };

/** Tells whether there is a plan in the workbook. Two syncs; changes nothing. */
export function readState(host: ExcelHost): Promise<WorkbookState> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context);
    return loaded.plan ? { state: "plan", summary: summaryOf(loaded.plan) } : { state: "empty" };
  });
}
