import type { BudgetApplied } from "../../actions/apply-budget";
import type { BudgetPreview, BudgetReading, ReadyChange } from "../../actions/budget-preview";
import type { UndoStep } from "../../excel/undo";
import type { MoveRefusal } from "../../plan/move-funds";
import type { ReallocationRefusal } from "../../plan/reallocate";
import type { BudgetRequest } from "./allocation-form";

export type Refusal = ReallocationRefusal | MoveRefusal;

/** The budget as it was last read, and what was last asked about it. */
export interface Allocation {
  readonly reading: BudgetReading;
  readonly asked: {
    readonly request: BudgetRequest;
    readonly change: BudgetPreview<Refusal>["change"];
  } | null;
  /** Somebody has changed the workbook since. */
  readonly edited: boolean;
  /** It was to be written, and was not: why. Null where that has not happened. */
  readonly stopped: Stopped | null;
}

/** Why nothing was written. */
export type Stopped = Extract<BudgetApplied, { readonly ok: false }>;

/** What the pane can be asked to do with the budget. */
export type BudgetTask =
  | { readonly kind: "readBudget" }
  | { readonly kind: "previewBudget"; readonly request: BudgetRequest }
  | { readonly kind: "applyBudget"; readonly request: BudgetRequest; readonly change: ReadyChange };

/** What comes of it. */
export type BudgetEvent =
  | { readonly type: "budgetRead"; readonly reading: BudgetReading }
  | {
      readonly type: "budgetPreviewed";
      readonly request: BudgetRequest;
      readonly preview: BudgetPreview<Refusal>;
    }
  | { readonly type: "budgetApplied"; readonly step: UndoStep; readonly count: number }
  | { readonly type: "budgetStopped"; readonly stopped: Stopped };

/** What the pane can have done with the budget. All may throw a HostProblem. */
export interface BudgetActions {
  readonly readBudget: () => Promise<BudgetReading>;
  readonly previewBudget: (request: BudgetRequest) => Promise<BudgetPreview<Refusal>>;
  /** Writes what was seen, all of it or nothing. */
  readonly applyBudget: (request: BudgetRequest, change: ReadyChange) => Promise<BudgetApplied>;
}

/** The budget's part of the pane after an event; null is read anew. */
export function reduceAllocation(allocation: Allocation | null, event: BudgetEvent): Allocation | null {
  switch (event.type) {
    case "budgetRead":
      return { reading: event.reading, asked: null, edited: false, stopped: null };
    case "budgetPreviewed": {
      const { change, view, blocked } = event.preview;
      const asked = { request: event.request, change };
      return { reading: { view, blocked }, asked, edited: false, stopped: null };
    }
    case "budgetApplied":
      return null;
    case "budgetStopped":
      return allocation && { ...allocation, edited: true, stopped: event.stopped };
  }
}

/** Does a task with the budget and tells what came of it. */
export async function performBudget(task: BudgetTask, actions: BudgetActions): Promise<BudgetEvent> {
  switch (task.kind) {
    case "readBudget":
      return { type: "budgetRead", reading: await actions.readBudget() };
    case "previewBudget":
      return {
        type: "budgetPreviewed",
        request: task.request,
        preview: await actions.previewBudget(task.request),
      };
    case "applyBudget": {
      const { request, change } = task;
      const applied = await actions.applyBudget(request, change);
      return applied.ok
        ? { type: "budgetApplied", step: applied.undo, count: change.change.edits.length }
        : { type: "budgetStopped", stopped: applied };
    }
  }
}
