import { contains, intersect } from "./area";
import { forEachCell, makeCell } from "./cells";
import type { Area, SheetData } from "./data";
import { mustAllow, mustBeWritable } from "./protection";
import { headerArea, tablesOver } from "./table-areas";
import { freeHeader } from "./name-rules";
import { renameColumn } from "./table-headers";
import type { Workbook } from "./workbook";

/** Empties the cells and lets their looks stay. Headers that are emptied become «Kolonne1» and on. */
export function clearContents(book: Workbook, sheet: SheetData, area: Area): void {
  mustBeWritable(sheet, area);
  const headers = tablesOver(sheet, area).filter((table) => {
    const header = headerArea(table);
    return header !== null && intersect(header, area) !== null && !contains(area, table.area);
  });
  forEachCell(sheet, area, (cell, row, column) => {
    const isHeader = headers.some(({ area: own }) => row === own.row && inside(column, own));
    if (!isHeader) book.edit.setCell(sheet, row, column, makeCell(null, undefined, cell.style));
  });
  for (const table of headers) {
    table.columns.forEach(({ name }, index) => {
      if (!inside(table.area.column + index, area)) return;
      const others = table.columns.filter((other) => other.name !== name).map((other) => other.name);
      renameColumn(book, sheet, table, index, freeHeader("", others));
    });
  }
  book.edit.changed(sheet, area);
}

const inside = (column: number, area: Area): boolean =>
  column >= area.column && column < area.column + area.columns;

/** Takes the cells' looks away, and conditional formats there. */
export function clearLooks(book: Workbook, sheet: SheetData, area: Area): void {
  mustAllow(sheet, "allowFormatCells");
  forEachCell(sheet, area, (cell, row, column) => {
    book.edit.setCell(sheet, row, column, makeCell(cell.value, cell.formula, undefined));
  });
  book.edit.changed(sheet, area);
}
