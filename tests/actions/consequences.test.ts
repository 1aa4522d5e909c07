import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import type { Plan } from "../../src/plan/plan";
import { kr, planWith, type PlanParts } from "../support/plan-with";
import { planWorkbook, samplePlan, type TestWorkbook } from "../support/workbook";

/** The errors and warnings that a break adds to a plan's own (the real one's), at their cells. */
async function added(spoil: (book: TestWorkbook) => void, plan?: Plan): Promise<string[]> {
  const book = await planWorkbook(plan);
  const list = async () =>
    (await checkPlan(book.excel, { today: "2025-05-12" })).findings
      .filter(({ severity }) => severity !== "info")
      .map(({ code, location }) => `${code} ${location.sheet ?? ""}!${location.address ?? ""}`);
  const before = await list();
  spoil(book);
  const after = await list();
  book.close();
  return after.filter((line) => !before.includes(line));
}

test.each<[string, string, string | number, string[]]>([
  ["text that reads for certain", "Budsjett!C5", "500 000", ["amount-text Budsjett!C5"]],
  ["text that reads as nothing", "Budsjett!C5", "mykje", ["amount-text Budsjett!C5"]],
  ["text that could be two amounts", "Budsjett!D5", "5.000", ["amount-text Budsjett!D5"]],
  ["an error", "Budsjett!C6", "#REF!", ["cell-error Budsjett!C6"]],
  ["an amount below zero", "Budsjett!C5", -500_000, ["amount-negative Budsjett!C5"]],
  [
    "øre in the budget",
    "Budsjett!C5",
    500_000.5,
    ["funding-state-differs Finansiering!F5", "amount-fraction Budsjett!C5"],
  ],
  ["a goal that is not there", "Budsjett!A5", 7, ["budget-unknown-goal Budsjett!A5"]],
  ["a goal that is no number", "Budsjett!A5", "eitt", ["choice-unknown Budsjett!A5"]],
  ["a source misspelt", "Finansiering!D5", "KDD 13.50 post 6", ["funding-unknown-source Finansiering!D5"]],
  [
    "a source with a space too many, which SUMIFS would miss",
    "Finansiering!D5",
    "KDD 13.50 post 66 ",
    ["funding-unknown-source Finansiering!D5"],
  ],
  ["a financing year outside", "Finansiering!A5", 2035, ["funding-year-outside Finansiering!A5"]],
  ["a financing amount that reads as nothing", "Finansiering!F5", "ja", ["amount-text Finansiering!F5"]],
  ["a share that is no share", "Delmål!H5", "mest", ["share-unreadable Delmål!H5"]],
  ["a status that is no status", "Finansiering!I5", "kanskje", ["choice-unknown Finansiering!I5"]],
])("%s is told once, at its cell", async (_, place, value, expected) => {
  expect(
    await added((book) => {
      book.put(place, value);
    }),
  ).toEqual(expected);
});

/** The real plan with its first year closed, paid, used but for 100 000 and that carried over: all is right. */
function closedYear(): Plan {
  const plan = samplePlan();
  const source = "KDD 13.50 post 66";
  const cost = { date: "2025-09-01", kind: "cost" as const, source };
  const grant = { year: 2025, source, amount: kr(900_000) };
  const parts: PlanParts = {
    grants: [
      { ...grant, event: "commitment", date: "2025-07-01" },
      { ...grant, event: "payout", date: "2025-08-01" },
    ],
    actuals: [
      { ...cost, goal: 1, amount: kr(500_000) },
      { ...cost, goal: 2, amount: kr(200_000) },
      { ...cost, goal: 3, amount: kr(100_000), voucher: "9" },
      { ...cost, goal: 3, amount: kr(100_000), voucher: "9", kind: "income" },
    ],
    carryOvers: [{ fromYear: 2025, toYear: 2026, goal: 3, source, amount: kr(100_000) }],
  };
  const { grants, actuals, carryOvers } = planWith(parts);
  const years = plan.years.map((row) =>
    row.year === 2025
      ? { ...row, closed: true, approved: "2025-07-01", reference: "25/1", restrictedFund: kr(100_000) }
      : row,
  );
  return { ...plan, years, grants, actuals, carryOvers };
}

test.each<[table: string, header: string, row: number, value: string | number, code: string]>([
  ["tbl_Rekneskap", "Beløp", 0, "mykje", "amount-text"],
  ["tbl_Rekneskap", "Beløp", 2, "#REF!", "cell-error"],
  ["tbl_Rekneskap", "Postslag", 0, "tja", "choice-unknown"],
  ["tbl_Rekneskap", "Dato", 1, "i haust", "date-unreadable"],
  ["tbl_Rekneskap", "Dato", 1, "01.09.2035", "actual-year-outside"],
  ["tbl_Rekneskap", "Delmål", 1, 7, "actual-unknown-goal"],
  ["tbl_Rekneskap", "Kjelde", 0, "KDD 13.50 post 6", "actual-unknown-source"],
  ["tbl_Tilskot", "Beløp", 0, "mykje", "amount-text"],
  ["tbl_Tilskot", "Beløp", 1, "#REF!", "cell-error"],
  ["tbl_Tilskot", "Hending", 0, "tja", "choice-unknown"],
  ["tbl_Tilskot", "År", 1, "i år", "year-unreadable"],
  ["tbl_Overforing", "Beløp", 0, "mykje", "amount-text"],
  ["tbl_Overforing", "Til år", 0, "neste", "year-unreadable"],
  ["tbl_Aar", "Godkjend av KDD (dato)", 0, "#REF!", "cell-error"],
  ["tbl_Aar", "Bunde driftsfond 31.12.", 0, "mykje", "amount-text"],
])("of a closed year, %s %s in row %i is told once: %s", async (table, header, row, value, code) => {
  let place = "";
  const found = await added((book) => {
    place = book.place(table, header, row);
    book.put(place, value);
  }, closedYear());
  // A day in words is also told to be text.
  expect(found.filter((line) => !line.startsWith("date-text"))).toEqual([`${code} ${place}`]);
});

test("what is wrong with a closed year is told where nothing is in doubt", async () => {
  const codes = async (place: [string, string, number], value: number) =>
    (
      await added((book) => {
        book.put(book.place(...place), value);
      }, closedYear())
    ).map((line) => line.split(" ")[0]);
  expect(await codes(["tbl_Rekneskap", "Beløp", 0], 600_000)).toEqual([
    "fund-differs",
    "actual-over-committed",
    "actual-over-budget",
  ]);
  expect(await codes(["tbl_Tilskot", "Beløp", 1], 950_000)).toEqual(["fund-differs", "grant-over-committed"]);
  expect(await codes(["tbl_Rekneskap", "Beløp", 3], 150_000)).toEqual(["double-financed"]);
});
