import { endColumn, endRow, intersect } from "./area";
import { cellAt, isBlank, makeCell } from "./cells";
import type { Area, SheetData, TableData } from "./data";
import { bodyArea, columnOf, tablesOver } from "./table-areas";
import type { Workbook } from "./workbook";

/** A column that holds one and the same formula in its whole body becomes a calculated column. */
export function noticeColumnFormulas(book: Workbook, sheet: SheetData, written: Area): void {
  for (const table of tablesOver(sheet, written)) {
    const touched = intersect(bodyArea(table), written);
    if (!touched) continue;
    for (let at = touched.column; at < endColumn(touched); at++) {
      const column = columnOf(table, at);
      const formula = commonFormula(book, sheet, bodyArea(table), at);
      if (!column || formula === null || formula === column.formula) continue;
      book.edit.touch(sheet, true);
      column.formula = formula;
    }
  }
}

/** The formula of the column's first cell where all below are the same one, else null. */
function commonFormula(book: Workbook, sheet: SheetData, body: Area, column: number): string | null {
  const first = cellAt(sheet, body.row, column)?.formula;
  if (first === undefined) return null;
  for (let row = body.row + 1; row < endRow(body); row++) {
    const formula = cellAt(sheet, row, column)?.formula;
    if (formula === undefined) return null;
    if (formula === first) continue;
    if (formula !== book.rewriter.translate(first, { row: body.row, column }, { row, column })) return null;
  }
  return first;
}

/** Writes the calculated columns' formulas into the rows' blank cells. `rows` lies in the body. */
export function fillColumnFormulas(book: Workbook, sheet: SheetData, table: TableData, rows: Area): void {
  const from = bodyArea(table).row;
  table.columns.forEach((column, index) => {
    const at = table.area.column + index;
    if (column.formula === undefined) return;
    for (let row = rows.row; row < endRow(rows); row++) {
      const cell = cellAt(sheet, row, at);
      if (!isBlank(cell)) continue;
      const style = cell?.style ?? cellAt(sheet, from, at)?.style;
      const formula =
        row === from
          ? column.formula
          : book.rewriter.translate(column.formula, { row: from, column: at }, { row, column: at });
      book.edit.setCell(sheet, row, at, makeCell(null, formula, style));
    }
  });
}

/**
 * A formula typed in an otherwise blank column of a table fills the column, as Excel does it.
 * `row` and `at` are the cell that holds it.
 */
export function spreadTypedFormula(book: Workbook, sheet: SheetData, row: number, at: number): void {
  const formula = cellAt(sheet, row, at)?.formula;
  const table = tablesOver(sheet, { row, column: at, rows: 1, columns: 1 })[0];
  const column = table && columnOf(table, at);
  if (formula === undefined || !table || !column) return;
  const body = bodyArea(table);
  if (row < body.row || row >= endRow(body)) return;
  for (let other = body.row; other < endRow(body); other++) {
    if (other !== row && !isBlank(cellAt(sheet, other, at))) return;
  }
  book.edit.touch(sheet, true);
  column.formula =
    row === body.row
      ? formula
      : book.rewriter.translate(formula, { row, column: at }, { row: body.row, column: at });
  fillColumnFormulas(book, sheet, table, body);
  book.edit.changed(sheet, { ...body, column: at, columns: 1 });
}
