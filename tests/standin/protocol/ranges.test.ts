import { describe, expect, it } from "vitest";
import type { Client } from "../../../src/standin/client/node";
import { codeOf, open } from "./open";

type Range = InstanceType<Client["Excel"]["Range"]>;

const { Excel, book } = open();

/** The address of what `place` makes of a range of «Ark1». */
async function addressOf(address: string, place: (range: Range) => Range): Promise<string> {
  return Excel.run(async (context) => {
    const range = place(context.workbook.worksheets.getItem("Ark1").getRange(address)).load("address");
    await context.sync();
    return range.address.replace("'Ark1'!", "");
  });
}

describe("places", () => {
  it.each<[string, (range: Range) => Range, string]>([
    ["getCell", (range) => range.getCell(1, 2), "D3"],
    ["getRow", (range) => range.getRow(1), "B3:C3"],
    ["getColumn", (range) => range.getColumn(1), "C2:C4"],
    ["getLastRow", (range) => range.getLastRow(), "B4:C4"],
    ["getLastColumn", (range) => range.getLastColumn(), "C2:C4"],
    ["getLastCell", (range) => range.getLastCell(), "C4"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 1), "C1:D3"],
    ["getResizedRange", (range) => range.getResizedRange(-2, 1), "B2:D2"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B5:C6"],
    ["getRowsAbove", (range) => range.getRowsAbove(), "B1:C1"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "D2:E4"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(), "A2:A4"],
    ["getBoundingRect", (range) => range.getBoundingRect("E1"), "B1:E4"],
    ["getIntersection", (range) => range.getIntersection("C3:F9"), "C3:C4"],
  ])("%s", async (_name, place, expected) => {
    expect(await addressOf("B2:C4", place)).toBe(expected);
  });

  it("has no place outside the sheet, and none in common with a range beside it", async () => {
    expect(await codeOf(addressOf("A1", (range) => range.getOffsetRange(-1, 0)))).toBe("InvalidArgument");
    expect(await codeOf(addressOf("A1", (range) => range.getIntersection("B1")))).toBe("ItemNotFound");
    expect(await codeOf(addressOf("Tull", (range) => range))).toBe("InvalidArgument");
    expect(await codeOf(addressOf("XFE1", (range) => range))).toBe("InvalidArgument");
  });

  it("finds the used range, of values or of looks as well", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bruk");
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, "Bruk!A1"]);
      sheet.getRange("B2:C5").values = [
        ["a", 1],
        ["", ""],
        ["", ""],
        ["", 2],
      ];
      sheet.getRange("E9").format.fill.color = "#00FF00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("B3:C9").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([all.address, values.address, within.address]).toEqual(["Bruk!B2:E9", "Bruk!B2:C5", "Bruk!C5"]);
    });
  });

  it("gives the tables that a range touches or holds", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tabellar");
      sheet.getRange("A1:A2").values = [["x"], [1]];
      sheet.tables.add("A1:A2", true).name = "tbl_X";
      const touched = sheet.getRange("A2:B9").getTables().load("items/name");
      const held = sheet.getRange("A2:B9").getTables(true).getCount();
      await context.sync();
      expect([touched.items.map(({ name }) => name), held.value]).toEqual([["tbl_X"], 0]);
    });
  });

  it("follows the cells of a tracked range when rows come and go", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Flytt");
      const range = sheet.getRange("B5");
      range.values = [["her"]];
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Flytt!B7", [["her"]]]);
      sheet.getRange("7:7").delete("Up");
      range.load("address");
      expect(await codeOf(context.sync())).toBe("InvalidReference");
    });
  });
});

describe("changes of a range", () => {
  it("inserts and deletes a part of a row", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Del");
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange("B1").insert("Down");
      const after = sheet.getRange("A1:C3").load("values");
      await context.sync();
      expect(after.values).toEqual([
        [1, "", 3],
        [4, 2, 6],
        ["", 5, ""],
      ]);
      sheet.getRange("A1:B1").delete("Left");
      const last = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(last.values).toEqual([[3, "", ""]]);
    });
  });

  it("merges, hides the other cells' content and takes writes only in the first", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Saman");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", ""],
        ["", ""],
      ]);
      range.values = [
        ["e", "f"],
        ["g", "h"],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["e", ""],
        ["", ""],
      ]);
      range.unmerge();
      await context.sync();
      expect(book.sheet("Saman").merges).toEqual([]);
    });
  });

  it("clears contents, looks or all", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Tøm").getRange("A1");
      range.values = [["x"]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[""]], true]);
      range.values = [["y"]];
      range.clear("Formats");
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[["y"]], false]);
      range.clear();
      await context.sync();
      expect(book.sheet("Tøm").cells.size).toBe(0);
    });
  });

  it("hides rows and columns, and says null where only some are hidden", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const [all, some, columns] = [sheet.getRange("A2:A3"), sheet.getRange("A1:A3"), sheet.getRange("C1")];
      all.load("rowHidden,hidden");
      some.load("rowHidden");
      columns.load("columnHidden,rowHidden");
      await context.sync();
      expect([all.rowHidden, all.hidden, some.rowHidden]).toEqual([true, true, null]);
      expect([columns.columnHidden, columns.rowHidden]).toEqual([true, false]);
    });
  });

  it("selects, which activates the sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Merk");
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      const shown = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, active.address, shown.name]).toEqual(["Merk!B2:C3", "Merk!B2", "Merk"]);
    });
  });

  it("keeps several areas together", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const areas = sheet.getRanges("A1:A2,C1");
      areas.format.fill.color = "#FFFF00";
      areas.load("address,areaCount,cellCount");
      const [inside, between] = [sheet.getRange("C1"), sheet.getRange("B1")];
      inside.load("format/fill/color");
      between.load("format/fill/color");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["'Ark1'!A1:A2,'Ark1'!C1", 2, 3]);
      expect([inside.format.fill.color, between.format.fill.color]).toEqual(["#FFFF00", "#FFFFFF"]);
    });
  });
});
