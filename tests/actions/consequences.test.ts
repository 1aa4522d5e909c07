import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

/** The errors and warnings that a break adds to the real plan's own, at their cells. */
async function added(spoil: (book: TestWorkbook) => void): Promise<string[]> {
  const book = await planWorkbook();
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
