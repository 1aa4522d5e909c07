import { describe, expect, it } from "vitest";
import { codeOf, open } from "./open";

describe("sheets", () => {
  it("are added, counted, found, moved, renamed and deleted", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [auto, budget] = [worksheets.add(), worksheets.add("Budsjett")];
      auto.load("name,id,position,visibility");
      const count = worksheets.getCount();
      await context.sync();
      expect([auto.name, auto.position, auto.visibility, count.value]).toEqual(["Ark2", 1, "Visible", 3]);
      budget.position = 0;
      auto.name = "Tiltak";
      const first = worksheets.getFirst().load("name");
      const last = worksheets.getLast().load("name");
      const byId = worksheets.getItem(auto.id).load("name");
      const next = budget.getNext().load("name");
      await context.sync();
      expect([first.name, last.name, byId.name, next.name]).toEqual(["Budsjett", "Tiltak", "Tiltak", "Ark1"]);
      auto.delete();
      await context.sync();
      expect(book.data.sheets.map(({ name }) => name)).toEqual(["Budsjett", "Ark1"]);
      const never = worksheets.add().load("id");
      await context.sync();
      expect(never.id).not.toBe(auto.id);
    });
  });

  it.each([
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[1]", "InvalidArgument"],
    ["ark1", "ItemAlreadyExists"],
  ])("cannot be called «%s»: %s", async (name, code) => {
    const { Excel } = open();
    const rename = Excel.run(async (context) => {
      context.workbook.worksheets.add("Anna").name = name;
      await context.sync();
    });
    expect(await codeOf(rename)).toBe(code);
  });

  it("leave one visible", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [one, two] = [worksheets.getItem("Ark1"), worksheets.add("To")];
      two.visibility = "Hidden";
      await context.sync();
      one.delete();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      one.visibility = "Hidden";
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      two.visibility = "VeryHidden";
      two.delete();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      two.activate();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(visible.value).toBe(1);
    });
  });

  it("show another when the active one goes", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const two = context.workbook.worksheets.add("To");
      two.activate();
      two.delete();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Ark1");
    });
  });

  it("keep tab colour, grid lines and properties of their own", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.tabColor = "#00ff00";
      sheet.showGridlines = false;
      sheet.customProperties.add("bv_versjon", "1");
      sheet.customProperties.add("BV_versjon", "2");
      sheet.load("tabColor,showGridlines");
      const property = sheet.customProperties.getItemOrNullObject("bv_Versjon").load("key,value");
      const missing = sheet.customProperties.getItemOrNullObject("anna").load("value");
      sheet.customProperties.load("items/key");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#00FF00", false]);
      expect([property.value, missing.isNullObject, sheet.customProperties.items.length]).toEqual([
        "2",
        true,
        1,
      ]);
      property.delete();
      sheet.customProperties.load("items");
      await context.sync();
      expect(sheet.customProperties.items).toEqual([]);
    });
  });

  it("stay as they are where the structure is protected", async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const two = workbook.worksheets.add("To");
      workbook.protection.protect();
      workbook.protection.load("protected");
      await context.sync();
      expect(workbook.protection.protected).toBe(true);
      const changes = [
        () => workbook.worksheets.add("Tre"),
        () => {
          two.name = "Anna";
        },
        () => {
          two.position = 0;
        },
        () => {
          two.visibility = "Hidden";
        },
        () => {
          two.delete();
        },
      ];
      for (const change of changes) {
        change();
        expect(await codeOf(context.sync())).toBe("AccessDenied");
      }
      expect(book.data.sheets.map(({ name }) => name)).toEqual(["Ark1", "To"]);
      workbook.protection.unprotect();
      two.delete();
      await context.sync();
    });
  });
});
