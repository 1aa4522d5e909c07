import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import { freezeTables } from "../../src/actions/freeze-tables";
import { goTo } from "../../src/actions/go-to";
import { makeTables } from "../../src/actions/make-tables";
import { Workbook } from "../../src/standin/model/workbook";
import { planWorkbook, testWorkbook, type TestWorkbook } from "../support/workbook";

const today = "2025-05-12";

test("checking takes two syncs and changes no cell", async () => {
  const book = await planWorkbook();
  const before = book.contents();
  book.host.resetCounts();
  await checkPlan(book.excel, { today });
  expect(book.host.counts.syncs).toBe(2);
  expect(book.contents()).toEqual(before);
});

test("a wrong amount is found at its cell, and a click stands in it", async () => {
  const book = await planWorkbook();
  book.type("Budsjett!C5", "400000");
  const { findings } = await checkPlan(book.excel, { today });
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, location }) => [code, location.sheet, location.address])).toEqual([
    ["funding-state-differs", "Finansiering", "F5"],
  ]);
  book.host.resetCounts();
  await goTo(book.excel, { sheet: "Finansiering", address: "F5" });
  expect(book.host.counts.syncs).toBe(1);
  const selected = await book.excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Finansiering!F5");
});

test("text where an amount should be is told once, at its cell, with what it reads as", async () => {
  const book = await planWorkbook();
  book.put("Budsjett!C5", "500 000");
  const { findings } = await checkPlan(book.excel, { today });
  expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
    {
      code: "amount-text",
      params: { value: "500 000", reads: 50_000_000 },
      location: { sheet: "Budsjett", address: "C5", table: "tbl_Budsjett", column: "2025", row: "1" },
    },
  ]);
});

test("tables that are older than the plan, or typed over, are told at their sheets", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year: 2025 });
  await makeTables(book.excel, { year: 2026 });
  const told = async () =>
    (await checkPlan(book.excel, { today })).findings
      .filter(({ code }) => code.startsWith("tables-"))
      .map(({ code, params, location }) => [code, params, location.sheet, location.address]);
  expect(await told()).toEqual([]);
  book.type("Budsjett!C5", "500000");
  expect(await told()).toEqual([]);
  book.type(book.place("tbl_Tiltak", "Tiltak", 0), "Eit anna namn");
  book.type("7 Finansiering 2025!D6", "1");
  expect(await told()).toEqual([
    ["tables-stale", { sheet: "Tabell 1" }, "Tabell 1", "A1"],
    ["tables-edited", { sheet: "7 Finansiering 2025", cells: ["D6"], more: 0 }, "7 Finansiering 2025", "D6"],
  ]);
});

test("what does not show in a table, and what stands beside it, makes it neither old nor edited", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year: 2025 });
  // Not printed, of another year, typed over with the same, beside and under the table.
  book.put(book.place("tbl_Budsjett", "Merknad", 0), "Ventar på tal");
  book.put(book.place("tbl_Logg", "Steg", 0), "utkast");
  book.type("6 Budsjett!A5", "1");
  book.type("6 Budsjett!K5", "Hugs dette");
  book.type("6 Budsjett!A40", "Og dette");
  expect(await tablesTold(book)).toEqual([]);
});

test("a goal's new name makes every table old that shows it; fixed figures are meant to stand", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year: 2025 });
  book.type("8 Godkjenning!A6", "x");
  book.put(book.place("tbl_Delmaal", "Delmål", 0), "Eit anna delmål");
  expect(await tablesTold(book)).toEqual([
    "tables-stale Tabell 1!A1",
    "tables-stale 6 Budsjett!A1",
    "tables-stale 7 Finansiering 2025!A1",
    "tables-edited 8 Godkjenning!A6",
  ]);
  await freezeTables(book.excel, { today });
  expect(await tablesTold(book)).toEqual(["tables-stale Tabell 1!A1", "tables-edited 8 Godkjenning!A6"]);
});

async function tablesTold(book: TestWorkbook) {
  return (await checkPlan(book.excel, { today })).findings
    .filter(({ code }) => code.startsWith("tables-"))
    .map(({ code, location }) => `${code} ${location.sheet ?? ""}!${location.address ?? ""}`);
}

test("a workbook without a plan says so", async () => {
  const book = testWorkbook(Workbook.create("tom.xlsx").data);
  await expect(checkPlan(book.excel, { today })).rejects.toMatchObject({ code: "noPlan" });
});

test.each([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["AccessDenied", "sheetProtected"],
  ["GeneralException", "unknown"],
])("%s from Excel becomes the problem %s, at either sync, and a new try goes well", async (code, problem) => {
  for (const skip of [0, 1]) {
    for (const when of ["before", "after"] as const) {
      const book = await planWorkbook();
      book.host.failNext({ code, when, skip });
      await expect(checkPlan(book.excel, { today })).rejects.toMatchObject({
        name: "HostProblem",
        code: problem,
      });
      expect((await checkPlan(book.excel, { today })).findings.length).toBeGreaterThan(0);
    }
  }
});

test("while a person types in a cell nothing is read, and the pane can say why", async () => {
  const book = await planWorkbook();
  book.host.editing = true;
  await expect(checkPlan(book.excel, { today })).rejects.toMatchObject({ code: "cellBeingEdited" });
  book.host.editing = false;
  await expect(checkPlan(book.excel, { today })).resolves.toBeDefined();
});

test("answers that Excel finds too large are asked for again in smaller parts", async () => {
  const book = await planWorkbook();
  const whole = await checkPlan(book.excel, { today });
  book.host.payloadLimit = 40_000;
  book.host.resetCounts();
  const parts = await checkPlan(book.excel, { today });
  expect(parts).toEqual(whole);
  expect(book.host.counts.syncs).toBeGreaterThan(3);
});
