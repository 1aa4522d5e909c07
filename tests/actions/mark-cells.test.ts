import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import { markCells } from "../../src/actions/mark-cells";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

const today = "2025-05-12";

async function mark(book: TestWorkbook): Promise<void> {
  const { findings } = await checkPlan(book.excel, { today });
  await markCells(
    book.excel,
    findings.filter(({ severity }) => severity === "error"),
  );
}

/** The cells of a sheet's conditional formats, from 0, with their rules. */
const formats = (book: TestWorkbook, sheet: string) =>
  book.workbook
    .sheet(sheet)
    .conditionalFormats.map(({ areas, rule }) => [
      areas.map(({ row, column }) => [row, column]),
      rule.kind === "custom" ? rule.formula : rule.kind,
    ]);
const own = '=AND(N("bygdevekst")=0,TRUE)';

test("a cell with an error is marked by two syncs, and not when it is mended", async () => {
  const book = await planWorkbook();
  const before = book.contents();
  book.type("Budsjett!C5", "400000");
  const { findings } = await checkPlan(book.excel, { today });
  book.host.resetCounts();
  await markCells(
    book.excel,
    findings.filter(({ severity }) => severity === "error"),
  );
  expect(book.host.counts.syncs).toBe(2);
  expect(formats(book, "Finansiering")).toEqual([[[[4, 5]], own]]);
  book.type("Budsjett!C5", "500000");
  await mark(book);
  expect(formats(book, "Finansiering")).toEqual([]);
  expect(book.contents()).toEqual(before);
});

test("a person's own rule and fill stay, marked or not", async () => {
  const book = await planWorkbook();
  await book.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Finansiering").getRange("F5");
    range.format.fill.color = "#FFFF00";
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=F5>100";
    await context.sync();
  });
  book.type("Budsjett!C5", "400000");
  await mark(book);
  await mark(book);
  expect(
    formats(book, "Finansiering")
      .map(([, rule]) => rule)
      .sort(),
  ).toEqual([own, "=F5>100"].sort());
  await markCells(book.excel, []);
  expect(formats(book, "Finansiering")).toEqual([[[[4, 5]], "=F5>100"]]);
  const fill = await book.excel.run(async (context) => {
    const { fill: found } = context.workbook.worksheets.getItem("Finansiering").getRange("F5").format;
    found.load("color");
    await context.sync();
    return found.color;
  });
  expect(fill).toBe("#FFFF00");
});

test("each cell is marked once, by the worst; what is set aside or for information is not", async () => {
  const book = await planWorkbook();
  book.type("Budsjett!C5", "feil");
  const { findings } = await checkPlan(book.excel, { today });
  const text = findings.find(({ code }) => code === "amount-text");
  if (!text) throw new Error("no finding");
  const entry = {
    code: null,
    table: null,
    row: null,
    column: null,
    value: null,
    reason: "",
    date: null,
    by: null,
  };
  await markCells(book.excel, [{ ...text, severity: "warning" }, text, { ...text, severity: "info" }]);
  expect(formats(book, "Budsjett")).toEqual([[[[4, 2]], own]]);
  await markCells(book.excel, [{ ...text, setAside: entry }]);
  expect(formats(book, "Budsjett")).toEqual([]);
});

test("many cells are marked by the same two syncs", async () => {
  const book = await planWorkbook();
  const { findings } = await checkPlan(book.excel, { today });
  const [one] = findings;
  if (!one) throw new Error("no finding");
  const many = Array.from({ length: 3_000 }, (_, row) => ({
    ...one,
    severity: "error" as const,
    location: { ...one.location, sheet: "Budsjett", address: `C${String(row + 5)}` },
  }));
  book.host.resetCounts();
  await markCells(book.excel, many as typeof findings);
  expect(book.host.counts.syncs).toBe(2);
  const cells = book.workbook.sheet("Budsjett").conditionalFormats.flatMap(({ areas }) => areas);
  expect(cells.reduce((sum, { rows, columns }) => sum + rows * columns, 0)).toBe(3_000);
});
