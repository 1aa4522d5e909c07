import type { RowOf, TableKey } from "../plan/plan";
import type { Kind } from "./kinds/kind";
import type { Language, Words } from "./words";

interface ColumnBase {
  readonly header: Words;
  /** Headers that the column has had. */
  readonly earlier?: readonly string[];
  /** One sentence, shown when a person stands in the cell and printed in the documentation. */
  readonly help: Words;
  /** In characters. */
  readonly width: number;
}

/** A column that a person fills in. */
export interface InputColumn<T> extends ColumnBase {
  readonly role: "input";
  readonly kind: Kind<NonNullable<T>>;
  /** The plan cannot be understood without this column. */
  readonly needed?: boolean;
  /** The drop-down takes its items from this column of another table. */
  readonly from?: Reference;
}

/** A column per year of the period, headed by the year; the row's field is a record of year → øre. */
export interface YearColumns {
  readonly role: "perYear";
  readonly kind: Kind<number>;
  readonly help: Words;
  readonly width: number;
}

/** A column that Excel calculates; the plan does not hold it. */
export interface CalculatedColumn extends ColumnBase {
  readonly role: "calculated";
  readonly format: string;
  readonly align: "left" | "right" | "center";
  /** The other tables that the formula reads: they must be made before it. */
  readonly uses?: readonly TableKey[];
  /** With "=", in English, structured references (`./structured`) as a file stores them. */
  formula(context: FormulaContext): string;
}

/** How a workbook's columns are headed. */
export interface HeaderContext {
  readonly language: Language;
  /** A column's header as the sheet has it; without an answer the declared one is taken. */
  readonly headerOf?: (table: TableKey, column: string) => string | undefined;
}

export interface FormulaContext extends HeaderContext {
  /** The first and last year of the period. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A column of another table, by its keys. */
export interface Reference {
  readonly table: TableKey;
  readonly column: string;
}

export type Column<T> = [T] extends [Readonly<Record<string, number>>] ? YearColumns : InputColumn<T>;
export type AnyColumn = InputColumn<unknown> | YearColumns | CalculatedColumn;

/** The one declaration of a table: creating, reading, drop-downs, help and documentation come from it. */
export interface Table<K extends TableKey = TableKey> {
  readonly key: K;
  /** The Excel table's name: ASCII, stable. */
  readonly name: string;
  /** The heading above the table, where its sheet holds several. */
  readonly title: Words;
  /** Whether every plan of the kind needs it: `money` tables are not needed in a programme. */
  readonly needed: "always" | "money" | "whenUsed";
  /** Made with a new plan even when it has no rows. */
  readonly madeEmpty: boolean;
  /** In the order of the sheet. */
  readonly columns: Readonly<Record<string, AnyColumn>>;
}

/** Declares a table: every field of its row must have a column of the field's kind. */
export function table<K extends Exclude<TableKey, "settings">>(
  declaration: Omit<Table<K>, "columns"> & {
    readonly columns: { readonly [F in keyof RowOf<K>]: Column<RowOf<K>[F]> } & Readonly<
      Record<string, AnyColumn>
    >;
  },
): Table<K> {
  return declaration;
}

type ColumnOptions<T> = Partial<Omit<InputColumn<T>, "role" | "kind" | "header" | "help">>;

/** A column that a person fills in. */
export function column<T>(
  kind: Kind<T>,
  header: Words,
  help: Words,
  options: ColumnOptions<T> = {},
): InputColumn<T | null> {
  return {
    role: "input",
    kind: kind as Kind<NonNullable<T>>,
    header,
    help,
    width: kind.long ? 50 : 16,
    ...options,
  };
}

/** A column per year. */
export function perYear(kind: Kind<number>, help: Words): YearColumns {
  return { role: "perYear", kind, help, width: 14 };
}

/** A column that Excel calculates. */
export function calculated(declaration: Omit<CalculatedColumn, "role">): CalculatedColumn {
  return { role: "calculated", ...declaration };
}
