import { expect, test } from "vitest";
import { exportPlan } from "../../src/actions/export-plan";
import { newPlan } from "../../src/actions/new-plan";
import { readState } from "../../src/actions/read-state";
import { undo } from "../../src/actions/undo";
import { newPlan as emptyPlan } from "../../src/plan/empty";
import { Workbook } from "../../src/standin/model/workbook";
import { planWorkbook, samplePlan, testWorkbook } from "../support/workbook";

const blank = () => testWorkbook(Workbook.create("ny.xlsx").data);
const sheetNames = ({ workbook }: ReturnType<typeof blank>) => workbook.data.sheets.map(({ name }) => name);

test("the sample is made in two syncs, and the lone blank sheet gives way", async () => {
  const book = blank();
  await newPlan(book.excel, { plan: samplePlan(), language: "nn" });
  expect(book.host.counts.syncs).toBe(2);
  expect(sheetNames(book)).toEqual([
    "Oppsett",
    "Delmål",
    "Kjelder og partar",
    "Tekstar",
    "Tiltak",
    "Omtale",
    "Budsjett",
    "Finansiering",
    "Oppfølging",
    "Forankring",
    "Logg",
  ]);
  expect(await exportPlan(book.excel)).toEqual(samplePlan());
});

test.each(["nn", "nb", "en"] as const)(
  "the five-goal plan comes back from a workbook in %s",
  async (language) => {
    const plan = samplePlan("five-goals");
    const book = await planWorkbook(plan, language);
    expect(await exportPlan(book.excel)).toEqual(plan);
  },
);

test("a workbook that has sheets of its own keeps them", async () => {
  const book = blank();
  book.type("Ark1!A1", "Mine notat");
  await newPlan(book.excel, { plan: emptyPlan(2026, "nn"), language: "nn" });
  expect(sheetNames(book)[0]).toBe("Ark1");
  expect(book.cell("Ark1!A1")).toBe("Mine notat");
});

test("a sheet of one of the names stops it, and nothing is made", async () => {
  const book = blank();
  book.workbook.renameSheet("Ark1", "tiltak");
  const attempt = newPlan(book.excel, { plan: emptyPlan(2026, "nn"), language: "nn" });
  await expect(attempt).rejects.toMatchObject({ code: "sheetNameTaken", detail: "Tiltak" });
  expect(sheetNames(book)).toEqual(["tiltak"]);
});

test("undo takes everything away and gives the blank sheet back", async () => {
  const book = blank();
  const { undo: step } = await newPlan(book.excel, { plan: samplePlan(), language: "nn" });
  book.host.resetCounts();
  await undo(book.excel, step);
  expect(book.host.counts.syncs).toBe(1);
  expect(sheetNames(book)).toEqual(["Ark1"]);
  expect(book.workbook.data.names).toEqual([]);
  expect(await readState(book.excel)).toEqual({ state: "empty" });
});

test("texts that Excel would read as something else stay texts", async () => {
  const odd = [
    "=1+1",
    "+47 35 00",
    "-5",
    "@navn",
    "'sitat",
    "1.1",
    "2025-2028",
    "August 2023",
    "SANN",
    "1/2",
    "#REF",
    "10 %",
  ];
  const plan = {
    ...emptyPlan(2026, "nn"),
    log: odd.map((status) => ({ version: status, date: null, status, changedBy: status, step: null })),
  };
  const book = await planWorkbook(plan);
  expect((await exportPlan(book.excel)).log).toEqual(plan.log);
});

test("a new row typed below the budget is part of the plan, with its sum", async () => {
  const book = await planWorkbook();
  book.type("Budsjett!A8", "1");
  book.type("Budsjett!C8", "1 000");
  const { budget } = await exportPlan(book.excel);
  expect(budget.at(-1)).toEqual({ goal: 1, measure: null, amounts: { "2025": 100_000 }, note: null });
  expect(book.cell("Budsjett!G8")).toBe(1000);
  expect(book.cell("Budsjett!C3")).toBe(901_000);
});
