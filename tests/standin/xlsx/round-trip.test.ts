import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkbookData } from "../../../src/standin/model/data";
import { readXlsx } from "../../../src/standin/xlsx/read";
import { writeXlsx } from "../../../src/standin/xlsx/write";
import { checkXlsx } from "../../support/check-xlsx";
import { someWorkbook } from "./arbitrary";
import { everything } from "./examples";

/** A file names no conditional format: ids are made from where it stands when it is read. */
function withoutIds(workbook: WorkbookData): WorkbookData {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
  }));
  return { ...workbook, sheets };
}

describe("a new file", { timeout: 120_000 }, () => {
  it("holds everything that it was given", async () => {
    const bytes = await writeXlsx(everything());
    expect(await readXlsx(bytes, "plan.xlsx")).toEqual(everything());
  });

  it("is one that Excel opens without repair", async () => {
    expect(checkXlsx(await writeXlsx(everything()))).toEqual([]);
  });

  it("has the same bytes each time", async () => {
    expect(await writeXlsx(everything())).toEqual(await writeXlsx(everything()));
  });

  it("reads back as it was written, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(someWorkbook, async (workbook) => {
        const bytes = await writeXlsx(workbook);
        expect(checkXlsx(bytes)).toEqual([]);
        expect(withoutIds(await readXlsx(bytes, workbook.name))).toEqual(withoutIds(workbook));
      }),
      { numRuns: 100 },
    );
  });
});

describe("an opened file", { timeout: 120_000 }, () => {
  it("becomes any other workbook that it is changed to", async () => {
    await fc.assert(
      fc.asyncProperty(someWorkbook, someWorkbook, async (before, after) => {
        const original = await writeXlsx(before);
        const bytes = await writeXlsx(after, original);
        expect(checkXlsx(bytes)).toEqual([]);
        expect(withoutIds(await readXlsx(bytes, after.name))).toEqual(withoutIds(after));
      }),
      { numRuns: 100 },
    );
  });

  it("gives its own bytes back when nothing was changed", async () => {
    await fc.assert(
      fc.asyncProperty(someWorkbook, async (workbook) => {
        const original = await writeXlsx(workbook);
        expect(await writeXlsx(await readXlsx(original, workbook.name), original)).toEqual(original);
      }),
      { numRuns: 30 },
    );
  });
});
