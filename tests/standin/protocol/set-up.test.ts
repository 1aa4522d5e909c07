import { describe, expect, it } from "vitest";
import { codeOf, open } from "./open";

describe("page layout", () => {
  it("keeps orientation, fit, margins, header, print area and titles", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const { pageLayout } = sheet;
      const none = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()];
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.footerMargin = 18;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P av &N";
      pageLayout.setPrintArea("A3:D20");
      pageLayout.setPrintTitleRows("$3:$4");
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
      await context.sync();
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        leftMargin: 36,
        topMargin: 54,
      });
      expect([area.address, titles.address]).toEqual(["'Ark1'!A3:D20", "'Ark1'!3:4"]);
      expect([footer.centerFooter, footer.leftHeader]).toEqual(["&P av &N", ""]);
      expect(book.sheet("Ark1").page.fit).toEqual({ wide: 1, tall: 0 });
      pageLayout.setPrintTitleRows("A1:B2");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });
});

describe("frozen panes", () => {
  it("freeze rows, columns, both, and let go", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const frozen = () => book.sheet("Ark1").frozen;
      sheet.freezePanes.freezeRows(3);
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([location.address, frozen()]).toEqual(["'Ark1'!1:3", { rows: 3, columns: 0 }]);
      sheet.freezePanes.freezeColumns(1);
      await context.sync();
      expect(frozen()).toEqual({ rows: 0, columns: 1 });
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
      await context.sync();
      expect(frozen()).toEqual({ rows: 4, columns: 2 });
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("protection of a sheet", () => {
  it("lets only unlocked cells be written, and what it allows", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("B2:B3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, "hemmeleg");
      sheet.getRange("B2").values = [["skrive"]];
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.protection.load("protected,options");
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, true]);
      const forbidden = [
        () => {
          sheet.getRange("A1").values = [["nei"]];
        },
        () => {
          sheet.getRange("A3:B3").clear("Contents");
        },
        () => sheet.getRange("2:2").insert("Down"),
        () => {
          sheet.getRange("A:A").format.columnWidth = 20;
        },
        () => sheet.tables.add("D1:D2", true),
        () => {
          sheet.protection.protect();
        },
        () => {
          sheet.protection.unprotect("feil");
        },
      ];
      for (const attempt of forbidden) {
        attempt();
        expect(await codeOf(context.sync())).toBe("AccessDenied");
      }
      sheet.protection.unprotect("hemmeleg");
      sheet.getRange("A1").values = [["ja"]];
      await context.sync();
    });
  });

  it("hinders table rows as well", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:A2").values = [["x"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      sheet.protection.protect();
      await context.sync();
      table.resize("A1:A3");
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      table.rows.add(undefined, [[2]]);
      expect(await codeOf(context.sync())).toBe("AccessDenied");
    });
  });
});

describe("the application and the workbook", () => {
  it("has a calculation mode, and takes requests to wait", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode");
      context.workbook.load("name");
      context.workbook.properties.author = "Kari";
      context.workbook.properties.load("author,title");
      await context.sync();
      expect([application.calculationMode, context.workbook.name]).toEqual(["Manual", "Bok1.xlsx"]);
      expect([context.workbook.properties.author, context.workbook.properties.title]).toEqual(["Kari", ""]);
    });
  });
});
