import { describe, expect, it } from "vitest";
import { createCalculator } from "../../../src/standin/formulas/calculator";
import { formulaRewriter } from "../../../src/standin/formulas/rewriter";
import { open } from "./open";

const calculated = (): ReturnType<typeof open> =>
  open({ calculator: (data) => createCalculator(data), rewriter: formulaRewriter });

describe("formulas under the real client", () => {
  it("are calculated before they are read, also within one sync", async () => {
    const { Excel } = calculated();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:A3").formulas = [[2], ["=A1*3"], ["=1/0"]];
      const range = sheet.getRange("A1:A3").load("values,formulas,valueTypes,text");
      sheet.getRange("A1").values = [[5]];
      const after = sheet.getRange("A2").load("values");
      await context.sync();
      expect(range.values).toEqual([[2], [6], ["#DIV/0!"]]);
      expect(range.formulas).toEqual([[2], ["=A1*3"], ["=1/0"]]);
      expect(range.valueTypes).toEqual([["Double"], ["Double"], ["Error"]]);
      expect(after.values).toEqual([[15]]);
    });
  });

  it("follow renames of tables, columns and sheets", async () => {
    const { Excel } = calculated();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:B3").values = [
        ["Beløp", "Dobbelt"],
        [10, "=[@Beløp]*2"],
        [20, "=[@Beløp]*2"],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "tbl_A";
      const other = context.workbook.worksheets.add("Sum");
      other.getRange("A1:A2").formulas = [["=SUM(tbl_A[Beløp])"], ["='Ark1'!A3"]];
      await context.sync();
      table.name = "tbl_B";
      sheet.getRange("A1").values = [["Kroner"]];
      sheet.name = "Budsjett";
      const [sums, column] = [other.getRange("A1:A2"), sheet.getRange("B2:B3")];
      sums.load("formulas,values");
      column.load("formulas,values");
      await context.sync();
      expect(sums.formulas).toEqual([["=SUM(tbl_B[Kroner])"], ["=Budsjett!A3"]]);
      expect(sums.values).toEqual([[30], [20]]);
      expect(column.formulas).toEqual([["=[@Kroner]*2"], ["=[@Kroner]*2"]]);
      expect(column.values).toEqual([[20], [40]]);
    });
  });

  it("follow rows that are put in, and take in a table's new rows", async () => {
    const { Excel, book } = calculated();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:A3").values = [["Beløp"], [1], [2]];
      sheet.tables.add("A1:A3", true).name = "tbl_A";
      sheet.getRange("C1:C2").formulas = [["=SUM(tbl_A[Beløp])"], ["=A3"]];
      await context.sync();
    });
    book.insertRows("Ark1", 1);
    book.type("Ark1", 1, 0, "100");
    book.type("Ark1", 4, 0, "1000");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("C1:C3").load("formulas,values");
      await context.sync();
      expect(range.values).toEqual([[1103], [""], [2]]);
      expect(range.formulas[2]).toEqual(["=A4"]);
    });
    while (book.undo());
    expect(book.sheet("Ark1").cells.size).toBe(0);
  });

  it("wait where calculation is manual", async () => {
    const { Excel } = calculated();
    await Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Ark1");
      sheet.getRange("A1:A2").formulas = [[1], ["=A1"]];
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[7]];
      const before = sheet.getRange("A2").load("values");
      await context.sync();
      expect(before.values).toEqual([[1]]);
      application.calculate("Recalculate");
      const after = sheet.getRange("A2").load("values");
      await context.sync();
      expect(after.values).toEqual([[7]]);
    });
  });
});
