import { describe, expect, it } from "vitest";
import { fillArea } from "../../src/preview/fill";
import { formulaRewriter } from "../../src/standin/formulas/rewriter";

const { translate } = formulaRewriter;
const at = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("fillArea", () => {
  it("puts a block once where the area does not hold it a whole number of times", () => {
    const block = {
      typed: [
        ["1", "2"],
        ["3", "4"],
      ],
      row: 0,
      column: 0,
    };
    expect(fillArea(block, at(5, 5, 1, 1), translate)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(fillArea(block, at(5, 5, 3, 3), translate)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("repeats it where it does", () => {
    const block = { typed: [["x", "y"]], row: 0, column: 0 };
    expect(fillArea(block, at(0, 0, 2, 4), translate)).toEqual([
      ["x", "y", "x", "y"],
      ["x", "y", "x", "y"],
    ]);
  });

  it("lets references follow to where the formula comes to stand", () => {
    const block = { typed: [["=A1+$B$1"]], row: 0, column: 2 };
    expect(fillArea(block, at(0, 2, 3, 1), translate)).toEqual([["=A1+$B$1"], ["=A2+$B$1"], ["=A3+$B$1"]]);
  });
});
