import { describe, expect, it } from "vitest";
import { codeOf, open } from "./open";

const { Excel, book } = open();

describe("looks", () => {
  it("reads Excel's defaults", async () => {
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Ark1").getRange("A1");
      format.load("columnWidth,rowHeight,wrapText,indentLevel,horizontalAlignment,verticalAlignment");
      format.font.load("name,size,bold,italic,underline,strikethrough,color");
      format.fill.load("color");
      format.protection.load("locked,formulaHidden");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        columnWidth: 48,
        rowHeight: 15,
        wrapText: false,
        indentLevel: 0,
        horizontalAlignment: "General",
        verticalAlignment: "Bottom",
        font: { name: "Calibri", size: 11, bold: false, italic: false, underline: "None", color: "#000000" },
        fill: { color: "#FFFFFF" },
        protection: { locked: true, formulaHidden: false },
      });
    });
  });

  it("keeps what is set, and shares one style between equal cells", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("B2:C3");
      range.format.font.bold = true;
      range.format.font.color = "red";
      range.format.fill.color = "#ddeeff";
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.horizontalAlignment = "Right";
      range.format.verticalAlignment = "Top";
      range.format.protection.locked = false;
      range.numberFormat = [["#,##0"]].flatMap(([format]) => [
        [format, format],
        [format, format],
      ]);
      await context.sync();
    });
    const look = book.sheet("Ark1").cells.get(1)?.get(1)?.style;
    expect(look).toEqual({
      numberFormat: "#,##0",
      font: { bold: true, color: "#FF0000" },
      fill: "#DDEEFF",
      horizontal: "Right",
      vertical: "Top",
      wrap: true,
      indent: 2,
      locked: false,
    });
    expect(book.sheet("Ark1").cells.get(2)?.get(2)?.style).toBe(look);
  });

  it("says null where cells differ", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:B2");
      range.format.font.load("bold,size");
      await context.sync();
      expect([range.format.font.bold, range.format.font.size]).toEqual([null, 11]);
    });
  });

  it("draws borders around and inside, and takes them away", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("E1:F2");
      const { borders } = range.format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("EdgeTop").weight = "Medium";
      borders.getItem("InsideVertical").color = "#808080";
      borders.getItem("EdgeBottom").style = "Double";
      const [top, bottom, left] = (["EdgeTop", "EdgeBottom", "EdgeLeft"] as const).map((side) =>
        borders.getItem(side).load("style,weight,color,sideIndex"),
      );
      await context.sync();
      expect(top?.toJSON()).toMatchObject({ style: "Continuous", weight: "Medium", color: "#000000" });
      expect([bottom?.style, left?.style]).toEqual(["Double", "None"]);
      const thin = { line: "Thin", color: "#808080" };
      const medium = { line: "Medium", color: "#000000" };
      const cells = book.sheet("Ark1").cells;
      expect(cells.get(0)?.get(4)?.style?.borders).toEqual({ top: medium, right: thin });
      expect(cells.get(0)?.get(5)?.style?.borders).toEqual({ top: medium, left: thin });
      borders.getItem("EdgeTop").style = "None";
      await context.sync();
      expect(cells.get(0)?.get(4)?.style?.borders).toEqual({ right: thin });
    });
  });

  it("sets widths in points and keeps them in characters", async () => {
    await Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getItem("Ark1").getRange("A:B");
      columns.format.columnWidth = 96;
      columns.format.load("columnWidth");
      const row = context.workbook.worksheets.getItem("Ark1").getRange("4:4");
      row.format.rowHeight = 30;
      row.format.load("rowHeight");
      await context.sync();
      expect([columns.format.columnWidth, row.format.rowHeight]).toEqual([96, 30]);
      // 96 points are 128 pixels, and a digit has 7.
      expect(book.sheet("Ark1").columnWidths.get(1)).toBeCloseTo(128 / 7, 2);
      columns.format.columnWidth = -1;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("fits columns and rows to their texts", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Breidd");
      sheet.getRange("A1:B1").values = [["kort", "ein mykje lengre tekst enn den andre"]];
      sheet.getRange("B1").format.wrapText = false;
      sheet.getRange("C1").values = [["lang tekst ".repeat(10)]];
      sheet.getRange("C1").format.wrapText = true;
      sheet.getRange("A:C").format.autofitColumns();
      sheet.getRange("1:1").format.autofitRows();
      await context.sync();
      const { columnWidths, rowHeights } = book.sheet("Breidd");
      expect(columnWidths.get(1)).toBeGreaterThan(columnWidths.get(0) ?? 0);
      expect(columnWidths.has(2)).toBe(false);
      expect(rowHeights.get(0)).toBeGreaterThan(30);
    });
  });

  it("reads and sets properties cell by cell", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Celler").getRange("A1:B1");
      range.setCellProperties([[{ format: { fill: { color: "#112233" }, font: { bold: true } } }, {}]]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: "Celler!A1", format: { fill: { color: "#112233" }, font: { bold: true } } },
          { address: "Celler!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
        ],
      ]);
    });
  });

  it("clears a fill", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("H1");
      range.format.fill.color = "#123456";
      range.format.fill.clear();
      await context.sync();
      expect(book.sheet("Ark1").cells.get(0)?.get(7)).toBeUndefined();
    });
  });

  it("refuses what is no colour or alignment", async () => {
    const set = (change: (format: { fill: { color: string }; horizontalAlignment: string }) => void) =>
      codeOf(
        Excel.run(async (context) => {
          change(context.workbook.worksheets.getItem("Ark1").getRange("A1").format);
          await context.sync();
        }),
      );
    expect(await set((format) => (format.fill.color = "blått"))).toBe("InvalidArgument");
    expect(await set((format) => (format.horizontalAlignment = "Midten"))).toBe("InvalidArgument");
  });
});
