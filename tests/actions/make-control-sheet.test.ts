import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import { makeControlSheet, type ControlTexts } from "../../src/actions/make-control-sheet";
import { undo } from "../../src/actions/undo";
import { makeTables } from "../../src/actions/make-tables";
import { setAside } from "../../src/actions/set-aside";
import { linkTo } from "../../src/sheets/control-sheet";
import { planWorkbook, samplePlan, type TestWorkbook } from "../support/workbook";

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

/** Every link of the sheet, as the place that it leads to. */
function linksIn(book: TestWorkbook): string[] {
  return [...book.contents()].flatMap(([place, content]) => {
    const [, target] = /^=HYPERLINK\("#((?:[^"]|"")+)",/.exec(content) ?? [];
    return place.startsWith("Kontroll!B") && target !== undefined ? [target.replaceAll('""', '"')] : [];
  });
}

test("no line is without a link, and every link leads to a cell that is there, whatever is gone or renamed", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year: 2025 });
  book.put("6 Budsjett!C5", 17);
  await book.excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.getItem("Omtale").name = `Mor's "tal" æøå`;
    worksheets.getItem("Forankring").delete();
    await context.sync();
    tables.getItem("tbl_Logg").delete();
    await context.sync();
  });
  const complete = await makeControlSheet(book.excel, { today, texts });
  expect(linksIn(book).filter((link) => link.startsWith(`'Mor''s "tal" æøå'!`)).length).toBeGreaterThan(2);
  expect(linksIn(book)).toContain("'6 Budsjett'!C5");
  const { findings } = await checkPlan(book.excel, { today });
  expect(linksIn(book).length).toBe(findings.length);
  for (const link of linksIn(book)) book.cell(link);
  if (complete) await undo(book.excel, complete);

  // Now what the plan cannot do without, too: one table with its sheet, one from its sheet.
  await book.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Finansiering").delete();
    context.workbook.tables.getItem("tbl_Kjelder").delete();
    await context.sync();
  });
  await makeControlSheet(book.excel, { today, texts });
  const lost = [...book.contents()].filter(
    ([place, content]) => place.startsWith("Kontroll!C") && content === '"table-missing"',
  );
  const links = lost.map(([place]) => book.formula(place.replace("!C", "!B")));
  expect(links).toEqual([
    `=HYPERLINK("#'Kjelder og partar'!A1","Kjelder og partar")`,
    `=HYPERLINK("#'Oppsett'!A1","Heile arbeidsboka")`,
  ]);
  for (const link of linksIn(book)) book.cell(link);
});

test("thousands of findings are lines with links, and are taken back", async () => {
  const plan = samplePlan();
  const [row] = plan.funding;
  if (!row) throw new Error("the sample has no financing");
  const funding = Array.from({ length: 2_000 }, (_, index) => ({
    ...row,
    source: `Kjelde ${String(index)}`,
  }));
  const book = await planWorkbook({ ...plan, funding });
  const before = book.workbook.data.sheets.length;
  const step = await makeControlSheet(book.excel, { today, texts });
  const links = linksIn(book);
  expect(links.length).toBeGreaterThan(2_000);
  expect(new Set(links).size).toBeGreaterThan(2_000);
  expect(links).toContain("'Finansiering'!D2004");
  if (!step) throw new Error("nothing to take back");
  await undo(book.excel, step);
  expect(book.workbook.data.sheets.length).toBe(before);
});

test("what is set aside stands last, with its reason", async () => {
  const book = await planWorkbook();
  book.type("Budsjett!C5", "fem hundre tusen");
  const [first] = (await checkPlan(book.excel, { today })).findings;
  if (!first) throw new Error("nothing is found");
  await setAside(book.excel, { finding: first, reason: "Kjem i mai", by: null, today });
  await makeControlSheet(book.excel, { today, texts });
  const { findings } = await checkPlan(book.excel, { today });
  const last = String(findings.length + 5);
  expect([book.cell(`Kontroll!C${last}`), book.cell(`Kontroll!E${last}`)]).toEqual([
    first.code,
    "Kjem i mai",
  ]);
});
