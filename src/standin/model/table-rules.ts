import { endRow } from "./area";
import type { Area, SheetData } from "./data";
import type { Workbook } from "./workbook";

/** Validation and conditional formats that covered a table's rows to the last cover its new rows as well. */
export function growRules(book: Workbook, sheet: SheetData, before: Area, after: Area): void {
  const more = endRow(after) - endRow(before);
  const rules = [...sheet.validations, ...sheet.conditionalFormats];
  const covers = (area: Area): boolean =>
    area.row === before.row &&
    endRow(area) === endRow(before) &&
    area.column >= before.column &&
    area.column + area.columns <= before.column + before.columns;
  if (more <= 0 || !rules.some(({ areas }) => areas.some(covers))) return;
  book.edit.touch(sheet, false);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = rule.areas.map((area) => (covers(area) ? { ...area, rows: area.rows + more } : area));
  }
}
