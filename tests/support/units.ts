import { formatCell } from "../../src/standin/model/address";
import { cellAt } from "../../src/standin/model/cells";
import type { TestWorkbook } from "./workbook";

/**
 * A person heads the budget's years and the financing's amounts in another unit, and writes the amounts in it.
 * In: what stands after the header, and the kroner that one in a cell is to stand for.
 */
export function inUnit(book: TestWorkbook, unit: string, factor: number): void {
  for (const year of ["2025", "2026", "2027", "2028"]) rewrite(book, "tbl_Budsjett", year, unit, factor);
  rewrite(book, "tbl_Finansiering", "Beløp", unit, factor);
}

/** One column's header and amounts in another unit. */
export function rewrite(
  book: TestWorkbook,
  name: string,
  header: string,
  unit: string,
  factor: number,
): void {
  const { sheet, table } = book.table(name);
  const column = table.area.column + table.columns.findIndex((one) => one.name === header);
  book.type(book.place(name, header, -1), `${header}${unit}`);
  for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row++) {
    const value = cellAt(sheet, row, column)?.value ?? null;
    if (typeof value === "number") book.put(`${sheet.name}!${formatCell(row, column)}`, value / factor);
  }
}
