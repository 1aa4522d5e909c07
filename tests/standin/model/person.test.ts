import { describe, expect, it } from "vitest";
import { ExcelProblem } from "../../../src/standin/model/problem";
import { showTotals } from "../../../src/standin/model/table-totals";
import { Workbook } from "../../../src/standin/model/workbook";
import { shown, tableSize, withTable } from "./grid";

const BUDGET = [
  ["Delmål", "Beløp", "Dobbelt"],
  ["1", "100", "=[@Beløp]*2"],
];

describe("a person at a table", () => {
  it("grows it by typing right under it, with formulas and looks", () => {
    const book = withTable(BUDGET);
    book.type("Ark1", 1, 1, "1 000");
    book.type("Ark1", 2, 1, "200");
    expect(tableSize(book)).toBe("3×3");
    expect(shown(book)[2]).toEqual(["", "200", "=[@Beløp]*2"]);
    expect(book.sheet("Ark1").cells.get(2)?.get(1)?.style?.numberFormat).toBe("#,##0");
  });

  it("grows it by typing right of it: a header, or a value under a header of its own", () => {
    const book = withTable(BUDGET);
    book.type("Ark1", 0, 3, "Merknad");
    book.type("Ark1", 1, 4, "x");
    expect(tableSize(book)).toBe("2×5");
    expect(shown(book)[0]).toEqual(["Delmål", "Beløp", "Dobbelt", "Merknad", "Kolonne1"]);
  });

  it("does not grow it from further away, by emptying, nor under totals", () => {
    const book = withTable(BUDGET);
    book.type("Ark1", 3, 0, "langt under");
    book.type("Ark1", 2, 0, "");
    expect(tableSize(book)).toBe("2×3");
    const totals = withTable(BUDGET);
    totals.batch("Sum", "Local", () => {
      const [found] = totals.tables;
      if (found) showTotals(totals, found.sheet, found.table, true);
    });
    totals.type("Ark1", 3, 0, "under");
    expect(tableSize(totals)).toBe("3×3");
  });

  it("takes out its totals with their row; Angre gives them back", () => {
    const book = withTable(BUDGET);
    const totals = () => book.tables.map(({ table }) => [table.hasTotals, tableSize(book)]);
    book.batch("Sum", "Local", () => {
      const [found] = book.tables;
      if (found) showTotals(book, found.sheet, found.table, true);
    });
    expect(totals()).toEqual([[true, "3×3"]]);
    book.deleteRows("Ark1", 2, 1);
    expect(totals()).toEqual([[false, "2×3"]]);
    book.undo();
    expect(totals()).toEqual([[true, "3×3"]]);
  });

  it("grows it row by row with a pasted block", () => {
    const book = withTable(BUDGET);
    book.paste("Ark1", 2, 0, [
      ["2", "200"],
      ["3", "300"],
    ]);
    expect(tableSize(book)).toBe("4×3");
    expect(shown(book)[3]).toEqual(["3", "300", "=[@Beløp]*2"]);
  });

  it("renames a column in its header, which stays text and unique", () => {
    const book = withTable(BUDGET);
    book.type("Ark1", 0, 0, "2025");
    book.type("Ark1", 0, 1, "dobbelt");
    expect(book.tables[0]?.table.columns.map(({ name }) => name)).toEqual(["2025", "dobbelt2", "Dobbelt"]);
    expect(book.sheet("Ark1").cells.get(0)?.get(0)?.value).toBe("2025");
  });

  it("fills a blank column with a typed formula", () => {
    const book = withTable([
      ["A", "B"],
      ["1", ""],
      ["2", ""],
    ]);
    book.type("Ark1", 2, 1, "=[@A]*3");
    expect(shown(book).slice(1)).toEqual([
      ["1", "=[@A]*3"],
      ["2", "=[@A]*3"],
    ]);
    expect(book.tables[0]?.table.columns[1]?.formula).toBe("=[@A]*3");
  });

  it("puts in rows, which fill, and takes them out; one blank row is left", () => {
    const book = withTable([...BUDGET, ["2", "200", "=[@Beløp]*2"]]);
    book.type("Ark1", 4, 0, "under");
    book.insertRows("Ark1", 2, 1);
    expect(tableSize(book)).toBe("4×3");
    expect(shown(book)[2]).toEqual(["", "", "=[@Beløp]*2"]);
    expect(shown(book)[5]?.[0]).toBe("under");
    book.deleteRows("Ark1", 1, 3);
    expect(tableSize(book)).toBe("2×3");
    expect(shown(book)).toEqual([
      ["Delmål", "Beløp", "Dobbelt"],
      ["", "", ""],
      ["", "", ""],
      ["under", "", ""],
    ]);
  });

  it("puts in a first row that looks like the row that was first, not like the header", () => {
    const book = withTable(BUDGET);
    book.type("Ark1", 1, 1, "1 000");
    book.insertRows("Ark1", 1);
    expect(book.sheet("Ark1").cells.get(1)?.get(1)?.style).toEqual({ numberFormat: "#,##0" });
    expect(shown(book)[1]).toEqual(["", "", "=[@Beløp]*2"]);
  });

  it("cannot take out the header row alone, but the whole table", () => {
    const book = withTable(BUDGET);
    expect(() => {
      book.deleteRows("Ark1", 0, 1);
    }).toThrow(ExcelProblem);
    expect(tableSize(book)).toBe("2×3");
    book.deleteRows("Ark1", 0, 2);
    expect(book.tables).toEqual([]);
  });

  it("empties headers into «Kolonne1» and on", () => {
    const book = withTable(BUDGET);
    book.clear("Ark1", { row: 0, column: 0, rows: 2, columns: 2 });
    expect(shown(book)).toEqual([
      ["Kolonne1", "Kolonne2", "Dobbelt"],
      ["", "", "=[@Beløp]*2"],
    ]);
  });
});

describe("a person who types", () => {
  it("cannot leave half a formula", () => {
    const book = Workbook.create();
    expect(() => {
      book.type("Ark1", 0, 0, "=SUM(A2");
    }).toThrow("is no formula");
    expect(shown(book)).toEqual([]);
  });
});

describe("rows and columns that move", () => {
  it("take along all that lies on the sheet", () => {
    const book = Workbook.create();
    const sheet = book.sheet("Ark1");
    const area = { row: 4, column: 1, rows: 2, columns: 2 };
    book.batch("Alt", "Local", () => {
      book.edit.touch(sheet, false);
      sheet.merges.push(area);
      sheet.validations.push({ areas: [area], rule: { kind: "any" }, ignoreBlanks: true });
      sheet.rowHeights.set(4, 30);
      sheet.hiddenRows.add(5);
      sheet.page.printArea = area;
      sheet.page.titleRows = { first: 4, last: 5 };
    });
    book.insertRows("Ark1", 2, 3);
    const moved = { ...area, row: 7 };
    expect(sheet.merges).toEqual([moved]);
    expect(sheet.validations[0]?.areas).toEqual([moved]);
    expect([...sheet.rowHeights]).toEqual([[7, 30]]);
    expect([...sheet.hiddenRows]).toEqual([8]);
    expect(sheet.page.printArea).toEqual(moved);
    expect(sheet.page.titleRows).toEqual({ first: 7, last: 8 });
    book.deleteRows("Ark1", 0, 20);
    expect([sheet.merges, sheet.validations, sheet.page.printArea]).toEqual([[], [], null]);
  });

  it("ask the formulas to follow", () => {
    const asked: unknown[] = [];
    const rewriter = {
      translate: (formula: string) => formula,
      rename: (formula: string) => formula,
      shift: (formula: string, own: string, change: unknown) => {
        asked.push([formula, own, change]);
        return `${formula}+1`;
      },
    };
    const book = Workbook.create("Bok1.xlsx", { rewriter });
    book.type("Ark1", 0, 0, "=B5");
    book.deleteRows("Ark1", 1, 2);
    expect(asked).toEqual([["=B5", "Ark1", { sheet: "Ark1", axis: "rows", at: 1, count: -2 }]]);
    expect(shown(book)).toEqual([["=B5+1"]]);
  });
});

describe("sheets in a person's hands", () => {
  it("are added, renamed, moved, shown and deleted by id or name", () => {
    const book = Workbook.create();
    const id = book.addSheet();
    book.renameSheet(id, "Tiltak");
    book.moveSheet("tiltak", 0);
    book.activate("Tiltak");
    expect(book.data.sheets.map(({ name }) => name)).toEqual(["Tiltak", "Ark1"]);
    expect(book.data.activeSheetId).toBe(id);
    book.deleteSheet("Ark1");
    expect(() => {
      book.deleteSheet(id);
    }).toThrow(ExcelProblem);
  });
});
