import { periodYears } from "../plan/period";
import type { Plan, TableKey } from "../plan/plan";
import type { Kind } from "./kinds/kind";
import type { Content } from "./sheet-model";
import type { AnyColumn, FormulaContext, HeaderContext, Table } from "./table";
import { settingFields, settingsTable, type SettingField } from "./tables/settings";
import { same, type Language, type Words } from "./words";

/** One column of a table as it will stand in the sheet. */
export interface WrittenColumn {
  readonly field: string;
  readonly header: string;
  readonly column: AnyColumn;
  readonly width: number;
  readonly format: string;
  readonly align: "left" | "right" | "center";
}

export interface WrittenTable {
  readonly key: TableKey;
  readonly name: string;
  readonly title: Words;
  readonly columns: readonly WrittenColumn[];
  /** At least one row: an Excel table without rows keeps a blank one. */
  readonly rows: readonly (readonly Content[])[];
}

export interface WriteOptions {
  /** The tables that formulas may name; all where it is not given. A column that needs another is left out. */
  readonly named?: ReadonlySet<TableKey>;
  readonly headerOf?: HeaderContext["headerOf"];
}

/**
 * A table of the plan as headers and rows in a language. The period's years, and any other year that has
 * an amount, each get a column.
 */
export function writeTable(
  table: Table,
  plan: Plan,
  language: Language,
  { named, headerOf }: WriteOptions = {},
): WrittenTable {
  const columns = columnsOf(table, plan, language).filter(
    ({ column }) =>
      column.role !== "calculated" || (column.uses ?? []).every((key) => named?.has(key) ?? true),
  );
  const rows = plan[table.key] as unknown as readonly Readonly<Record<string, unknown>>[];
  const context = { ...formulaContext(plan, language), ...(headerOf ? { headerOf } : {}) };
  const written = rows.map((row) => columns.map((column) => contentOf(column, row, context)));
  const blank = columns.map((column) => contentOf(column, {}, context));
  return {
    key: table.key,
    name: table.name,
    title: table.title,
    columns,
    rows: written.length > 0 ? written : [blank],
  };
}

function formulaContext(plan: Plan, language: Language): FormulaContext {
  const years = periodYears(plan);
  return { language, firstYear: years[0] ?? 0, lastYear: years.at(-1) ?? 0 };
}

function columnsOf(table: Table, plan: Plan, language: Language): WrittenColumn[] {
  return Object.entries(table.columns).flatMap(([field, column]): WrittenColumn[] => {
    const { width } = column;
    if (column.role === "calculated") {
      const { header, format, align } = column;
      return periodYears(plan).length === 0 && !column.uses
        ? []
        : [{ field, header: header[language], column, width, format, align }];
    }
    const { format, align } = column.kind;
    if (column.role === "input")
      return [{ field, header: column.header[language], column, width, format, align }];
    return headedYears(plan, table.key, field).map((year) => ({
      field: `${field}.${year}`,
      header: year,
      column,
      width,
      format,
      align,
    }));
  });
}

function headedYears(plan: Plan, key: TableKey, field: string): string[] {
  const rows = plan[key] as unknown as readonly Readonly<Record<string, Readonly<Record<string, number>>>>[];
  const used = rows.flatMap((row) => Object.keys(row[field] ?? {}));
  return [...new Set([...periodYears(plan).map(String), ...used])].sort();
}

function contentOf(
  { field, column }: WrittenColumn,
  row: Readonly<Record<string, unknown>>,
  context: FormulaContext,
): Content {
  if (column.role === "calculated") return { formula: column.formula(context) };
  const [name = field, year] = field.split(".");
  const value = year === undefined ? row[name] : (row[name] as Record<string, unknown> | undefined)?.[year];
  return value === null || value === undefined
    ? ""
    : (column.kind as Kind<unknown>).write(value, context.language);
}

/** tbl_Avtale: a label and a value a row, then the fields that we do not know. */
export function writeSettings(plan: Plan, language: Language): WrittenTable {
  const fields = Object.entries(settingFields) as [keyof typeof settingFields, SettingField<unknown>][];
  const known = fields.map(([name, { label, kind }]): Content[] => {
    const value = plan.settings[name];
    return [label[language], value === null ? "" : kind.write(value, language)];
  });
  const { field, value, key, name, title } = settingsTable;
  const text = { role: "input", kind: settingFields.name.kind, help: same("") } as const;
  return {
    key,
    name,
    title,
    columns: [
      {
        field: "field",
        header: field.header[language],
        column: { ...text, ...field },
        width: field.width,
        format: "General",
        align: "left",
      },
      {
        field: "value",
        header: value.header[language],
        column: { ...text, ...value },
        width: value.width,
        format: "General",
        align: "left",
      },
    ],
    rows: [...known, ...plan.settings.others.map(([label, content]): Content[] => [label, content])],
  };
}
