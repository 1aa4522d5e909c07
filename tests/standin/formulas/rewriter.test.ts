import { describe, expect, it } from "vitest";
import { formulaRewriter } from "../../../src/standin/formulas/rewriter";

describe("translate", () => {
  const from = { row: 4, column: 2 };
  it.each([
    ["=A1", { row: 5, column: 3 }, "=B2"],
    ["=$A1+A$1+$A$1", { row: 5, column: 3 }, "=$A2+B$1+$A$1"],
    ["=SUM('My sheet'!A1:B2)", { row: 6, column: 2 }, "=SUM('My sheet'!A3:B4)"],
    ["=SUM(A:A)+SUM(1:1)", { row: 5, column: 3 }, "=SUM(B:B)+SUM(2:2)"],
    ["=SUM($A$1:A1)", { row: 6, column: 2 }, "=SUM($A$1:A3)"],
    ["=A2", { row: 2, column: 2 }, "=#REF!"],
    ["=SUM(A$5:A6)", { row: 1, column: 2 }, "=SUM(A3:A$5)"],
    ['="A1"&tbl[@2025]&Rate', { row: 9, column: 9 }, '="A1"&tbl[@2025]&Rate'],
  ])("%s to %o", (formula, to, expected) => {
    expect(formulaRewriter.translate(formula, from, to)).toBe(expected);
  });
});

describe("rename", () => {
  it.each([
    ["=SUM(tbl[2025])+ROWS(TBL)", "=SUM(plan[2025])+ROWS(plan)"],
    ["=tbl[[#This Row],[a]]+other[a]", "=plan[[#This Row],[a]]+other[a]"],
    ['="tbl[2025]"&tbl2[a]', '="tbl[2025]"&tbl2[a]'],
    ["=[@a]", "=[@a]"],
  ])("a table in %s", (formula, expected) => {
    expect(formulaRewriter.rename(formula, { table: ["tbl", "plan"] })).toBe(expected);
  });

  it.each([
    ["=SUM(tbl[2025])", "=SUM(tbl[2029])"],
    ["=SUM(tbl[[2025]:[2026]])", "=SUM(tbl[[2029]:[2026]])"],
    ["=tbl[@2025]", "=tbl[@2029]"],
    ["=tbl[[#This Row],[2025]]", "=tbl[[#This Row],[2029]]"],
    ["=tbl[[#Totals],[2025]]", "=tbl[[#Totals],[2029]]"],
    ["=other[2025]+2025", "=other[2025]+2025"],
    ["=[@2025]", "=[@2025]"],
  ])("a column in %s", (formula, expected) => {
    expect(formulaRewriter.rename(formula, { column: { table: "tbl", from: "2025", to: "2029" } })).toBe(
      expected,
    );
  });

  it("escapes a column's signs and knows the formula's own table", () => {
    const change = { column: { table: "tbl", from: "a", to: "b #1" } };
    expect(formulaRewriter.rename("=tbl[a]+[@a]", change, "tbl")).toBe("=tbl[b '#1]+[@[b '#1]]");
  });

  it.each([
    ["=Plan!A1+Plan!Rate+'Plan'!B:B", "='6 Budsjett'!A1+'6 Budsjett'!Rate+'6 Budsjett'!B:B"],
    ['=Other!A1&"Plan!A1"', '=Other!A1&"Plan!A1"'],
  ])("a sheet in %s", (formula, expected) => {
    expect(formulaRewriter.rename(formula, { sheet: ["plan", "6 Budsjett"] })).toBe(expected);
  });

  it("a sheet with an apostrophe in its name", () => {
    expect(formulaRewriter.rename("='It''s'!A1", { sheet: ["It's", "Its"] })).toBe("=Its!A1");
  });
});

describe("shift", () => {
  const rows = (at: number, count: number) => ({ sheet: "Plan", axis: "rows" as const, at, count });
  it.each([
    ["=A5", rows(2, 3), "=A8"],
    ["=$A$5", rows(2, 3), "=$A$8"],
    ["=A2", rows(2, 3), "=A2"],
    ["=SUM(A2:A5)", rows(3, 2), "=SUM(A2:A7)"],
    ["=SUM(A2:A5)", rows(1, 1), "=SUM(A3:A6)"],
    ["=SUM(A2:A5)", rows(5, 1), "=SUM(A2:A5)"],
    ["=A5", rows(2, -2), "=A3"],
    ["=A4", rows(2, -2), "=#REF!"],
    ["=SUM(A2:A5)", rows(2, -2), "=SUM(A2:A3)"],
    ["=SUM(A3:A9)", rows(1, -3), "=SUM(A2:A6)"],
    ["=SUM(A2:A5)", rows(3, -9), "=SUM(A2:A3)"],
    ["=SUM(A:A)+SUM(3:4)", rows(0, 1), "=SUM(A:A)+SUM(4:5)"],
    ["=A1048576", rows(0, 1), "=#REF!"],
    ["=C1+A1", { sheet: "Plan", axis: "columns" as const, at: 1, count: 1 }, "=D1+A1"],
    ["=C1+A1", { sheet: "Plan", axis: "columns" as const, at: 0, count: -1 }, "=B1+#REF!"],
    ["=Other!A5+'Plan'!A5", rows(0, 1), "=Other!A5+'Plan'!A6"],
  ])("%s by %o", (formula, change, expected) => {
    expect(formulaRewriter.shift(formula, "plan", change)).toBe(expected);
  });

  it("leaves references of another sheet's formula to that sheet alone", () => {
    expect(formulaRewriter.shift("=A5+Plan!A5", "Other", rows(0, 1))).toBe("=A5+Plan!A6");
  });
});
