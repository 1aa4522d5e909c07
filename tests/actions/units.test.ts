import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/actions/apply-fixes";
import { readBudget, type BudgetPreview, type ReadyChange } from "../../src/actions/budget-preview";
import { checkPlan } from "../../src/actions/check-plan";
import { makeTables } from "../../src/actions/make-tables";
import { applyMove, previewMove } from "../../src/actions/move-funds";
import { applyReallocation, previewReallocation } from "../../src/actions/reallocate";
import { undo } from "../../src/actions/undo";
import type { Fix } from "../../src/sheets/fixes/fix";
import { resizeTable } from "../../src/standin/model/table-resize";
import type { CellValue, WorkbookData } from "../../src/standin/model/data";
import { readXlsx } from "../../src/standin/xlsx/read";
import { writeXlsx } from "../../src/standin/xlsx/write";
import { fixLines } from "../../src/text/fix-lines";
import { isStillTheSample, linesOf, make } from "../hostile/said";
import { checkXlsx } from "../support/check-xlsx";
import { convert, libreOfficeAvailable } from "../support/libreoffice";
import { kr } from "../support/plan-with";
import { inUnit, rewrite } from "../support/units";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

const today = "2025-05-12";
const available = libreOfficeAvailable() || process.env["CI"] === "true";

async function sampleIn(unit: string, factor: number): Promise<TestWorkbook> {
  const book = await planWorkbook();
  inUnit(book, unit, factor);
  return book;
}

const thousands = () => sampleIn(" (i 1 000 kr)", 1_000);

async function fixesOf(book: TestWorkbook, code: string): Promise<Fix[]> {
  const { findings } = await checkPlan(book.excel, { today });
  return findings.flatMap((found) => (found.code === code && found.fix ? [found.fix] : []));
}

function cellsOf(book: TestWorkbook, places: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(places.map((place) => [place, book.cell(place)]));
}

describe("the sample headed in another unit is still the sample", () => {
  test.each([
    [" (i 1 000 kr)", 1_000],
    ["\n(i\u00A01\u00A0000\u00A0kr)", 1_000],
    [" [tkr]", 1_000],
    [", mill. kr", 1_000_000],
    [" (kr)", 1],
  ])("%j", async (unit, factor) => {
    const book = await sampleIn(unit, factor);
    await isStillTheSample(book);
    expect((await make(book)).sheets.every(({ result }) => result === "unchanged")).toBe(true);
    expect(book.cell("Budsjett!G5")).toBe(10_800_000 / factor);
    const { view, blocked } = await readBudget(book.excel);
    expect(blocked).toEqual([]);
    expect(view.frames).toEqual([kr(900_000), kr(9_000_000), kr(6_000_000), kr(2_100_000)]);
    book.close();
  });

  test("the figures of the tables are live, in kroner", async () => {
    const book = await thousands();
    await makeTables(book.excel, { year: 2025 });
    expect(book.formula("6 Budsjett!D5")).toBe(
      "=1000*SUMIFS(tbl_Budsjett[[2025 (i 1 000 kr)]],tbl_Budsjett[Delmål],$A5)",
    );
    expect(book.formula("7 Finansiering 2025!D6")).toContain(
      "=1000*SUMIFS(tbl_Finansiering[[Beløp (i 1 000 kr)]],",
    );
    book.type("Budsjett!C5", "512,5");
    expect(book.cell("6 Budsjett!D5")).toBe(512_500);
    book.close();
  });

  test.skipIf(!available)(
    "LibreOffice comes to the same, in a sound file",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "units-"));
      const units = [
        [" (i 1 000 kr)", 1_000],
        ["\n(i\u00A01\u00A0000\u00A0kr)", 1_000],
        [", mill. kr", 1_000_000],
      ] as const;
      const files = units.map((_, index) => join(folder, `${String(index)}.xlsx`));
      for (const [index, [unit, factor]] of units.entries()) {
        const book = await sampleIn(unit, factor);
        await makeTables(book.excel, { year: 2025 });
        const bytes = await writeXlsx(book.workbook.data);
        expect(checkXlsx(bytes)).toEqual([]);
        await writeFile(files[index] ?? "", bytes);
        book.close();
      }
      await convert(files, "xlsx", join(folder, "libreoffice"));
      for (const index of units.keys()) {
        const data = await readXlsx(
          await readFile(join(folder, "libreoffice", `${String(index)}.xlsx`)),
          "x",
        );
        expect(valueAt(data, "6 Budsjett", 7, 2)).toBe(18_000_000);
        expect(valueAt(data, "6 Budsjett", 4, 3)).toBe(500_000);
        expect(valueAt(data, "7 Finansiering 2025", 8, 2)).toBe(1_200_000);
        // The sum within the input table is in its own unit: 10 800 000 kroner
        expect(valueAt(data, "Budsjett", 4, 6)).toBe(10_800_000 / (units[index]?.[1] ?? 1));
      }
      await rm(folder, { recursive: true, force: true });
    },
    300_000,
  );
});

function valueAt(data: WorkbookData, sheet: string, row: number, column: number): CellValue {
  return (
    data.sheets
      .find(({ name }) => name === sheet)
      ?.cells.get(row)
      ?.get(column)?.value ?? null
  );
}

/** Takes the rows below a table into it. */
function grow({ workbook, table }: TestWorkbook, name: string, rows: number): void {
  const { sheet, table: found } = table(name);
  workbook.batch("Grow", "Local", () => {
    resizeTable(workbook, sheet, found, { ...found.area, rows: found.area.rows + rows });
  });
}

/** Each way to break the sample in thousands, and the cells that the finding's fix leaves. */
const breaks: readonly {
  readonly code: string;
  readonly broken: (book: TestWorkbook) => void;
  readonly mended: Readonly<Record<string, string | number>>;
}[] = [
  {
    code: "amount-text",
    broken: (book) => {
      book.put("Budsjett!C5", "0,5 mill.");
      book.put("Budsjett!C6", "200");
      book.put("Finansiering!F5", "kr 0,5 mill");
    },
    mended: { "Budsjett!C5": 500, "Budsjett!C6": 200, "Finansiering!F5": 500 },
  },
  {
    code: "amount-fraction",
    broken: (book) => {
      // 500 000 kroner and 50 øre
      book.put("Budsjett!C5", 500.0005);
    },
    mended: { "Budsjett!C5": 500.001 },
  },
  {
    code: "sum-overwritten",
    broken: (book) => {
      for (const row of [5, 6, 7]) book.put(`Budsjett!G${String(row)}`, 4);
    },
    mended: { "Budsjett!G5": 10_800, "Budsjett!G6": 3_600, "Budsjett!G7": 3_600 },
  },
  {
    code: "funding-state-differs",
    broken: (book) => {
      book.put("Budsjett!C5", 400.5);
    },
    mended: { "Finansiering!F5": 400.5 },
  },
  {
    code: "budget-year-missing",
    broken: (book) => {
      book.type(book.place("tbl_Avtale", "Verdi", 4), "2030");
    },
    mended: {
      "Budsjett!F4": "2028 (i 1 000 kr)",
      "Budsjett!G4": "2029 (i 1 000 kr)",
      "Budsjett!H4": "2030 (i 1 000 kr)",
      "Budsjett!I4": "Sum",
      "Budsjett!I5": 10_800,
    },
  },
  {
    code: "budget-counted-twice",
    broken: (book) => {
      book.put("Budsjett!C8", 500);
      book.put("Budsjett!A8", 1);
      book.put("Budsjett!B8", "T1");
      grow(book, "tbl_Budsjett", 1);
    },
    mended: { "Budsjett!C5": "" },
  },
  {
    code: "measure-ended-budget",
    broken: (book) => {
      book.put("Budsjett!B5", "T1");
      book.put(book.place("tbl_Tiltak", "Endring", 0), "avslutta");
      book.put(book.place("tbl_Tiltak", "Vurdering", 0), "Gjort.");
    },
    mended: { "Budsjett!C5": 500, "Budsjett!D5": "", "Budsjett!D8": 5_000, "Budsjett!G8": 10_300 },
  },
  {
    code: "own-share-part",
    broken: (book) => {
      // Three parties share 100 000 kroner: 50, 25 and 25 %.
      [0.5, 0.25, 0.25].forEach((share, row) => {
        book.put(book.place("tbl_Partar", "Del av eigendel (%)", row), share);
      });
    },
    mended: { "Finansiering!F6": 50, "Finansiering!F11": 25, "Finansiering!F12": 25 },
  },
];

describe("a repair writes in the column's unit", () => {
  test.each(breaks)("$code", async ({ code, broken, mended }) => {
    const book = await thousands();
    broken(book);
    const before = book.contents();
    const fixes = await fixesOf(book, code);
    expect(fixes.length).toBeGreaterThan(0);
    const result = await applyFixes(book.excel, fixes);
    expect(result).toMatchObject({ applied: fixes.length, refused: [] });
    expect(cellsOf(book, Object.keys(mended))).toEqual(mended);
    expect(await linesOf(book, code)).toEqual([]);
    expect(await linesOf(book, "budget-units-mixed")).toEqual([]);
    if (!result.undo) throw new Error("nothing to take back");
    expect(await undo(book.excel, result.undo)).toEqual([]);
    expect(book.contents()).toEqual(before);
    book.close();
  });

  test("money of an ended measure is added to what its goal has, in millions, and can be seen", async () => {
    const book = await sampleIn(", mill. kr", 1_000_000);
    book.put("Budsjett!A8", 1);
    book.put("Budsjett!B8", "T1");
    book.put("Budsjett!D8", 0.25);
    grow(book, "tbl_Budsjett", 1);
    book.put(book.place("tbl_Tiltak", "Endring", 0), "avslutta");
    const [fix] = await fixesOf(book, "measure-ended-budget");
    if (!fix) throw new Error("it can be mended");
    await applyFixes(book.excel, [fix]);
    // 5 million and a quarter
    expect(cellsOf(book, ["Budsjett!D5", "Budsjett!D8"])).toEqual({ "Budsjett!D5": 5.25, "Budsjett!D8": "" });
    expect(book.text("Budsjett!D5")).toBe("5,25");
    book.close();
  });

  test("the pane shows what the cell will hold", async () => {
    const book = await sampleIn(", mill. kr", 1_000_000);
    book.put("Budsjett!C5", "1 234,5 tusen");
    const lines = fixLines(await fixesOf(book, "amount-text"), "nn");
    expect(lines).toEqual([{ place: "Budsjett C5", from: "«1 234,5 tusen»", to: "1,2345" }]);
    book.close();
  });

  test("nothing is written where the header has come to tell another unit since", async () => {
    const book = await thousands();
    book.put("Budsjett!C5", "0,5 mill.");
    const fixes = await fixesOf(book, "amount-text");
    book.type("Budsjett!C4", "2025");
    const before = book.contents();
    const result = await applyFixes(book.excel, fixes);
    expect(result).toMatchObject({ applied: 0, refused: [{ reason: "changed" }], undo: null });
    expect(book.contents()).toEqual(before);
    book.close();
  });
});

function ready(preview: BudgetPreview<unknown>): ReadyChange {
  if (!preview.change?.ok) throw new Error("it can be done");
  return preview.change;
}

describe("a change of the budget is written in the column's unit", () => {
  const halves = {
    target: { by: "shares" as const, shares: [5_000, 3_000, 2_000] },
    locked: [{ goal: 1, year: 2025 }],
    unit: kr(1_000),
  };
  const move = { goal: 1, from: 2026, to: 2027, amount: kr(500_000) };

  test("Fordel på nytt, in thousands; Angre gives every cell back", async () => {
    const book = await thousands();
    const before = book.contents();
    const seen = ready(await previewReallocation(book.excel, halves, today));
    const applied = await applyReallocation(book.excel, halves, seen);
    // Half of 18 million
    expect(cellsOf(book, ["Budsjett!G5", "Budsjett!C5"])).toEqual({
      "Budsjett!G5": 9_000,
      "Budsjett!C5": 500,
    });
    expect((await readBudget(book.excel)).view.table).toEqual(seen.after);
    if (!applied.ok) throw new Error("it was written");
    expect(await undo(book.excel, applied.undo)).toEqual([]);
    expect(book.contents()).toEqual(before);
    book.close();
  });

  test("Flytt midlar, in millions: half a million is not shown as a whole one", async () => {
    const book = await sampleIn(", mill. kr", 1_000_000);
    const seen = ready(await previewMove(book.excel, move, today));
    expect(await applyMove(book.excel, move, seen)).toMatchObject({ ok: true });
    expect(cellsOf(book, ["Budsjett!D5", "Budsjett!E5", "Budsjett!G5"])).toEqual({
      "Budsjett!D5": 4.5,
      "Budsjett!E5": 4.5,
      "Budsjett!G5": 10.8,
    });
    expect(book.text("Budsjett!D5")).toBe("4,5");
    book.close();
  });

  test("nothing is written where a header has come to tell another unit since", async () => {
    const book = await thousands();
    const seen = ready(await previewMove(book.excel, move, today));
    book.type("Budsjett!D4", "2026, mill. kr");
    const before = book.contents();
    expect(await applyMove(book.excel, move, seen)).toEqual({ ok: false, reason: "changed", cell: null });
    expect(book.contents()).toEqual(before);
    book.close();
  });
});

test("years in different units: each is read in its own, the tables are right, and it is told once", async () => {
  const book = await planWorkbook();
  rewrite(book, "tbl_Budsjett", "2026", " (i 1 000 kr)", 1_000);
  rewrite(book, "tbl_Budsjett", "2027", ", mill. kr", 1_000_000);
  expect(await linesOf(book, "budget-units-mixed")).toEqual(["budget-units-mixed Budsjett!D4"]);
  await make(book);
  expect(book.cell("6 Budsjett!C8")).toBe(18_000_000);
  expect((await readBudget(book.excel)).blocked).toEqual([]);
  book.close();
});
