import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exportPlan } from "../../src/actions/export-plan";
import { makeTables } from "../../src/actions/make-tables";
import { filterRows } from "../../src/standin/model/filter";
import { planWorkbook, type TestWorkbook } from "../support/workbook";
import { differences, expectedTables } from "./shows";

const year = 2025;
let book: TestWorkbook;

beforeEach(async () => {
  book = await planWorkbook();
  await makeTables(book.excel, { year });
});

afterEach(() => {
  book.close();
});

/** The amounts that the made tables show, and where they are not what the core sums of the plan as it is now. */
async function wrong(shown: TestWorkbook): Promise<string[]> {
  const tables = expectedTables(await exportPlan(shown.excel), year);
  const amounts = tables.filter(({ name }) => /^[67] /.test(name));
  expect(amounts.length).toBe(2);
  return differences(shown.workbook.data, amounts);
}

/** The row below a table's last. */
function below(shown: TestWorkbook, name: string): number {
  const { area } = shown.table(name).table;
  return area.row + area.rows + 1;
}

function addBudget(shown: TestWorkbook, goal: number, kroner: number): void {
  const row = below(shown, "tbl_Budsjett");
  shown.type(`Budsjett!A${String(row)}`, String(goal));
  shown.type(`Budsjett!C${String(row)}`, String(kroner));
}

function addFunding(shown: TestWorkbook, goal: number, source: string, kroner: number, status: string): void {
  const row = String(below(shown, "tbl_Finansiering"));
  const cells = [String(year), String(goal), "", source, "", String(kroner), "", "", status];
  cells.forEach((text, index) => {
    if (text !== "") shown.type(`Finansiering!${"ABCDEFGHI"[index] ?? ""}${row}`, text);
  });
}

/** Puts a table's rows in another order, as a sort does, keeping its calculated columns. */
function sort(shown: TestWorkbook, name: string, order: readonly number[]): void {
  const { sheet, table } = shown.table(name);
  const { row, column, columns } = table.area;
  const cells = order.map((from) =>
    Array.from({ length: columns }, (_, c) => sheet.cells.get(row + 1 + from)?.get(column + c)),
  );
  shown.workbook.batch("Sorter", "Local", () => {
    cells.forEach((line, to) => {
      line.forEach((cell, c) => {
        if (cell?.formula === undefined) shown.workbook.edit.setCell(sheet, row + 1 + to, column + c, cell);
      });
    });
    shown.workbook.edit.changed(sheet, table.area);
  });
}

describe("the figures hold", () => {
  test("when rows are typed below the tables", async () => {
    addBudget(book, 2, 123_000);
    addFunding(book, 2, "Kommunal eigendel", 45_000, "planlagt");
    addFunding(book, 3, "Kommunal eigendel", 99_000, "avslått");
    expect(book.cell("6 Budsjett!D6")).toBe(323_000);
    expect(book.cell("7 Finansiering 2025!E7")).toBe(145_000);
    expect(book.cell("7 Finansiering 2025!E8")).toBe(100_000);
    expect(await wrong(book)).toEqual([]);
  });

  test("when rows are put in the middle and above, and taken out", async () => {
    book.workbook.insertRows("Budsjett", 5, 2);
    book.type("Budsjett!A6", "1");
    book.type("Budsjett!D6", "1000");
    book.workbook.insertRows("Finansiering", 0, 3);
    book.workbook.deleteRows("Finansiering", 7, 1);
    expect(book.cell("6 Budsjett!E5")).toBe(5_001_000);
    expect(book.text("7 Finansiering 2025!D6")).toBe("");
    expect(await wrong(book)).toEqual([]);
  });

  test("when the rows are sorted and filtered", async () => {
    sort(book, "tbl_Budsjett", [2, 0, 1]);
    sort(book, "tbl_Finansiering", [5, 3, 1, 4, 2, 0]);
    const { sheet, table } = book.table("tbl_Finansiering");
    book.workbook.batch("Filter", "Local", () => {
      filterRows(book.workbook, sheet, table, 1, new Set(["1"]));
    });
    expect(book.cell("Budsjett!A5")).toBe(3);
    expect(book.cell("7 Finansiering 2025!C9")).toBe(1_200_000);
    expect(await wrong(book)).toEqual([]);
  });

  test("when sheets and headers get other names that we know", async () => {
    book.workbook.renameSheet("Budsjett", "Pengar 'frå' staten");
    book.workbook.renameSheet("Finansiering", "Alle kjelder");
    book.type(book.place("tbl_Budsjett", "Delmål", -1), "Goal");
    book.type(book.place("tbl_Finansiering", "Kjelde", -1), "Kilde");
    expect(book.formula("6 Budsjett!D5")).toBe("=SUMIFS(tbl_Budsjett[2025],tbl_Budsjett[Goal],$A5)");
    expect(await wrong(book)).toEqual([]);
    const again = await makeTables(book.excel, { year });
    expect(again.sheets.every(({ result }) => result === "unchanged")).toBe(true);
  });

  test("when a goal gets another name: the figures at once, its name at the next press", async () => {
    book.type("Delmål!B5", "Bustader & <tomter>");
    book.type("Delmål!D5", "=Bustad");
    addBudget(book, 1, 500);
    const amounts = (await wrong(book)).filter((line) => !line.includes("!B"));
    expect(amounts).toEqual([]);
    await makeTables(book.excel, { year });
    expect(book.cell("6 Budsjett!B5")).toBe("Bustader & <tomter>");
    expect(await wrong(book)).toEqual([]);
  });

  test("when a source is taken away: its column goes at the next press, and the core agrees", async () => {
    book.workbook.deleteRows("Kjelder og partar", 5, 1);
    await makeTables(book.excel, { year });
    expect(book.cell("7 Finansiering 2025!E5")).toBe("Fylkeskommunen");
    expect(book.cell("7 Finansiering 2025!C9")).toBe(900_000);
    expect(await wrong(book)).toEqual([]);
  });
});

type Edit = (shown: TestWorkbook) => void;

const goal = fc.constantFrom(1, 2, 3, 7);
const kroner = fc.integer({ min: 0, max: 2_000_000 });
const sources = ["KDD 13.50 post 66", "kommunal EIGENDEL", "Fylkeskommunen", "Ukjend"];
const fundingRow = fc.integer({ min: 5, max: 10 }).map(String);

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(goal, kroner).map(([one, amount]): Edit => (shown) => {
    addBudget(shown, one, amount);
  }),
  fc
    .tuple(goal, fc.constantFrom(...sources), kroner, fc.constantFrom("planlagt", "avslått", "Avslått "))
    .map(([one, source, amount, status]): Edit => (shown) => {
      addFunding(shown, one, source, amount, status);
    }),
  fc.tuple(fundingRow, kroner).map(([row, amount]): Edit => (shown) => {
    shown.type(`Finansiering!F${row}`, `${String(amount)},5`);
  }),
  fc.tuple(fundingRow, goal).map(([row, one]): Edit => (shown) => {
    shown.type(`Finansiering!B${row}`, String(one));
  }),
  fc.integer({ min: 4, max: 7 }).map((at): Edit => (shown) => {
    shown.workbook.insertRows("Finansiering", at, 1);
  }),
  fc.shuffledSubarray([0, 1, 2], { minLength: 3 }).map((order): Edit => (shown) => {
    sort(shown, "tbl_Budsjett", order);
  }),
);

test("whatever a person does with the rows, the figures are the core's sums", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const shown = await planWorkbook();
      await makeTables(shown.excel, { year });
      for (const edit of edits) edit(shown);
      expect(await wrong(shown)).toEqual([]);
      shown.close();
    }),
    { numRuns: 12, seed: 7 },
  );
}, 60_000);
