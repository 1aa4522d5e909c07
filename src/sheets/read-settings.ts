import { at, finding, type Finding } from "../plan/findings";
import { normalName } from "../plan/names";
import type { Settings } from "../plan/records";
import { blankSettings } from "../plan/empty";
import type { TableGrid } from "./grids";
import type { Cell } from "./kinds/kind";
import type { TablePlaces } from "./places";
import { settingFields, settingsTable, type SettingField } from "./tables/settings";
import { forms } from "./words";

type Field = keyof typeof settingFields;
const fieldNames = Object.keys(settingFields) as Field[];
const byLabel = new Map(
  fieldNames.flatMap((field) => {
    const { label, earlier = [] }: SettingField<unknown> = settingFields[field];
    return [...forms(label), ...earlier].map((form) => [normalName(form), field] as const);
  }),
);

export interface SettingsReading {
  readonly settings: Settings;
  readonly places: TablePlaces;
  readonly findings: readonly Finding[];
}

/** Reads tbl_Avtale: a field a row, found by its label. Fields that we do not know are kept. */
export function readSettings(grid: TableGrid): SettingsReading {
  const [labels, values] = [settingsTable.field, settingsTable.value].map((column, position) =>
    offsetOf(grid.headers, forms(column.header), position),
  );
  const read: Record<string, unknown> = { ...blankSettings() };
  const others: Settings["others"] = [];
  const findings: Finding[] = [];
  const fields = new Map<string, number>();
  grid.rows.forEach((cells, index) => {
    const label = String(cells[labels ?? 0] ?? "").trim();
    const value = cells[values ?? 1] ?? "";
    const field = byLabel.get(normalName(label));
    if (field !== undefined && !fields.has(field)) {
      fields.set(field, index + 1);
      read[field] = settingFields[field].kind.read(value, (problem) =>
        findings.push(finding(problem.code, at("settings", null, field), problem.params) as Finding),
      );
    } else if (label !== "") others.push([label, value]);
  });
  return {
    settings: { ...(read as Settings), others },
    findings,
    places: {
      table: grid.name,
      sheet: grid.sheet,
      row: grid.row,
      column: grid.column,
      columns: new Map([
        ["field", labels ?? 0],
        ["value", values ?? 1],
      ]),
      factors: new Map(),
      rows: grid.rows.map((_, index) => index + 1),
      fields,
    },
  };
}

/** Two columns only: where a header was renamed, its place is sure all the same. */
function offsetOf(headers: readonly Cell[], names: readonly string[], position: number): number {
  const wanted = new Set(names.map(normalName));
  const found = headers.findIndex((header) => wanted.has(normalName(String(header))));
  return found === -1 ? position : found;
}
