import { expect, test } from "vitest";
import { makeTables } from "../../src/actions/make-tables";
import { tablesHtml } from "../../src/actions/tables-html";
import { Workbook } from "../../src/standin/model/workbook";
import { readHtml } from "../support/html-table";
import { planWorkbook, samplePlan, testWorkbook, type TestWorkbook } from "../support/workbook";

const year = 2025;

/** Every cell of a sheet's table that a person can see, row by row. */
function shown(book: TestWorkbook, sheet: string, firstRow: number, rows: number, columns: string) {
  return Array.from({ length: rows }, (_, row) =>
    [...columns].map((column) => book.text(`${sheet}!${column}${String(firstRow + row)}`)),
  );
}

async function rowsOf(book: TestWorkbook, name: string): Promise<string[][]> {
  const { tables } = await tablesHtml(book.excel, { year });
  const html = tables.find((table) => table.name === name)?.html ?? "";
  return readHtml(html).rows.map((row) => row.map(({ text }) => text));
}

test("takes two syncs and changes nothing, whether the sheets are made or not", async () => {
  const book = await planWorkbook();
  const before = book.contents();
  book.host.resetCounts();
  const { tables, language, blocked } = await tablesHtml(book.excel, { year });
  expect(book.host.counts.syncs).toBe(2);
  expect(book.contents()).toEqual(before);
  expect([language, blocked]).toEqual(["nn", []]);
  expect(tables.map(({ name }) => name)).toEqual([
    "Tabell 1",
    "Tabell 2",
    "Tabell 3",
    "5 Forankring",
    "6 Budsjett",
    "7 Finansiering 2025",
    "8 Godkjenning",
    "Logg (utskrift)",
  ]);
  await makeTables(book.excel, { year });
  expect((await tablesHtml(book.excel, { year })).tables).toEqual(tables);
});

test.each([
  ["6 Budsjett", 4, 5, "ABCDEFG"],
  ["5 Forankring", 5, 7, "ABC"],
  ["Logg (utskrift)", 4, 8, "ABCD"],
])("%s reads as its sheet does", async (name, firstRow, rows, columns) => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year });
  expect(await rowsOf(book, name)).toEqual(shown(book, name, firstRow, rows, columns));
});

test("is of the plan as it stands now", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year });
  book.type("Budsjett!C5", "600000");
  const rows = await rowsOf(book, "6 Budsjett");
  expect(rows.at(-1)).toEqual([
    "",
    "SUM",
    "18\u00A0100\u00A0000",
    "1\u00A0000\u00A0000",
    "9\u00A0000\u00A0000",
    "6\u00A0000\u00A0000",
    "2\u00A0100\u00A0000",
  ]);
});

test("a plan in Bokmål gives tables in Bokmål", async () => {
  const plan = samplePlan();
  const book = await planWorkbook({ ...plan, settings: { ...plan.settings, tableLanguage: "nb" } }, "nb");
  const { tables, language } = await tablesHtml(book.excel, { year });
  expect(language).toBe("nb");
  expect(tables[0]?.html).toContain('<div lang="nb">');
  expect(tables[0]?.html).toContain("Hovedansvarlig</th>");
});

test("says why there are no tables where the financing is gone, and where there is no plan", async () => {
  const book = await planWorkbook();
  book.workbook.deleteSheet("Finansiering");
  const { tables, blocked } = await tablesHtml(book.excel, { year });
  expect([tables, blocked.map(({ code }) => code)]).toEqual([[], ["table-missing"]]);
  const empty = testWorkbook(Workbook.create("tom.xlsx").data);
  await expect(tablesHtml(empty.excel, { year })).rejects.toMatchObject({ code: "noPlan" });
});
