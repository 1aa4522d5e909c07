import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromClipboard, toClipboard, typedTexts } from "../../src/preview/clipboard";
import type { Cell } from "../../src/standin/model/data";
import { newSheet } from "../../src/standin/model/new-data";

describe("fromClipboard", () => {
  it.each([
    [
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "1\t2\n3\t4",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["einsleg", [["einsleg"]]],
    [
      "a\t\r\n\tb\r\n",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"to\nliner"\tx\r\n', [["to\nliner", "x"]]],
    ['"sa ""hei""\nder"\r\n', [['sa "hei"\nder']]],
    ['"Gøtt nøkk" er ein pilot', [['"Gøtt nøkk" er ein pilot']]],
    ["a\r\n\r\nb", [["a"], [""], ["b"]]],
  ])("reads %j", (text, rows) => {
    expect(fromClipboard(text)).toEqual(rows);
  });
});

const sheetOf = (rows: readonly (readonly (Cell | null)[])[]) => {
  const sheet = newSheet(0, "Ark1");
  rows.forEach((line, row) => {
    const cells = line.flatMap((cell, column) => (cell ? [[column, cell] as const] : []));
    sheet.cells.set(row, new Map(cells));
  });
  return sheet;
};

describe("toClipboard", () => {
  it("gives what the cells show", () => {
    const sheet = sheetOf([
      [{ value: 1000.5, style: { numberFormat: "#,##0.0" } }, { value: "to\nliner" }],
      [null, { value: true }],
    ]);
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    expect(toClipboard(sheet, area)).toBe('1\u00a0000,5\t"to\nliner"\r\n\tSANN');
  });

  it("stops where nothing more stands in a whole column", () => {
    const sheet = sheetOf([[{ value: 1 }], [{ value: 2 }]]);
    expect(toClipboard(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 1 })).toBe("1\r\n2");
  });

  it("is read back as the same texts, whatever they hold", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\t", "\n", '"', "å"), maxLength: 6 });
    const block = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(block, (rows) => {
        const sheet = sheetOf(rows.map((line) => line.map((value) => ({ value }))));
        const area = { row: 0, column: 0, rows: rows.length, columns: 2 };
        expect(fromClipboard(toClipboard(sheet, area))).toEqual(rows);
      }),
    );
  });
});

describe("typedTexts", () => {
  it("gives formulas and plain numbers, not what the cells show", () => {
    const sheet = sheetOf([
      [{ value: 3, formula: "=1+2" }, { value: 0.6, style: { numberFormat: "0%" } }, { value: 1000.5 }],
    ]);
    expect(typedTexts(sheet, { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
      ["=1+2", "60%", "1000,5"],
    ]);
  });
});
