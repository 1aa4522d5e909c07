import fc from "fast-check";
import { expect, test } from "vitest";
import { followEdits, startLive, type LiveCheck } from "../../src/actions/live-check";
import { HostProblem } from "../../src/excel/problems";
import { watchEdits, type EditHint } from "../../src/excel/watch";
import { planWorkbook, type TestWorkbook } from "../support/workbook";
import { attempt, deeds } from "./deeds";

const options = { today: "2025-05-12" };
const edits = 10_000;

/** A check, or null where the workbook holds nothing of a plan any more. */
async function orNoPlan(work: Promise<LiveCheck>): Promise<LiveCheck | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof HostProblem && error.code === "noPlan") return null;
    throw error;
  }
}

/** What a pane shows of a check. The repairs are worked out only `withFixes`: it takes time. */
function shown(live: LiveCheck | null, withFixes: boolean): string {
  if (!live) return "no plan";
  const { summary, findings } = live.result;
  const all = findings.map((found) => [
    ...[found.code, found.severity, found.place, found.params, found.location, found.setAside],
    withFixes && found.fix,
  ]);
  return JSON.stringify([summary, all]);
}

/** A pane that follows a workbook by hints, and must always show what a pane opened just now would. */
async function openPane(book: TestWorkbook) {
  const hints: EditHint[] = [];
  await watchEdits(book.excel, (hint) => hints.push(hint));
  const start = () => orNoPlan(startLive(book.excel, options));
  const names = () => JSON.stringify(book.workbook.data.sheets.map(({ id, name }) => [id, name]).sort());
  let live = await start();
  let named = names();
  return async (withFixes: boolean): Promise<void> => {
    await book.host.idle();
    const now = hints.splice(0);
    // Excel tells of a sheet's new name from ExcelApi 1.17 on; until the sheet is edited, the pane has the old.
    const renamed = named !== names();
    named = names();
    const fresh = await start();
    if (!live || renamed) live = fresh;
    else live = await orNoPlan(followEdits(book.excel, live, now, options));
    expect(shown(live, withFixes)).toBe(shown(fresh, withFixes));
  };
}

test(
  "10 000 edits: a check that follows them never throws, and is always what a whole check says",
  { timeout: 300_000 },
  async () => {
    let made = 0;
    const property = fc.asyncProperty(
      fc.array(fc.tuple(deeds, fc.integer({ min: 1, max: 40 })), {
        minLength: 40,
        maxLength: 160,
        size: "max",
      }),
      async (list) => {
        const book = await planWorkbook();
        const look = await openPane(book);
        let left = 1;
        for (const [act, pause] of list) {
          if (attempt(book, act)) made += 1;
          left -= 1;
          if (left > 0) continue;
          await look(false);
          left = pause;
        }
        // The repairs of a whole workbook take as long as many edits: those of every fourth are compared.
        await look(list.length % 4 === 0);
        book.close();
      },
    );
    // However many of the deeds Excel refuses, and however short the lists are.
    // Shrinking would take many minutes: take `endOnFailure` away to find the shortest list by its seed.
    while (made < edits) await fc.assert(property, { numRuns: 10, endOnFailure: true });
  },
);
