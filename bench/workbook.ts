import type { ExcelHost } from "../src/excel/host";
import { Host, type Counts } from "../src/standin/client/host";
import { connectNode } from "../src/standin/client/node";
import { createCalculator } from "../src/standin/formulas/calculator";
import { formulaRewriter } from "../src/standin/formulas/rewriter";
import type { WorkbookData } from "../src/standin/model/data";
import { Workbook } from "../src/standin/model/workbook";
import { meter, type Request } from "./meter";

/** What one action took. */
export interface Measured<T> {
  readonly result: T;
  readonly counts: Counts;
  readonly requests: readonly Request[];
  /** All of it, and the stand-in's part of it. */
  readonly milliseconds: number;
  readonly standIn: number;
}

/** A workbook on the stand-in, with its limit of 5 MB a message. */
export interface BenchWorkbook {
  readonly data: WorkbookData;
  measure<T>(action: (excel: ExcelHost) => Promise<T>): Promise<Measured<T>>;
  /** Puts a value in a cell, as a person or a co-author does. */
  type(sheetId: string, address: string, value: number): Promise<void>;
  close(): void;
}

const parts = { calculator: createCalculator, rewriter: formulaRewriter };

/** A workbook with one blank sheet. */
export function blankWorkbook(): BenchWorkbook {
  return benchWorkbook(Workbook.create("bench.xlsx").data);
}

/** Opens a workbook's data, which it then changes. */
export function benchWorkbook(data: WorkbookData): BenchWorkbook {
  const workbook = new Workbook(data, parts);
  const host = new Host(workbook);
  const metered = meter(host);
  const client = connectNode(metered);
  const excel: ExcelHost = { run: (batch) => client.Excel.run(batch) };
  return {
    data: workbook.data,
    async measure(action) {
      host.resetCounts();
      metered.take();
      const before = performance.now();
      const result = await action(excel);
      const milliseconds = performance.now() - before;
      const requests = metered.take();
      const standIn = requests.reduce((sum, request) => sum + request.milliseconds, 0);
      return { result, counts: { ...host.counts }, requests, milliseconds, standIn };
    },
    async type(sheetId, address, value) {
      await client.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheetId).getRange(address).values = [[value]];
        await context.sync();
      });
    },
    close: () => {
      client.close();
    },
  };
}
