import { cellArea, contains, endColumn, endRow, intersect } from "./area";
import { cellAt, makeCell } from "./cells";
import type { Area, CellStyle, SheetData } from "./data";
import type { CellInput } from "./input";
import { mustBeWritable } from "./protection";
import { internStyle, patchStyle } from "./styles";
import { noticeColumnFormulas } from "./table-formulas";
import { headerText, renameColumn } from "./table-headers";
import { headerArea, tablesOver, totalsArea } from "./table-areas";
import { noticeTotals } from "./table-totals";
import type { Workbook } from "./workbook";

/** What is to stand in a cell of this look; null leaves it as it is. */
export type InputAt = (row: number, column: number, style: CellStyle | undefined) => CellInput | null;

/**
 * Writes into an area. A header cell renames its column, a cell hidden by a merge takes nothing, and
 * a column that has come to hold one formula all through becomes a calculated one. Throws
 * `AccessDenied` before anything is written where a cell is locked.
 */
export function writeInputs(book: Workbook, sheet: SheetData, area: Area, inputAt: InputAt): void {
  mustBeWritable(sheet, area);
  const hidden = hiddenByMerge(sheet, area);
  const headers = tablesOver(sheet, area).flatMap((table) => {
    const header = headerArea(table);
    return header && intersect(header, area) ? [{ table, header }] : [];
  });
  const single = area.rows === 1 && area.columns === 1;
  if (single) book.calculate();
  const before = cellAt(sheet, area.row, area.column)?.value ?? null;
  let formulas = false;
  for (let row = area.row; row < endRow(area); row++) {
    for (let column = area.column; column < endColumn(area); column++) {
      if (hidden?.(row, column)) continue;
      const cell = cellAt(sheet, row, column);
      const input = inputAt(row, column, cell?.style);
      if (!input) continue;
      const header = headers.find((candidate) => contains(candidate.header, cellArea(row, column)));
      if (header) {
        const text = headerText(input.value, cell?.style?.numberFormat);
        renameColumn(book, sheet, header.table, column - header.table.area.column, text);
        continue;
      }
      formulas ||= input.formula !== undefined;
      const style = styleFor(input, cell?.style);
      book.edit.setCell(sheet, row, column, makeCell(input.value, input.formula, style));
    }
  }
  if (formulas) noticeColumnFormulas(book, sheet, area);
  for (const table of tablesOver(sheet, area)) {
    const totals = totalsArea(table);
    if (totals && intersect(totals, area)) noticeTotals(book, sheet, table);
  }
  book.edit.changed(sheet, area);
  if (single) book.calculate();
  const after = cellAt(sheet, area.row, area.column)?.value ?? null;
  const edited = { kind: "cells", sheetId: sheet.id, area, change: "RangeEdited" } as const;
  book.tell(single ? { ...edited, details: { before, after } } : edited);
}

function styleFor(input: CellInput, style: CellStyle | undefined): CellStyle | undefined {
  const prefix = input.quotePrefix;
  const format = style?.numberFormat === undefined ? input.numberFormat : undefined;
  if (prefix === style?.quotePrefix && format === undefined) return style;
  if (!style && format === undefined) return internStyle({ quotePrefix: prefix });
  return patchStyle(style, {
    quotePrefix: prefix,
    ...(format === undefined ? {} : { numberFormat: format }),
  });
}

/** Tells the cells that a merge hides; null where no merge is near. */
function hiddenByMerge(sheet: SheetData, area: Area): ((row: number, column: number) => boolean) | null {
  const near = sheet.merges.filter((merge) => intersect(merge, area));
  if (near.length === 0) return null;
  return (row, column) =>
    near.some(
      (merge) => contains(merge, cellArea(row, column)) && !(row === merge.row && column === merge.column),
    );
}
