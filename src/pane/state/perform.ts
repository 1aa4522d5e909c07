import { HostProblem } from "../../excel/problems";
import { findingsTexts } from "../../text/pane-findings";
import type { PaneActions, Target } from "../actions";
import { doAside, undoAside } from "./aside";
import { copyTables } from "./copy-tables";
import { performBudget } from "./allocation-state";
import type { PaneEvent, Task } from "./pane-state";

/**
 * Does a task and tells what came of it, event by event. A host problem becomes an event that the task
 * can be tried again from; a broken program throws.
 */
export async function perform(
  task: Task,
  actions: PaneActions,
  tell: (event: PaneEvent) => void,
  now: () => Date,
): Promise<void> {
  tell({ type: "started", task });
  try {
    tell(await outcome(task, actions, tell, now));
  } catch (error) {
    const problem = error instanceof HostProblem ? error : new HostProblem("unknown");
    tell({ type: "failed", problem: { code: problem.code, detail: problem.detail, task } });
    if (problem !== error) throw error;
    return;
  }
  // A task of its own: were the reading to fail, it is the reading that must be tried again.
  const next = nextOf(task);
  if (next) await perform(next, actions, tell, now);
}

/** What a change is followed by: the workbook is read, or checked, as it is now. */
function nextOf(task: Task): Task | null {
  if (task.kind === "fix" || (task.kind === "undo" && task.change.of === "fix"))
    return { kind: "check", follows: true };
  return task.kind === "newPlan" || task.kind === "undo" ? { kind: "open" } : null;
}

/** Goes to a cell; where it is gone, that is a problem with nothing to repeat. */
export async function visit(
  target: Target,
  actions: PaneActions,
  tell: (event: PaneEvent) => void,
): Promise<void> {
  try {
    await actions.goTo(target);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    tell({ type: "failed", problem: { code: error.code, detail: error.detail, task: null } });
  }
}

async function outcome(
  task: Task,
  actions: PaneActions,
  tell: (event: PaneEvent) => void,
  now: () => Date,
): Promise<PaneEvent> {
  const progress = (done: number, of: number): void => {
    tell({ type: "progressed", done, of });
  };
  switch (task.kind) {
    case "open":
      return { type: "opened", summary: await actions.readState() };
    case "newPlan": {
      const step = await actions.newPlan(task.plan, progress);
      return { type: "planMade", change: { of: "newPlan", step } };
    }
    case "check": {
      const { summary, findings } = await actions.checkPlan();
      return { type: "checked", summary, check: { findings, at: now(), edited: false } };
    }
    case "makeTables": {
      const result = await actions.makeTables(task, progress);
      return { type: "tablesMade", tables: { year: task.year, result } };
    }
    case "freezeTables": {
      const { sheets, undo: step } = await actions.freezeTables();
      return { type: "tablesFrozen", change: step && { of: "freezeTables", step, count: sheets.length } };
    }
    case "copyTables":
      return copyTables(task, actions);
    case "readBudget":
    case "previewBudget":
    case "applyBudget":
      return performBudget(task, actions);
    case "fix": {
      const { applied: count, refused, undo: step } = await actions.applyFixes(task.fixes, progress);
      return { type: "fixed", change: step && { of: "fix", step, count }, refused };
    }
    case "makeControl": {
      const step = await actions.makeControlSheet(task.language, progress);
      await actions.goTo({ sheet: findingsTexts[task.language].sheet.name });
      return { type: "controlMade", step };
    }
    case "setAside":
    case "takeOut":
      return { type: "asideDone", change: await doAside(task, actions) };
    case "undo":
      if ("entry" in task.change) {
        await undoAside(task.change, actions);
        return { type: "undone" };
      }
      return undone(await actions.undo(task.change.step));
  }
}

function undone(left: number): PaneEvent {
  return left > 0 ? { type: "undone", left } : { type: "undone" };
}
