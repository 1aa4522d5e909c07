import { endRow } from "./area";
import { cellAt, isBlankArea, makeCell } from "./cells";
import type { SheetData, TableColumnData, TableData } from "./data";
import { shiftCells } from "./shift";
import { bodyArea, totalsArea } from "./table-areas";
import type { Workbook } from "./workbook";

const SUBTOTALS: Readonly<Record<number, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** Takes what stands in the totals row into the columns. */
export function noticeTotals(book: Workbook, sheet: SheetData, table: TableData): void {
  const totals = totalsArea(table);
  if (!totals) return;
  book.edit.touch(sheet, false);
  table.columns.forEach((column, index) => {
    const cell = cellAt(sheet, totals.row, totals.column + index);
    delete column.totalsFunction;
    delete column.totalsFormula;
    delete column.totalsLabel;
    if (cell?.formula !== undefined) Object.assign(column, totalsOf(cell.formula));
    else if (typeof cell?.value === "string") column.totalsLabel = cell.value;
  });
}

function totalsOf(formula: string): Partial<TableColumnData> {
  const subtotal = /^=SUBTOTAL\((\d{3}),[^()]*\)$/i.exec(formula);
  const known = subtotal ? SUBTOTALS[Number(subtotal[1])] : undefined;
  return known ? { totalsFunction: known } : { totalsFunction: "custom", totalsFormula: formula };
}

/** Shows or hides the totals row. Shown first, it says «Totalt» and sums or counts the last column. */
export function showTotals(book: Workbook, sheet: SheetData, table: TableData, show: boolean): void {
  if (show === table.hasTotals) return;
  book.edit.touch(sheet, true);
  if (!show) {
    const totals = totalsArea(table);
    if (totals) shiftCells(book, sheet, { ...totals }, "up");
    table.hasTotals = false;
    return;
  }
  const below = { ...table.area, row: endRow(table.area), rows: 1 };
  if (!isBlankArea(sheet, below)) shiftCells(book, sheet, below, "down");
  table.area = { ...table.area, rows: table.area.rows + 1 };
  table.hasTotals = true;
  if (!table.columns.some(hasTotal)) firstTotals(sheet, table);
  writeTotals(book, sheet, table);
  book.edit.changed(sheet, below);
}

const hasTotal = (column: TableColumnData): boolean =>
  column.totalsFunction !== undefined || column.totalsLabel !== undefined;

function firstTotals(sheet: SheetData, table: TableData): void {
  const [first, last] = [table.columns[0], table.columns.at(-1)];
  const body = bodyArea(table);
  const at = body.column + body.columns - 1;
  const sample = cellAt(sheet, body.row, at);
  if (first && first !== last) first.totalsLabel = "Totalt";
  if (last) last.totalsFunction = typeof sample?.value === "number" ? "sum" : "count";
}

function writeTotals(book: Workbook, sheet: SheetData, table: TableData): void {
  const totals = totalsArea(table);
  if (!totals) return;
  table.columns.forEach((column, index) => {
    const at = totals.column + index;
    const style = cellAt(sheet, totals.row, at)?.style ?? cellAt(sheet, totals.row - 1, at)?.style;
    const formula = column.totalsFormula ?? subtotalFormula(column);
    book.edit.setCell(sheet, totals.row, at, makeCell(column.totalsLabel ?? null, formula, style));
  });
}

function subtotalFormula(column: TableColumnData): string | undefined {
  const code = Object.entries(SUBTOTALS).find(([, name]) => name === column.totalsFunction)?.[0];
  return code === undefined ? undefined : `=SUBTOTAL(${code},[${escapeColumn(column.name)}])`;
}

/** A column's name as it stands within a structured reference. */
function escapeColumn(name: string): string {
  return name.replace(/['#@[\]]/g, "'$&");
}
