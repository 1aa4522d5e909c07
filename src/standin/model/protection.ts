import { forEachCell } from "./cells";
import type { Area, SheetData } from "./data";
import { accessDenied } from "./problem";
import type { Workbook } from "./workbook";

/** What protection may allow besides writing in unlocked cells. */
export type Allowance =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowAutoFilter";

/** Throws `AccessDenied` where the sheet is protected and a cell of the area is locked. */
export function mustBeWritable(sheet: SheetData, area: Area): void {
  if (!sheet.protection) return;
  let unlocked = 0;
  forEachCell(sheet, area, (cell) => {
    if (cell.style?.locked === false) unlocked++;
  });
  if (unlocked < area.rows * area.columns) throw accessDenied(`«${sheet.name}» is protected.`);
}

/** Throws `AccessDenied` where the sheet is protected without this allowance. */
export function mustAllow(sheet: SheetData, allowance: Allowance): void {
  if (sheet.protection && sheet.protection.allow[allowance] !== true) {
    throw accessDenied(`«${sheet.name}» is protected.`);
  }
}

/** Throws `AccessDenied` where the sheet is protected at all. */
export function mustBeUnprotected(sheet: SheetData): void {
  if (sheet.protection) throw accessDenied(`«${sheet.name}» is protected.`);
}

/** Throws `AccessDenied` where sheets may not be added, moved, renamed or removed. */
export function mustHaveOpenStructure(book: Workbook): void {
  if (book.data.structureProtected) throw accessDenied("the workbook's structure is protected.");
}

/** Protects a sheet; throws `AccessDenied` where it is already. */
export function protectSheet(
  book: Workbook,
  sheet: SheetData,
  allow: Record<string, boolean>,
  password: string | undefined,
): void {
  mustBeUnprotected(sheet);
  book.edit.touch(sheet, false);
  sheet.protection = password === undefined ? { allow } : { password, allow };
}

/** Takes protection away; throws `AccessDenied` on a wrong password. */
export function unprotectSheet(book: Workbook, sheet: SheetData, password: string | undefined): void {
  if (!sheet.protection) return;
  const { password: wanted } = sheet.protection;
  if (wanted !== undefined && wanted !== password) throw accessDenied("the password is wrong.");
  book.edit.touch(sheet, false);
  sheet.protection = null;
}
