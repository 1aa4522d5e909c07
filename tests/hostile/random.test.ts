import fc from "fast-check";
import { expect, test } from "vitest";
import { HostProblem } from "../../src/excel/problems";
import { planWorkbook } from "../support/workbook";
import { attempt, deeds } from "./deeds";
import { check, make } from "./said";

async function orProblem(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof HostProblem)) throw error;
    expect(["noPlan", "sheetNameTaken"]).toContain(error.code);
  });
}

test(
  "whatever is done to the sample, checking and making end well and leave the person's cells",
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 1, maxLength: 12 }), async (list) => {
        const book = await planWorkbook();
        for (const act of list) attempt(book, act);
        await orProblem(check(book));
        await orProblem(make(book));
        await orProblem(check(book));
        book.close();
      }),
      { numRuns: 150 },
    );
  },
);
