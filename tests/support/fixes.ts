import { checkPlan } from "../../src/actions/check-plan";
import type { LocatedFinding } from "../../src/actions/located";
import type { Fix } from "../../src/sheets/fixes/fix";
import { formatCell } from "../../src/standin/model/address";
import type { TestWorkbook } from "./workbook";

/** The day that tests check a plan on. */
export const today = "2025-05-12";

/** Every cell of every sheet: its value, formula and number format. */
export function cellsOf({ workbook }: TestWorkbook): Map<string, string> {
  workbook.calculate();
  const cells = new Map<string, string>();
  for (const sheet of workbook.data.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, { value, formula, style }] of line) {
        const content = JSON.stringify([value, formula ?? null, style?.numberFormat ?? "General"]);
        if (content === '[null,null,"General"]') continue;
        cells.set(`${sheet.name}!${formatCell(row, column)}`, content);
      }
    }
  }
  return cells;
}

/** What a check finds. */
export async function findings(book: TestWorkbook): Promise<readonly LocatedFinding[]> {
  return (await checkPlan(book.excel, { today })).findings;
}

/** The fixes that a check offers of one kind; the certain ones where none is given. */
export async function fixesOf(book: TestWorkbook, code?: string): Promise<Fix[]> {
  return (await findings(book)).flatMap((found) => {
    const fix = found.fix ?? null;
    return fix && (code === undefined ? fix.certain : found.code === code) ? [fix] : [];
  });
}
