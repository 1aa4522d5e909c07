import type { ExcelHost } from "../excel/host";
import { HostProblem } from "../excel/problems";
import { run } from "../excel/run";
import type { Plan } from "../plan/plan";
import { loadPlan } from "./load-plan";

/**
 * The plan of the workbook, as a plan file holds it. Two syncs; changes nothing.
 * @throws HostProblem `noPlan`
 */
export function exportPlan(host: ExcelHost): Promise<Plan> {
  return run(host, async (context) => {
    const { plan } = await loadPlan(context);
    if (!plan) throw new HostProblem("noPlan");
    return plan;
  });
}
