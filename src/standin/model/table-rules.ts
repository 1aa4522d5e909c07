import { endRow } from "./area";
import type { Area, SheetData } from "./data";
import type { Workbook } from "./workbook";

/** Validation and conditional formats that covered a table's rows to the last cover its new rows as well. */
export function growRules(book: Workbook, sheet: SheetData, before: Area, after: Area): void {
  grow(book, sheet, before, (area) => ({ ...area, rows: after.rows }));
}

/** The same for new first rows: what covered the body has moved down with it. */
export function growRulesUp(book: Workbook, sheet: SheetData, after: Area, count: number): void {
  const before = { ...after, row: after.row + count, rows: after.rows - count };
  grow(book, sheet, before, (area) => ({ ...area, row: after.row, rows: after.rows }));
}

function grow(book: Workbook, sheet: SheetData, before: Area, grown: (area: Area) => Area): void {
  const covers = (area: Area): boolean =>
    area.row === before.row &&
    endRow(area) === endRow(before) &&
    area.column >= before.column &&
    area.column + area.columns <= before.column + before.columns;
  const rules = (): ((typeof sheet.validations)[number] | (typeof sheet.conditionalFormats)[number])[] => [
    ...sheet.validations,
    ...sheet.conditionalFormats,
  ];
  if (!rules().some(({ areas }) => areas.some(covers))) return;
  book.edit.touch(sheet, false);
  for (const rule of rules()) rule.areas = rule.areas.map((area) => (covers(area) ? grown(area) : area));
}
