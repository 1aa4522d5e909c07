import { expect, test } from "vitest";
import { applyFixes } from "../../src/actions/apply-fixes";
import { checkPlan } from "../../src/actions/check-plan";
import type { LocatedFinding } from "../../src/actions/located";
import { undo } from "../../src/actions/undo";
import type { Fix } from "../../src/sheets/fixes/fix";
import { formatCell } from "../../src/standin/model/address";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

const today = "2025-05-12";

/** Every cell of every sheet: its value, formula and number format. */
function cellsOf({ workbook }: TestWorkbook): Map<string, string> {
  workbook.calculate();
  const cells = new Map<string, string>();
  for (const sheet of workbook.data.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, { value, formula, style }] of line) {
        const content = JSON.stringify([value, formula ?? null, style?.numberFormat ?? "General"]);
        if (content === '[null,null,"General"]') continue;
        cells.set(`${sheet.name}!${formatCell(row, column)}`, content);
      }
    }
  }
  return cells;
}

async function findings(book: TestWorkbook): Promise<readonly LocatedFinding[]> {
  return (await checkPlan(book.excel, { today })).findings;
}

async function fixesOf(book: TestWorkbook, code?: string): Promise<Fix[]> {
  return (await findings(book)).flatMap((found) => {
    const fix = found.fix ?? null;
    return fix && (code === undefined ? fix.certain : found.code === code) ? [fix] : [];
  });
}

/** Each way to break the sample, the finding it gives, and the cells that its fix leaves. */
const breaks: readonly {
  readonly code: string;
  readonly broken: (book: TestWorkbook) => void;
  readonly mended: Readonly<Record<string, string | number>>;
}[] = [
  {
    code: "amount-text",
    broken: (book) => {
      book.put("Budsjett!C5", "500 000");
    },
    mended: { "Budsjett!C5": 500_000 },
  },
  {
    code: "amount-fraction",
    broken: (book) => {
      book.put("Budsjett!C5", 500_000.5);
    },
    mended: { "Budsjett!C5": 500_001 },
  },
  {
    code: "sum-overwritten",
    broken: (book) => {
      book.put("Budsjett!G5", 4_000);
    },
    mended: { "Budsjett!G5": 10_800_000 },
  },
  {
    code: "choice-unknown",
    broken: (book) => {
      book.put(book.place("tbl_Finansiering", "Status", 0), "planlakt");
    },
    mended: { "Finansiering!I5": "planlagt" },
  },
  {
    code: "measure-id-missing",
    broken: (book) => {
      book.put(book.place("tbl_Tiltak", "ID", 15), "");
    },
    mended: { "Tiltak!A20": "T17" },
  },
  {
    code: "measure-number-duplicate",
    broken: (book) => {
      book.put(book.place("tbl_Tiltak", "Nr", 2), 2);
    },
    mended: { "Tiltak!C6": 2, "Tiltak!C7": 3 },
  },
  {
    code: "funding-state-differs",
    broken: (book) => {
      book.put("Budsjett!C5", 400_000);
    },
    mended: { "Finansiering!F5": 400_000 },
  },
  {
    code: "column-missing",
    broken: (book) => {
      book.put(book.place("tbl_Tiltak", "Delmål", -1), "Noko anna");
    },
    mended: {},
  },
];

test.each(breaks)("$code: the fix mends the cell, and Angre gives all back", async ({ code, broken, mended }) => {
  const book = await planWorkbook();
  broken(book);
  const before = cellsOf(book);
  const fixes = await fixesOf(book, code);
  expect(fixes.length).toBeGreaterThan(0);
  book.host.resetCounts();
  const result = await applyFixes(book.excel, fixes);
  expect(book.host.counts.syncs).toBe(3);
  expect(result).toMatchObject({ applied: fixes.length, refused: [] });
  expect(Object.fromEntries(Object.keys(mended).map((place) => [place, book.cell(place)]))).toEqual(mended);
  expect((await findings(book)).map((found) => found.code)).not.toContain(code);
  if (!result.undo) throw new Error("nothing to take back");
  expect(await undo(book.excel, result.undo)).toEqual([]);
  expect(cellsOf(book)).toEqual(before);
});

test("all certain fixes of the real plan: none is offered again, and Angre gives all back", async () => {
  const book = await planWorkbook();
  const before = cellsOf(book);
  const fixes = await fixesOf(book);
  expect(fixes.length).toBeGreaterThan(3);
  const { undo: step, ...result } = await applyFixes(book.excel, fixes);
  expect(result).toEqual({ applied: fixes.length, refused: [] });
  expect(await fixesOf(book)).toEqual([]);
  if (step) await undo(book.excel, step);
  expect(cellsOf(book)).toEqual(before);
});
