import { displayText } from "../../../src/standin/model/display";
import type { WorkbookOptions } from "../../../src/standin/model/options";
import { addTable } from "../../../src/standin/model/table-add";
import { usedArea } from "../../../src/standin/model/cells";
import { Workbook } from "../../../src/standin/model/workbook";

/** A workbook whose «Ark1» holds the texts at A1, typed by a person who then makes a table of them. */
export function withTable(rows: readonly (readonly string[])[], options: WorkbookOptions = {}): Workbook {
  const book = Workbook.create("Bok1.xlsx", { today: () => new Date(2025, 5, 11), ...options });
  book.paste("Ark1", 0, 0, rows);
  book.batch("Tabell", "Local", () => {
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
    addTable(book, book.sheet("Ark1"), area, true);
  });
  return book;
}

/** What a sheet shows from A1 on: a formula, or the value as text. */
export function shown(book: Workbook, name = "Ark1"): string[][] {
  const sheet = book.sheet(name);
  const used = usedArea(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, true);
  if (!used) return [];
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const cell = sheet.cells.get(row)?.get(column);
      return cell?.formula ?? displayText(cell?.value ?? null, cell?.style?.numberFormat);
    }),
  );
}

/** The area of the sheet's first table, as rows × columns. */
export function tableSize(book: Workbook): string {
  const area = book.tables[0]?.table.area;
  return area ? `${String(area.rows)}×${String(area.columns)}` : "none";
}
