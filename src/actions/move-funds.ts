import type { ExcelHost } from "../excel/host";
import { moveFunds, type Move, type MoveRefusal } from "../plan/move-funds";
import { applyBudget, type BudgetApplied } from "./apply-budget";
import { previewBudget, type BudgetPreview, type ReadyChange } from "./budget-preview";

/**
 * *Flytt midlar*, before anything is written: which rules change if money of a goal is moved from one year
 * to another, or why it cannot be. In: the move, and today as an ISO day. Two syncs; changes nothing.
 * @throws HostProblem `noPlan`
 */
export function previewMove(host: ExcelHost, move: Move, today: string): Promise<BudgetPreview<MoveRefusal>> {
  return previewBudget(host, (plan) => moveFunds(plan, move), today);
}

/**
 * Moves the money as it was seen, or nothing where the workbook now gives other cells. Five syncs.
 * @throws HostProblem as `applyBudget`
 */
export function applyMove(host: ExcelHost, move: Move, seen: ReadyChange): Promise<BudgetApplied> {
  return applyBudget(host, (plan) => moveFunds(plan, move), seen);
}
