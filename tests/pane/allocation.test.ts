import { describe, expect, it } from "vitest";
import type { PaneActions } from "../../src/pane/actions";
import { blankAllocation, lockKey, readAllocation } from "../../src/pane/state/allocation-form";
import { initialState, reducePane, type PaneEvent, type Task } from "../../src/pane/state/pane-state";
import { perform } from "../../src/pane/state/perform";
import { budgetReading, readyChange } from "../support/pane-budget";
import { fakeActions } from "../support/pane-fakes";
import { kr } from "../support/plan-with";

const { view } = budgetReading;
const request = { of: "move", move: { goal: 1, from: 2026, to: 2027, amount: kr(500_000) } } as const;
const step = { parts: [] };

/** The pane after some tasks. */
async function after(tasks: readonly Task[], given: Partial<PaneActions> = {}) {
  let state = initialState;
  const tell = (event: PaneEvent) => {
    state = reducePane(state, event);
  };
  for (const task of tasks) await perform(task, fakeActions(given), tell, () => new Date(0));
  return state;
}

describe("what is typed", () => {
  it("nothing typed asks for the plan's own shares", () => {
    expect(readAllocation(blankAllocation, view)).toEqual({
      of: "reallocate",
      options: { target: { by: "shares", shares: [6_000, 2_000, 2_000] }, locked: [], unit: kr(1_000) },
    });
  });

  it("a share below one is per cent, and a lock has its amount", () => {
    const form = {
      ...blankAllocation,
      shares: { 1: "0,5", 2: "20 %" },
      locks: { [lockKey(1, 2026)]: "5 100 000" },
    };
    expect(readAllocation(form, view)).toEqual({
      of: "reallocate",
      options: {
        target: { by: "shares", shares: [50, 2_000, 2_000] },
        locked: [{ goal: 1, year: 2026, amount: kr(5_100_000) }],
        unit: kr(1_000),
      },
    });
  });

  it("totals that are not typed are as they are", () => {
    const read = readAllocation({ ...blankAllocation, by: "totals", totals: { 1: "10 000 000" } }, view);
    expect(read?.of === "reallocate" && read.options.target).toEqual({
      by: "totals",
      totals: [kr(10_000_000), kr(3_600_000), kr(3_600_000)],
    });
  });

  it.each([
    ["a share", { shares: { 1: "mykje" } }],
    ["a total", { by: "totals", totals: { 2: "" } }],
    ["a lock", { locks: { [lockKey(1, 2025)]: "-5" } }],
    ["what is moved", { of: "move", amount: "" }],
    ["a move of nothing", { of: "move", amount: "0" }],
  ] as const)("%s that is not one must be put right first", (_, typed) => {
    expect(readAllocation({ ...blankAllocation, ...typed }, view)).toBeNull();
  });

  it("a move is of the first goal between the first years until it is chosen", () => {
    expect(readAllocation({ ...blankAllocation, of: "move", amount: "500 000" }, view)).toEqual({
      of: "move",
      move: { goal: 1, from: 2025, to: 2026, amount: kr(500_000) },
    });
  });
});

describe("the budget in the pane", () => {
  it("is read, and what is asked stands until it is written", async () => {
    const state = await after([{ kind: "readBudget" }, { kind: "previewBudget", request }]);
    expect(state.allocation).toEqual({
      reading: budgetReading,
      asked: { request, change: readyChange },
      edited: false,
      stopped: null,
    });
  });

  it("is read anew when it is written, with Angre, and the check is old", async () => {
    const state = await after([
      { kind: "check" },
      { kind: "readBudget" },
      { kind: "applyBudget", request, change: readyChange },
    ]);
    expect(state.allocation).toBeNull();
    expect(state.change).toEqual({ of: "allocation", step, count: 2 });
    expect(state.check?.edited).toBe(true);
  });

  it("says why nothing was written, and keeps what was asked", async () => {
    const stopped = { ok: false, reason: "changed", cell: null } as const;
    const state = await after(
      [
        { kind: "previewBudget", request },
        { kind: "applyBudget", request, change: readyChange },
      ],
      { applyBudget: () => Promise.resolve(stopped) },
    );
    expect(state.allocation).toMatchObject({ asked: { request }, edited: true, stopped });
    expect(state.change).toBeNull();
  });

  it("is old when somebody changes the workbook, and read anew when a change is taken back", async () => {
    const asked = await after([{ kind: "previewBudget", request }]);
    expect(reducePane(asked, { type: "edited" }).allocation?.edited).toBe(true);
    const change = { of: "allocation", step, count: 2 } as const;
    const state = await after([
      { kind: "previewBudget", request },
      { kind: "undo", change },
    ]);
    expect(state.allocation).toBeNull();
  });
});
