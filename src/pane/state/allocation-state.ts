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
  /** It was to be written, and was not: the cells no longer held what it was worked out from. */
  readonly overtaken: boolean;
}

/** What the pane can be asked to do with the budget. */
export type BudgetTask =
  | { readonly kind: "readBudget" }
  | { readonly kind: "previewBudget"; readonly request: BudgetRequest }
  | { readonly kind: "applyBudget"; readonly change: ReadyChange };

/** What comes of it. */
export type BudgetEvent =
  | { readonly type: "budgetRead"; readonly reading: BudgetReading }
  | {
      readonly type: "budgetPreviewed";
      readonly request: BudgetRequest;
      readonly preview: BudgetPreview<Refusal>;
    }
  | { readonly type: "budgetApplied"; readonly step: UndoStep; readonly count: number }
  | { readonly type: "budgetOvertaken" };

/** What the pane can have done with the budget. All may throw a HostProblem. */
export interface BudgetActions {
  readonly readBudget: () => Promise<BudgetReading>;
  readonly previewBudget: (request: BudgetRequest) => Promise<BudgetPreview<Refusal>>;
  /** Null where the cells no longer hold what the change was worked out from: nothing is written then. */
  readonly applyBudget: (change: ReadyChange) => Promise<UndoStep | null>;
}

/** The budget's part of the pane after an event; null is read anew. */
export function reduceAllocation(allocation: Allocation | null, event: BudgetEvent): Allocation | null {
  switch (event.type) {
    case "budgetRead":
      return { reading: event.reading, asked: null, edited: false, overtaken: false };
    case "budgetPreviewed": {
      const { change, view, blocked } = event.preview;
      const asked = { request: event.request, change };
      return { reading: { view, blocked }, asked, edited: false, overtaken: false };
    }
    case "budgetApplied":
      return null;
    case "budgetOvertaken":
      return allocation && { ...allocation, edited: true, overtaken: true };
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
      const step = await actions.applyBudget(task.change);
      return step
        ? { type: "budgetApplied", step, count: task.change.cells.length }
        : { type: "budgetOvertaken" };
    }
  }
}
