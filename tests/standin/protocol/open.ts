import { Host } from "../../../src/standin/client/host";
import { connectNode } from "../../../src/standin/client/node";
import type { Client } from "../../../src/standin/client/node";
import type { WorkbookOptions } from "../../../src/standin/model/options";
import { Workbook } from "../../../src/standin/model/workbook";

/** A new workbook with one client, of the real library. */
export function open(options: WorkbookOptions = {}): { book: Workbook; host: Host } & Client {
  const book = Workbook.create("Bok1.xlsx", options);
  const host = new Host(book);
  return { book, host, ...connectNode(host) };
}

/** The code that a run fails with; "none" where it does not fail. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => "none",
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  );
}
