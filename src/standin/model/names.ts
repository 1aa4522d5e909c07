import { formatArea, quoteSheet } from "./address";
import type { Area, NameData, SheetData } from "./data";
import { mustBeName } from "./name-rules";
import { alreadyExists, invalidArgument, itemNotFound } from "./problem";
import type { Workbook } from "./workbook";

/** The names of the workbook, or of one sheet. */
export const namesOf = (book: Workbook, sheet: SheetData | null): NameData[] => (sheet ?? book.data).names;

/** Adds a name for a formula, which begins with "=". Throws where the name is none, or taken. */
export function addName(
  book: Workbook,
  sheet: SheetData | null,
  name: string,
  formula: string,
  comment?: string,
): NameData {
  mustBeName(name);
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument(`«${formula}» is no formula.`);
  const wanted = name.toLowerCase();
  const isTable = sheet === null && book.tables.some(({ table }) => table.name.toLowerCase() === wanted);
  if (isTable || namesOf(book, sheet).some((other) => other.name.toLowerCase() === wanted)) {
    throw alreadyExists(name);
  }
  touchNames(book, sheet);
  const added: NameData = { name, formula, visible: true, ...(comment ? { comment } : {}) };
  namesOf(book, sheet).push(added);
  return added;
}

/** Call before a name is changed. */
export function touchNames(book: Workbook, sheet: SheetData | null): void {
  if (sheet) book.edit.touch(sheet, true);
  else book.edit.touchBook(true);
}

/** The name; throws `ItemNotFound`. */
export function findName(book: Workbook, sheet: SheetData | null, name: string): NameData {
  const wanted = name.toLowerCase();
  const found = namesOf(book, sheet).find((candidate) => candidate.name.toLowerCase() === wanted);
  if (!found) throw itemNotFound(`name ${name}`);
  return found;
}

/** Takes a name away; formulas that use it become `#NAME?`. */
export function deleteName(book: Workbook, sheet: SheetData | null, name: string): void {
  const found = findName(book, sheet, name);
  touchNames(book, sheet);
  const names = namesOf(book, sheet);
  names.splice(names.indexOf(found), 1);
}

/** "=Budsjett!$A$1:$C$9" */
export function areaFormula(sheet: SheetData, area: Area): string {
  return `=${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}
