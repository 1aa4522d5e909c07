import { describe, expect, test } from "vitest";
import { numberText } from "../../src/sheets/number-text";

const amounts = "#,##0;-#,##0;";
const starred = '#,##0"*";-#,##0"*";';
const nynorsk = "[$-814]d. mmmm yyyy";

describe("numberText", () => {
  test.each([
    [0, amounts, ""],
    [5, amounts, "5"],
    [999, amounts, "999"],
    [1_000, amounts, "1\u00A0000"],
    [10_800_000, starred, "10\u00A0800\u00A0000*"],
    [0, starred, ""],
    [-1_234_567, amounts, "-1\u00A0234\u00A0567"],
    [1_000.5, amounts, "1\u00A0001"],
    [1_234, '#,##0";d";-#,##0";d";', "1\u00A0234;d"],
    [-1_234, "0", "-1234"],
    [0, "0", "0"],
    [45_819, nynorsk, "11. juni 2025"],
    [45_819, "[$-414]d. mmmm yyyy", "11. juni 2025"],
    [45_684, "dd\\.mm\\.yyyy", "27.01.2025"],
    [45_722, "d. mmmm yyyy", "6. mars 2025"],
    [3, undefined, "3"],
    [1.5, undefined, "1,5"],
    [3, "@", "3"],
  ])("%d as %s is «%s»", (value, format, shown) => {
    expect(numberText(value, format)).toBe(shown);
  });
});
