import type { Cell } from "../sheets/kinds/kind";
import { rangeOf } from "./draw";
import { contentMark, markOwned } from "./owned";
import type { OwnedSheet } from "./read-workbook";
import { asContents } from "./redraw";
import { safeContent } from "./safe-text";
import type { UndoPart } from "./undo";

/**
 * Enqueues that a sheet of ours keeps what it shows: values for formulas, and another marker line. A formula
 * that shows an error stays. Out: what takes it back, to be asked for after the caller's sync.
 */
export function freezeSheet(
  context: Excel.RequestContext,
  owned: OwnedSheet,
  marker: string,
): () => UndoPart {
  const sheet = context.workbook.worksheets.getItem(owned.sheet.id);
  const range = rangeOf(sheet, owned.area);
  range.load({ formulas: true, values: true, numberFormat: true });
  const frozen = owned.formulas.map((row, r) =>
    row.map((cell, c): Cell => {
      const value = owned.values[r]?.[c] ?? "";
      return isFormula(cell, value) && !String(value).startsWith("#") ? value : cell;
    }),
  );
  const written = frozen.map((row, r) =>
    row.map((cell, c): Cell | null => {
      if (r === 0 && c === 0) return safeContent(marker);
      return cell === owned.formulas[r]?.[c] ? null : safeContent(cell);
    }),
  );
  const again = rangeOf(sheet, owned.area);
  again.values = written;
  markOwned(sheet, owned.sheet.name, owned.area, contentMark(frozen, owned.area));
  return () => ({
    kind: "restoreArea",
    sheetId: owned.sheet.id,
    sheet: owned.sheet.name,
    written: owned.area,
    area: owned.area,
    formulas: asContents(range),
    numberFormats: range.numberFormat as string[][],
    content: owned.sheet.ownedContent,
  });
}

/** A text that begins with "=" shows itself. */
function isFormula(cell: Cell, value: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell !== value;
}

/** Enqueues the hiding of a sheet. Out: what takes it back. */
export function hideSheet(context: Excel.RequestContext, sheetId: string): UndoPart {
  context.workbook.worksheets.getItem(sheetId).visibility = "Hidden";
  return { kind: "showSheet", sheetId };
}
