import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  columnName,
  columnNumber,
  formatArea,
  parseArea,
  quoteSheet,
  splitAddress,
} from "../../../src/standin/model/address";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  coalesce,
  contains,
  intersect,
  subtract,
} from "../../../src/standin/model/area";
import type { Area } from "../../../src/standin/model/data";
import { shiftArea } from "../../../src/standin/model/shift-area";

const small = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

/** The cells of areas as "row,column". */
const cellsOf = (areas: readonly Area[]): string[] =>
  areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) =>
      [row + Math.floor(index / columns), column + (index % columns)].join(),
    ),
  );

describe("addresses", () => {
  it.each([
    ["B3", { row: 2, column: 1, rows: 1, columns: 1 }],
    ["$B$3:C5", { row: 2, column: 1, rows: 3, columns: 2 }],
    ["C5:B3", { row: 2, column: 1, rows: 3, columns: 2 }],
    ["B:C", { row: 0, column: 1, rows: MAX_ROWS, columns: 2 }],
    ["3:5", { row: 2, column: 0, rows: 3, columns: MAX_COLUMNS }],
    ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])("reads %s", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  it.each(["", "B", "3", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "tbl_X", "BUDSJ2025"])(
    "reads none in «%s»",
    (address) => {
      expect(parseArea(address)).toBeNull();
    },
  );

  it("writes what it reads", () => {
    fc.assert(
      fc.property(small, (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        expect(parseArea(formatArea(area, true))).toEqual(area);
      }),
    );
  });

  it("names columns as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnNumber(columnName(column)) === column));
  });

  it("quotes sheet names that need it, and reads them back", () => {
    expect(["Tiltak", "Ark1", "6 Budsjett", "Ola's", "Å_1", "R1", "BUDSJETT2025"].map(quoteSheet)).toEqual([
      "Tiltak",
      "'Ark1'",
      "'6 Budsjett'",
      "'Ola''s'",
      "Å_1",
      "'R1'",
      "BUDSJETT2025",
    ]);
    expect(splitAddress("'Ola''s!'!A1")).toEqual({ sheet: "Ola's!", rest: "A1" });
    expect(splitAddress("A1")).toEqual({ sheet: null, rest: "A1" });
  });
});

describe("areas", () => {
  it("without a hole are the other cells, each once", () => {
    fc.assert(
      fc.property(small, small, (area, hole) => {
        const common = intersect(area, hole);
        const hidden = new Set(common ? cellsOf([common]) : []);
        const left = cellsOf([area]).filter((cell) => !hidden.has(cell));
        expect(cellsOf(subtract(area, hole)).sort()).toEqual(left.sort());
      }),
    );
  });

  it("joined cover the same cells", () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 6 }), (areas) => {
        expect(new Set(cellsOf(coalesce(areas)))).toEqual(new Set(cellsOf(areas)));
      }),
    );
  });

  it("joined are one where they lie side by side", () => {
    const rows = [0, 2, 1].map((row) => ({ row, column: 0, rows: 1, columns: 3 }));
    expect(coalesce(rows)).toEqual([{ row: 0, column: 0, rows: 3, columns: 3 }]);
  });

  it("contain what they have in common", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const common = intersect(a, b);
        expect(common === null || (contains(a, common) && contains(b, common))).toBe(true);
      }),
    );
  });

  it("come back when rows are put in and taken out again", () => {
    fc.assert(
      fc.property(small, fc.nat(12), fc.integer({ min: 1, max: 4 }), (area, at, count) => {
        const shift = { axis: "rows" as const, at, first: 0, last: MAX_COLUMNS - 1 };
        const moved = shiftArea(area, { ...shift, count });
        expect(moved && shiftArea(moved, { ...shift, count: -count })).toEqual(area);
      }),
    );
  });

  it("shrink, or are gone, with rows that are taken out", () => {
    const area = { row: 2, column: 0, rows: 4, columns: 1 };
    const without = (at: number, count: number): Area | null =>
      shiftArea(area, { axis: "rows", at, count: -count, first: 0, last: 9 });
    expect(without(0, 1)).toEqual({ ...area, row: 1 });
    expect(without(1, 2)).toEqual({ ...area, row: 1, rows: 3 });
    expect(without(3, 1)).toEqual({ ...area, rows: 3 });
    expect(without(5, 9)).toEqual({ ...area, rows: 3 });
    expect(without(6, 1)).toEqual(area);
    expect(without(1, 5)).toBeNull();
  });
});
