import type { ExcelHost } from "./host";
import { run } from "./run";

/**
 * Calls back when something in the workbook is changed by anybody but this add-in. It only says that
 * something changed: what, must be read again. Lasts as long as the page.
 */
export function watchEdits(host: ExcelHost, edited: () => void): Promise<void> {
  return run(host, async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") edited();
      return Promise.resolve();
    });
    await context.sync();
  });
}
