import { parseArea } from "./address";
import { alreadyExists, invalidArgument } from "./problem";
import type { TableData } from "./data";
import type { Workbook } from "./workbook";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Throws `InvalidArgument` where Excel would not take this as a name of a table or an area. */
export function mustBeName(name: string): void {
  const reserved = /^(r|c|r\d*c\d*)$/i.test(name);
  if (name.length > 255 || !NAME.test(name) || reserved || parseArea(name) !== null) {
    throw invalidArgument(`«${name}» cannot be a name.`);
  }
}

/** Throws where the name is not one for a table, or is taken; `own` may keep its name. */
export function mustBeFreeTableName(book: Workbook, name: string, own?: TableData): void {
  mustBeName(name);
  const wanted = name.toLowerCase();
  const taken =
    book.tables.some(({ table }) => table !== own && table.name.toLowerCase() === wanted) ||
    book.data.names.some((other) => other.name.toLowerCase() === wanted);
  if (taken) throw alreadyExists(name);
}

/** «Tabell1» or the next that is free. */
export function freeTableName(book: Workbook): string {
  const taken = new Set(book.tables.map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`tabell${String(number)}`)) number++;
  return `Tabell${String(number)}`;
}

/** Throws `InvalidArgument` or `ItemAlreadyExists` where no sheet can have this name. */
export function mustBeFreeSheetName(book: Workbook, name: string, ownId?: string): void {
  const wrong = name === "" || name.length > 31 || /[/\\?*:[\]]/.test(name) || /^'|'$/.test(name);
  if (wrong) throw invalidArgument(`«${name}» cannot be the name of a sheet.`);
  const taken = book.data.sheets.some(
    (sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw alreadyExists(name);
}

/** «Ark2» or the next that is free. */
export function freeSheetName(book: Workbook): string {
  const taken = new Set(book.data.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = book.data.sheets.length + 1;
  while (taken.has(`ark${String(number)}`)) number++;
  return `Ark${String(number)}`;
}

/** The wanted header, made unique among `others` with a number behind; a blank one is «Kolonne1» and on. */
export function freeHeader(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((header) => header.toLowerCase()));
  const stem = wanted === "" ? "Kolonne" : wanted;
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  let number = wanted === "" ? 1 : 2;
  while (taken.has(`${stem}${String(number)}`.toLowerCase())) number++;
  return `${stem}${String(number)}`;
}
