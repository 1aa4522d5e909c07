import { expect, test } from "vitest";
import { HostProblem } from "../../src/excel/problems";
import type { PaneActions } from "../../src/pane/actions";
import type { Clip } from "../../src/pane/clipboard";
import { copyTables } from "../../src/pane/state/copy-tables";
import { initialState, reducePane } from "../../src/pane/state/pane-state";
import { perform } from "../../src/pane/state/perform";
import { fakeActions, ofWorkbook, tablesCopied } from "../support/pane-fakes";

/** What reached the clipboard. */
async function copied(name: string | null, given: Partial<PaneActions> = {}) {
  let clip: Clip | null | undefined;
  const copy: PaneActions["copy"] = async (content) => {
    clip = await content;
    return true;
  };
  const event = await copyTables({ year: 2025, name }, fakeActions({ copy, ...given }));
  return { clip, event };
}

test("one table is copied by its name", async () => {
  const { clip, event } = await copied("6 Budsjett");
  expect(clip?.text).toBe("10\u00A0800\u00A0000*");
  expect(clip?.html).toBe(tablesCopied.tables[1]?.html);
  expect(event).toMatchObject({
    type: "tablesCopied",
    copied: { year: 2025, name: "6 Budsjett", names: ["Tabell 1", "6 Budsjett"], reached: true },
  });
});

test("all tables are copied with an empty line between", async () => {
  const { clip } = await copied(null);
  const [first, second] = tablesCopied.tables;
  expect(clip).toEqual({
    html: `${first?.html ?? ""}\n<p>\u00A0</p>\n${second?.html ?? ""}`,
    text: `${first?.text ?? ""}\n\n${second?.text ?? ""}`,
  });
});

test("the clipboard is asked for before the workbook has answered: it is open only in the click", () => {
  let asked = false;
  const never = new Promise<never>(() => undefined);
  const copy: PaneActions["copy"] = () => {
    asked = true;
    return never;
  };
  const actions = fakeActions({ tablesHtml: () => never, copy });
  void perform(
    { kind: "copyTables", year: 2025, name: null },
    actions,
    () => undefined,
    () => new Date(),
  );
  expect(asked).toBe(true);
});

test("a closed clipboard gives the content to copy by hand", async () => {
  const { event } = await copied(null, { copy: (content) => content.then(() => false) });
  expect(event).toMatchObject({
    type: "tablesCopied",
    copied: { reached: false, clip: { text: expect.stringContaining("Bustader") as string } },
  });
});

test("a table that the plan no longer has is a problem that names it", async () => {
  await expect(copied("Tabell 9")).rejects.toMatchObject({ code: "itemMissing", detail: "Tabell 9" });
});

test("what stops the tables from being made is shown as when they are made, and nothing is copied", async () => {
  const blocked = { tables: [], language: "nn", blocked: [ofWorkbook] } as const;
  const { clip, event } = await copied(null, { tablesHtml: () => Promise.resolve(blocked) });
  expect(clip).toBeNull();
  expect(reducePane(initialState, event).tables?.result.blocked).toEqual([ofWorkbook]);
});

test("a host problem can be tried again", async () => {
  const task = { kind: "copyTables", year: 2025, name: null } as const;
  const events: unknown[] = [];
  const actions = fakeActions({ tablesHtml: () => Promise.reject(new HostProblem("cellBeingEdited")) });
  await perform(
    task,
    actions,
    (event) => events.push(event),
    () => new Date(),
  );
  expect(events.at(-1)).toEqual({ type: "failed", problem: { code: "cellBeingEdited", detail: "", task } });
});
