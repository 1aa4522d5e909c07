import { describe, expect, it, test } from "vitest";
import { HostProblem } from "../../src/excel/problems";
import type { Language } from "../../src/sheets/words";
import { deleteColumns, insertColumns } from "../../src/standin/model/lines";
import { mergeCells } from "../../src/standin/model/merges";
import { filterRows } from "../../src/standin/model/filter";
import { protectSheet } from "../../src/standin/model/protection";
import { setVisibility } from "../../src/standin/model/sheets";
import { showTotals } from "../../src/standin/model/table-totals";
import { planWorkbook, samplePlan } from "../support/workbook";
import { batch, errors, isStillTheSample, linesOf, make, sampleSheets } from "./said";

describe("the workbook arranged another way", () => {
  it("with rows above, columns to the left, and sheets renamed, moved and hidden", async () => {
    const book = await planWorkbook();
    for (const name of ["Budsjett", "Finansiering", "Tiltak", "Delmål"]) {
      book.workbook.insertRows(name, 1, 3);
      const sheet = book.workbook.sheet(name);
      batch(book, () => {
        insertColumns(book.workbook, sheet, 0, 2);
      });
    }
    book.workbook.renameSheet("Budsjett", "Pengar & \"slikt\" 'her' 💰");
    book.workbook.renameSheet("Finansiering", "=1+1");
    book.workbook.moveSheet("=1+1", 0);
    book.workbook.moveSheet("Oppsett", 8);
    batch(book, () => {
      setVisibility(book.workbook, book.workbook.sheet("Delmål"), "Hidden");
    });
    await isStillTheSample(book);
    expect(await linesOf(book, "share-year")).toContain("share-year Pengar & \"slikt\" 'her' 💰!E8");
    book.close();
  });

  it("with all tables on other sheets", async () => {
    const book = await planWorkbook();
    const { sheet, table } = book.table("tbl_Kjelder");
    const lower = { row: 60, column: 3 };
    batch(book, () => {
      book.workbook.edit.touchBook(true);
      const to = book.workbook.sheet(book.workbook.addSheet("Mitt ark"));
      for (let r = 0; r < table.area.rows; r++) {
        for (let c = 0; c < table.area.columns; c++) {
          const value = sheet.cells.get(table.area.row + r)?.get(table.area.column + c)?.value ?? null;
          book.workbook.edit.setCell(to, lower.row + r, lower.column + c, { value });
        }
      }
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      to.tables.push({ ...table, area: { ...table.area, ...lower } });
    });
    await isStillTheSample(book);
    book.close();
  });

  it("with blank rows in between, and a blank row below", async () => {
    const book = await planWorkbook();
    for (const name of ["Budsjett", "Finansiering", "Tiltak", "Delmål", "Kjelder og partar"]) {
      book.workbook.insertRows(name, 5, 2);
    }
    await isStillTheSample(book);
    expect(await linesOf(book, "funding-uncommitted")).toEqual([
      "funding-uncommitted Finansiering!I5",
      "funding-uncommitted Finansiering!I9",
      "funding-uncommitted Finansiering!I11",
    ]);
    book.close();
  });

  it("with hidden and filtered rows, which count", async () => {
    const book = await planWorkbook();
    const { sheet, table } = book.table("tbl_Budsjett");
    batch(book, () => {
      filterRows(book.workbook, sheet, table, 0, new Set(["1"]));
      book.table("tbl_Finansiering").sheet.hiddenRows.add(6);
    });
    await isStillTheSample(book);
    book.close();
  });

  it("with totals rows switched on", async () => {
    const book = await planWorkbook();
    for (const { sheet, table } of book.workbook.tables)
      batch(book, () => {
        showTotals(book.workbook, sheet, table, true);
      });
    await isStillTheSample(book);
    book.close();
  });

  it("with merged titles, and columns outside the tables gone", async () => {
    const book = await planWorkbook();
    for (const name of ["Budsjett", "Finansiering", "Tiltak"]) {
      const sheet = book.workbook.sheet(name);
      batch(book, () => {
        mergeCells(book.workbook, sheet, { row: 0, column: 0, rows: 2, columns: 6 }, false);
      });
    }
    const sheet = book.workbook.sheet("Kjelder og partar");
    batch(book, () => {
      deleteColumns(book.workbook, sheet, 4, 1);
    });
    await isStillTheSample(book);
    book.close();
  });

  it("with every input sheet protected: reading and making do not write there", async () => {
    const book = await planWorkbook();
    for (const sheet of book.workbook.data.sheets)
      batch(book, () => {
        protectSheet(book.workbook, sheet, {}, "hemmeleg");
      });
    await isStillTheSample(book);
    book.close();
  });

  it("with its structure protected: no table, and it says so", async () => {
    const book = await planWorkbook();
    book.workbook.data.structureProtected = true;
    const before = book.contents();
    const problem = await make(book).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(HostProblem);
    expect(book.contents()).toEqual(before);
    book.close();
  });

  it("with a sheet of the person's own where a table should be", async () => {
    const book = await planWorkbook();
    book.workbook.addSheet("6 budsjett");
    book.type("6 budsjett!A1", "mitt");
    const problem = await make(book).catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: "sheetNameTaken", detail: "6 Budsjett" });
    expect(book.workbook.data.sheets.length).toBe((await planWorkbook()).workbook.data.sheets.length + 1);
    book.close();
  });
});

describe("other plans", () => {
  test.each<[Language]>([["nn"], ["nb"], ["en"]])("the sample headed in %s", async (language) => {
    const book = await planWorkbook(undefined, language);
    await isStillTheSample(book);
    book.close();
  });

  test.each<[Language]>([["nn"], ["nb"], ["en"]])(
    "five goals in 2024–2027 headed in %s",
    async (language) => {
      const book = await planWorkbook(samplePlan("five-goals"), language);
      expect(await errors(book)).toEqual([]);
      for (const year of [2024, 2025, 2026, 2027])
        expect((await make(book, year)).sheets.length).toBe(sampleSheets.length + 2);
      book.close();
    },
  );

  it("a measure without a goal, or with one that is not there", async () => {
    const book = await planWorkbook();
    book.workbook.clear("Tiltak", { row: 4, column: 1, rows: 1, columns: 1 });
    book.type("Tiltak!B6", "9");
    expect(await linesOf(book, "measure-unknown-goal")).toEqual([
      "measure-unknown-goal Tiltak!B5",
      "measure-unknown-goal Tiltak!B6",
    ]);
    await make(book);
    book.close();
  });

  it("two goals with one number, two sources with one name, two measures with one ID", async () => {
    const book = await planWorkbook();
    book.type("Delmål!A6", "1");
    book.type("Kjelder og partar!A6", "kdd 13.50  POST 66");
    book.type("Tiltak!A6", "t1");
    const said = await errors(book);
    expect(said).toContain("goal-duplicate Delmål!A6");
    expect(said).toContain("source-duplicate Kjelder og partar!A6");
    expect(said).toContain("measure-id-duplicate Tiltak!A6");
    await make(book);
    book.close();
  });

  it("without a single row in any table", async () => {
    const book = await planWorkbook();
    for (const { sheet, table } of book.workbook.tables) {
      const { row, column, rows, columns } = table.area;
      book.workbook.clear(sheet.name, { row: row + 1, column, rows: rows - 1, columns });
    }
    expect([...new Set((await errors(book)).map((one) => one.split(" ")[0]))]).toEqual(["setting-missing"]);
    await make(book);
    book.close();
  });

  it("without any source: the financing is nothing, not a sum of itself", async () => {
    const book = await planWorkbook();
    book.workbook.clear("Kjelder og partar", { row: 4, column: 0, rows: 6, columns: 4 });
    const { sheets } = await make(book);
    expect(sheets.length).toBe(sampleSheets.length);
    for (const [place, content] of book.contents()) {
      if (place.startsWith("7 Fin")) expect(content).not.toMatch(/SUM\(D\d+:C\d+\)/);
    }
    book.close();
  });
});
