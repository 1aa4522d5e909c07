import { describe, expect, it, test } from "vitest";
import type { CellValue } from "../../src/standin/model/data";
import { planWorkbook, type TestWorkbook } from "../support/workbook";
import { check, errors, line, linesOf, make } from "./said";

const nbsp = "\u00A0";
const minus = "\u2212";

/** What is said of one cell: codes, and what a code reads the cell as. */
async function saidOf(book: TestWorkbook, place: string): Promise<unknown[]> {
  const found = (await check(book)).filter((one) => line(one).endsWith(` ${place}`));
  return found.map(({ code, params }) => ("reads" in params ? [code, params.reads] : [code]));
}

describe("text where an amount should be", () => {
  test.each([
    ["1 000 000", 1_000_000],
    [`1${nbsp}000${nbsp}000`, 1_000_000],
    ["1\u202F000\u202F000", 1_000_000],
    ["1.000.000", 1_000_000],
    ["kr 500 000,-", 500_000],
    ["10 800 000*", 10_800_000],
    [`${minus}5`, -5],
    ["(5)", -5],
    ["0,5 mill.", 500_000],
    ["'500000", null],
    ["ca. 500 000", null],
    ["1.000", null],
    ["5-", null],
    ["mykje", null],
    ["=", null],
    ["500 000 og 200 000", null],
    ["١٢٣", null],
    ["💰", null],
    ["x".repeat(32_767), null],
  ])("%j", async (text, kroner) => {
    const book = await planWorkbook();
    book.put("Budsjett!C5", text);
    const [first] = await saidOf(book, "Budsjett!C5");
    expect(first).toEqual(["amount-text", kroner === null ? null : kroner * 100]);
    expect(book.cell("Budsjett!C5")).toBe(text);
    book.close();
  });

  it("a person's own typing of a number is a number", async () => {
    const book = await planWorkbook();
    for (const typed of ["500 000", `500${nbsp}000`, "kr 500 000", "500000,00", " 500000 "]) {
      book.type("Budsjett!C5", typed);
      expect([typed, await errors(book)]).toEqual([typed, []]);
    }
    book.close();
  });

  test.each<[string, CellValue, string[]]>([
    ["nothing but spaces", "   ", []],
    ["below zero", -5, ["amount-negative"]],
    ["not whole kroner", 500_000.5, ["amount-fraction"]],
    ["beyond every budget", 1e300, ["amount-text"]],
    ["a tiny rest of a calculation", 500_000.000_000_001, []],
    ["true", true, ["amount-text"]],
  ])("%s", async (_, value, expected) => {
    const book = await planWorkbook();
    book.put("Budsjett!C5", value);
    const said = (await saidOf(book, "Budsjett!C5")).map((one) => (one as string[])[0]);
    expect(said.filter((code) => code?.startsWith("amount"))).toEqual(expected);
    book.close();
  });
});

describe("an error in an input cell", () => {
  const cells = [
    "Oppsett!B5",
    "Delmål!A5",
    "Delmål!H5",
    "Kjelder og partar!A5",
    "Kjelder og partar!B5",
    "Tiltak!A5",
    "Tiltak!D5",
    "Tiltak!F5",
    "Tiltak!G5",
    "Omtale!C5",
    "Budsjett!A5",
    "Budsjett!C5",
    "Finansiering!A5",
    "Finansiering!D5",
    "Finansiering!F5",
    "Forankring!C5",
    "Logg!A5",
  ];
  test.each(cells)("%s: a real #REF!, its text, and others", async (place) => {
    const book = await planWorkbook();
    for (const value of [{ error: "#REF!" }, "#REF!", { error: "#SPILL!" }, { error: "#N/A" }] as const) {
      book.put(place, value);
      const said = (await errors(book)).filter((one) => one.endsWith(` ${place}`));
      expect(said).toEqual([`cell-error ${place}`]);
    }
    book.close();
  });
});

describe("years and numbers", () => {
  test.each<[CellValue]>([
    [0],
    [9_999_999],
    [-2025],
    [2025.5],
    [1e21],
    ["to tusen og tjuefem"],
    [true],
    ["2025–2026"],
    [45_000],
  ])("%s is no year, in any year column", async (value) => {
    const book = await planWorkbook();
    const places = ["Oppsett!D5", "Tiltak!G5", "Tiltak!H5", "Finansiering!A5", "Forankring!A5"];
    for (const place of places) book.put(place, value);
    expect((await errors(book)).filter((one) => one.startsWith("year-unreadable"))).toEqual(
      places.map((place) => `year-unreadable ${place}`),
    );
    book.close();
  });

  test.each<[string, CellValue, string]>([
    ["Første år", 0, "year-unreadable"],
    ["Første år", 9_999_999, "year-unreadable"],
    ["Første år", 1900, "period-too-long"],
    ["Siste år", 2999, "period-too-long"],
    ["Siste år", 2020, "period-reversed"],
    ["Første år", null, "setting-missing"],
    ["Planår", "neste år", "year-unreadable"],
  ])("%s set to %s gives an error of its own, and no table without end", async (label, value, code) => {
    const book = await planWorkbook();
    const rows = Array.from({ length: 12 }, (_, index) => String(index + 5));
    const row = rows.find((at) => book.cell(`Oppsett!A${at}`) === label) ?? "";
    book.put(`Oppsett!B${row}`, value);
    expect((await errors(book)).map((one) => one.split(" ")[0])).toContain(code);
    const { sheets } = await make(book);
    expect(sheets.length).toBeLessThan(12);
    book.close();
  });

  it("a number as text is taken as the number, in goals, numbers and years", async () => {
    const book = await planWorkbook();
    for (const place of [
      "Delmål!A5",
      "Tiltak!B5",
      "Tiltak!C5",
      "Budsjett!A5",
      "Finansiering!A5",
      "Finansiering!B5",
    ])
      book.put(place, String(book.cell(place)));
    for (const place of ["Oppsett!D5", "Tiltak!G5"]) book.put(place, ` ${String(book.cell(place))} `);
    expect(await errors(book)).toEqual([]);
    await make(book);
    expect(book.cell("6 Budsjett!D5")).toBe(500_000);
    expect(book.cell("7 Finansiering 2025!D6")).toBe(500_000);
    book.close();
  });

  test.each<[CellValue]>([[1.5], ["1,5"], ["ein"], [true], [1e300], ["1.1"]])(
    "%s is no goal",
    async (value) => {
      const book = await planWorkbook();
      for (const place of ["Delmål!A5", "Tiltak!B5", "Budsjett!A5", "Finansiering!B5"])
        book.put(place, value);
      expect((await errors(book)).filter((one) => one.startsWith("choice-unknown"))).toEqual([
        "choice-unknown Delmål!A5",
        "choice-unknown Tiltak!B5",
        "choice-unknown Budsjett!A5",
        "choice-unknown Finansiering!B5",
      ]);
      book.close();
    },
  );
});

describe("dates", () => {
  test.each<[CellValue, string[]]>([
    [45_819, []],
    [45_819.5, []],
    ["11.06.2025", ["date-text"]],
    ["11. juni 2025", ["date-text"]],
    ["2025-06-11", ["date-text"]],
    ["juni 2025", ["date-unreadable"]],
    ["5/6/2025", ["date-unreadable"]],
    ["31.02.2025", ["date-unreadable"]],
    ["snart", ["date-unreadable"]],
    [-1, ["date-unreadable"]],
    [0, ["date-unreadable"]],
    [59, ["date-unreadable"]],
    [2_958_466, ["date-unreadable"]],
    [1e300, ["date-unreadable"]],
    [20_250_611, ["date-unreadable"]],
    [true, ["date-unreadable"]],
  ])("%s", async (value, expected) => {
    const book = await planWorkbook();
    book.put("Forankring!C5", value);
    const said = (await saidOf(book, "Forankring!C5")).map((one) => (one as string[])[0]);
    expect(said.filter((code) => code?.startsWith("date"))).toEqual(expected);
    book.close();
  });

  it("a month is a date in the log, and nowhere else", async () => {
    const book = await planWorkbook();
    book.put("Logg!B5", "August 2023");
    book.put("Forankring!C5", "August 2023");
    expect((await errors(book)).filter((one) => one.startsWith("date"))).toEqual([
      "date-unreadable Forankring!C5",
    ]);
    book.close();
  });
});

describe("one kind of value in every input cell", () => {
  test.each<[string, CellValue]>([
    ["true", true],
    ["false", false],
    ["a number", 7],
    ["a huge number", 1e308],
    ["an emoji", "🏔️ & <b>\"'=+-@"],
    ["the longest text a cell takes", "x".repeat(32_767)],
    ["a formula's text", "=1+1"],
    ["a line break", "a\nb\r\nc\t"],
    ["a lone half of a pair", "\uD83C"],
    ["an error", { error: "#VALUE!" }],
    ["nothing", null],
  ])("%s", { timeout: 60_000 }, async (_, value) => {
    const book = await planWorkbook();
    for (const { sheet, table } of book.workbook.tables) {
      const { row, column, rows, columns } = table.area;
      book.workbook.batch("Fill", "Local", () => {
        for (let r = row + 1; r < row + rows; r++) {
          for (let c = column + (table.name === "tbl_Avtale" ? 1 : 0); c < column + columns; c++)
            book.workbook.edit.setCell(sheet, r, c, value === null ? undefined : { value });
        }
        book.workbook.edit.changed(sheet, table.area);
      });
    }
    await check(book);
    await make(book);
    expect((await linesOf(book, "setting-missing")).length).toBeGreaterThanOrEqual(value === null ? 5 : 0);
    book.close();
  });
});
