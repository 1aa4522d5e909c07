import type { Change as FixChange, Refusal } from "../../actions/apply-fixes";
import type { LocatedFinding } from "../../actions/located";
import type { TablesResult } from "../../actions/make-tables";
import type { PlanSummary } from "../../actions/summary";
import type { HostProblemCode } from "../../excel/problems";
import type { UndoStep } from "../../excel/undo";
import type { Language } from "../../text/language";
import type { AsideChange, AsideTask } from "./aside";
import type { NewPlan } from "../actions";
import { reduceAllocation, type Allocation, type BudgetEvent, type BudgetTask } from "./allocation-state";
import type { Copied, CopyTables } from "./copy-tables";

/** A thing that the pane is asked to do; plain data, so that it can be tried again as it was. */
export type Task =
  | { readonly kind: "open" }
  | { readonly kind: "newPlan"; readonly plan: NewPlan }
  /** `follows`: after a change, of which the news must stay. */
  | { readonly kind: "check"; readonly follows?: true }
  | { readonly kind: "fix"; readonly fixes: readonly FixChange[] }
  | { readonly kind: "makeTables"; readonly year: number; readonly replaceTyped?: boolean }
  | { readonly kind: "freezeTables" }
  | ({ readonly kind: "copyTables" } & CopyTables)
  | BudgetTask
  | AsideTask
  | { readonly kind: "makeControl"; readonly language: Language }
  | { readonly kind: "undo"; readonly change: Change };

/** A change that can still be taken back; `count` is how many sheets, or cells of the budget, it made or changed. */
export type Change =
  | AsideChange
  | { readonly of: "control"; readonly step: UndoStep }
  | { readonly of: "newPlan"; readonly step: UndoStep }
  | {
      readonly of: "makeTables" | "freezeTables" | "allocation" | "fix";
      readonly step: UndoStep;
      readonly count: number;
    };

export interface Check {
  readonly findings: readonly LocatedFinding[];
  readonly at: Date;
  /** Somebody has changed the workbook since. */
  readonly edited: boolean;
  /** It has followed edits since a person asked for it. */
  readonly followed?: boolean;
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
  /** The fixes that the last mending left, and how many the last Angre did. */
  readonly refused: readonly Refusal[];
  readonly left: number;
  readonly check: Check | null;
  /** What was to be set aside, or taken out, was there no longer. */
  readonly asideGone: boolean;
  readonly tables: Tables | null;
  /** Null until the budget is read, and again when it has changed. */
  readonly allocation: Allocation | null;
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
  | BudgetEvent
  /** A check that was made has followed edits. */
  | {
      readonly type: "followed";
      readonly summary: PlanSummary;
      readonly findings: readonly LocatedFinding[];
      readonly at: Date;
    }
  /** Null where the sheet was right already. */
  | { readonly type: "controlMade"; readonly step: UndoStep | null }
  /** Null where the workbook no longer had what it was about. */
  | { readonly type: "asideDone"; readonly change: AsideChange | null }
  | { readonly type: "fixed"; readonly change: Change | null; readonly refused: readonly Refusal[] }
  /** `left`: how many changes were not taken back, where there were any. */
  | { readonly type: "undone"; readonly left?: number }
  | { readonly type: "edited" }
  | { readonly type: "problemClosed" };

export const initialState: PaneState = {
  summary: undefined,
  busy: null,
  problem: null,
  change: null,
  undone: false,
  refused: [],
  left: 0,
  check: null,
  asideGone: false,
  tables: null,
  allocation: null,
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
    case "budgetRead":
    case "budgetPreviewed":
    case "budgetStopped":
      return { ...state, busy: null, allocation: reduceAllocation(state.allocation, event) };
    case "budgetApplied":
      return {
        ...withEdited(state),
        busy: null,
        allocation: null,
        change: { of: "allocation", step: event.step, count: event.count },
      };
    case "followed":
      return followed(state, event);
    case "controlMade":
      return {
        ...state,
        busy: null,
        change: event.step ? { of: "control", step: event.step } : state.change,
      };
    case "asideDone":
      return { ...state, busy: null, change: event.change ?? state.change, asideGone: event.change === null };
    case "fixed":
      return { ...state, busy: null, change: event.change ?? state.change, refused: event.refused };
    case "undone":
      return {
        ...state,
        busy: null,
        change: null,
        tables: null,
        allocation: null,
        undone: true,
        left: event.left ?? 0,
      };
    case "edited":
      return withEdited(state);
    case "problemClosed":
      return { ...state, problem: null };
  }
}

/** The workbook has changed since it was checked, and since the budget was read. */
function withEdited(state: PaneState): PaneState {
  const { check, allocation } = state;
  if (check?.edited !== false && allocation?.edited !== false) return state;
  return {
    ...state,
    check: check && { ...check, edited: true },
    allocation: allocation && { ...allocation, edited: true },
  };
}

/** Edits that are followed after the plan was closed concern nothing any more. */
function followed(state: PaneState, event: Extract<PaneEvent, { type: "followed" }>): PaneState {
  if (!state.check) return state;
  const { summary, findings, at } = event;
  return { ...state, summary, check: { findings, at, edited: false, followed: true } };
}

function started(state: PaneState, task: Task): PaneState {
  return {
    ...state,
    busy: { task, done: 0, of: 0 },
    problem: null,
    asideGone: false,
    // The reading that follows a change must not hide that the change was taken back.
    undone: state.undone && follows(task),
    refused: follows(task) ? state.refused : [],
    left: follows(task) ? state.left : 0,
  };
}

function follows(task: Task): boolean {
  return task.kind === "open" || (task.kind === "check" && task.follows === true);
}

/** Null where nothing had to be changed: the change before can still be taken back. */
function changeOf({ result }: Tables): Change | null {
  const count = result.sheets.filter((sheet) => sheet.result !== "unchanged").length;
  return result.undo && { of: "makeTables", step: result.undo, count };
}
