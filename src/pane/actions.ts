import type { UndoStep } from "../excel/undo";
import type { Change, FixResult } from "../actions/apply-fixes";
import type { CheckResult } from "../actions/check-plan";
import type { FrozenTables } from "../actions/freeze-tables";
import type { TablesResult } from "../actions/make-tables";
import type { LocatedFinding } from "../actions/located";
import type { PlanSummary } from "../actions/summary";
import type { TablesHtmlResult } from "../actions/tables-html";
import type { EditHint } from "../excel/watch";
import type { Plan } from "../plan/plan";
import type { SetAside } from "../plan/records";
import type { BudgetActions } from "./state/allocation-state";
import type { Language } from "../text/language";
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
export interface PaneActions extends BudgetActions {
  readonly readState: () => Promise<PlanSummary | null>;
  readonly newPlan: (plan: NewPlan, progress: Progress) => Promise<UndoStep>;
  readonly checkPlan: () => Promise<CheckResult>;
  /** The check after edits that the hints tell of. */
  readonly followEdits: (hints: readonly EditHint[]) => Promise<CheckResult>;
  /** Null where the workbook no longer gives that finding. */
  readonly setAside: (asked: {
    readonly finding: LocatedFinding;
    readonly reason: string;
    readonly by: string | null;
  }) => Promise<SetAside | null>;
  /** False where it was gone already. */
  readonly takeOut: (entry: SetAside) => Promise<boolean>;
  readonly putAside: (entry: SetAside) => Promise<void>;
  /** Marks the cells of these findings, and no others. */
  readonly markCells: (findings: readonly LocatedFinding[]) => Promise<void>;
  /** Null where the sheet was right already. */
  readonly makeControlSheet: (language: Language, progress: Progress) => Promise<UndoStep | null>;
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
  /** Calls back, as long as the pane lives, when somebody here or elsewhere changes the workbook. */
  readonly watch: (edited: (hint: EditHint) => void) => Promise<void>;
}
