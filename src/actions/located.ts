import type { Finding } from "../plan/findings";
import type { Plan } from "../plan/plan";
import { addressOf, type Places } from "../sheets/places";
import { rowTableKeys, tables } from "../sheets/tables/all";
import { settingFields, settingsTable } from "../sheets/tables/settings";

/** Where in the workbook a finding is, as a person and a machine would say it. */
export interface Location {
  readonly sheet: string | null;
  /** As "C5". */
  readonly address: string | null;
  /** The Excel table's name. */
  readonly table: string;
  /** The column's header, or the setting's label. */
  readonly column: string | null;
  /** The row's ID where it has one, else its number in the table, from 1. */
  readonly row: string | null;
}

export type LocatedFinding = Finding & { readonly location: Location };

/** Finds the cell of each finding. */
export function locate(findings: readonly Finding[], plan: Plan, places: Places): LocatedFinding[] {
  return findings.map((found) => {
    const cell = addressOf(places, found.place);
    return {
      ...found,
      location: {
        sheet: cell?.sheet ?? null,
        address: cell?.address ?? null,
        table: tableName(found),
        column: columnName(found),
        row: rowName(found, plan),
      },
    };
  });
}

function tableName({ place }: Finding): string {
  return place.table === "settings" ? settingsTable.name : tables[place.table].name;
}

function columnName({ place: { table, column } }: Finding): string | null {
  if (column === null) return null;
  if (table === "settings")
    return column in settingFields ? settingFields[column as keyof typeof settingFields].label.nn : null;
  const [field = column, rest] = column.split(/[.@]/);
  const declared = tables[table].columns[field];
  return declared?.role === "perYear" ? (rest ?? null) : (declared?.header.nn ?? null);
}

function rowName({ place: { table, row } }: Finding, plan: Plan): string | null {
  if (row === null || table === "settings" || !rowTableKeys.includes(table)) return null;
  const content = plan[table][row];
  return content && "id" in content && content.id !== null ? content.id : String(row + 1);
}
