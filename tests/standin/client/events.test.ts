import { describe, expect, it } from "vitest";
import { Host } from "../../../src/standin/client/host";
import { connectNode } from "../../../src/standin/client/node";
import { Workbook } from "../../../src/standin/model/workbook";
import { open } from "../protocol/open";

const area = { row: 0, column: 0, rows: 2, columns: 1 };

describe("events", () => {
  it("tell of a change on its sheet, with where, who and from what to what", async () => {
    const { Excel, book, host } = open();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Anna");
      context.workbook.worksheets.getItem("Ark1").onChanged.add((event) => {
        const { address, changeType, source, details, triggerSource } = event;
        seen.push({
          address,
          changeType,
          source,
          triggerSource,
          from: details?.valueBefore,
          to: details?.valueAfter,
        });
        return Promise.resolve();
      });
      await context.sync();
    });
    book.type("Ark1", 1, 1, "5");
    book.type("Anna", 0, 0, "ikkje her");
    book.batch("Medforfattar", "Remote", () => {
      book.type("Ark1", 1, 1, "6");
    });
    await host.idle();
    const change = { address: "B2", changeType: "RangeEdited", triggerSource: "Unknown" };
    expect(seen).toEqual([
      { ...change, source: "Local", from: "", to: 5 },
      { ...change, source: "Remote", from: 5, to: 6 },
    ]);
  });

  it("are local to the client that did it, and remote to the others", async () => {
    const host = new Host(Workbook.create());
    const clients = ["A", "A", "B"].map((window) => connectNode(host, window));
    const seen: string[] = [];
    for (const [index, { Excel }] of clients.entries()) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ source, address }) => {
          seen.push(`${String(index)} ${source} ${address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    }
    await clients[0]?.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1:A2").values = [[1], [2]];
      await context.sync();
    });
    await host.idle();
    expect(seen.sort()).toEqual(["0 Local A1:A2", "1 Local A1:A2", "2 Remote A1:A2"]);
  });

  it("come at the end of a batch, and not for looks", async () => {
    const { Excel, book, host } = open();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    await host.idle();
    expect(seen).toEqual([]);
    book.batch("To ting", "Local", () => {
      book.type("Ark1", 0, 0, "a");
      book.type("Ark1", 1, 0, "b");
      expect(seen).toEqual([]);
    });
    await host.idle();
    expect(seen).toEqual(["A1", "A2"]);
  });

  it("of a table tell of the part that changed", async () => {
    const { Excel, book, host } = open();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:A2").values = [["x"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      table.onChanged.add(({ address, changeType }) => {
        seen.push(`${changeType} ${address}`);
        return Promise.resolve();
      });
      context.workbook.tables.onDeleted.add(({ tableName }) => {
        seen.push(`deleted ${tableName}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A2:C2").values = [[1, 2, 3]];
      table.rows.add(undefined, [[2]]);
      table.delete();
      await context.sync();
    });
    await host.idle();
    // A table that is gone when the batch ends is told of no more.
    expect(seen).toEqual(["deleted Tabell1"]);
    expect(book.tables).toEqual([]);
  });

  it("tell of a table's rows", async () => {
    const { Excel, host } = open();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      sheet.getRange("A1:A2").values = [["x"], [1]];
      const table = sheet.tables.add("A1:A2", true);
      await context.sync();
      table.onChanged.add(({ address, changeType }) => {
        seen.push(`${changeType} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A2:C2").values = [[1, 2, 3]];
      table.rows.add(undefined, [[2]]);
      await context.sync();
    });
    await host.idle();
    expect(seen).toEqual(["RangeEdited A2", "RowInserted A3", "RangeEdited A3"]);
  });

  it("tell of sheets that come, go and are shown", async () => {
    const { Excel, book, host } = open();
    const seen: string[] = [];
    const note =
      (what: string) =>
      ({ worksheetId }: { worksheetId: string }): Promise<void> => {
        seen.push(`${what} ${worksheetId}`);
        return Promise.resolve();
      };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
    });
    const first = book.data.activeSheetId;
    const id = book.addSheet("Ny");
    book.activate("Ny");
    book.deleteSheet("Ny");
    await host.idle();
    expect(seen).toEqual([`added ${id}`, `activated ${id}`, `deleted ${id}`, `activated ${first}`]);
  });

  it("tell of the selection, of the workbook and of the sheet", async () => {
    const { Excel, book, host } = open();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        seen.push("workbook");
        return Promise.resolve();
      });
      context.workbook.worksheets.getItem("Ark1").onSelectionChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    book.setSelection("Ark1", area);
    book.setSelection("Ark1", area);
    await host.idle();
    expect(seen.sort()).toEqual(["A1:A2", "workbook"]);
  });

  it("give the range that changed, and end when the handler is removed", async () => {
    const { Excel, book, host } = open();
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address");
          await inner.sync();
          seen.push(range.address);
        });
      });
      await context.sync();
      return added;
    });
    book.type("Ark1", 2, 0, "x");
    await host.idle();
    await host.idle();
    expect(seen).toEqual(["'Ark1'!A3"]);
    handler.remove();
    await handler.context.sync();
    book.type("Ark1", 2, 0, "y");
    await host.idle();
    await host.idle();
    expect(seen).toHaveLength(1);
  });

  it("are kept back where the client has turned them off", async () => {
    const { Excel, book, host } = open();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    book.type("Ark1", 0, 0, "x");
    await host.idle();
    expect(seen).toEqual([]);
  });
});
