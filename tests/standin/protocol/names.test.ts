import { describe, expect, it } from "vitest";
import { codeOf, open } from "./open";

describe("names", () => {
  it("are of the workbook or of a sheet, for a range or a formula", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("7 Finansiering");
      const area = sheet.names.add("bv_omraade", sheet.getRange("A1:C9"), "Området vårt");
      const rate = context.workbook.names.add("sats", "=0.25");
      const word = context.workbook.names.add("ord", "Hei");
      area.load("name,formula,value,scope,type,comment,visible");
      rate.load("value,type,scope");
      word.load("value,type,formula");
      const range = area.getRange().load("address");
      await context.sync();
      expect(area.toJSON()).toMatchObject({
        name: "bv_omraade",
        formula: "='7 Finansiering'!$A$1:$C$9",
        value: "'7 Finansiering'!$A$1:$C$9",
        scope: "Worksheet",
        type: "Range",
        comment: "Området vårt",
        visible: true,
      });
      expect([rate.value, rate.type, rate.scope]).toEqual([0.25, "Double", "Workbook"]);
      expect([word.value, word.type, word.formula]).toEqual(["Hei", "String", '="Hei"']);
      expect(range.address).toBe("'7 Finansiering'!A1:C9");
    });
  });

  it("are changed, hidden and deleted", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const name = names.add("liste", "='Ark1'!$A$1");
      name.visible = false;
      name.formula = "='Ark1'!$A$1:$A$3";
      await context.sync();
      expect(book.data.names).toEqual([{ name: "liste", formula: "='Ark1'!$A$1:$A$3", visible: false }]);
      name.delete();
      const gone = names.getItemOrNullObject("liste").load("name");
      names.load("items");
      await context.sync();
      expect([gone.isNullObject, names.items]).toEqual([true, []]);
    });
  });

  it.each([
    ["A1", "InvalidArgument"],
    ["to ord", "InvalidArgument"],
    ["liste", "ItemAlreadyExists"],
  ])("cannot be %s: %s", async (name, code) => {
    const { Excel } = open();
    const failing = Excel.run(async (context) => {
      context.workbook.names.add("Liste", "=1");
      context.workbook.names.add(name, "=2");
      await context.sync();
    });
    expect(await codeOf(failing)).toBe(code);
  });

  it("stand for their place where an address is wanted", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("B1:B3").values = [["x"], [1], [2]];
      sheet.tables.add("B1:B3", true).name = "tbl_X";
      context.workbook.names.add("punkt", "='Ark1'!$D$4");
      const [table, point] = [sheet.getRange("tbl_X"), sheet.getRange("punkt")];
      table.load("address");
      point.load("address");
      await context.sync();
      expect([table.address, point.address]).toEqual(["'Ark1'!B2:B3", "'Ark1'!D4"]);
    });
  });

  it("without a range say so", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.names.add("tal", "=5").getRangeOrNullObject().load("address");
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });
});
