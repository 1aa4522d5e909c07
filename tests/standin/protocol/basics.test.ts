import { describe, expect, it } from "vitest";
import { connectNode } from "../../../src/standin/client/node";
import { Host } from "../../../src/standin/client/host";
import { Workbook } from "../../../src/standin/model/workbook";
import { codeOf, open } from "./open";

describe("the real client over the stand-in", () => {
  it("sends one request for an empty run", async () => {
    const { host, Excel } = open();
    await Excel.run(() => Promise.resolve());
    expect(host.counts.syncs).toBe(1);
    expect(host.counts.cleanups).toBe(0);
  });

  it("writes values, reads them back and knows the range after a sync", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Tiltak", "2025"],
        ["Skule", 100],
      ];
      range.load("values,address");
      range.worksheet.load("name");
      await context.sync();
      expect(range.values).toEqual([
        ["Tiltak", 2025],
        ["Skule", 100],
      ]);
      expect(range.address).toBe("'Ark1'!A1:B2");
      expect(range.worksheet.name).toBe("Ark1");
      range.getCell(1, 1).values = [[250]];
      range.load("values");
      await context.sync();
      expect(range.values[1]).toEqual(["Skule", 250]);
    });
  });

  it("counts a clean-up apart from syncs and lets go of all references", async () => {
    const { host, Excel } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    await host.idle();
    expect(host.counts).toMatchObject({ syncs: 1, cleanups: 1 });
  });

  it("answers null objects, and nulls for what hangs on them", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject("Ark1");
      const gone = context.workbook.worksheets.getItemOrNullObject("Finst ikkje");
      const below = gone.tables.getItemOrNullObject("tbl_X").columns;
      there.load("name");
      gone.load("name");
      below.load("items/name");
      await context.sync();
      expect([there.isNullObject, gone.isNullObject, below.isNullObject]).toEqual([false, true, true]);
    });
  });

  it("loads nested collections", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.names.add("bv_omraade", sheet.getRange("A1:B2"));
      sheet.getRange("D1:E2").values = [
        ["Nr", "Tiltak"],
        [1, "Skule"],
      ];
      sheet.tables.add("D1:E2", true).name = "tbl_Tiltak";
      const sheets = context.workbook.worksheets;
      const tables = context.workbook.tables;
      sheets.load("items/name,items/names/items/name,items/names/items/formula");
      tables.load("items/name,items/columns/items/name,items/worksheet/name");
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Ark1"]);
      expect(sheets.items[0]?.names.items.map(({ name, formula }) => [name, formula])).toEqual([
        ["bv_omraade", "='Ark1'!$A$1:$B$2"],
      ]);
      const [table] = tables.items;
      expect(table?.columns.items.map(({ name }) => name)).toEqual(["Nr", "Tiltak"]);
      expect([table?.name, table?.worksheet.name]).toEqual(["tbl_Tiltak", "Ark1"]);
    });
  });

  it("loads by object, with top and skip, sets several properties at once and retrieves", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:A4").values = [["Nr"], [1], [2], [3]];
      const table = sheet.tables.add("A1:A4", true);
      table.set({ name: "tbl_A", showBandedRows: false });
      const rows = table.rows.load({ select: "values", top: 1, skip: 1 });
      const tables = context.workbook.tables.load({ name: true, columns: { name: true } });
      await context.sync();
      expect(rows.items.map(({ values }) => values)).toEqual([[[2]]]);
      expect(tables.items[0]?.columns.items[0]?.name).toBe("Nr");
      sheet.getRange("C1").format.set({ fill: { color: "#ff0000" }, font: { bold: true } });
      const format = sheet.getRange("C1").load("format/fill/color,format/font/bold");
      await context.sync();
      expect([format.format.fill.color, format.format.font.bold]).toEqual(["#FF0000", true]);
    });
  });

  it("keeps what ran before a failing action, and nothing after it", async () => {
    const { book, Excel } = open();
    const error = await codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Ark1");
        sheet.getRange("A1").values = [["før"]];
        context.workbook.tables.getItem("finst_ikkje").load("name");
        sheet.getRange("A2").values = [["etter"]];
        await context.sync();
      }),
    );
    expect(error).toBe("ItemNotFound");
    const { cells } = book.sheet("Ark1");
    expect([cells.get(0)?.get(0)?.value, cells.get(1)?.get(0)?.value]).toEqual(["før", undefined]);
  });

  it("names a member that it does not know", async () => {
    const { Excel } = open();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1").getSpecialCells("Blanks");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.getSpecialCells") as unknown,
    });
  });

  it("splits a big write as the library does, and it arrives whole", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:C1000").values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, null]);
      const last = sheet.getRange("A1000:C1000").load("values");
      await context.sync();
      expect(last.values).toEqual([[999, 1998, ""]]);
    });
  });

  it("lets two clients share a workbook", async () => {
    const host = new Host(Workbook.create());
    const [one, two] = [connectNode(host), connectNode(host)];
    await one.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [["hei"]];
      await context.sync();
    });
    await two.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Ark1").getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["hei"]]);
    });
  });
});
