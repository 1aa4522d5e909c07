import { describe, expect, it, test } from "vitest";
import { applyFixes } from "../../src/actions/apply-fixes";
import { HostProblem } from "../../src/excel/problems";
import { deleteTable } from "../../src/standin/model/table-add";
import { deleteTableColumn, insertTableColumn } from "../../src/standin/model/table-lines";
import type { CellValue } from "../../src/standin/model/data";
import { planWorkbook, type TestWorkbook } from "../support/workbook";
import { batch, check, errors, isStillTheSample, linesOf, make, sampleSheets } from "./said";

/** Which column of a table, from 0, a header is. */
function columnAt(book: TestWorkbook, table: string, header: string): number {
  return book.table(table).table.columns.findIndex(({ name }) => name === header);
}

describe("a table that is gone", () => {
  test.each([
    "tbl_Avtale",
    "tbl_Aar",
    "tbl_Delmaal",
    "tbl_Kjelder",
    "tbl_Partar",
    "tbl_Tiltak",
    "tbl_Omtale",
    "tbl_Budsjett",
    "tbl_Finansiering",
    "tbl_Forankring",
    "tbl_Logg",
  ])("%s, with its sheet or made into plain cells", async (name) => {
    const book = await planWorkbook();
    const { sheet, table } = book.table(name);
    batch(book, () => {
      deleteTable(book.workbook, sheet, table);
    });
    const first = await errors(book);
    book.workbook.deleteSheet(sheet.id);
    const second = await errors(book);
    for (const said of [first, second])
      expect(said.every((one) => one.startsWith("table-missing") || one.startsWith("setting-missing"))).toBe(
        true,
      );
    const { sheets, blocked } = await make(book);
    expect(sheets.length > 0).toBe(blocked.length === 0);
    const fixes = (await check(book)).flatMap(({ code, fix }) =>
      code === "table-missing" && fix ? [fix] : [],
    );
    expect(await applyFixes(book.excel, fixes)).toMatchObject({ applied: fixes.length, refused: [] });
    expect(await linesOf(book, "table-missing")).toEqual([]);
    book.close();
  });

  it("names the one that has its columns", async () => {
    const book = await planWorkbook();
    batch(book, () => {
      book.workbook.edit.touchBook(true);
      book.table("tbl_Budsjett").table.name = "Tabell7";
    });
    const [found, ...more] = (await check(book)).filter(({ severity }) => severity === "error");
    expect([found?.code, found?.params, more]).toEqual([
      "table-missing",
      { table: "tbl_Budsjett", sheet: "Budsjett", found: "Tabell7" },
      [],
    ]);
    expect((await make(book)).blocked.map(({ code }) => code)).toEqual(["table-missing"]);
    book.close();
  });

  it("is found whatever the capitals of its name", async () => {
    const book = await planWorkbook();
    batch(book, () => {
      book.workbook.edit.touchBook(true);
      for (const { table } of book.workbook.tables) table.name = table.name.toUpperCase();
    });
    expect(await errors(book)).toEqual([]);
    expect((await make(book)).sheets.length).toBe(sampleSheets.length);
    expect(book.cell("6 Budsjett!D5")).toBe(500_000);
    book.close();
  });

  it("every one of them: there is no plan", async () => {
    const book = await planWorkbook();
    for (const { sheet, table } of book.workbook.tables)
      batch(book, () => {
        deleteTable(book.workbook, sheet, table);
      });
    const problem = await check(book).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(HostProblem);
    expect((problem as HostProblem).code).toBe("noPlan");
    book.close();
  });
});

describe("columns", () => {
  test.each([
    ["tbl_Budsjett", "Delmål", "column-missing –"],
    ["tbl_Finansiering", "Beløp", "column-missing –"],
    ["tbl_Finansiering", "Kjelde", "column-missing –"],
    ["tbl_Tiltak", "ID", "column-missing –"],
  ])("%s without «%s» says which is missing", async (name, header) => {
    const book = await planWorkbook();
    const { sheet, table } = book.table(name);
    batch(book, () => {
      deleteTableColumn(book.workbook, sheet, table, columnAt(book, name, header));
    });
    const [found, ...more] = (await check(book)).filter(({ severity }) => severity === "error");
    expect([found?.code, found?.params, found?.location.sheet, more]).toEqual([
      "column-missing",
      { table: name, header },
      sheet.name,
      [],
    ]);
    expect((await make(book)).blocked.length).toBe(1);
    book.close();
  });

  it("headed in Bokmål, in English, by an earlier name or with other spaces are the same", async () => {
    const book = await planWorkbook();
    const rename = (table: string, from: string, to: string) => {
      book.type(book.place(table, from, -1), to);
    };
    rename("tbl_Finansiering", "Kjelde", "Kilde");
    rename("tbl_Finansiering", "Beløp", " beløp ");
    rename("tbl_Finansiering", "År", "Year");
    rename("tbl_Tiltak", "Hovudansvarleg", "Hovedansvar");
    rename("tbl_Tiltak", "Frå år", "FRA\u00A0ÅR");
    rename("tbl_Delmaal", "Vekting (%)", "Vekting");
    rename("tbl_Budsjett", "Delmål", "Goal");
    await isStillTheSample(book);
    book.close();
  });

  it("with a name of the person's own are missing when needed", async () => {
    const book = await planWorkbook();
    book.type(book.place("tbl_Finansiering", "Beløp", -1), "Sum kr");
    expect(await linesOf(book, "column-missing")).toEqual(["column-missing Finansiering!A4"]);
    book.close();
  });

  it("moved to other places are found by their headers", async () => {
    const book = await planWorkbook();
    const { sheet, table } = book.table("tbl_Finansiering");
    const { row, column, rows, columns } = table.area;
    const values: CellValue[][] = Array.from({ length: rows }, (_, r) =>
      Array.from(
        { length: columns },
        (_unused, c) => sheet.cells.get(row + r)?.get(column + c)?.value ?? null,
      ),
    );
    batch(book, () => {
      book.workbook.edit.touch(sheet, true);
      values.forEach((line, r) => {
        line.toReversed().forEach((value, c) => {
          book.workbook.edit.setCell(sheet, row + r, column + c, { value });
        });
      });
      table.columns.reverse();
      book.workbook.edit.changed(sheet, table.area);
    });
    await isStillTheSample(book);
    book.close();
  });

  it("put in by the person, inside a table, are left alone", async () => {
    const book = await planWorkbook();
    for (const name of ["tbl_Budsjett", "tbl_Finansiering", "tbl_Tiltak", "tbl_Delmaal"]) {
      const { sheet, table } = book.table(name);
      batch(book, () => {
        insertTableColumn(book.workbook, sheet, table, 1, "Mitt");
      });
      book.type(book.place(name, "Mitt", 0), "mitt notat");
    }
    await isStillTheSample(book);
    book.close();
  });

  it("twice the same are an error at the second", async () => {
    const book = await planWorkbook();
    book.type(book.place("tbl_Finansiering", "Merknad", -1), "Amount");
    expect(await errors(book)).toEqual(["column-duplicate Finansiering!K4"]);
    expect((await make(book)).blocked.map(({ code }) => code)).toEqual(["column-duplicate"]);
    book.close();
  });

  it("of years: one missing, one outside, one typed as a number", async () => {
    const book = await planWorkbook();
    const { sheet, table } = book.table("tbl_Budsjett");
    batch(book, () => {
      deleteTableColumn(book.workbook, sheet, table, columnAt(book, "tbl_Budsjett", "2027"));
    });
    expect(await linesOf(book, "budget-year-missing")).toEqual(["budget-year-missing Budsjett!A4"]);
    book.type(book.place("tbl_Budsjett", "Merknad", -1), "2031");
    expect(await linesOf(book, "budget-year-outside")).toEqual(["budget-year-outside Budsjett!G4"]);
    book.type("Budsjett!G4", "2027");
    expect(await linesOf(book, "budget-year-missing")).toEqual([]);
    book.close();
  });
});
