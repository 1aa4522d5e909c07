import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportPlan } from "../../src/actions/export-plan";
import { makeTables } from "../../src/actions/make-tables";
import { undo } from "../../src/actions/undo";
import { movedTo } from "../../src/sheets/moved";
import { insertColumns } from "../../src/standin/model/lines";
import { planWorkbook, type TestWorkbook } from "../support/workbook";
import { ownedArea, textsOutside } from "./owned-area";
import { differences, expectedTables } from "./shows";

const year = 2025;

async function madeBook(): Promise<TestWorkbook> {
  const book = await planWorkbook();
  await makeTables(book.excel, { year });
  return book;
}

function putColumns(book: TestWorkbook, sheet: string, at: number, count: number): void {
  book.workbook.batch("Set inn kolonnar", "Local", () => {
    insertColumns(book.workbook, book.workbook.sheet(sheet), at, count);
  });
}

/** Where the sheets do not show the plan as it is now, each from where our area of it begins. */
async function wrong(book: TestWorkbook): Promise<string[]> {
  const expected = expectedTables(await exportPlan(book.excel), year).map((model) => {
    const { row, column } = ownedArea(book, model.name);
    return movedTo(model, row, column);
  });
  return differences(book.workbook.data, expected);
}

describe("our area no longer begins in A1", () => {
  test("rows above and columns to the left are the person's: nothing is changed", async () => {
    const book = await madeBook();
    book.workbook.insertRows("6 Budsjett", 0, 2);
    putColumns(book, "6 Budsjett", 0, 1);
    book.type("6 Budsjett!A1", "Til formannskapet");
    const before = structuredClone(book.workbook.data);
    const again = await makeTables(book.excel, { year });
    expect(again.typed).toEqual([]);
    expect(again.sheets.every(({ result }) => result === "unchanged")).toBe(true);
    expect(book.workbook.data).toEqual(before);
    book.close();
  });

  test("and when the table is made again, it stays there with live formulas", async () => {
    const book = await madeBook();
    for (const sheet of ["6 Budsjett", "7 Finansiering 2025", "Tabell 1"]) {
      book.workbook.insertRows(sheet, 0, 3);
      putColumns(book, sheet, 0, 2);
      book.type(`${sheet}!A1`, "Til formannskapet");
      book.type(`${sheet}!B6`, "Til venstre");
    }
    book.type("Delmål!B5", "Eit anna namn");
    book.type("Delmål!C5", "Ei anna overskrift");
    book.type("Delmål!D5", "Eit anna kortnamn");
    const { sheets } = await makeTables(book.excel, { year });
    expect(sheets.filter(({ result }) => result === "changed").map(({ name }) => name)).toEqual([
      "Tabell 1",
      "6 Budsjett",
      "7 Finansiering 2025",
    ]);
    expect(await wrong(book)).toEqual([]);
    expect(book.formula("6 Budsjett!F8")).toBe("=SUMIFS(tbl_Budsjett[2025],tbl_Budsjett[Delmål],$C8)");
    expect(book.formula("6 Budsjett!E11")).toBe("=SUM(E8:E10)");
    for (const sheet of ["6 Budsjett", "7 Finansiering 2025", "Tabell 1"]) {
      expect([book.cell(`${sheet}!A1`), book.cell(`${sheet}!B6`)]).toEqual([
        "Til formannskapet",
        "Til venstre",
      ]);
    }
    const { page } = book.workbook.sheet("6 Budsjett");
    expect(page.titleRows).toEqual({ first: 6, last: 6 });
    expect(page.printArea).toMatchObject({ row: 4, column: 2 });
    const again = await makeTables(book.excel, { year });
    expect(again.sheets.every(({ result }) => result === "unchanged")).toBe(true);
    book.close();
  });
});

describe("rows or columns inside our area", () => {
  test.each([
    ["taken out", (book: TestWorkbook) => book.workbook.deleteRows("6 Budsjett", 5, 1)],
    ["put in", (book: TestWorkbook) => book.workbook.insertRows("6 Budsjett", 5, 2)],
    ["put in across", (book: TestWorkbook) => putColumns(book, "6 Budsjett", 4, 1)],
    ["taken out at the top", (book: TestWorkbook) => book.workbook.deleteRows("6 Budsjett", 0, 4)],
  ])("%s: listed, and mended when it is asked for", async (_, change) => {
    const book = await madeBook();
    book.type("6 Budsjett!I6", "Ved sida");
    book.type("6 Budsjett!A14", "Under");
    change(book);
    const before = book.contents();
    const { typed } = await makeTables(book.excel, { year });
    expect(typed.map(({ sheet }) => sheet)).toEqual(["6 Budsjett"]);
    expect(book.contents()).toEqual(before);
    await makeTables(book.excel, { year, replaceTyped: true });
    expect(await wrong(book)).toEqual([]);
    const left = textsOutside(book.workbook.sheet("6 Budsjett"), ownedArea(book, "6 Budsjett"));
    expect(left).toContain("Under");
    book.close();
  });
});

interface Note {
  readonly row: number;
  readonly column: number;
}

test("notes outside our area are all there after tables have grown and shrunk", async () => {
  const sheets = ["Tabell 1", "Tabell 2", "6 Budsjett"] as const;
  const note = fc.record({ row: fc.integer({ min: 0, max: 25 }), column: fc.integer({ min: 0, max: 10 }) });
  const change = fc.record({
    above: fc.integer({ min: 0, max: 2 }),
    left: fc.integer({ min: 0, max: 1 }),
    lastYear: fc.integer({ min: 2025, max: 2028 }),
    goals: fc.array(fc.constantFrom("1", "2", "3"), { minLength: 14, maxLength: 14 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(note, { minLength: 3, maxLength: 8 }),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (notes, changes) => {
        const book = await madeBook();
        const written = new Map(sheets.map((name) => [name, writeNotes(book, name, notes)]));
        for (const { above, left, lastYear, goals } of changes) {
          for (const name of sheets) {
            if (above > 0) book.workbook.insertRows(name, 0, above);
            if (left > 0) putColumns(book, name, 0, left);
          }
          book.type("Oppsett!B9", String(lastYear));
          goals.forEach((goal, index) => {
            book.type(book.place("tbl_Tiltak", "Delmål", index), goal);
          });
          const { typed, blocked } = await makeTables(book.excel, { year });
          expect([typed, blocked]).toEqual([[], []]);
          expect(await wrong(book)).toEqual([]);
          for (const [name, texts] of written) {
            expect(textsOutside(book.workbook.sheet(name), ownedArea(book, name)).sort()).toEqual(texts);
          }
        }
        book.close();
      },
    ),
    { numRuns: 8, seed: 11 },
  );
}, 60_000);

/** Writes a note in each place outside our area; gives back their texts in order. */
function writeNotes(book: TestWorkbook, name: string, notes: readonly Note[]): string[] {
  const { rows, columns } = ownedArea(book, name);
  const outside = notes.filter(({ row, column }) => row >= rows || column >= columns);
  const texts = new Map(
    outside.map(({ row, column }) => [
      `${String(row)},${String(column)}`,
      `Merknad ${String(row)} ${String(column)}`,
    ]),
  );
  for (const { row, column } of outside) {
    book.workbook.type(name, row, column, `Merknad ${String(row)} ${String(column)}`);
  }
  return [...texts.values()].sort();
}

test("undo of a table that has grown keeps the notes and gives our cells back", async () => {
  const book = await madeBook();
  book.type("Tabell 3!A14", "Under");
  const before = [...book.contents().values()].sort();
  book.type(book.place("tbl_Tiltak", "Delmål", 0), "3");
  const { undo: step } = await makeTables(book.excel, { year });
  if (!step) throw new Error("two sheets were changed");
  await undo(book.excel, step);
  book.type(book.place("tbl_Tiltak", "Delmål", 0), "1");
  expect([...book.contents().values()].sort()).toEqual(before);
  const again = await makeTables(book.excel, { year });
  expect(again.sheets.filter(({ result }) => result === "changed").map(({ name }) => name)).toEqual([
    "Tabell 1",
    "Tabell 3",
  ]);
  expect(await wrong(book)).toEqual([]);
  book.close();
});
