import { describe, expect, it } from "vitest";
import { Host } from "../../../src/standin/client/host";
import { connectNode } from "../../../src/standin/client/node";
import type { Client } from "../../../src/standin/client/node";
import { Workbook } from "../../../src/standin/model/workbook";
import { codeOf, open } from "../protocol/open";

/** Writes a value in A1 of «Ark1». */
const write = ({ Excel }: Pick<Client, "Excel">, value: string, delayForCellEdit = false): Promise<void> =>
  Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[value]];
    await context.sync();
  });

const a1 = (book: Workbook): unknown => book.sheet("Ark1").cells.get(0)?.get(0)?.value;

describe("counts", () => {
  it("tells syncs from clean-ups, and begins anew", async () => {
    const client = open();
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Ark1").getRange("A1").load("values");
      await context.sync();
      range.load("address");
      await context.sync();
    });
    await client.host.idle();
    const { syncs, cleanups, bytesSent, bytesReceived } = client.host.counts;
    expect([syncs, cleanups]).toEqual([2, 1]);
    expect(bytesSent).toBeGreaterThan(100);
    expect(bytesReceived).toBeGreaterThan(100);
    client.host.resetCounts();
    expect(client.host.counts).toEqual({ syncs: 0, cleanups: 0, bytesSent: 0, bytesReceived: 0 });
  });
});

describe("planned failures", () => {
  it("come before the work is done, or after", async () => {
    const client = open();
    client.host.failNext({ code: "GeneralException", when: "before", message: "Uff." });
    await expect(write(client, "ein")).rejects.toMatchObject({ code: "GeneralException", message: "Uff." });
    expect(a1(client.book)).toBeUndefined();
    client.host.failNext({ code: "GeneralException", when: "after" });
    expect(await codeOf(write(client, "to"))).toBe("GeneralException");
    expect(a1(client.book)).toBe("to");
    await write(client, "tre");
    expect(a1(client.book)).toBe("tre");
  });

  it("let some syncs go well first, and may be the line's", async () => {
    const client = open();
    client.host.failNext({ code: "RequestAborted", when: "before", skip: 1, transport: true });
    expect(await codeOf(write(client, "ein"))).toBe("none");
    expect(await codeOf(write(client, "to"))).toBe("RequestAborted");
    expect(a1(client.book)).toBe("ein");
  });
});

describe("a cell being edited", () => {
  it("lets requests fail", async () => {
    const client = open();
    client.host.editing = true;
    expect(await codeOf(write(client, "x"))).toBe("InvalidOperationInCellEditMode");
    client.host.editing = false;
    expect(await codeOf(write(client, "x"))).toBe("none");
  });

  it("lets those wait that ask to", async () => {
    const client = open();
    const sheetId = client.book.data.activeSheetId;
    client.book.editing = { sheetId, row: 0, column: 0 };
    const waiting = write(client, "venta", true);
    await client.host.idle();
    expect(a1(client.book)).toBeUndefined();
    client.book.editing = null;
    await waiting;
    expect(a1(client.book)).toBe("venta");
  });
});

describe("payloads", () => {
  it("have a limit both ways", async () => {
    const host = new Host(Workbook.create(), { payloadLimit: 4_000 });
    const client = connectNode(host);
    expect(await codeOf(write(client, "x".repeat(4_000)))).toBe("RequestPayloadSizeLimitExceeded");
    const read = client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1:J200").load("values");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
    host.payloadLimit = 1_000_000;
    expect(await codeOf(write(client, "x".repeat(4_000)))).toBe("none");
  });
});

describe("clients", () => {
  it("are told of nothing once they are closed, and so are sent nowhere", async () => {
    const client = open();
    client.close();
    expect(await codeOf(write(client, "x"))).not.toBe("none");
    expect(a1(client.book)).toBeUndefined();
  });
});
