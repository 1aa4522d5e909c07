import { describe, expect, it } from "vitest";
import { initialState, reducePane, type PaneEvent, type PaneState } from "../../src/pane/state/pane-state";
import { error, summary, tablesMade } from "../support/pane-fakes";

const after = (events: readonly PaneEvent[], from: PaneState = initialState) =>
  events.reduce(reducePane, from);
const step = { parts: [] };
const at = new Date(2026, 0, 5, 14, 3);
const checked: PaneEvent = { type: "checked", summary, check: { findings: [error], at, edited: false } };
const made: PaneEvent = { type: "tablesMade", tables: { year: 2025, result: tablesMade } };
const planMade: PaneEvent = { type: "planMade", change: { of: "newPlan", step } };
const unchanged: PaneEvent = {
  type: "tablesMade",
  tables: {
    year: 2025,
    result: {
      sheets: [{ name: "Tabell 1", result: "unchanged" }],
      blocked: [],
      typed: [],
      unfinanced: false,
      undo: null,
    },
  },
};

it("keeps the change before where there was nothing to freeze", () => {
  const frozen: PaneEvent = { type: "tablesFrozen", change: { of: "freezeTables", step, count: 2 } };
  expect(after([planMade, frozen]).change).toEqual({ of: "freezeTables", step, count: 2 });
  expect(after([planMade, { type: "tablesFrozen", change: null }]).change).toEqual({ of: "newPlan", step });
});

describe("the state of the pane", () => {
  it("knows nothing of the workbook before it is read", () => {
    expect(initialState.summary).toBeUndefined();
    expect(after([{ type: "opened", summary: null }]).summary).toBeNull();
    expect(after([{ type: "opened", summary }]).summary).toEqual(summary);
  });

  it("tells how far a task has come until it is done", () => {
    const task = { kind: "makeTables", year: 2025 } as const;
    const busy = after([
      { type: "started", task },
      { type: "progressed", done: 2, of: 9 },
    ]);
    expect(busy.busy).toEqual({ task, done: 2, of: 9 });
    expect(reducePane(busy, made).busy).toBeNull();
  });

  it("keeps what was shown, and Angre, when a task fails", () => {
    const shown = after([checked, made]);
    const failed = after(
      [
        { type: "started", task: { kind: "check" } },
        { type: "failed", problem: { code: "busy", detail: "", task: { kind: "check" } } },
      ],
      shown,
    );
    expect(failed).toEqual({ ...shown, problem: { code: "busy", detail: "", task: { kind: "check" } } });
  });

  it("lets a task go on when a cell could not be gone to", () => {
    const busy = after([{ type: "started", task: { kind: "check" } }]);
    const problem = { code: "itemMissing", detail: "", task: null } as const;
    expect(reducePane(busy, { type: "failed", problem })).toEqual({ ...busy, problem });
  });

  it("forgets a problem when something new is tried, or it is closed", () => {
    const failed = after([{ type: "failed", problem: { code: "busy", detail: "", task: null } }]);
    expect(reducePane(failed, { type: "started", task: { kind: "check" } }).problem).toBeNull();
    expect(reducePane(failed, { type: "problemClosed" }).problem).toBeNull();
  });

  it("counts the sheets that a making of tables changed", () => {
    expect(after([made]).change).toEqual({ of: "makeTables", step, count: 2 });
  });

  it("keeps the change before where the tables were right already", () => {
    expect(after([planMade, unchanged]).change).toEqual({ of: "newPlan", step });
  });

  it("takes a new change for the one to take back", () => {
    expect(after([planMade, made]).change).toEqual({ of: "makeTables", step, count: 2 });
  });

  it("says that a change is taken back until the next task, also after the workbook is read again", () => {
    const undone = after([
      made,
      { type: "undone" },
      { type: "started", task: { kind: "open" } },
      { type: "opened", summary },
    ]);
    expect(undone).toMatchObject({ undone: true, change: null, tables: null });
    expect(reducePane(undone, { type: "started", task: { kind: "check" } }).undone).toBe(false);
  });

  it("marks a check as old when the workbook is edited, and forgets it with the plan", () => {
    const edited = after([checked, { type: "edited" }]);
    expect(edited.check).toEqual({ findings: [error], at, edited: true });
    expect(reducePane(edited, checked).check?.edited).toBe(false);
    expect(reducePane(edited, { type: "opened", summary: null }).check).toBeNull();
  });

  it("does not draw again for each of many edits", () => {
    const edited = after([checked, { type: "edited" }]);
    expect(reducePane(edited, { type: "edited" })).toBe(edited);
    expect(reducePane(initialState, { type: "edited" })).toBe(initialState);
  });
});
