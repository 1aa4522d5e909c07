import { normalName } from "../plan/names";
import type { TableKey } from "../plan/plan";
import { declaredTable, headersOf } from "./declared-names";
import type { OtherTable } from "./grids";
import { matchHeaders } from "./headers";
import type { Cell } from "./kinds/kind";
import { inputSheets, sheetOf } from "./layout";
import { tables } from "./tables/all";
import { forms, type Language } from "./words";

/**
 * Whether headers are those of a table of the plan: every column that it needs, and at least half of all that
 * it has. One common word, as «År», is not enough.
 */
export function isHeadedAs(key: TableKey, headers: readonly Cell[]): boolean {
  if (key === "settings") {
    const found = new Set(headers.map((header) => normalName(String(header))));
    return headersOf(key).every((words) => forms(words).some((form) => found.has(normalName(form))));
  }
  const declared = Object.entries(tables[key].columns);
  const { columns } = matchHeaders(tables[key].columns, headers);
  const fields = new Set([...columns.keys()].map((field) => field.split(".")[0]));
  const needed = declared.flatMap(([field, column]) =>
    column.role === "input" && column.needed ? [field] : [],
  );
  return needed.every((field) => fields.has(field)) && 2 * fields.size >= declared.length;
}

const declared: ReadonlySet<string> = new Set(
  inputSheets.flatMap((sheet) => sheet.tables.map(({ table }) => declaredTable(table).toLowerCase())),
);

/**
 * The tables of other names that have a lost table's headers. Those of the settings are everyday words, which
 * count only on the settings' own sheet.
 */
export function alikeTables(key: TableKey, others: readonly OtherTable[]): OtherTable[] {
  return others.filter(
    ({ name, sheet, headers }) =>
      !declared.has(name.toLowerCase()) &&
      isHeadedAs(key, headers) &&
      (key !== "settings" || isHome(key, sheet)),
  );
}

/** The one table that has a lost table's headers, or the only such on the sheet where it belongs. */
export function renamedTable(key: TableKey, others: readonly OtherTable[]): OtherTable | null {
  const alike = alikeTables(key, others);
  const home = alike.filter(({ sheet }) => isHome(key, sheet));
  const [only] = alike.length === 1 ? alike : home.length === 1 ? home : [];
  return only ?? null;
}

function isHome(key: TableKey, sheet: string): boolean {
  return forms(sheetOf(key).name).some((name) => name.toLowerCase() === sheet.toLowerCase());
}

/** The workbook's sheet that a table belongs on, by its name in the workbook's language or another. */
export function homeSheet(key: TableKey, sheets: readonly string[], language: Language): string | null {
  const home = sheets.filter((name) => isHome(key, name));
  const wanted = sheetOf(key).name[language].toLowerCase();
  return home.find((name) => name.toLowerCase() === wanted) ?? home[0] ?? null;
}

/** The name that Excel must find a table by. */
export function isNamed(key: TableKey, name: string): boolean {
  return declaredTable(key).toLowerCase() === name.toLowerCase();
}
