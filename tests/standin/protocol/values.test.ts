import { describe, expect, it } from "vitest";
import { codeOf, open } from "./open";

const { Excel, book } = open();

/** Writes one value in a fresh cell and reads the cell back. */
async function written(
  value: unknown,
  numberFormat = "General",
): Promise<{ value: unknown; formula: unknown; format: unknown; text: unknown }> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Ark1").getRange("H1");
    cell.clear();
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,numberFormat,text");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      format: cell.numberFormat[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
    };
  });
}

describe("values", () => {
  it.each([
    ["12", 12],
    ["1,234.5", 1234.5],
    ["-3", -3],
    ["1e3", 1000],
    ["1.1", 1.1],
    ["TRUE", true],
    ["#N/A", "#N/A"],
    ["Skule", "Skule"],
    ["1 000", "1 000"],
    ["0,5 mill.", "0,5 mill."],
    ["kr 5", "kr 5"],
    ["T1", "T1"],
    ["'12", "12"],
    ["'=SUM(A1)", "=SUM(A1)"],
    ["''sitat", "'sitat"],
    ["'", ""],
    ["-", "-"],
    [0.1, 0.1],
    [false, false],
  ])("reads %j as Excel does: %j", async (value, expected) => {
    expect((await written(value)).value).toBe(expected);
  });

  it.each([
    ["50%", 0.5, "0%"],
    ["6/11/2025", 45819, "m/d/yyyy"],
    ["2025-06-11", 45819, "m/d/yyyy"],
  ])("gives %j a number format", async (value, expected, format) => {
    expect(await written(value)).toMatchObject({ value: expected, format });
  });

  it("keeps text as it stands in a cell of text format", async () => {
    expect(await written("2.10", "@")).toMatchObject({ value: "2.10", format: "@" });
    expect(await written("=1+1", "@")).toMatchObject({ value: "=1+1", formula: "=1+1" });
    expect(await written(5, "@")).toMatchObject({ value: "5" });
  });

  it("drops the apostrophe from values and formulas, but remembers it", async () => {
    expect(await written("'007")).toMatchObject({ value: "007", formula: "007" });
    expect(book.sheet("Ark1").cells.get(0)?.get(7)?.style).toEqual({ quotePrefix: true });
    await written("7");
    expect(book.sheet("Ark1").cells.get(0)?.get(7)?.style).toBeUndefined();
  });

  it.each([
    ["=A1*2", "=A1*2"],
    ["+A1", "=+A1"],
    ["-A1", "=-A1"],
    ["@namn", "=@namn"],
    ["- punkt", "=- punkt"],
  ])("makes a formula of %j", async (value, formula) => {
    expect((await written(value)).formula).toBe(formula);
  });

  it.each(["=SUM(A1", "=1+", '="open', "=A1)", "=tbl[x"])("refuses the formula %j", async (formula) => {
    expect(await codeOf(written(formula))).toBe("InvalidArgument");
  });

  it("takes structured references whose names hold brackets and quotes", async () => {
    expect((await written("=SUM(tbl['[x']],'Mitt ark''s'!A1)")).formula).toBe(
      "=SUM(tbl['[x']],'Mitt ark''s'!A1)",
    );
  });

  it("leaves cells of null, clears cells of an empty text and spreads a single value", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "d"]];
      range.load("values");
      const block = context.workbook.worksheets.getItem("Ark1").getRange("A3:B4");
      block.values = 7 as unknown as unknown[][];
      block.load("values");
      await context.sync();
      expect(range.values).toEqual([["a", "", "d"]]);
      expect(block.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it.each([[[[1]]], [[[1, 2], [3]]], [[[1, 2]]]])("refuses an array of another size: %j", async (values) => {
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1:B2").values = values;
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("InvalidArgument");
  });

  it("shows text as a Norwegian Excel does", async () => {
    expect((await written(1234567.5, "#,##0")).text).toBe("1\u00a0234\u00a0568");
    expect((await written(0, "#,##0;-#,##0;")).text).toBe("");
    expect((await written(5, '#,##0"*"')).text).toBe("5*");
    expect((await written(45819, "[$-814]d. mmmm yyyy")).text).toBe("11. juni 2025");
    expect((await written(45819, "m/d/yyyy")).text).toBe("11.06.2025");
    expect((await written(true)).text).toBe("SANN");
    expect((await written(0.125, "0.0%")).text).toBe("12,5%");
  });

  it("refuses a text longer than a cell holds", async () => {
    expect(await codeOf(written("x".repeat(32_768)))).toBe("InvalidArgument");
    expect((await written("x".repeat(32_767))).value).toHaveLength(32_767);
  });

  it("reads null where there are more cells than Excel gives", async () => {
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem("Ark1").getRange().load("values,cellCount");
      await context.sync();
      expect([all.values, all.cellCount]).toEqual([null, -1]);
    });
  });
});
