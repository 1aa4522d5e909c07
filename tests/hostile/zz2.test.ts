import fc from "fast-check";
import { expect, test } from "vitest";
import { exportPlan } from "../../src/actions/export-plan";
import { ledger } from "../../src/plan/ledger";
import type { CellValue } from "../../src/standin/model/data";
import { planWorkbook, type TestWorkbook } from "../support/workbook";
import { errors, make } from "./said";

/**
 * The check counts what it has read, the published tables what Excel's formulas find. Where the check has no
 * error to show, the two must come to the same.
 */
async function agree(book: TestWorkbook): Promise<boolean> {
  if (
    (await errors(book)).some(
      (one) => !one.startsWith("share-total") && !one.startsWith("funding-state-differs"),
    )
  )
    return false;
  await make(book);
  const plan = await exportPlan(book.excel);
  const { budget, financing } = ledger(plan);
  const kroner = (ore: number): unknown => expect.closeTo(ore / 100, 4);
  const goals = [1, 2, 3];
  expect(
    goals.map((_, row) => ["D", "E", "F", "G"].map((at) => book.cell(`6 Budsjett!${at}${String(5 + row)}`))),
  ).toEqual(goals.map((goal) => [2025, 2026, 2027, 2028].map((year) => kroner(budget(goal, year)))));
  expect(
    goals.map((_, row) =>
      plan.sources.map((_source, at) =>
        book.cell(`7 Finansiering 2025!${String.fromCharCode(68 + at)}${String(6 + row)}`),
      ),
    ),
  ).toEqual(goals.map((goal) => plan.sources.map(({ name }) => kroner(financing(goal, 2025, name)))));
  return true;
}

test.each<[string, CellValue, boolean]>([
  ["Finansiering!I5", "avslått", true],
  ["Finansiering!I5", "Declined", true],
  ["Finansiering!I5", "AVSLÅTT", true],
  ["Finansiering!I5", "avslått ", true],
  ["Finansiering!I5", " avslått", true],
  ["Finansiering!I5", "avslått\u00A0", true],
  ["Finansiering!D5", "KDD 13.50 post 66 ", false],
  ["Finansiering!B5", "1", true],
  ["Finansiering!B5", " 1", true],
  ["Finansiering!B5", "1\u00A0", false],
  ["Finansiering!B5", "01", true],
  ["Finansiering!A5", "2025", true],
  ["Finansiering!A5", " 2025 ", true],
  ["Finansiering!A5", "2025\u00A0", false],
  ["Finansiering!F5", "500 000", false],
  ["Finansiering!F5", -5, false],
  ["Budsjett!A5", " 1 ", true],
  ["Budsjett!A5", "1\u00A0", false],
  ["Budsjett!C5", "", true],
  ["Budsjett!C5", 0.1, true],
])("%s holds %j: an error is shown, or the tables count as the check does", async (place, value, clean) => {
  const book = await planWorkbook();
  book.put(place, value);
  const agreed = await agree(book);
  if (!clean) expect(agreed).toBe(false);
  book.close();
});

const cell = (column: string, values: readonly CellValue[]) =>
  fc.record({ column: fc.constant(column), row: fc.nat(8), value: fc.constantFrom(...values) });
const amounts = [0, 1, 250_000, 1e9, 0.25, 33_333.33, null];
const edits = fc.array(
  fc.oneof(
    cell("Finansiering!A", [2025, 2026, "2025", 2028]),
    cell("Finansiering!B", [1, 2, 3, "1", " 3"]),
    cell("Finansiering!D", ["Anna", "anna", "Kommunal eigendel", "KDD 13.50 post 66", "Fylkeskommunen"]),
    cell("Finansiering!F", amounts),
    cell("Finansiering!I", [
      "planlagt",
      "søkt",
      "tilsagn",
      "avslått",
      "avslag",
      "Avslått ",
      "declined",
      null,
    ]),
    cell("Budsjett!A", [1, 2, 3, "2", "3 "]),
    ...["C", "D", "E", "F"].map((column) => cell(`Budsjett!${column}`, amounts)),
  ),
  { maxLength: 20 },
);

test(
  "whatever money is put in the plan, the tables count as the check does",
  { timeout: 550_000 },
  async () => {
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const book = await planWorkbook();
        for (const { column, row, value } of list) {
          const at = column.startsWith("Budsjett") ? row % 3 : row % 6;
          book.put(`${column}${String(5 + at)}`, value);
        }
        if (await agree(book)) agreed += 1;
        book.close();
      }),
      { numRuns: 500 },
    );
    expect(agreed).toBeGreaterThan(10);
  },
);
