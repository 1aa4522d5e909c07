import type { UndoStep } from "../excel/undo";
import type { FixResult } from "../actions/apply-fixes";
import type { CheckResult } from "../actions/check-plan";
import type { FrozenTables } from "../actions/freeze-tables";
import type { TablesResult } from "../actions/make-tables";
import type { PlanSummary } from "../actions/summary";
import type { TablesHtmlResult } from "../actions/tables-html";
import type { Plan } from "../plan/plan";
import type { Change } from "../sheets/fixes/fix";
import type { Clip } from "./clipboard";

/** The languages that a workbook is made in. */
export type WorkbookLanguage = "nn" | "nb";

/** A plan to start from that is fetched when it is asked for. */
export interface Sample {
  readonly name: string;
  readonly load: () => Promise<Plan>;
}

/** What a new plan starts as. */
export type NewPlan =
  | { readonly kind: "empty"; readonly firstYear: number; readonly language: WorkbookLanguage }
  | { readonly kind: "sample"; readonly sample: Sample };

/** How far a long action has come. */
export type Progress = (done: number, of: number) => void;

/** A cell to go to; without an address, only the sheet. */
export interface Target {
  readonly sheet: string;
  readonly address?: string;
}

/** What the pane can have done, bound to the workbook it stands beside. All may throw a HostProblem. */
export interface PaneActions {
  readonly readState: () => Promise<PlanSummary | null>;
  readonly newPlan: (plan: NewPlan, progress: Progress) => Promise<UndoStep>;
  readonly checkPlan: () => Promise<CheckResult>;
  readonly makeTables: (
    asked: { readonly year: number; readonly replaceTyped?: boolean },
    progress: Progress,
  ) => Promise<TablesResult>;
  readonly freezeTables: () => Promise<FrozenTables>;
  readonly tablesHtml: (year: number) => Promise<TablesHtmlResult>;
  /** False where nothing was copied, as when the clipboard is closed; throws what the content throws. */
  readonly copy: (content: Promise<Clip | null>) => Promise<boolean>;
  readonly goTo: (target: Target) => Promise<void>;
  readonly applyFixes: (fixes: readonly Change[], progress: Progress) => Promise<FixResult>;
  /** How many changes were left, because somebody has changed the cells since. */
  readonly undo: (step: UndoStep) => Promise<number>;
  /** Calls back, as long as the pane lives, when a person here or elsewhere changes the workbook. */
  readonly watch: (edited: () => void) => Promise<void>;
}
