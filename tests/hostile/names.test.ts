import { describe, expect, it, test } from "vitest";
import { planWorkbook } from "../support/workbook";
import { check, errors, line, linesOf, make, sampleSheets } from "./said";

const strange = [
  "KDD & Co <post> \"66\" 'her'",
  "'KDD",
  "''KDD''",
  "=KDD",
  "+KDD",
  "-KDD",
  "@KDD",
  "<>KDD",
  ">100",
  "K*D?D~",
  "*",
  "?",
  "~",
  "🏔️ Vestfjella 👨‍👩‍👧",
  "2025",
  "1.1",
  "1 000 000",
  "#REF",
  "A1",
  "R1C1",
  "[KDD]",
  "KDD #1",
  "é (samansett)",
  "e\u0301 (delt)",
  "åKDD\u200B",
  "‮KDD",
  "line\nbreak",
  "x".repeat(99),
];

describe("a source by a strange name keeps its money in section 7", () => {
  test.each(strange)("%j", async (name) => {
    const book = await planWorkbook();
    book.put("Kjelder og partar!A5", name);
    for (const row of [5, 7, 9]) book.put(`Finansiering!D${String(row)}`, name);
    expect(await errors(book)).toEqual([]);
    await make(book);
    expect(book.cell("7 Finansiering 2025!D5")).toBe(name);
    expect(["D6", "D7", "D8", "D9"].map((at) => book.cell(`7 Finansiering 2025!${at}`))).toEqual([
      500_000, 200_000, 200_000, 900_000,
    ]);
    expect((await make(book)).sheets.every(({ result }) => result === "unchanged")).toBe(true);
    book.close();
  });
});

describe("a source that Excel would not take for the registered one", () => {
  test.each(["KDD 13.50 post 66 ", " KDD 13.50 post 66", "KDD  13.50 post 66", "KDD 13.50\u00A0post 66"])(
    "«%s» is an error, since its money would be missing in section 7",
    async (name) => {
      const book = await planWorkbook();
      book.put("Finansiering!D5", name);
      const [found, ...more] = (await check(book)).filter(({ severity }) => severity === "error");
      expect([found && line(found), more]).toEqual(["funding-unknown-source Finansiering!D5", []]);
      expect(found?.params).toMatchObject({ source: name, nearest: "KDD 13.50 post 66" });
      book.close();
    },
  );

  it("other capitals are the same to Excel", async () => {
    const book = await planWorkbook();
    book.put("Finansiering!D5", "kdd 13.50 POST 66");
    expect(await errors(book)).toEqual([]);
    await make(book);
    expect(book.cell("7 Finansiering 2025!D6")).toBe(500_000);
    book.close();
  });
});

describe("names and texts everywhere", () => {
  test.each(strange)("%j as a title, partner, goal and footnote", async (name) => {
    const book = await planWorkbook();
    for (const place of [
      "Oppsett!B6",
      "Delmål!B5",
      "Delmål!C5",
      "Delmål!D5",
      "Delmål!G5",
      "Kjelder og partar!F5",
      "Tekstar!E5",
      "Tekstar!F5",
      "Tiltak!D5",
      "Tiltak!E5",
      "Tiltak!F5",
      "Tiltak!I5",
      "Omtale!D5",
      "Logg!A5",
    ])
      book.put(place, name);
    await check(book);
    const { sheets } = await make(book);
    expect(sheets.map((sheet) => sheet.name)).toEqual(sampleSheets);
    expect([
      book.cell("Tabell 1!B7"),
      book.cell("6 Budsjett!B5"),
      book.cell("7 Finansiering 2025!B6"),
    ]).toEqual([name, name, name]);
    expect(book.cell("6 Budsjett!C5")).toBe(10_800_000);
    expect((await make(book)).sheets.every(({ result }) => result === "unchanged")).toBe(true);
    book.close();
  });

  it("an ID that Excel would make a date or a number of stays what it is", async () => {
    const book = await planWorkbook();
    for (const [row, id] of ["1.1", "2.10", "007", "1E5", "=T4"].entries()) {
      book.put(`Tiltak!A${String(5 + row)}`, id);
      book.put(`Omtale!A${String(5 + row)}`, id);
    }
    expect(await errors(book)).toEqual([]);
    expect(await linesOf(book, "measure-section-missing")).toContain("measure-section-missing Omtale!F6");
    book.close();
  });
});
