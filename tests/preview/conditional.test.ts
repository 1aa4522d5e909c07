import { describe, expect, it } from "vitest";
import { conditionalLook } from "../../src/preview/grid/conditional";
import { evaluateFormula } from "../../src/standin/formulas/calculator";
import { formulaRewriter } from "../../src/standin/formulas/rewriter";
import type { CellValue, ConditionalFormatData } from "../../src/standin/model/data";
import { newWorkbook } from "../../src/standin/model/new-data";

const column = (rows: number) => [{ row: 0, column: 0, rows, columns: 1 }];
const red = { fill: "#ff0000" };
const format = (
  rule: ConditionalFormatData["rule"],
  rest: Partial<ConditionalFormatData> = {},
): ConditionalFormatData => ({
  id: "1",
  areas: column(3),
  rule,
  format: red,
  stopIfTrue: false,
  priority: 1,
  ...rest,
});

/** The fills of A1, A2, … where these values stand. */
function fills(values: CellValue[], ...formats: ConditionalFormatData[]): (string | null)[] {
  const data = newWorkbook("a.xlsx");
  const [sheet] = data.sheets;
  if (!sheet) throw new Error("no sheet");
  values.forEach((value, row) => sheet.cells.set(row, new Map([[0, { value }]])));
  sheet.conditionalFormats = formats;
  return values.map((value, row) => {
    const look = conditionalLook(sheet, row, 0, value, {
      evaluate: (formula, own, at, across) =>
        evaluateFormula(data, { sheetId: own.id, row: at, column: across }, formula),
      translate: (formula, from, to) => formulaRewriter.translate(formula, from, to),
    });
    return look.bg?.rgb ?? null;
  });
}

describe("conditionalLook", () => {
  it("compares with a constant and with a cell", () => {
    const above = format({ kind: "cellValue", operator: "GreaterThan", formula1: "2" });
    expect(fills([1, 2, 3], above)).toEqual([null, null, "#ff0000"]);
    const asFirst = format({ kind: "cellValue", operator: "EqualTo", formula1: "=$A$1" });
    expect(fills([1, 2, 1], asFirst)).toEqual(["#ff0000", null, "#ff0000"]);
  });

  it("lets a formula's references follow from the first cell", () => {
    const text = format({ kind: "custom", formula: "=ISTEXT(A1)" });
    expect(fills(["a", 2, "b"], text)).toEqual(["#ff0000", null, "#ff0000"]);
  });

  it("looks for text whatever its case", () => {
    const ended = format({ kind: "containsText", operator: "BeginsWith", text: "avslutt" });
    expect(fills(["Avslutta", "nytt", null], ended)).toEqual(["#ff0000", null, null]);
  });

  it("lets the first of two that disagree win, and stops where it is told to", () => {
    const everything = { kind: "custom", formula: "=TRUE" } as const;
    const first = format(everything, { priority: 1, format: { fill: "#00ff00" } });
    const second = format(everything, { priority: 2, format: { fill: "#0000ff", fontColor: "#ffffff" } });
    expect(fills([1], second, first)).toEqual(["#00ff00"]);
  });
});
