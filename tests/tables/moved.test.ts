import { expect, test } from "vitest";
import { movedTo } from "../../src/sheets/moved";
import type { SheetModel } from "../../src/sheets/sheet-model";
import { differences, expectedTables } from "./shows";
import { samplePlan } from "../support/workbook";

const area = { row: 0, column: 0, rows: 2, columns: 2 };

/** A sheet of one formula. */
function sheetOf(formula: string): SheetModel {
  return {
    name: "6 Budsjett",
    tabColor: "",
    visible: true,
    gridlines: false,
    area,
    blocks: [{ row: 1, column: 1, cells: [[{ formula, value: 1 }]] }],
    looks: [{ area, look: { bold: true } }],
    merges: [area],
    widths: new Map([[1, 14]]),
    heights: new Map([[1, 20]]),
    tables: [],
    validations: [],
    frozenRows: 0,
    print: {
      area,
      orientation: "Portrait",
      titleRows: { first: 0, last: 1 },
      footer: { left: "", right: "" },
    },
  };
}

function formulaMoved(formula: string): string {
  const [content] = movedTo(sheetOf(formula), 3, 2).blocks[0]?.cells[0] ?? [];
  return typeof content === "object" ? content.formula : "";
}

test("everything moves as far", () => {
  const there = { ...area, row: 3, column: 2 };
  expect(movedTo(sheetOf("=1"), 3, 2)).toEqual({
    ...sheetOf("=1"),
    area: there,
    blocks: [{ row: 4, column: 3, cells: [[{ formula: "=1", value: 1 }]] }],
    looks: [{ area: there, look: { bold: true } }],
    merges: [there],
    widths: new Map([[3, 14]]),
    heights: new Map([[4, 20]]),
    print: {
      area: there,
      orientation: "Portrait",
      titleRows: { first: 3, last: 4 },
      footer: { left: "", right: "" },
    },
  });
});

test.each([
  ["=SUM(C5:C7)", "=SUM(E8:E10)"],
  [
    "=SUMIFS(tbl_Budsjett[2025],tbl_Budsjett[Delmål],$A5)",
    "=SUMIFS(tbl_Budsjett[2025],tbl_Budsjett[Delmål],$C8)",
  ],
  ["=SUMIFS(t[B5],t[['[A1'']]],D$5)", "=SUMIFS(t[B5],t[['[A1'']]],F$8)"],
  ['=IF(Z9="A1 ""B2""",AA10,1E5)', '=IF(AB12="A1 ""B2""",AC13,1E5)'],
  ["=LOG10(A1)+tbl_A1+A1_x", "=LOG10(C4)+tbl_A1+A1_x"],
])("%s becomes %s", (before, after) => {
  expect(formulaMoved(before)).toBe(after);
});

test("to where it is, nothing changes", () => {
  const model = sheetOf("=A1");
  expect(movedTo(model, 0, 0)).toBe(model);
});

test("what a workbook shows is told apart from what it should", () => {
  const expected = expectedTables(samplePlan(), 2025);
  expect(
    differences({ name: "", sheets: [], names: [], activeSheetId: "", structureProtected: false }, expected),
  ).toEqual(expected.map(({ name }) => `${name} is missing`));
});
