import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import { makeControlSheet, type ControlTexts } from "../../src/actions/make-control-sheet";
import { undo } from "../../src/actions/undo";
import { linkTo } from "../../src/sheets/control-sheet";
import { planWorkbook } from "../support/workbook";

const today = "2025-05-12";
const texts: ControlTexts = {
  words: (findings) => ({
    name: "Kontroll",
    madeBy: "Laga av Bygdevekst.",
    heading: "Kontroll av planen",
    summary: `${String(findings.length)} funn`,
    headers: ["Alvor", "Celle", "Funn", "Forklaring", "Vurdert"],
    workbook: "Heile arbeidsboka",
  }),
  line: ({ severity, code, location: { sheet, address }, setAside }) => ({
    severity,
    target: sheet === null ? null : { sheet, address },
    title: code,
    text: code,
    aside: setAside?.reason ?? "",
  }),
};

test("every finding is a line with a link to its cell, made by three syncs, and taken back", async () => {
  const book = await planWorkbook();
  book.type("Budsjett!C5", "400000");
  const before = book.contents();
  const { findings } = await checkPlan(book.excel, { today });
  book.host.resetCounts();
  const step = await makeControlSheet(book.excel, { today, texts });
  expect(book.host.counts.syncs).toBe(3);
  expect(book.cell("Kontroll!A3")).toBe(`${String(findings.length)} funn`);
  expect(["A", "B", "C"].map((column) => book.cell(`Kontroll!${column}6`))).toEqual([
    "error",
    "Finansiering!F5",
    "funding-state-differs",
  ]);
  expect(book.formula("Kontroll!B6")).toBe(`=HYPERLINK("#'Finansiering'!F5","Finansiering!F5")`);
  expect(book.cell(`Kontroll!C${String(findings.length + 5)}`)).toBe(findings.at(-1)?.code);
  expect(book.cell(`Kontroll!C${String(findings.length + 6)}`)).toBe("");
  if (!step) throw new Error("nothing to take back");
  await undo(book.excel, step);
  expect(book.contents()).toEqual(before);
});

test("made again where nothing has changed, nothing is written; after a mending it is shorter", async () => {
  const book = await planWorkbook();
  book.type("Budsjett!C5", "400000");
  await makeControlSheet(book.excel, { today, texts });
  book.host.resetCounts();
  expect(await makeControlSheet(book.excel, { today, texts })).toBeNull();
  expect(book.host.counts.syncs).toBe(2);
  const broken = book.contents();
  book.type("Budsjett!C5", "500000");
  const step = await makeControlSheet(book.excel, { today, texts });
  expect(book.cell("Kontroll!C6")).not.toBe("funding-state-differs");
  const { findings } = await checkPlan(book.excel, { today });
  expect(book.cell(`Kontroll!C${String(findings.length + 6)}`)).toBe("");
  if (!step) throw new Error("nothing to take back");
  await undo(book.excel, step);
  book.type("Budsjett!C5", "400000");
  expect(book.contents()).toEqual(broken);
});

test("a sheet of the person's own is left alone", async () => {
  const book = await planWorkbook();
  await book.excel.run(async (context) => {
    context.workbook.worksheets.add("kontroll");
    await context.sync();
  });
  await expect(makeControlSheet(book.excel, { today, texts })).rejects.toMatchObject({
    code: "sheetNameTaken",
  });
});

test("a link takes the sheet's name with its signs", () => {
  expect(linkTo({ sheet: `Mor's "tal"`, address: "C5" })).toBe(
    `=HYPERLINK("#'Mor''s ""tal""'!C5","Mor's ""tal""!C5")`,
  );
  expect(linkTo({ sheet: "Budsjett", address: null })).toBe(`=HYPERLINK("#'Budsjett'!A1","Budsjett")`);
});
