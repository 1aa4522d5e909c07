import { MAX_COLUMNS, MAX_ROWS, endColumn, endRow, isEntireColumn, isEntireRow } from "./area";
import type { Area } from "./data";

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" is 0, "AA" is 26; case does not matter. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B3", or with `$` before both parts. */
export function formatCell(row: number, column: number, dollar = ""): string {
  return `${dollar}${columnName(column)}${dollar}${String(row + 1)}`;
}

/** "B3", "B3:C5", "B:C" or "3:5"; with `dollar` "$B$3:$C$5". */
export function formatArea(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  if (isEntireColumn(area) && !isEntireRow(area)) {
    return `${dollar}${columnName(area.column)}:${dollar}${columnName(endColumn(area) - 1)}`;
  }
  if (isEntireRow(area) && !isEntireColumn(area)) {
    return `${dollar}${String(area.row + 1)}:${dollar}${String(endRow(area))}`;
  }
  const first = formatCell(area.row, area.column, dollar);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatCell(endRow(area) - 1, endColumn(area) - 1, dollar)}`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const R1C1 = /^(r\d*c\d*|r|c)$/i;

/** The sheet's name as it stands before "!", in quotes where Excel needs them: «Ark1» could be a cell. */
export function quoteSheet(name: string): string {
  const cellLike = R1C1.test(name) || parseArea(name) !== null;
  return PLAIN_SHEET_NAME.test(name) && !cellLike ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!A1" is `{ sheet: "My sheet", rest: "A1" }`; without "!" the sheet is null. */
export function splitAddress(address: string): { sheet: string | null; rest: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: address };
  const sheet = address.slice(0, bang).replace(/^=/, "");
  const bare = /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, rest: address.slice(bang + 1) };
}

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "B3", "$B$3:C5", "B:C", "3:5" without a sheet; null where it is none. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(":");
  const [first, second = first] = parts;
  if (parts.length > 2 || first === undefined || second === undefined) return null;
  const a = parsePart(first);
  const b = parsePart(second);
  if (!a || !b) return null;
  const rowsGiven = a.row !== null && b.row !== null;
  const columnsGiven = a.column !== null && b.column !== null;
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  if (parts.length === 1 && !(rowsGiven && columnsGiven)) return null;
  const row = Math.min(a.row ?? 0, b.row ?? 0);
  const column = Math.min(a.column ?? 0, b.column ?? 0);
  return {
    row,
    column,
    rows: rowsGiven ? Math.max(a.row ?? 0, b.row ?? 0) - row + 1 : MAX_ROWS,
    columns: columnsGiven ? Math.max(a.column ?? 0, b.column ?? 0) - column + 1 : MAX_COLUMNS,
  };
}

function parsePart(text: string): { row: number | null; column: number | null } | null {
  const match = PART.exec(text);
  if (!match) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column === null && row === null) return null;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || (row ?? 0) < 0) return null;
  return { row, column };
}
