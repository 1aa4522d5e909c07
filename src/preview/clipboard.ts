import { endColumn, endRow, intersect } from "../standin/model/area";
import { cellAt, usedArea } from "../standin/model/cells";
import type { Area, Cell, SheetData } from "../standin/model/data";
import { displayText } from "../standin/model/display";
import { editText } from "./grid/edit-text";

/** Cells as text between tabs and line ends, as Excel puts them on the clipboard. */
export function toClipboard(sheet: SheetData, area: Area): string {
  const lines = texts(sheet, area, (cell) =>
    quoted(displayText(cell?.value ?? null, cell?.style?.numberFormat)),
  );
  return lines.map((line) => line.join("\t")).join("\r\n");
}

/** The same cells as a person would have typed them. */
export function typedTexts(sheet: SheetData, area: Area): string[][] {
  return texts(sheet, area, editText);
}

function texts(sheet: SheetData, area: Area, textOf: (cell: Cell | undefined) => string): string[][] {
  const part = usedPart(sheet, area);
  return Array.from({ length: part.rows }, (_row, row) =>
    Array.from({ length: part.columns }, (_column, column) =>
      textOf(cellAt(sheet, part.row + row, part.column + column)),
    ),
  );
}

/** The area as far as anything stands in it, so that a whole column is not a million lines. */
function usedPart(sheet: SheetData, area: Area): Area {
  const used = usedArea(sheet, area, true);
  const rows = used ? endRow(used) - area.row : 1;
  const columns = used ? endColumn(used) - area.column : 1;
  const tall = area.rows > 1000 ? rows : area.rows;
  const wide = area.columns > 1000 ? columns : area.columns;
  return intersect(area, { ...area, rows: tall, columns: wide }) ?? area;
}

const quoted = (text: string): string =>
  /^"|[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const CELL = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;

/** A text from the clipboard as a block: tabs part cells, line ends rows, and quotes hold a cell with either. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ;) {
    CELL.lastIndex = at;
    const [whole = "", inQuotes, plain = ""] = CELL.exec(text) ?? [];
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"').replaceAll("\r\n", "\n"));
    at += whole.length;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at >= text.length) return rows;
  }
}
