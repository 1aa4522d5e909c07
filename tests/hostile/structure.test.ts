import { describe, expect, it, test } from "vitest";
import { HostProblem } from "../../src/excel/problems";
import type { Language } from "../../src/sheets/words";
import { deleteColumns, insertColumns } from "../../src/standin/model/lines";
import { mergeCells } from "../../src/standin/model/merges";
import { filterRows } from "../../src/standin/model/filter";
import { protectSheet } from "../../src/standin/model/protection";
import { setVisibility } from "../../src/standin/model/sheets";
import { deleteTable } from "../../src/standin/model/table-add";
import { deleteTableColumn, insertTableColumn } from "../../src/standin/model/table-lines";
import { showTotals } from "../../src/standin/model/table-totals";
import type { CellValue } from "../../src/standin/model/data";
import { planWorkbook, samplePlan, type TestWorkbook } from "../support/workbook";
import { check, codes, errors, linesOf, make, sampleSheets } from "./said";

const sampleCodes = {
  "anchoring-after-signing": 1,
  "approval-missing": 1,
  "date-text": 1,
  "funding-uncommitted": 3,
  "funding-year-empty": 3,
  "in-kind-basis": 3,
  "measure-section-missing": 7,
  "partner-alias": 11,
  "partner-joined": 2,
  "partner-unknown": 7,
  "share-year": 4,
};

function batch(book: TestWorkbook, work: () => void): void {
  book.workbook.batch("Test", "Local", work);
}

/** Which column of a table, from 0, a header is. */
function columnAt(book: TestWorkbook, table: string, header: string): number {
  return book.table(table).table.columns.findIndex(({ name }) => name === header);
}

/** Everything of the sample's check and figures that must hold however the workbook has been arranged. */
async function isStillTheSample(book: TestWorkbook): Promise<void> {
  expect(await codes(book)).toEqual(sampleCodes);
  await make(book);
  expect(["D5", "E5", "F5", "G5", "C8"].map((at) => book.cell(`6 Budsjett!${at}`))).toEqual([
    500_000, 5_000_000, 4_000_000, 1_300_000, 18_000_000,
  ]);
  expect(["C6", "D6", "E6", "C9"].map((at) => book.cell(`7 Finansiering 2025!${at}`))).toEqual([
    600_000, 500_000, 100_000, 1_200_000,
  ]);
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
