import type { ExcelHost } from "../excel/host";
import { reallocate, type ReallocateOptions, type ReallocationRefusal } from "../plan/reallocate";
import { applyBudget, type BudgetApplied } from "./apply-budget";
import { previewBudget, type BudgetPreview, type ReadyChange } from "./budget-preview";

/**
 * *Fordel på nytt*, before anything is written: the new table and what the rules then say, or why it cannot
 * be. In: what is asked for, and today as an ISO day. Two syncs; changes nothing.
 * @throws HostProblem `noPlan`
 */
export function previewReallocation(
  host: ExcelHost,
  options: ReallocateOptions,
  today: string,
): Promise<BudgetPreview<ReallocationRefusal>> {
  return previewBudget(host, (plan) => reallocate(plan, options), today);
}

/**
 * Writes the new table that was seen, or nothing where the workbook now gives another. Five syncs.
 * @throws HostProblem as `applyBudget`
 */
export function applyReallocation(
  host: ExcelHost,
  options: ReallocateOptions,
  seen: ReadyChange,
): Promise<BudgetApplied> {
  return applyBudget(host, (plan) => reallocate(plan, options), seen);
}
