import type { ExcelHost } from "./host";
import { run } from "./run";

/** Where something may have changed; only a hint: what, must be read again. */
export interface EditHint {
  readonly sheetId: string;
  /** The cells that were edited, as "C5:D9"; null where rows, columns or sheets have moved or are gone. */
  readonly address: string | null;
  /** Set where a table has come or gone: which tables there are must be read again. */
  readonly tables?: true;
}

/**
 * Calls back when something in the workbook is changed by anybody, this add-in too. Lasts as long as the page.
 */
export function watchEdits(host: ExcelHost, edited: (hint: EditHint) => void): Promise<void> {
  return run(host, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add((event) => {
      const address = event.changeType === "RangeEdited" ? event.address : null;
      edited({ sheetId: event.worksheetId, address });
      return Promise.resolve();
    });
    const whole = (event: { worksheetId: string }) => {
      edited({ sheetId: event.worksheetId, address: null });
      return Promise.resolve();
    };
    worksheets.onAdded.add(whole);
    worksheets.onDeleted.add(whole);
    // A table made a plain range is no edit of any cell.
    const table = (event: { worksheetId: string }) => {
      edited({ sheetId: event.worksheetId, address: null, tables: true });
      return Promise.resolve();
    };
    tables.onAdded.add(table);
    tables.onDeleted.add(table);
    await context.sync();
  });
}
