import fc from "fast-check";
import { expect, it } from "vitest";
import { createRangeIndex } from "../../../src/standin/formulas/rangeIndex";
import { lastColumn, lastRow, rangeOf } from "../../../src/standin/formulas/ranges";
import { sheetOf } from "./grids";

const sheet = sheetOf("A", []);
const span = (last: number) =>
  fc
    .tuple(fc.oneof(fc.nat(40), fc.nat(last)), fc.oneof(fc.nat(40), fc.nat(last)))
    .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const range = fc
  .tuple(span(lastRow), span(lastColumn))
  .map(([rows, columns]) =>
    rangeOf(sheet, { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last }),
  );

it("finds exactly the ranges around a cell, each once", () => {
  const cell = fc.tuple(fc.oneof(fc.nat(40), fc.nat(lastRow)), fc.oneof(fc.nat(40), fc.nat(lastColumn)));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), cell, (ranges, [row, column]) => {
      const index = createRangeIndex<number>();
      ranges.forEach((one, number) => {
        index.add(one, number);
      });
      const holding = ranges.flatMap(({ top, bottom, left, right }, number) =>
        row >= top && row <= bottom && column >= left && column <= right ? [number] : [],
      );
      expect(index.holding(sheet, row, column).sort((a, b) => a - b)).toEqual(holding);
    }),
  );
});

it("keeps sheets apart", () => {
  const index = createRangeIndex<string>();
  index.add(rangeOf(sheet, { top: 0, left: 0, bottom: lastRow, right: 0 }), "column A");
  expect(index.holding(sheet, 999_999, 0)).toEqual(["column A"]);
  expect(index.holding(sheetOf("B", []), 0, 0)).toEqual([]);
});
