import type { ExcelHost } from "../excel/host";
import { run } from "../excel/run";

/** Shows a cell and stands in it; without an address, only the sheet. One sync. */
export function goTo(
  host: ExcelHost,
  { sheet, address }: { sheet: string; address?: string },
): Promise<void> {
  return run(host, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    if (address !== undefined) worksheet.getRange(address).select();
    await context.sync();
  });
}
