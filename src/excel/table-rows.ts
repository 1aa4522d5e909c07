import type { RowContents } from "../sheets/row-contents";
import { safeContent } from "./safe-text";

/**
 * Enqueues a new row at the end of a table, below what stands there now; what stands under the table moves
 * down. `blank`: the table has nothing but the blank row that Excel keeps, which is filled.
 */
export function addTableRow(
  context: Excel.RequestContext,
  table: string,
  { cells, formats }: RowContents,
  blank: boolean,
): void {
  const found = context.workbook.tables.getItem(table);
  if (!blank) found.rows.add();
  const row = found.getDataBodyRange().getLastRow();
  row.numberFormat = [[...formats]];
  row.values = [cells.map((cell) => (cell === null ? null : safeContent(cell)))];
}

/** Enqueues the deletion of a table's row, from 0. `last`: nothing else is left, so it is only emptied. */
export function deleteTableRow(
  context: Excel.RequestContext,
  table: string,
  row: number,
  last: boolean,
): void {
  const found = context.workbook.tables.getItem(table);
  if (last && row === 0) found.getDataBodyRange().clear("Contents");
  else found.rows.getItemAt(row).delete();
}
