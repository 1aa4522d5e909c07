import { describe, expect, it } from "vitest";
import { accepts, choicesAt } from "../../src/preview/validation";
import { evaluateFormula } from "../../src/standin/formulas/calculator";
import type { ValidationData } from "../../src/standin/model/data";
import { newWorkbook } from "../../src/standin/model/new-data";

const areas = [{ row: 0, column: 0, rows: 1, columns: 1 }];
const never = () => {
  throw new Error("no formula should be asked for");
};
const list = (source: string, inCellDropDown = true): ValidationData => ({
  areas,
  rule: { kind: "list", source, inCellDropDown },
  ignoreBlanks: true,
});
const number = (rule: Partial<Extract<ValidationData["rule"], { operator: unknown }>>): ValidationData => ({
  areas,
  rule: { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0, ...rule },
  ignoreBlanks: true,
});

describe("choicesAt", () => {
  const data = newWorkbook("a.xlsx");
  const [sheet] = data.sheets;
  if (!sheet) throw new Error("no sheet");
  ["stat", null, "eigendel"].forEach((value, row) => sheet.cells.set(row, new Map([[3, { value }]])));
  data.names.push({ name: "slag", formula: "=Ark1!$D$1:$D$3", visible: false });
  const choices = (validation: ValidationData) => {
    sheet.validations = [validation];
    return choicesAt(sheet, 0, 0, (formula, own, row, column) =>
      evaluateFormula(data, { sheetId: own.id, row, column }, formula),
    );
  };

  it.each([
    ["ja, nei", ["ja", "nei"]],
    ["=$D$1:$D$3", ["stat", "eigendel"]],
    ["=slag", ["stat", "eigendel"]],
    ["=finst_ikkje", []],
  ])("reads %j", (source, expected) => {
    expect(choices(list(source))).toEqual(expected);
  });

  it("has none where the rule shows no arrow, or is no list", () => {
    expect(choices(list("ja,nei", false))).toBeNull();
    expect(choices(number({}))).toBeNull();
  });
});

describe("accepts", () => {
  it.each([
    [list("ja,nei"), "ja", true],
    [list("ja,nei"), "kanskje", false],
    [list("1,2"), 2, true],
    [number({}), 0, true],
    [number({}), -1, false],
    [number({}), "500 000", false],
    [number({ kind: "wholeNumber" }), 1.5, false],
    [number({ operator: "Between", formula1: 2000, formula2: 2100 }), 2025, true],
    [number({ operator: "Between", formula1: 2000, formula2: 2100 }), 1999, false],
    [number({ kind: "textLength", operator: "LessThan", formula1: 4 }), "lang", false],
    [number({ kind: "textLength", operator: "LessThan", formula1: 4 }), "kor", true],
  ])("%j, %j: %s", (validation, value, expected) => {
    expect(accepts(validation, value, never)).toBe(expected);
  });

  it("takes a blank unless the rule says otherwise", () => {
    expect(accepts(list("ja"), null, never)).toBe(true);
    expect(accepts({ ...list("ja"), ignoreBlanks: false }, null, never)).toBe(false);
  });

  it("asks the formula of a custom rule", () => {
    const custom: ValidationData = { areas, rule: { kind: "custom", formula: "=A1>2" }, ignoreBlanks: true };
    expect(accepts(custom, 1, () => false)).toBe(false);
    expect(accepts(custom, 3, () => true)).toBe(true);
  });
});
