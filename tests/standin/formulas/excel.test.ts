import { describe, expect, it } from "vitest";
import { evaluateFormula } from "../../../src/standin/formulas/calculator";
import type { ErrorCode } from "../../../src/standin/model/data";
import { addTable, sheetOf, workbookOf } from "./grids";

/** What Excel's documentation says and LibreOffice does otherwise, or not at all. */
const data = sheetOf("Data", [
  ["2.1", 1, "KDD", true, 5],
  ["2.10", 2, null, 1, 4],
  [2.1, 4, "", "1", 3],
  ["T1", 8, "Anna?", 0, 2],
  ["#N/A", 16, "x", null, 1],
]);
const budget = sheetOf("Budsjett", [
  ["Delmål", "Tiltak-ID", "2025", "Rest 'x'", "a:b"],
  [1, "T1", 100, 7, 1],
  [2, "T2", 50, 8, 2],
]);
addTable(budget, "tbl", "A1", "E3");
const workbook = workbookOf([data, budget]);

function answer(formula: string, row = 9, sheet = data): unknown {
  return evaluateFormula(workbook, { sheetId: sheet.id, row, column: 20 }, formula);
}
const error = (code: ErrorCode) => ({ error: code });

describe("values", () => {
  it.each([
    ['="a"<TRUE', true],
    ["=99<TRUE", true],
    ["=1=1=1", false],
    ['=SUM("3",1)', 4],
    ['=MAX(1,TRUE,"7")', 7],
    ["=COUNT(D1:D5)", 2],
    ["=SUM(D1:D5)", 1],
    ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
    ['=1E+21&""', "1E+21"],
    ["=SQRT(-1)", error("#NUM!")],
    ["=LN(0)", error("#NUM!")],
    ["=LARGE(B1:B5,9)", error("#NUM!")],
    ["=YEAR(-1)", error("#NUM!")],
    ['=FIND("","abc")', 1],
    ["=CHAR(248)", "ø"],
    ["=DATE(1900,3,1)*1", 61],
    ["=DAY(60)", 29],
    ["=ROUND(1E+20,2)", 1e20],
    ["=OR(B1:B5>15)", true],
  ])("%s", (formula, expected) => {
    expect(answer(formula)).toEqual(expected);
  });
});

describe("criteria", () => {
  it.each([
    // Text that spells a number is that number on both sides, so measures are not numbered 2.1 and 2.10.
    ['=SUMIFS(B1:B5,A1:A5,"2.1")', 7],
    ['=SUMIFS(B1:B5,A1:A5,"2.10")', 7],
    ["=SUMIFS(B1:B5,A1:A5,2.1)", 7],
    ['=COUNTIF(D1:D5,"1")', 2],
    ["=COUNTIF(D1:D5,TRUE)", 1],
    ['=COUNTIF(D1:D5,">=0")', 2],
    ['=COUNTIF(D1:D5,"<>1")', 3],
    ['=COUNTIF(C1:C5,"")', 2],
    ['=COUNTIF(C1:C5,"=")', 1],
    ['=COUNTIF(C1:C5,"<>")', 4],
    ['=COUNTIF(C:C,"<>KDD")', 1_048_575],
    ['=COUNTIF(C:C,"")', 1_048_573],
    ["=COUNTBLANK(C:C)", 1_048_573],
    ["=SUMIFS(B1:B5,D1:D5,Z9)", 8],
    ['=SUM(SUMIFS(B1:B5,C1:C5,{"KDD","x"}))', 17],
  ])("%s", (formula, expected) => {
    expect(answer(formula)).toBe(expected);
  });
});

describe("lookups", () => {
  it.each([
    ['=MATCH("4",B1:B5,0)', error("#N/A")],
    ["=INDEX(A2:B4,9,1)", error("#REF!")],
    ["=VLOOKUP(2,B1:C5,4,FALSE)", error("#REF!")],
    ['=XLOOKUP("kdd",C1:C5,B1:B5)', 1],
    ['=XLOOKUP("nope",C1:C5,B1:B5)', error("#N/A")],
    ['=XLOOKUP("nope",C1:C5,B1:B5,"-")', "-"],
    ['=XLOOKUP("Anna?",C1:C5,B1:B5)', 8],
    ['=XLOOKUP("Ann*",C1:C5,B1:B5)', error("#N/A")],
    ['=XLOOKUP("Ann*",C1:C5,B1:B5,,2)', 8],
    ["=XLOOKUP(3,B1:B5,E1:E5,,-1)", 4],
    ["=XLOOKUP(3,B1:B5,E1:E5,,1)", 3],
    ["=SUM(XLOOKUP(4,B1:B5,A1:E5))", 9.1],
    ["=XMATCH(4,B1:B5)", 3],
    ["=XMATCH(5,B1:B5,1)", 4],
    ["=XMATCH(2.1,A1:A5)", 3],
    ["=XMATCH(1,{1,2,1},0,-1)", 3],
  ])("%s", (formula, expected) => {
    expect(answer(formula)).toEqual(expected);
  });
});

describe("structured references", () => {
  it.each([
    ["=ROWS(tbl)", 2],
    ["=ROWS(tbl[])", 2],
    ["=ROWS(tbl[#All])", 3],
    ["=ROWS(tbl[#Data])", 2],
    ["=COUNTA(tbl[#Headers])", 5],
    ["=SUM(tbl[Rest ''x''])", 15],
    ["=SUM(tbl[a:b])", 3],
    ["=SUM(tbl[[Tiltak-ID]:[Rest ''x'']])", 165],
    ["=SUM(TBL[DELMÅL])", 3],
    ["=SUM(tbl[nope])", error("#REF!")],
    ["=SUM(nope[2025])", error("#REF!")],
    ["=SUM(tbl[#Totals])", error("#REF!")],
    ["=tbl[@2025]", error("#VALUE!")],
    ["=[@2025]", error("#REF!")],
  ])("%s", (formula, expected) => {
    expect(answer(formula)).toEqual(expected);
  });

  it.each([
    ["=tbl[@2025]*2", 100],
    ["=tbl[[#This Row],[2025]]", 50],
    ["=SUM(tbl[@[2025]:[Rest ''x'']])", 58],
    ["=COUNTA(tbl[@])", 5],
    ["=tbl[2025]", 50],
  ])("%s in the table's second row", (formula, expected) => {
    expect(answer(formula, 2, budget)).toBe(expected);
  });

  it.each([
    ["=[@2025]+[@[a:b]]", 52],
    ["=[@[Tiltak-ID]]", "T2"],
    ["=SUM([2025])", 150],
  ])("%s inside the table", (formula, expected) => {
    expect(evaluateFormula(workbook, { sheetId: budget.id, row: 2, column: 0 }, formula)).toBe(expected);
  });
});

describe("what is no formula", () => {
  it.each([
    ["=NOSUCH(1)", "#NAME?"],
    ["=nosuch", "#NAME?"],
    ["=1+", "#NAME?"],
    ["=LET(a,1,a)", "#NAME?"],
    ["='Not here'!A1", "#REF!"],
    ["=Data!#REF!+1", "#REF!"],
    ["=[Other.xlsx]Sheet1!A1", "#REF!"],
  ] as const)("%s", (formula, code) => {
    expect(answer(formula)).toEqual(error(code));
  });
});
