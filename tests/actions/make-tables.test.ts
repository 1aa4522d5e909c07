import { describe, expect, test } from "vitest";
import { makeTables } from "../../src/actions/make-tables";
import { undo } from "../../src/actions/undo";
import { publishedTable } from "../support/published";
import { planWorkbook, samplePlan, type TestWorkbook } from "../support/workbook";

const year = 2025;

/** A sheet's cells below and right of a corner, as a person sees them: amounts grouped, zero empty. */
function shown(
  book: TestWorkbook,
  sheet: string,
  firstRow: number,
  rows: number,
  columns: string,
): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    [...columns].map((column) => book.text(`${sheet}!${column}${String(firstRow + row)}`)),
  );
}

/** The published cells, with Excel's no-break space between groups. */
const published = (section: string) =>
  publishedTable(section).rows.map((row) => row.map((cell) => cell.replace(/(?<=\d) (?=\d{3})/g, "\u00A0")));

describe("the real plan", () => {
  test("all tables take three syncs", async () => {
    const book = await planWorkbook();
    book.host.resetCounts();
    const { sheets, blocked } = await makeTables(book.excel, { year });
    expect(book.host.counts.syncs).toBe(3);
    expect(blocked).toEqual([]);
    expect(sheets.map(({ name, result }) => [name, result])).toEqual([
      ["Tabell 1", "made"],
      ["Tabell 2", "made"],
      ["Tabell 3", "made"],
      ["5 Forankring", "made"],
      ["6 Budsjett", "made"],
      ["7 Finansiering 2025", "made"],
      ["8 Godkjenning", "made"],
      ["Logg (utskrift)", "made"],
    ]);
  });

  test("6 Budsjett and 7 Finansiering show the published figures", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    expect(shown(book, "6 Budsjett", 5, 4, "ABCDEFG")).toEqual(published("Seksjon 6"));
    expect(shown(book, "7 Finansiering 2025", 6, 4, "ABCDEFGHI")).toEqual(published("Seksjon 7"));
    expect(book.cell("6 Budsjett!C8")).toBe(18_000_000);
  });

  test("5 Forankring, 8 Godkjenning and the log show the published cells, with Tokke's date mended", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    const anchoring = publishedTable("Seksjon 5").rows.map((row) =>
      row.map((cell) => cell.replace("17. .juni", "17. juni")),
    );
    expect(shown(book, "5 Forankring", 6, 6, "ABC")).toEqual(anchoring);
    expect(shown(book, "8 Godkjenning", 5, 7, "AB")).toEqual(publishedTable("Seksjon 8").rows);
    expect(shown(book, "Logg (utskrift)", 5, 7, "ABCD")).toEqual(publishedTable("Logg").rows);
  });

  test("the amounts are live", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    book.type("Budsjett!C5", "600000");
    expect(book.cell("6 Budsjett!C8")).toBe(18_100_000);
    expect(book.formula("6 Budsjett!D5")).toBe("=SUMIFS(tbl_Budsjett[2025],tbl_Budsjett[Delmål],$A5)");
  });

  test("made again, nothing is written: two syncs and every cell as it was", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    const before = book.contents();
    book.host.resetCounts();
    const again = await makeTables(book.excel, { year });
    expect(again.sheets.every(({ result }) => result === "unchanged")).toBe(true);
    expect(again.undo).toBeNull();
    expect(book.host.counts.syncs).toBe(2);
    expect(book.contents()).toEqual(before);
  });

  test("2026 has the state's money from the budget, empty sources, and says that financing is missing", async () => {
    const book = await planWorkbook();
    const { unfinanced } = await makeTables(book.excel, { year: 2026 });
    expect(unfinanced).toBe(true);
    expect(book.cell("7 Finansiering 2026!A2")).toBe("7. Samla budsjett og finansiering for 2026");
    const row = (row: number) =>
      [..."CDEFGHI"].map((column) => book.text(`7 Finansiering 2026!${column}${String(row)}`));
    const million = (count: number) => `${String(count)}\u00A0000\u00A0000`;
    expect(row(6)).toEqual([million(5), million(5), "", "", "", "", ""]);
    expect(row(9)).toEqual([million(9), million(9), "", "", "", "", ""]);
  });
});

describe("made again in its place", () => {
  test("a new measure is added, the person's notes below and beside stay", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    book.type("Tabell 3!A14", "Spør Kari om 3.4");
    book.type("Tabell 3!G7", "Ferdig lese");
    book.workbook.moveSheet("Tabell 3", 0);
    const last = book.table("tbl_Tiltak").table.area;
    const row = String(last.row + last.rows + 1);
    book.type(`Tiltak!A${row}`, "T15");
    book.type(`Tiltak!B${row}`, "3");
    book.type(`Tiltak!C${row}`, "5");
    book.type(`Tiltak!D${row}`, "Eit nytt tiltak");
    const { sheets } = await makeTables(book.excel, { year });
    expect(sheets.filter(({ result }) => result !== "unchanged")).toEqual([
      { name: "Tabell 3", result: "changed" },
    ]);
    expect(book.workbook.data.sheets[0]?.name).toBe("Tabell 3");
    expect(book.cell("Tabell 3!B11")).toBe("Eit nytt tiltak");
    expect(book.cell("Tabell 3!A12")).toBe("Tabell 3");
    expect(book.cell("Tabell 3!A15")).toBe("Spør Kari om 3.4");
    expect(book.cell("Tabell 3!G7")).toBe("Ferdig lese");
  });

  test("undo gives the sheet back as it was", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    const before = book.contents();
    const title = book.place("tbl_Tiltak", "Tiltak", 0);
    book.type(title, "Eit anna namn");
    const { undo: step } = await makeTables(book.excel, { year });
    if (!step) throw new Error("something was changed");
    await undo(book.excel, step);
    book.type(title, "Samarbeid om innsiktsarbeid og kartlegging for bustadstrategi");
    expect(book.contents()).toEqual(before);
  });

  test("undo of the first time takes the sheets away", async () => {
    const book = await planWorkbook();
    const before = book.contents();
    const { undo: step } = await makeTables(book.excel, { year });
    if (!step) throw new Error("something was made");
    await undo(book.excel, step);
    expect(book.contents()).toEqual(before);
  });
});

describe("cells of ours that somebody has typed over", () => {
  test("are listed, and nothing is drawn until it is asked for", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    book.type("6 Budsjett!D5", "1");
    book.type("Tabell 1!B7", "Mitt eige namn");
    const before = book.contents();
    const listed = await makeTables(book.excel, { year });
    expect(listed).toMatchObject({
      sheets: [],
      undo: null,
      typed: [
        { sheet: "Tabell 1", addresses: ["B7"] },
        { sheet: "6 Budsjett", addresses: ["D5"] },
      ],
    });
    expect(book.contents()).toEqual(before);
    const replaced = await makeTables(book.excel, { year, replaceTyped: true });
    expect(replaced.typed.length).toBe(2);
    expect(book.cell("6 Budsjett!D5")).toBe(500_000);
    if (!replaced.undo) throw new Error("two sheets were changed");
    await undo(book.excel, replaced.undo);
    expect(book.contents()).toEqual(before);
  });

  test("are not those that only wait for new input", async () => {
    const book = await planWorkbook();
    await makeTables(book.excel, { year });
    book.type(book.place("tbl_Tiltak", "Tiltak", 0), "Eit anna namn");
    expect(await makeTables(book.excel, { year })).toMatchObject({ typed: [] });
  });
});

test("a protected workbook or sheet is told before anything is drawn", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year });
  book.type(book.place("tbl_Tiltak", "Tiltak", 0), "Eit anna namn");
  book.workbook.sheet("Tabell 1").protection = { allow: {} };
  const before = book.contents();
  await expect(makeTables(book.excel, { year })).rejects.toMatchObject({
    code: "sheetProtected",
    detail: "Tabell 1",
  });
  book.workbook.data.structureProtected = true;
  await expect(makeTables(book.excel, { year: 2026 })).rejects.toMatchObject({ code: "sheetProtected" });
  book.workbook.sheet("Tabell 1").protection = null;
  await expect(makeTables(book.excel, { year: 2026 })).rejects.toMatchObject({ code: "workbookProtected" });
  expect(book.contents()).toEqual(before);
});

test("a sheet of the person's own with one of the names stops it, and nothing is drawn", async () => {
  const book = await planWorkbook();
  book.workbook.addSheet("6 budsjett");
  book.type("6 budsjett!A1", "Mitt eige");
  const before = book.contents();
  await expect(makeTables(book.excel, { year })).rejects.toMatchObject({
    code: "sheetNameTaken",
    detail: "6 Budsjett",
  });
  expect(book.contents()).toEqual(before);
});

test("without the financing table there is a finding and no tables", async () => {
  const book = await planWorkbook();
  book.workbook.deleteSheet("Finansiering");
  const { blocked, sheets } = await makeTables(book.excel, { year });
  expect(sheets).toEqual([]);
  expect(blocked.map(({ code, params }) => [code, params])).toEqual([
    ["table-missing", { table: "tbl_Finansiering", sheet: "Finansiering", found: null }],
  ]);
});

test.each([0, 1, 2])(
  "a failure at sync %i, before or after its work, is mended by the next press",
  async (skip) => {
    for (const when of ["before", "after"] as const) {
      const whole = await planWorkbook();
      await makeTables(whole.excel, { year });
      const book = await planWorkbook();
      book.host.failNext({ code: "GeneralException", when, skip });
      await expect(makeTables(book.excel, { year })).rejects.toMatchObject({ code: "unknown" });
      await makeTables(book.excel, { year });
      expect(book.contents()).toEqual(whole.contents());
    }
  },
);

test("names that are more than letters to SUMIFS are summed alone", async () => {
  const plan = samplePlan();
  const odd = ["Anna?", "Annan", "A*", "A~B", "=5", ">1", "Å & Ø"];
  const rows = odd.map((source, index) => ({
    year: 2025,
    goal: 1,
    measure: null,
    source,
    party: null,
    amount: (index + 1) * 100,
    form: null,
    hours: null,
    status: "planned" as const,
    reference: null,
    note: null,
  }));
  const book = await planWorkbook({
    ...plan,
    footnotes: [],
    sources: odd.map((name) => ({ name, kind: "other" as const, needsCommitment: false, note: null })),
    funding: [
      ...rows,
      ...rows.slice(0, 1).map((row) => ({ ...row, amount: 900_000, status: "declined" as const })),
    ],
  });
  await makeTables(book.excel, { year });
  expect([..."DEFGHIJ"].map((column) => book.cell(`7 Finansiering 2025!${column}6`))).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
});
