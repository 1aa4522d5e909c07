import type { TableKey } from "../plan/plan";
import { tables } from "./tables/all";
import { settingFields, settingsTable } from "./tables/settings";
import type { Words } from "./words";

/** A table's name in Excel. */
export function declaredTable(table: TableKey): string {
  return table === "settings" ? settingsTable.name : tables[table].name;
}

/** The header that a column is declared with in Nynorsk, a year, or a setting's label; null for no column. */
export function declaredColumn(table: TableKey, column: string | null): string | null {
  if (column === null) return null;
  if (table === "settings")
    return column in settingFields ? settingFields[column as keyof typeof settingFields].label.nn : null;
  const [field = column, rest] = column.split(/[.@]/);
  const declared = tables[table].columns[field];
  return declared?.role === "perYear" ? (rest ?? null) : (declared?.header.nn ?? null);
}

/** The headers that a table is declared with; its years have none. */
export function headersOf(table: TableKey): readonly Words[] {
  if (table === "settings") return [settingsTable.field.header, settingsTable.value.header];
  return Object.values(tables[table].columns).flatMap((column) =>
    column.role === "perYear" ? [] : [column.header],
  );
}
