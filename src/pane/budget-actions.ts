import { readBudget } from "../actions/budget-preview";
import { applyMove, previewMove } from "../actions/move-funds";
import { applyReallocation, previewReallocation } from "../actions/reallocate";
import type { ExcelHost } from "../excel/host";
import type { BudgetActions } from "./state/allocation-state";

/** What the pane can do with the budget of a workbook. In: the day today, as an ISO day. */
export function budgetActions(host: ExcelHost, today: () => string): BudgetActions {
  return {
    readBudget: () => readBudget(host),
    previewBudget: (request) =>
      request.of === "move"
        ? previewMove(host, request.move, today())
        : previewReallocation(host, request.options, today()),
    applyBudget: (request, seen) =>
      request.of === "move"
        ? applyMove(host, request.move, seen)
        : applyReallocation(host, request.options, seen),
  };
}
