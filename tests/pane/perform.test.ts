import { describe, expect, it } from "vitest";
import { HostProblem } from "../../src/excel/problems";
import type { PaneActions } from "../../src/pane/actions";
import type { PaneEvent, Task } from "../../src/pane/state/pane-state";
import { perform, visit } from "../../src/pane/state/perform";
import { error, fakeActions, summary, tablesMade } from "../support/pane-fakes";

const now = new Date(2026, 0, 5, 14, 3);
const step = { parts: [] };

/** Every event that a task gives. */
async function eventsOf(task: Task, given: Partial<PaneActions> = {}): Promise<PaneEvent[]> {
  const events: PaneEvent[] = [];
  await perform(
    task,
    fakeActions(given),
    (event) => events.push(event),
    () => now,
  );
  return events;
}

const opening = [
  { type: "started", task: { kind: "open" } },
  { type: "opened", summary },
];

describe("performing a task", () => {
  it("opens the workbook", async () => {
    expect(await eventsOf({ kind: "open" })).toEqual(opening);
  });

  it("makes a plan, tells how far it has come, and reads it", async () => {
    const task: Task = { kind: "newPlan", plan: { kind: "empty", firstYear: 2026, language: "nn" } };
    const newPlan: PaneActions["newPlan"] = (_, progress) => {
      progress(1, 2);
      return Promise.resolve(step);
    };
    expect(await eventsOf(task, { newPlan })).toEqual([
      { type: "started", task },
      { type: "progressed", done: 1, of: 2 },
      { type: "planMade", change: { of: "newPlan", step } },
      ...opening,
    ]);
  });

  it("checks, and says when", async () => {
    const checkPlan = () => Promise.resolve({ summary, findings: [error] });
    expect(await eventsOf({ kind: "check" }, { checkPlan })).toEqual([
      { type: "started", task: { kind: "check" } },
      { type: "checked", summary, check: { findings: [error], at: now, edited: false } },
    ]);
  });

  it("makes the tables of the year asked for", async () => {
    const years: number[] = [];
    const task: Task = { kind: "makeTables", year: 2027 };
    const makeTables = ({ year }: { readonly year: number }) => {
      years.push(year);
      return Promise.resolve(tablesMade);
    };
    expect(await eventsOf(task, { makeTables })).toEqual([
      { type: "started", task },
      { type: "tablesMade", tables: { year: 2027, result: tablesMade } },
    ]);
    expect(years).toEqual([2027]);
  });

  it("freezes the tables, and keeps how to take it back", async () => {
    const task: Task = { kind: "freezeTables" };
    expect(await eventsOf(task)).toEqual([
      { type: "started", task },
      { type: "tablesFrozen", change: { of: "freezeTables", step: { parts: [] }, count: 2 } },
    ]);
  });

  it("takes a change back, and reads the workbook again", async () => {
    const task: Task = { kind: "undo", change: { of: "newPlan", step } };
    expect(await eventsOf(task)).toEqual([{ type: "started", task }, { type: "undone" }, ...opening]);
  });

  it("makes of a host problem something to try again", async () => {
    const checkPlan = () => Promise.reject(new HostProblem("sheetProtected", "Budsjett"));
    expect(await eventsOf({ kind: "check" }, { checkPlan })).toEqual([
      { type: "started", task: { kind: "check" } },
      { type: "failed", problem: { code: "sheetProtected", detail: "Budsjett", task: { kind: "check" } } },
    ]);
  });

  it("tries the reading again, not the making, where the plan was made and could not be read", async () => {
    const task: Task = { kind: "newPlan", plan: { kind: "empty", firstYear: 2026, language: "nn" } };
    const readState = () => Promise.reject(new HostProblem("busy"));
    expect((await eventsOf(task, { readState })).slice(1)).toEqual([
      { type: "planMade", change: { of: "newPlan", step } },
      { type: "started", task: { kind: "open" } },
      { type: "failed", problem: { code: "busy", detail: "", task: { kind: "open" } } },
    ]);
  });

  it("frees the pane where the program is broken, and throws on", async () => {
    const events: PaneEvent[] = [];
    const broken = fakeActions({ checkPlan: () => Promise.reject(new TypeError("broken")) });
    const done = perform(
      { kind: "check" },
      broken,
      (event) => events.push(event),
      () => now,
    );
    await expect(done).rejects.toThrow("broken");
    expect(events[1]).toEqual({
      type: "failed",
      problem: { code: "unknown", detail: "", task: { kind: "check" } },
    });
  });
});

describe("going to a cell", () => {
  it("has nothing to try again where the cell is gone", async () => {
    const events: PaneEvent[] = [];
    const actions = fakeActions({ goTo: () => Promise.reject(new HostProblem("itemMissing")) });
    await visit({ sheet: "Budsjett", address: "C5" }, actions, (event) => events.push(event));
    expect(events).toEqual([{ type: "failed", problem: { code: "itemMissing", detail: "", task: null } }]);
  });
});
