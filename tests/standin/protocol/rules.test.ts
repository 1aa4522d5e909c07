import { describe, expect, it } from "vitest";
import { codeOf, open } from "./open";

describe("data validation", () => {
  it("keeps rule, prompt and alert of a range", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A2:A10");
      const { dataValidation } = range;
      dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nei" } };
      dataValidation.prompt = { showPrompt: true, title: "Val", message: "Vel ja eller nei." };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Ukjent", message: "Nei." };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "ja,nei" } },
        prompt: { showPrompt: true, title: "Val", message: "Vel ja eller nei." },
        errorAlert: { showAlert: true, style: "Warning", title: "Ukjent", message: "Nei." },
        ignoreBlanks: false,
      });
    });
  });

  it("takes a range as the source of a list, and numbers between bounds", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const source = sheet.getRange("E1:E3");
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange("B1").dataValidation.rule = {
        wholeNumber: { formula1: 2000, formula2: 2100, operator: "Between" },
      };
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=LEN(C1)<5" } };
      await context.sync();
      expect(book.sheet("Ark1").validations.map(({ rule }) => rule)).toEqual([
        { kind: "list", source: "='Ark1'!$E$1:$E$3", inCellDropDown: true },
        { kind: "wholeNumber", operator: "Between", formula1: 2000, formula2: 2100 },
        { kind: "custom", formula: "=LEN(C1)<5" },
      ]);
    });
  });

  it("changes a part, leaves the rest, and joins what becomes alike", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const list = (source: string) => ({ list: { inCellDropDown: true, source } });
      sheet.getRange("A1:A4").dataValidation.rule = list("a,b");
      sheet.getRange("A3").dataValidation.rule = list("c");
      const whole = sheet.getRange("A1:A4").dataValidation.load("type");
      await context.sync();
      expect(whole.type).toBe("Inconsistent");
      expect(book.sheet("Ark1").validations.map(({ areas }) => areas.length)).toEqual([2, 1]);
      sheet.getRange("A3").dataValidation.rule = list("a,b");
      await context.sync();
      expect(book.sheet("Ark1").validations.map(({ areas }) => areas)).toEqual([
        [{ row: 0, column: 0, rows: 4, columns: 1 }],
      ]);
      sheet.getRange("A1:A2").dataValidation.clear();
      const rest = sheet.getRange("A1").dataValidation.load("type");
      await context.sync();
      expect(rest.type).toBe("None");
      expect(book.sheet("Ark1").validations.map(({ areas }) => areas)).toEqual([
        [{ row: 2, column: 0, rows: 2, columns: 1 }],
      ]);
    });
  });

  it("refuses what Excel would not take", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Ark1").getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      dataValidation.prompt = { showPrompt: true, title: "x".repeat(32), message: "x".repeat(256) };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      dataValidation.rule = { decimal: { formula1: 1, operator: "Between" } };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("follows a table that grows", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.columns.getItem("b").getDataBodyRange().dataValidation.rule = {
        list: { inCellDropDown: true, source: "2,4" },
      };
      sheet.getRange("A4:B4").values = [[5, 6]];
      table.resize("A1:B4");
      await context.sync();
      expect(book.sheet("Ark1").validations[0]?.areas).toEqual([{ row: 1, column: 1, rows: 3, columns: 1 }]);
      table.rows.add(0, [[0, 0]]);
      await context.sync();
      expect(book.sheet("Ark1").validations[0]?.areas).toEqual([{ row: 1, column: 1, rows: 4, columns: 1 }]);
    });
  });
});

describe("conditional formats", () => {
  it("have a formula, a comparison or a text, and a look", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Ark1").getRange("A1:C9");
      const custom = conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>1";
      custom.custom.format.fill.color = "#FFCCCC";
      custom.custom.format.font.bold = true;
      const value = conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      value.cellValue.format.font.color = "#FF0000";
      const text = conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "nei" };
      conditionalFormats.load("items/type,items/priority");
      custom.custom.rule.load("formula");
      const [mine, others] = [text.textComparisonOrNullObject, text.customOrNullObject];
      mine.load("rule");
      others.format.fill.load("color");
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual([
        "ContainsText",
        "CellValue",
        "Custom",
      ]);
      expect(custom.custom.rule.formula).toBe("=$A1>1");
      expect([mine.isNullObject, others.isNullObject]).toEqual([false, true]);
      expect(
        book.sheet("Ark1").conditionalFormats.map(({ rule, format, priority }) => [rule, format, priority]),
      ).toEqual([
        [{ kind: "custom", formula: "=$A1>1" }, { fill: "#FFCCCC", bold: true }, 2],
        [{ kind: "cellValue", operator: "LessThan", formula1: "=0" }, { fontColor: "#FF0000" }, 1],
        [{ kind: "containsText", operator: "Contains", text: "nei" }, {}, 0],
      ]);
    });
  });

  it("are counted, taken from a part and deleted", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const format = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
      sheet.getRange("A2").conditionalFormats.clearAll();
      const [inside, outside] = [sheet.getRange("A1"), sheet.getRange("A2")].map(({ conditionalFormats }) =>
        conditionalFormats.getCount(),
      );
      await context.sync();
      expect([inside?.value, outside?.value]).toEqual([1, 0]);
      expect(book.sheet("Ark1").conditionalFormats[0]?.areas).toEqual([
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 2, column: 0, rows: 2, columns: 1 },
      ]);
      format.delete();
      await context.sync();
      expect(book.sheet("Ark1").conditionalFormats).toEqual([]);
    });
  });

  it("of a type that the stand-in knows not are refused by name", async () => {
    const { Excel } = open();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ApiNotFound");
  });
});
