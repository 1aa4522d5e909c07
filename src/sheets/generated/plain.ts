import type { SheetModel } from "../sheet-model";
import { shownTable, type ShownCell } from "./shown";

/** A generated sheet as plain text: its lines, and the table with tabs between the cells. */
export function tableText(model: SheetModel): string {
  const { above, header, body, below } = shownTable(model);
  const row = (cells: readonly ShownCell[]) =>
    cells.map((cell) => oneLine(cell.text) + "\t".repeat(cell.columns - 1)).join("\t");
  return [
    ...above.map(({ text }) => oneLine(text)),
    ...[...header, ...body].map(row),
    ...below.map(({ text }) => oneLine(text)),
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]\s*/gu, " ");
}
