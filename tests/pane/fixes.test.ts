import { expect, test } from "vitest";
import type { Fix } from "../../src/actions/apply-fixes";
import { certainFixes, fixesOfKind } from "../../src/pane/state/fixes-view";
import { initialState, reducePane, type PaneEvent, type PaneState } from "../../src/pane/state/pane-state";
import { perform } from "../../src/pane/state/perform";
import { fixLines } from "../../src/text/fix-lines";
import { error, fakeActions, fix, info, summary, warning } from "../support/pane-fakes";

const unsure: Fix = { ...fix, certain: false };

test("all certain fixes leave out the unsure, and findings without a fix", () => {
  const findings = [{ ...error, fix }, { ...warning, fix: unsure }, { ...info, fix: null }, info];
  expect(certainFixes(findings)).toEqual([fix]);
  expect(fixesOfKind(findings, warning.code)).toEqual([unsure]);
});

test("a preview says from what to what, as people write it", () => {
  expect(fixLines([fix], "nn")).toEqual([{ place: "Budsjett C5", from: "«500 000 kr»", to: "500\u00A0000" }]);
  const added: Fix = {
    ...unsure,
    edits: [],
    rows: [{ table: "parties", sheet: "Kjelder og partar", cells: { name: "NHO" } }],
  };
  expect(fixLines([added], "nn")).toEqual([
    { place: "Ny rad i arket Kjelder og partar", from: null, to: "«NHO»" },
  ]);
});

async function told(task: Parameters<typeof perform>[0], actions = fakeActions()): Promise<PaneState> {
  let state: PaneState = { ...initialState, summary };
  const tell = (event: PaneEvent) => {
    state = reducePane(state, event);
  };
  await perform(task, actions, tell, () => new Date(2025, 4, 12));
  return state;
}

const step = { parts: [] };

test("after a fix the list is checked again, Angre is offered, and what was refused stays told", async () => {
  const refused = [{ edit: null, reason: "gone" }] as const;
  const state = await told(
    { kind: "fix", fixes: [fix] },
    fakeActions({
      applyFixes: () => Promise.resolve({ applied: 1, refused, undo: step }),
      checkPlan: () => Promise.resolve({ summary, findings: [info] }),
    }),
  );
  expect(state).toMatchObject({ busy: null, change: { of: "fix", step, count: 1 }, refused });
  expect(state.check?.findings).toEqual([info]);
});

test("after Angre of a fix the list is checked again, and what could not be given back is told", async () => {
  const state = await told(
    { kind: "undo", change: { of: "fix", step, count: 1 } },
    fakeActions({
      undo: () => Promise.resolve(2),
      checkPlan: () => Promise.resolve({ summary, findings: [error] }),
    }),
  );
  expect(state).toMatchObject({ busy: null, change: null, undone: true, left: 2 });
  expect(state.check?.findings).toEqual([error]);
});
