import { describe, expect, it } from "vitest";
import type { PaneActions } from "../../src/pane/actions";
import { controlTexts } from "../../src/pane/state/control-texts";
import {
  initialState,
  reducePane,
  type PaneEvent,
  type PaneState,
  type Task,
} from "../../src/pane/state/pane-state";
import { perform } from "../../src/pane/state/perform";
import { entry, error, fakeActions, info, ofWorkbook, summary, warning } from "../support/pane-fakes";

const at = new Date(2026, 0, 5, 14, 3);

/** The state after a task, and what the workbook was asked to do. */
async function after(task: Task, given: Partial<PaneActions> = {}, from: PaneState = initialState) {
  const asked: string[] = [];
  let state = from;
  const actions = fakeActions({
    setAside: ({ reason, by }) => {
      asked.push(`setAside ${reason} ${String(by)}`);
      return Promise.resolve(entry);
    },
    takeOut: () => {
      asked.push("takeOut");
      return Promise.resolve(true);
    },
    putAside: () => {
      asked.push("putAside");
      return Promise.resolve();
    },
    ...given,
  });
  const tell = (event: PaneEvent) => {
    state = reducePane(state, event);
  };
  await perform(task, actions, tell, () => at);
  return { state, asked };
}

describe("setting a finding aside in the pane", () => {
  it("can be taken back, and so can that", async () => {
    const set = await after({ kind: "setAside", finding: warning, reason: " Kjem i mai ", by: " " });
    expect(set.asked).toEqual(["setAside Kjem i mai null"]);
    expect(set.state).toMatchObject({ change: { of: "setAside", entry }, busy: null, asideGone: false });
    const undone = await after({ kind: "undo", change: { of: "setAside", entry } });
    expect(undone.asked).toEqual(["takeOut"]);
    expect(undone.state).toMatchObject({ change: null, undone: true });
    expect((await after({ kind: "takeOut", entry })).state.change).toEqual({ of: "takenOut", entry });
    expect((await after({ kind: "undo", change: { of: "takenOut", entry } })).asked).toEqual(["putAside"]);
  });

  it("says so where the cell has changed, until the next task", async () => {
    const gone = await after(
      { kind: "setAside", finding: warning, reason: "Ja", by: "" },
      { setAside: () => Promise.resolve(null) },
    );
    expect(gone.state).toMatchObject({ change: null, asideGone: true });
    expect(reducePane(gone.state, { type: "started", task: { kind: "check" } }).asideGone).toBe(false);
  });
});

describe("a check that follows edits", () => {
  const followed: PaneEvent = { type: "followed", summary, findings: [warning], at };

  it("takes the place of the one before, while a task goes on", () => {
    const task: Task = { kind: "makeTables", year: 2025 };
    const before = [
      { type: "checked", summary, check: { findings: [error], at, edited: true } },
      { type: "started", task },
    ] as const;
    const state = before.reduce<PaneState>(reducePane, initialState);
    expect(reducePane(state, followed)).toMatchObject({
      busy: { task },
      check: { findings: [warning], edited: false, followed: true },
    });
  });

  it("is nothing where no check was asked for", () => {
    expect(reducePane(initialState, followed)).toBe(initialState);
  });
});

it("the sheet with all findings says when, how many, and leads to each cell", () => {
  const { words, line } = controlTexts("nn", "2025-05-12");
  expect(words([error, warning, info]).summary).toBe(
    "Kontrollert 12. mai 2025: 1 feil, 1 åtvaring, 1 til opplysning.",
  );
  expect(words([]).summary).toBe("Kontrollert 12. mai 2025: ingenting å rette.");
  expect(line(error)).toMatchObject({
    severity: "Feil",
    target: { sheet: "Budsjett", address: "C5" },
    aside: "",
  });
  expect(line(ofWorkbook).target).toBeNull();
  expect(line({ ...warning, setAside: entry }).aside).toBe(
    "Vurdert av Kari 12. mai 2025: Tilsagnet kjem i mai",
  );
});

it("the sheet with all findings is shown when it is made, and can be taken back", async () => {
  const shown: string[] = [];
  const { state } = await after(
    { kind: "makeControl", language: "nn" },
    {
      goTo: ({ sheet }) => {
        shown.push(sheet);
        return Promise.resolve();
      },
    },
  );
  expect(shown).toEqual(["Kontroll"]);
  expect(state.change).toEqual({ of: "control", step: { parts: [] } });
});
