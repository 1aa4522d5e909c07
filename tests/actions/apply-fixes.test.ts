import { expect, test } from "vitest";
import { applyFixes } from "../../src/actions/apply-fixes";
import { undo } from "../../src/actions/undo";
import { connectNode } from "../../src/standin/client/node";
import { resizeTable } from "../../src/standin/model/table-resize";
import { repairs } from "../../docs/rule-groups";
import { findings, fixesOf } from "../support/fixes";
import { kr, planWith } from "../support/plan-with";
import { wholeWorkbook } from "../support/whole-workbook";
import { planWorkbook, samplePlan, type TestWorkbook } from "../support/workbook";

/** Each way to break the sample, the finding it gives, and the cells that its fix leaves. */
const breaks: readonly {
  readonly code: string;
  /** The real plan where none is given. */
  readonly of?: () => Promise<TestWorkbook>;
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
    // In a cell formatted as text; Angre gives that back too.
    code: "amount-text",
    broken: (book) => {
      book.put("Budsjett!C5", "500 000");
      book.format("Budsjett!C5", "@");
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
      book.put(book.place("tbl_Tiltak", "ID", 13), null);
    },
    // T14 is the last one, and its description still names it: it is never used again.
    mended: { "Tiltak!A18": "T15" },
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
      book.type(book.place("tbl_Tiltak", "Delmål", -1), "Noko anna");
    },
    mended: { "Tiltak!B4": "Noko anna", "Tiltak!C4": "Delmål", "Tiltak!D4": "Nr" },
  },
  {
    code: "budget-year-missing",
    broken: (book) => {
      book.type(book.place("tbl_Avtale", "Verdi", 4), "2030");
    },
    mended: { "Budsjett!G4": "2029", "Budsjett!H4": "2030", "Budsjett!I4": "Sum", "Budsjett!I5": 10_800_000 },
  },
  {
    code: "funding-unknown-source",
    broken: (book) => {
      for (const row of [0, 2]) book.put(book.place("tbl_Finansiering", "Kjelde", row), "KDD 13.50 pøst 66");
    },
    mended: { "Finansiering!D5": "KDD 13.50 post 66", "Finansiering!D7": "KDD 13.50 post 66" },
  },
  {
    code: "budget-counted-twice",
    broken: (book) => {
      book.put("Budsjett!C8", 500_000);
      book.put("Budsjett!A8", 1);
      book.put("Budsjett!B8", "T1");
      grow(book, "tbl_Budsjett", 1);
    },
    mended: { "Budsjett!C5": "" },
  },
  {
    code: "partner-unknown",
    broken: () => undefined,
    mended: { "Kjelder og partar!F39": "private utbyggjarar" },
  },
  {
    code: "measure-ended-budget",
    broken: (book) => {
      book.put("Budsjett!B5", "T1");
      book.put(book.place("tbl_Tiltak", "Endring", 0), "avslutta");
      book.put(book.place("tbl_Tiltak", "Vurdering", 0), "Gjort.");
    },
    mended: {
      "Budsjett!C5": 500_000,
      "Budsjett!D5": "",
      "Budsjett!F5": "",
      "Budsjett!A8": 1,
      "Budsjett!B8": "",
      "Budsjett!C8": "",
      "Budsjett!D8": 5_000_000,
      "Budsjett!G8": 10_300_000,
    },
  },
  {
    code: "own-share-part",
    broken: (book) => {
      // Three parties share: 50, 25 and 25 %.
      [0.5, 0.25, 0.25].forEach((share, row) => {
        book.put(book.place("tbl_Partar", "Del av eigendel (%)", row), share);
      });
    },
    mended: {
      "Finansiering!E6": "Fyresdal kommune",
      "Finansiering!F6": 50_000,
      "Finansiering!E11": "Kviteseid kommune",
      "Finansiering!F11": 25_000,
      "Finansiering!G11": "eigeninnsats",
    },
  },
  // As it stands in the source.
  { code: "date-text", broken: () => undefined, mended: { "Forankring!D9": 45_825 } },
  {
    code: "budget-unknown-goal",
    broken: (book) => {
      book.put("Budsjett!A5", 9);
      book.put("Budsjett!B5", "T1");
    },
    mended: { "Budsjett!A5": 1 },
  },
  {
    code: "budget-measure-goal",
    broken: (book) => {
      book.put("Budsjett!B5", "T7");
    },
    mended: { "Budsjett!A5": 2 },
  },
  {
    code: "budget-unknown-measure",
    broken: (book) => {
      book.put("Tiltak!A5", "Bygdelaget");
      book.put("Budsjett!B5", "Bygdelagt");
    },
    mended: { "Budsjett!B5": "Bygdelaget" },
  },
  {
    code: "funding-unknown-measure",
    broken: (book) => {
      book.put("Tiltak!A5", "Bygdelaget");
      for (const row of [5, 7]) book.put(`Finansiering!C${String(row)}`, "bygdelage");
    },
    mended: { "Finansiering!C5": "Bygdelaget", "Finansiering!C7": "Bygdelaget" },
  },
  {
    code: "section-unknown-measure",
    broken: (book) => {
      book.put("Tiltak!A5", "Bygdelaget");
      book.put("Omtale!A5", "Bygdlaget");
    },
    mended: { "Omtale!A5": "Bygdelaget" },
  },
  {
    code: "report-unknown-measure",
    of: () => planWorkbook(samplePlan("five-goals")),
    broken: (book) => {
      book.put("Tiltak!A6", "Bygdelaget");
      book.put("Oppfølging!B5", "Bygdelaget ,");
    },
    mended: { "Oppfølging!B5": "Bygdelaget" },
  },
  {
    code: "funding-in-kind",
    broken: (book) => {
      book.put("Finansiering!G5", "eigeninnsats");
    },
    mended: { "Finansiering!D5": "Kommunal eigendel" },
  },
  {
    code: "measure-id-duplicate",
    broken: (book) => {
      book.put("Tiltak!A6", "t1");
    },
    mended: { "Tiltak!A5": "T1", "Tiltak!A6": "T15" },
  },
  {
    code: "measure-number-gap",
    broken: (book) => {
      book.put("Tiltak!C7", 9);
    },
    // 1, 2, 9, 4, 5, 6 in the order of their numbers.
    mended: { "Tiltak!C6": 2, "Tiltak!C7": 6, "Tiltak!C8": 3, "Tiltak!C10": 5 },
  },
  {
    code: "partner-spelling",
    broken: (book) => {
      book.put("Tiltak!F5", "Tinn, Vinje komune");
    },
    mended: { "Tiltak!F5": "Tinn, Vinje kommune" },
  },
  {
    code: "partner-alias",
    broken: (book) => {
      book.put("Tiltak!F5", "Tinn,TFK");
    },
    mended: { "Tiltak!F5": "Tinn,Telemark fylkeskommune" },
  },
  {
    code: "partner-joined",
    broken: () => undefined,
    mended: {
      "Tiltak!F13":
        "Telemark næringshage, Innovasjon Norge, NHO, Vest-Telemark næringsforum, NAV Vest-Telemark",
    },
  },
  {
    code: "actual-unknown-source",
    of: withAccounts,
    broken: (book) => {
      book.put(book.place("tbl_Rekneskap", "Kjelde", 0), "Fylkeskomunen");
      book.put(book.place("tbl_Rekneskap", "Kjelde", 2), "fylkeskomunen");
    },
    mended: { "Rekneskap!I5": "Fylkeskommunen", "Rekneskap!I7": "Fylkeskommunen" },
  },
  {
    code: "actual-unknown-measure",
    of: withAccounts,
    broken: (book) => {
      book.put(book.place("tbl_Rekneskap", "Tiltak-ID", 1), "Tltak 3");
      book.put(book.place("tbl_Rekneskap", "Tiltak-ID", 2), "tltak 3");
    },
    mended: { "Rekneskap!H5": "", "Rekneskap!H6": "Tiltak 3", "Rekneskap!H7": "Tiltak 3" },
  },
];

/** The sample with three lines of accounts, and a measure whose ID is long enough to be misspelt. */
function withAccounts(): Promise<TestWorkbook> {
  const sample = samplePlan();
  const measures = sample.measures.map((row) => (row.id === "T3" ? { ...row, id: "Tiltak 3" } : row));
  const line = { date: "2025-06-01", goal: 1, source: "Fylkeskommunen" };
  const { actuals } = planWith({ actuals: [1, 2, 3].map((kroner) => ({ ...line, amount: kr(kroner) })) });
  return planWorkbook({ ...sample, measures, actuals });
}

test("every repair that the documentation tells of is made here, and taken back", () => {
  // A table that is gone has a file of its own, lost-tables.
  const here = Object.keys(repairs).filter((code) => code !== "table-missing");
  expect([...new Set(breaks.map(({ code }) => code))].sort()).toEqual(here.sort());
});

/** Takes the rows below a table into it. */
function grow({ workbook, table }: TestWorkbook, name: string, rows: number): void {
  const found = table(name);
  workbook.batch("Grow", "Local", () => {
    resizeTable(workbook, found.sheet, found.table, {
      ...found.table.area,
      rows: found.table.area.rows + rows,
    });
  });
}

test.each(breaks)(
  "$code: the fix mends the cell, and Angre gives all back",
  async ({ code, of = planWorkbook, broken, mended }) => {
    const book = await of();
    broken(book);
    const before = wholeWorkbook(book);
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
    expect(wholeWorkbook(book)).toEqual(before);
  },
);

test("all certain fixes of the real plan: none is offered again, and Angre gives all back", async () => {
  const book = await planWorkbook();
  const before = wholeWorkbook(book);
  const fixes = await fixesOf(book);
  expect(fixes.length).toBeGreaterThan(3);
  const { undo: step, ...result } = await applyFixes(book.excel, fixes);
  expect(result).toEqual({ applied: fixes.length, refused: [] });
  expect(await fixesOf(book)).toEqual([]);
  if (step) await undo(book.excel, step);
  expect(wholeWorkbook(book)).toEqual(before);
});

test("a cell that a co-author has changed since the check is left, and told; the rest is mended", async () => {
  const book = await planWorkbook();
  book.put("Budsjett!C5", "500 000");
  book.put("Budsjett!C6", "200 000");
  const fixes = await fixesOf(book, "amount-text");
  const coAuthor = connectNode(book.host);
  await coAuthor.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budsjett").getRange("C5").values = [[510_000]];
    await context.sync();
  });
  coAuthor.close();
  const result = await applyFixes(book.excel, fixes);
  expect(result).toMatchObject({ applied: 1, refused: [{ reason: "changed", edit: { address: "C5" } }] });
  expect([book.cell("Budsjett!C5"), book.cell("Budsjett!C6")]).toEqual([510_000, 200_000]);
});

test("rows that were moved since the check are found again", async () => {
  const book = await planWorkbook();
  book.put("Budsjett!C5", "500 000");
  const fixes = await fixesOf(book, "amount-text");
  await book.excel.run(async (context) => {
    context.workbook.tables.getItem("tbl_Budsjett").rows.add(0, [[2, "", 1, 2, 3, 4, null, ""] as never]);
    context.workbook.tables.getItem("tbl_Budsjett").columns.add(0, undefined, "Mitt");
    await context.sync();
  });
  const { undo: step, ...result } = await applyFixes(book.excel, fixes);
  expect(result).toEqual({ applied: 1, refused: [] });
  expect([book.cell("Budsjett!D5"), book.cell("Budsjett!D6")]).toEqual([1, 500_000]);
  // Moved once more before Angre.
  await book.excel.run(async (context) => {
    context.workbook.tables.getItem("tbl_Budsjett").rows.getItemAt(0).delete();
    await context.sync();
  });
  if (step) await undo(book.excel, step);
  expect(book.cell("Budsjett!D5")).toBe("500 000");
});

test("Angre leaves a cell that somebody has changed after the fix, and says so", async () => {
  const book = await planWorkbook();
  book.put("Budsjett!C5", "500 000");
  const { undo: step } = await applyFixes(book.excel, await fixesOf(book, "amount-text"));
  book.put("Budsjett!C5", 520_000);
  expect(step && (await undo(book.excel, step))).toMatchObject([{ reason: "changed" }]);
  expect(book.cell("Budsjett!C5")).toBe(520_000);
});

test("a person's own formula is never written over", async () => {
  const book = await planWorkbook();
  book.type("Budsjett!C5", "=1000001/2");
  const result = await applyFixes(book.excel, await fixesOf(book, "amount-fraction"));
  expect(result).toMatchObject({ applied: 0, refused: [{ reason: "formula" }], undo: null });
  expect(book.formula("Budsjett!C5")).toBe("=1000001/2");
});

test("a fix whose one cell has changed is not half made", async () => {
  const book = await planWorkbook();
  book.put("Budsjett!B5", "T1");
  book.put(book.place("tbl_Tiltak", "Endring", 0), "avslutta");
  const fixes = await fixesOf(book, "measure-ended-budget");
  book.put("Budsjett!E5", 1);
  const before = wholeWorkbook(book);
  expect(await applyFixes(book.excel, fixes)).toMatchObject({ applied: 0, refused: [{ reason: "changed" }] });
  expect(wholeWorkbook(book)).toEqual(before);
});

test("a protected or filtered sheet: nothing is changed, and the pane can say why", async () => {
  const book = await planWorkbook();
  book.put("Budsjett!C5", "500 000");
  const fixes = await fixesOf(book, "amount-text");
  await book.excel.run(async (context) => {
    context.workbook.tables.getItem("tbl_Budsjett").columns.getItem("Delmål").filter.applyValuesFilter(["1"]);
    await context.sync();
  });
  const filtered = wholeWorkbook(book);
  await expect(applyFixes(book.excel, fixes)).rejects.toMatchObject({
    code: "sheetFiltered",
    detail: "Budsjett",
  });
  expect(wholeWorkbook(book)).toEqual(filtered);
  await book.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Budsjett");
    sheet.tables.getItem("tbl_Budsjett").clearFilters();
    sheet.protection.protect();
    await context.sync();
  });
  const locked = wholeWorkbook(book);
  await expect(applyFixes(book.excel, fixes)).rejects.toMatchObject({
    code: "sheetProtected",
    detail: "Budsjett",
  });
  expect(wholeWorkbook(book)).toEqual(locked);
});

test.each([0, 1, 2].flatMap((skip) => (["before", "after"] as const).map((when) => ({ skip, when }))))(
  "a failure $when sync $skip loses nothing, and a new try goes well",
  async ({ skip, when }) => {
    const book = await planWorkbook();
    book.put("Budsjett!C5", "500 000");
    const fixes = await fixesOf(book);
    const before = wholeWorkbook(book);
    book.host.failNext({ code: "GeneralException", when, skip });
    await expect(applyFixes(book.excel, fixes)).rejects.toMatchObject({ name: "HostProblem" });
    const written = skip === 2 && when === "after";
    if (!written) expect(wholeWorkbook(book)).toEqual(before);
    expect(await applyFixes(book.excel, fixes)).toMatchObject({ applied: fixes.length, refused: [] });
    expect(await fixesOf(book)).toEqual([]);
  },
);
