import { describe, expect, test } from "vitest";
import { makeTables } from "../../src/actions/make-tables";
import type { Plan } from "../../src/plan/plan";
import { planWorkbook, samplePlan, testWorkbook, type TestWorkbook } from "../support/workbook";
import { differences, expectedTables } from "./shows";
import { somePlans } from "./table-plan";

const year = 2025;

async function madeBook(plan?: Plan): Promise<TestWorkbook> {
  const book = await planWorkbook(plan);
  await makeTables(book.excel, { year });
  return book;
}

/** What the person is told; and that not a cell is changed. */
async function refusal(book: TestWorkbook): Promise<unknown> {
  const before = structuredClone(book.workbook.data);
  const told: unknown = await makeTables(book.excel, { year }).catch((error: unknown) => error);
  expect(book.workbook.data).toEqual(before);
  return told;
}

describe("what the plan lacks", () => {
  test("no financing for the year: the state's money from the budget, the other sources empty", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year: 2028 });
    expect("CDEFGHI".split("").map((column) => book.text(`7 Finansiering 2028!${column}9`))).toEqual([
      "2\u00A0100\u00A0000",
      "2\u00A0100\u00A0000",
      ...Array<string>(5).fill(""),
    ]);
    expect(book.cell("7 Finansiering 2028!B9")).toBe("SUM");
    book.close();
  });

  test("a goal without measures has a table with its headers alone", async () => {
    const plan = samplePlan();
    const book = await madeBook({ ...plan, measures: plan.measures.filter(({ goal }) => goal !== 2) });
    expect([6, 7, 8].map((row) => book.cell(`Tabell 2!B${String(row)}`))).toEqual(["Tiltak", "", ""]);
    expect(book.cell("Tabell 2!A7")).toBe("Tabell 2");
    expect((await makeTables(book.excel, { year })).undo).toBeNull();
    book.close();
  });

  test("no goals, sources or footnotes: sums of nothing, no formula that fails", async () => {
    const plan = samplePlan();
    const book = await madeBook({ ...plan, goals: [], sources: [], measures: [], footnotes: [] });
    expect(book.cell("6 Budsjett!B5")).toBe("SUM");
    const cells = book.workbook.data.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()]),
    );
    expect(cells.filter(({ value }) => typeof value === "object" && value !== null)).toEqual([]);
    expect((await makeTables(book.excel, { year })).undo).toBeNull();
    book.close();
  });
});

describe("a sheet whose mark is lost is not ours", () => {
  test.each([
    ["the mark is deleted", (book: TestWorkbook) => (book.workbook.sheet("6 Budsjett").names = [])],
    ["all our rows are deleted", (book: TestWorkbook) => book.workbook.deleteRows("6 Budsjett", 0, 30)],
  ])("%s: another name is asked for, and nothing is touched", async (_, change) => {
    const book = await madeBook();
    change(book);
    book.type("Budsjett!A5", "2");
    book.type("Delmål!B5", "Eit anna namn");
    expect(await refusal(book)).toMatchObject({ code: "sheetNameTaken", detail: "6 Budsjett" });
    book.workbook.renameSheet("6 Budsjett", "Gamalt budsjett");
    const { sheets } = await makeTables(book.excel, { year });
    expect(sheets).toContainEqual({ name: "6 Budsjett", result: "made" });
    book.close();
  });

  test("a sheet of ours with a name of the person's own stays as it is beside the new one", async () => {
    const book = await madeBook();
    book.workbook.renameSheet("6 Budsjett", "Budsjett til KDD");
    book.type("Budsjett til KDD!A12", "Ferdig");
    const { sheets } = await makeTables(book.excel, { year });
    expect(sheets.filter(({ result }) => result === "made")).toEqual([
      { name: "6 Budsjett", result: "made" },
    ]);
    expect(book.cell("Budsjett til KDD!A12")).toBe("Ferdig");
    expect(book.cell("Budsjett til KDD!C8")).toBe(18_000_000);
    book.close();
  });
});

describe("protection is told before anything is drawn", () => {
  test("a protected sheet of ours that is to be changed, by its name", async () => {
    const book = await madeBook();
    book.workbook.sheet("6 Budsjett").protection = { allow: {} };
    book.type("Delmål!B5", "Eit anna namn");
    expect(await refusal(book)).toMatchObject({ code: "sheetProtected", detail: "6 Budsjett" });
    book.close();
  });

  test("a sheet of ours that is filtered: nothing is made, and shown whole again it is", async () => {
    const book = await madeBook();
    const sheet = book.workbook.sheet("6 Budsjett");
    sheet.filtered = true;
    book.type("Delmål!B5", "Eit anna namn");
    expect(await refusal(book)).toMatchObject({ code: "sheetFiltered", detail: "6 Budsjett" });
    sheet.filtered = false;
    expect((await makeTables(book.excel, { year })).sheets).toContainEqual({
      name: "6 Budsjett",
      result: "changed",
    });
    book.close();
  });

  test("a protected structure only where a sheet must be added", async () => {
    const book = await madeBook();
    book.workbook.data.structureProtected = true;
    book.type("Delmål!B5", "Eit anna namn");
    expect((await makeTables(book.excel, { year })).sheets).toContainEqual({
      name: "6 Budsjett",
      result: "changed",
    });
    book.workbook.data.structureProtected = false;
    book.workbook.deleteSheet("8 Godkjenning");
    book.workbook.data.structureProtected = true;
    expect(await refusal(book)).toMatchObject({ code: "workbookProtected" });
    book.close();
  });
});

/** So much text that it takes more than one request to draw: nine goals of 20 measures. */
function heavyPlan(): Plan {
  const plan = samplePlan();
  const [measure, [goal]] = [plan.measures[0], plan.goals];
  if (!measure || !goal) throw new Error("the sample has goals and measures");
  const measures = Array.from({ length: 180 }, (_, index) => ({
    ...measure,
    id: `T${String(index + 1)}`,
    goal: (index % 9) + 1,
    number: index + 1,
    partners: "å".repeat(32_000),
  }));
  const goals = Array.from({ length: 9 }, (_, index) => ({ ...goal, number: index + 1 }));
  return { ...plan, goals, measures };
}

describe("a plan of several requests", () => {
  test("a failure at any of them, before or after its work, is mended by the next press", async () => {
    const whole = await planWorkbook(heavyPlan());
    const blank = structuredClone(whole.workbook.data);
    whole.host.resetCounts();
    await makeTables(whole.excel, { year });
    const { syncs } = whole.host.counts;
    expect(syncs).toBeGreaterThan(4);
    const wanted = whole.contents();
    for (let skip = 2; skip < syncs; skip++) {
      const book = testWorkbook(structuredClone(blank));
      book.host.failNext({ code: "GeneralException", when: skip % 2 === 0 ? "after" : "before", skip });
      await expect(makeTables(book.excel, { year })).rejects.toMatchObject({ code: "unknown" });
      const { typed } = await makeTables(book.excel, { year });
      expect(typed).toEqual([]);
      expect(book.contents()).toEqual(wanted);
      const merges = (one: TestWorkbook) => one.workbook.data.sheets.map((sheet) => sheet.merges.length);
      expect(merges(book)).toEqual(merges(whole));
      book.close();
    }
    whole.close();
  }, 90_000);
});

test("a host that takes less than a request says so, and what it left is mended", async () => {
  const book = await planWorkbook();
  const { payloadLimit } = book.host;
  book.host.payloadLimit = 40_000;
  await expect(makeTables(book.excel, { year })).rejects.toMatchObject({ code: "tooLarge" });
  book.host.payloadLimit = payloadLimit;
  await makeTables(book.excel, { year });
  expect(differences(book.workbook.data, expectedTables(samplePlan(), year))).toEqual([]);
  book.close();
});

test("a press after a failure in making again repairs each sheet of a random plan", async () => {
  for (const plan of somePlans(3, 9)) {
    const first = plan.settings.firstYear ?? 0;
    const book = await planWorkbook(plan);
    await makeTables(book.excel, { year: first });
    book.type("Delmål!B5", "Eit anna namn");
    book.host.failNext({ code: "GeneralException", when: "after", skip: 2 });
    await expect(makeTables(book.excel, { year: first })).rejects.toMatchObject({ code: "unknown" });
    expect((await makeTables(book.excel, { year: first })).typed).toEqual([]);
    const [goal, ...goals] = plan.goals;
    if (!goal) throw new Error("a plan has a goal");
    const changed = { ...plan, goals: [{ ...goal, title: "Eit anna namn" }, ...goals] };
    expect(differences(book.workbook.data, expectedTables(changed, first))).toEqual([]);
    book.close();
  }
});
