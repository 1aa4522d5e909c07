import type { LocatedFinding } from "../../actions/located";
import type { TablesResult } from "../../actions/make-tables";
import type { PlanSummary } from "../../actions/summary";
import type { HostProblemCode } from "../../excel/problems";
import type { UndoStep } from "../../excel/undo";
import type { NewPlan } from "../actions";
import type { Copied, CopyTables } from "./copy-tables";

/** A thing that the pane is asked to do; plain data, so that it can be tried again as it was. */
export type Task =
  | { readonly kind: "open" }
  | { readonly kind: "newPlan"; readonly plan: NewPlan }
  | { readonly kind: "check" }
  | { readonly kind: "makeTables"; readonly year: number; readonly replaceTyped?: boolean }
  | { readonly kind: "freezeTables" }
  | ({ readonly kind: "copyTables" } & CopyTables)
  | { readonly kind: "undo"; readonly change: Change };

/** A change that can still be taken back; `count` is how many sheets it made or changed. */
export type Change =
  | { readonly of: "newPlan"; readonly step: UndoStep }
  | { readonly of: "makeTables" | "freezeTables"; readonly step: UndoStep; readonly count: number };

export interface Check {
  readonly findings: readonly LocatedFinding[];
  readonly at: Date;
  /** Somebody has changed the workbook since. */
  readonly edited: boolean;
}

export interface Tables {
  readonly year: number;
  readonly result: TablesResult;
}

export interface Problem {
  readonly code: HostProblemCode;
  readonly detail: string;
  /** What to try again; null where there is nothing to repeat. */
  readonly task: Task | null;
}

export interface Busy {
  readonly task: Task;
  readonly done: number;
  /** 0 until it is known how much there is to do. */
  readonly of: number;
}

export interface PaneState {
  /** `undefined` until the workbook is read, null where it holds no plan. */
  readonly summary: PlanSummary | null | undefined;
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  readonly change: Change | null;
  /** The last thing done was to take a change back. */
  readonly undone: boolean;
  readonly check: Check | null;
  readonly tables: Tables | null;
  readonly copied: Copied | null;
}

export type PaneEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "progressed"; readonly done: number; readonly of: number }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "opened"; readonly summary: PlanSummary | null }
  | { readonly type: "planMade"; readonly change: Change }
  | { readonly type: "checked"; readonly summary: PlanSummary; readonly check: Check }
  | { readonly type: "tablesMade"; readonly tables: Tables }
  /** Null where there was nothing to freeze. */
  | { readonly type: "tablesFrozen"; readonly change: Change | null }
  | { readonly type: "tablesCopied"; readonly copied: Copied }
  | { readonly type: "undone" }
  | { readonly type: "edited" }
  | { readonly type: "problemClosed" };

export const initialState: PaneState = {
  summary: undefined,
  busy: null,
  problem: null,
  change: null,
  undone: false,
  check: null,
  tables: null,
  copied: null,
};

/** The pane after an event. A failure takes nothing away: what was shown, and Angre, stay. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return started(state, event.task);
    case "progressed":
      return state.busy ? { ...state, busy: { ...state.busy, done: event.done, of: event.of } } : state;
    case "failed":
      // Going to a cell is no task: it may fail while one is under way.
      return { ...state, busy: event.problem.task ? null : state.busy, problem: event.problem };
    case "opened":
      return { ...state, busy: null, summary: event.summary, check: event.summary && state.check };
    case "planMade":
      return { ...initialState, summary: state.summary, change: event.change };
    case "checked":
      return { ...state, busy: null, summary: event.summary, check: event.check };
    case "tablesMade":
      return { ...state, busy: null, tables: event.tables, change: changeOf(event.tables) ?? state.change };
    case "tablesFrozen":
      return { ...state, busy: null, change: event.change ?? state.change };
    case "tablesCopied":
      return { ...state, busy: null, copied: event.copied };
    case "undone":
      return { ...state, busy: null, change: null, tables: null, undone: true };
    case "edited":
      return state.check && !state.check.edited
        ? { ...state, check: { ...state.check, edited: true } }
        : state;
    case "problemClosed":
      return { ...state, problem: null };
  }
}

function started(state: PaneState, task: Task): PaneState {
  return {
    ...state,
    busy: { task, done: 0, of: 0 },
    problem: null,
    // The reading that follows a change must not hide that the change was taken back.
    undone: state.undone && task.kind === "open",
  };
}

/** Null where nothing had to be changed: the change before can still be taken back. */
function changeOf({ result }: Tables): Change | null {
  const count = result.sheets.filter((sheet) => sheet.result !== "unchanged").length;
  return result.undo && { of: "makeTables", step: result.undo, count };
}
