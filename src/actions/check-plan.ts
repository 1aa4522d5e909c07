import { checkPlan as rulesOf, mergeFindings } from "../plan/check";
import { withoutConsequences } from "../plan/consequences";
import type { ExcelHost } from "../excel/host";
import { HostProblem } from "../excel/problems";
import type { Progress } from "../excel/read-areas";
import { run } from "../excel/run";
import { withSetAside } from "../sheets/set-aside";
import { generatedFindings } from "./generated-findings";
import { loadPlan, structureFindings, type LoadedPlan } from "./load-plan";
import { locate, type LocatedFinding } from "./located";
import { atSheets } from "./located-sheets";
import { summaryOf, type PlanSummary } from "./summary";
import { withFixes } from "./with-fixes";

export interface CheckOptions {
  /** An ISO day. */
  readonly today: string;
  readonly progress?: Progress;
}

export interface CheckResult {
  readonly summary: PlanSummary;
  readonly findings: readonly LocatedFinding[];
}

/**
 * Checks the plan of the workbook. Reads only: no sync but the reading's two.
 * @throws HostProblem `noPlan` where the workbook holds nothing of a plan
 */
export function checkPlan(host: ExcelHost, { today, progress }: CheckOptions): Promise<CheckResult> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context, { ownedSheets: true, progress });
    if (!loaded.plan) throw new HostProblem("noPlan");
    return { summary: summaryOf(loaded.plan), findings: checkLoaded(loaded, today) };
  });
}

/** Every finding of a plan that has been read, each at its cell, with what was said where it is set aside. */
export function checkLoaded(loaded: LoadedPlan, today: string): LocatedFinding[] {
  const { plan, places, findings } = loaded;
  const rules = structureFindings(loaded).length > 0 ? [] : rulesOf(plan, today);
  const told = withoutConsequences(mergeFindings(findings, rules), plan);
  const located = atSheets(locate(told, plan, places), loaded);
  return withFixes(withSetAside([...located, ...generatedFindings(loaded)], loaded), loaded);
}
