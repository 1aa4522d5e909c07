import { endRow } from "./area";
import { cellAt } from "./cells";
import type { SheetData, TableData } from "./data";
import { displayText } from "./display";
import { mustAllow } from "./protection";
import { bodyArea } from "./table-areas";
import type { Workbook } from "./workbook";

/** Hides the table's rows whose cell in a column shows none of the texts. */
export function filterRows(
  book: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  shown: ReadonlySet<string>,
): void {
  mustAllow(sheet, "allowAutoFilter");
  book.calculate();
  book.edit.touch(sheet, false);
  const body = bodyArea(table);
  for (let row = body.row; row < endRow(body); row++) {
    const cell = cellAt(sheet, row, body.column + index);
    if (shown.has(displayText(cell?.value ?? null, cell?.style?.numberFormat))) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  table.filtered = true;
  book.edit.changed(sheet, table.area);
}
