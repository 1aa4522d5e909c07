import { describe, expect, it } from "vitest";
import type { Client } from "../../../src/standin/client/node";
import { codeOf, open } from "./open";

type Context = InstanceType<Client["Excel"]["RequestContext"]>;
type Sheet = InstanceType<Client["Excel"]["Worksheet"]>;

/** Runs on a new workbook whose sheet holds a grid at A1. */
async function on<T>(
  grid: unknown[][],
  work: (sheet: Sheet, context: Context, book: ReturnType<typeof open>["book"]) => Promise<T>,
): Promise<T> {
  const { Excel, book } = open();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const width = grid[0]?.length ?? 1;
    sheet.getRangeByIndexes(0, 0, grid.length, width).values = grid;
    return work(sheet, context, book);
  });
}

/** What leaves a cell as it is; the types do not know it. */
const KEEP = null as unknown as string;

const BUDGET = [
  ["Delmål", "2025", "Sum"],
  [1, 100, "=[@2025]"],
  [2, 200, "=[@2025]"],
];

describe("a table", () => {
  it("makes headers text, unique and never blank", async () => {
    await on(
      [
        [2025, "", "A", "a"],
        [1, 2, 3, 4],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add("A1:D2", true);
        table.columns.load("items/name");
        const header = table.getHeaderRowRange().load("values");
        await context.sync();
        const names = ["2025", "Kolonne1", "A", "a2"];
        expect(table.columns.items.map(({ name }) => name)).toEqual(names);
        expect(header.values).toEqual([names]);
      },
    );
  });

  it("without headers gets a row of them, which moves cells down", async () => {
    await on(
      [
        ["a", "b"],
        ["c", "d"],
        ["under", ""],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add("A1:B2", false);
        const [whole, below] = [table.getRange().load("address,values"), sheet.getRange("A4").load("values")];
        await context.sync();
        expect(whole.address).toBe("'Ark1'!A1:B3");
        expect(whole.values).toEqual([
          ["Kolonne1", "Kolonne2"],
          ["a", "b"],
          ["c", "d"],
        ]);
        expect(below.values).toEqual([["under"]]);
      },
    );
  });

  it("of a header row alone gets one blank row", async () => {
    await on(
      [
        ["a", "b"],
        ["under", ""],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add("A1:B1", true);
        const body = table.getDataBodyRange().load("values,address");
        const below = sheet.getRange("A3").load("values");
        await context.sync();
        expect([body.address, body.values, below.values]).toEqual(["'Ark1'!A2:B2", [["", ""]], [["under"]]]);
      },
    );
  });

  it("cannot lie over another, nor over merged cells", async () => {
    await on(BUDGET, async (sheet, context) => {
      sheet.tables.add("A1:C3", true);
      sheet.tables.add("C3:D4", true);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      sheet.getRange("F1:G1").merge();
      sheet.tables.add("F1:G2", true);
      expect(await codeOf(context.sync())).toBe("MergedRangeConflict");
      sheet.getRange("A2:B2").merge();
      expect(await codeOf(context.sync())).toBe("MergedRangeConflict");
    });
  });

  it.each(["BUD2025", "R1C1", "c", "med mellomrom", "1tbl", "a-b", "x".repeat(256)])(
    "cannot be called %s",
    async (name) => {
      await on(BUDGET, async (sheet, context) => {
        sheet.tables.add("A1:C3", true).name = name;
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      });
    },
  );

  it("cannot have another's name, and keeps its id through a rename", async () => {
    await on(
      [
        ["a", "", "b"],
        [1, "", 2],
      ],
      async (sheet, context) => {
        const one = sheet.tables.add("A1:A2", true).load("id");
        one.name = "tbl_A";
        const two = sheet.tables.add("C1:C2", true);
        await context.sync();
        const { id } = one;
        one.name = "tbl_Ny";
        const found = context.workbook.tables.getItem("TBL_NY").load("id");
        const byId = context.workbook.tables.getItem(id).load("name");
        await context.sync();
        expect([found.id, byId.name]).toEqual([id, "tbl_Ny"]);
        two.name = "tbl_ny";
        expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
      },
    );
  });

  it("renames a column when its header cell is written", async () => {
    await on(BUDGET, async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("B1").values = [[2026]];
      sheet.getRange("A1").values = [["Sum"]];
      sheet.getRange("C1").values = [[""]];
      table.columns.load("items/name");
      const header = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Sum2", "2026", "Kolonne1"]);
      expect(header.values).toEqual([["Sum2", "2026", "Kolonne1"]]);
    });
  });

  it("is not grown by values written under it, but by resize", async () => {
    await on(BUDGET, async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("A4:B4").values = [[3, 300]];
      const before = table.getDataBodyRange().load("rowCount");
      await context.sync();
      expect(before.rowCount).toBe(2);
      table.resize("A1:C4");
      const body = table.getDataBodyRange().load("formulas");
      await context.sync();
      expect(body.formulas[2]).toEqual([3, 300, "=[@2025]"]);
    });
  });

  it.each(["A2:C4", "A1:C1", "E1:G3"])("is not resized to %s", async (address) => {
    await on(BUDGET, async (sheet, context) => {
      sheet.tables.add("A1:C3", true).resize(address);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("takes new columns from the cells when it is resized", async () => {
    await on(
      [
        ["a", "b", ""],
        [1, 2, 3],
      ],
      async (sheet, context) => {
        const table = sheet.tables.add("A1:A2", true);
        table.resize("A1:C2");
        table.columns.load("items/name,items/id");
        await context.sync();
        expect(table.columns.items.map(({ name }) => name)).toEqual(["a", "b", "Kolonne1"]);
        expect(table.columns.items.map(({ id }) => id)).toEqual([1, 2, 3]);
      },
    );
  });

  it("adds rows at its end, moving what stands below, and in between", async () => {
    await on([...BUDGET, ["under", "", ""]], async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      table.rows.add(undefined, [[3, 300, KEEP]]);
      table.rows.add(0, [[0, 50, KEEP]]);
      const all = sheet.getRange("A1:C6").load("formulas");
      await context.sync();
      expect(all.formulas).toEqual([
        ["Delmål", "2025", "Sum"],
        [0, 50, "=[@2025]"],
        [1, 100, "=[@2025]"],
        [2, 200, "=[@2025]"],
        [3, 300, "=[@2025]"],
        ["under", "", ""],
      ]);
    });
  });

  it("deletes rows, and keeps one blank row when all go", async () => {
    await on([...BUDGET, ["under", "", ""]], async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      table.rows.deleteRowsAt(0, 1);
      const one = table.getDataBodyRange().load("values,rowCount");
      await context.sync();
      expect([one.rowCount, one.values[0]?.[0]]).toEqual([1, 2]);
      table.rows.getItemAt(0).delete();
      const none = table.getDataBodyRange().load("values");
      const below = sheet.getRange("A3").load("values");
      await context.sync();
      expect([none.values, below.values]).toEqual([[["", "", ""]], [["under"]]]);
      table.rows.deleteRowsAt(1, 1);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("adds, finds and deletes columns", async () => {
    await on([...BUDGET], async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      table.columns.add(2, [["2026"], [10], [20]]);
      table.columns.add(undefined, undefined, "Merknad");
      table.columns.load("items/name,count");
      const found = table.columns.getItemOrNullObject("merknad").load("index");
      const missing = table.columns.getItemOrNullObject("2027").load("name");
      const body = table.columns.getItem("2026").getDataBodyRange().load("values,address");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        "Delmål",
        "2025",
        "2026",
        "Sum",
        "Merknad",
      ]);
      expect([found.index, missing.isNullObject, table.columns.count]).toEqual([4, true, 5]);
      expect([body.address, body.values]).toEqual(["'Ark1'!C2:C3", [[10], [20]]]);
      table.columns.getItem("2025").delete();
      const all = sheet.getRange("A1:D2").load("formulas");
      await context.sync();
      expect(all.formulas).toEqual([
        ["Delmål", "2026", "Sum", "Merknad"],
        [1, 10, "=[@2025]", ""],
      ]);
    });
  });

  it("shows and hides a row of totals", async () => {
    await on(
      BUDGET.map((row) => row.slice(0, 2)),
      async (sheet, context, book) => {
        const table = sheet.tables.add("A1:B3", true);
        table.showTotals = true;
        const totals = table.getTotalRowRange().load("formulas,address");
        const body = table.getDataBodyRange().load("rowCount");
        await context.sync();
        expect([totals.address, totals.formulas]).toEqual([
          "'Ark1'!A4:B4",
          [["Totalt", "=SUBTOTAL(109,[2025])"]],
        ]);
        expect(body.rowCount).toBe(2);
        expect(book.tables[0]?.table.columns[1]?.totalsFunction).toBe("sum");
        table.showTotals = false;
        table.getTotalRowRange().load("address");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      },
    );
  });

  it("turns into a plain range, or goes with its cells", async () => {
    await on(
      [
        ["a", "", "b"],
        [1, "", 2],
      ],
      async (sheet, context, book) => {
        const [one, two] = [sheet.tables.add("A1:A2", true), sheet.tables.add("C1:C2", true)];
        const range = one.convertToRange().load("address");
        two.delete();
        const cells = sheet.getRange("A1:C2").load("values");
        await context.sync();
        expect(range.address).toBe("'Ark1'!A1:A2");
        expect(cells.values).toEqual([
          ["a", "", ""],
          [1, "", ""],
        ]);
        expect(book.tables).toEqual([]);
      },
    );
  });

  it("keeps its look", async () => {
    await on(BUDGET, async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      table.load("style,showBandedRows,showFilterButton,showHeaders");
      await context.sync();
      expect([table.style, table.showBandedRows, table.showFilterButton]).toEqual([
        "TableStyleMedium2",
        true,
        true,
      ]);
      table.style = "TableStyleLight1";
      table.showBandedColumns = true;
      table.highlightFirstColumn = true;
      table.highlightLastColumn = true;
      table.showFilterButton = false;
      table.load("style,showBandedColumns,highlightFirstColumn,highlightLastColumn,showFilterButton");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: "TableStyleLight1",
        showBandedColumns: true,
        highlightFirstColumn: true,
        highlightLastColumn: true,
        showFilterButton: false,
      });
    });
  });

  it("hides rows by a filter, takes no new ones then, and shows them again", async () => {
    await on(BUDGET, async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      table.columns.getItem("Delmål").filter.applyValuesFilter(["2"]);
      table.autoFilter.load("isDataFiltered");
      const rows = sheet.getRange("A2:A3").load("rowHidden");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, rows.rowHidden]).toEqual([true, null]);
      table.rows.add(undefined, [[3, 1, KEEP]]);
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      rows.load("rowHidden");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, rows.rowHidden]).toEqual([false, false]);
    });
  });

  it("learns a calculated column from one formula all through", async () => {
    await on(BUDGET, async (sheet, context, book) => {
      sheet.tables.add("A1:C3", true);
      await context.sync();
      expect(book.tables[0]?.table.columns[2]?.formula).toBe("=[@2025]");
      sheet.getRange("C2").values = [["=[@2025]*2"]];
      await context.sync();
      expect(book.tables[0]?.table.columns[2]?.formula).toBe("=[@2025]");
      sheet.getRange("C3").formulas = [["=[@2025]*2"]];
      await context.sync();
      expect(book.tables[0]?.table.columns[2]?.formula).toBe("=[@2025]*2");
    });
  });
});
