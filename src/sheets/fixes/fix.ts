import type { TableKey } from "../../plan/plan";
import type { Cell } from "../kinds/kind";
import type { Area, Content } from "../sheet-model";
import type { Language } from "../words";

/** How a row is found again: by its ID, else by its content as read, else by its place. */
export interface RowKey {
  /** Null where the table has no IDs, or the row none. */
  readonly id: string | null;
  readonly headers: readonly Cell[];
  readonly cells: readonly Cell[];
  /** In the table's body, from 0. */
  readonly position: number;
}

/** How several changes of one cell are joined; without it, the first one goes before the others. */
export type Join =
  /** A name in a list gives way to another. */
  | { readonly is: "replace"; readonly text: string; readonly by: string }
  /** An amount is added, in kroner whatever the column's unit. */
  | { readonly is: "add"; readonly amount: number };

/** What one cell should hold instead of what it holds. */
export interface CellEdit {
  readonly table: TableKey;
  readonly row: RowKey;
  /** The field, `amounts.2025` for a year. */
  readonly column: string;
  /** Where the cell was when it was read, for showing. */
  readonly sheet: string;
  readonly address: string;
  /** What was read there; for a calculated column its formula. */
  readonly from: Cell;
  readonly to: Content;
  /** The number format that the new content needs. */
  readonly format?: string;
  /** Where the column's header tells a unit: the kroner that one in the cell stands for. */
  readonly factor?: number;
  readonly join?: Join;
}

/** A row to be put last in a table. */
export interface NewRow {
  readonly table: TableKey;
  readonly sheet: string;
  /** Content by field; the rest is blank. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A column to be put into a table. */
export interface NewColumn {
  readonly table: TableKey;
  readonly sheet: string;
  readonly header: string;
  /** Which column it is put before; null is last. */
  readonly before: string | null;
  readonly format: string;
}

/** A table that the plan needs and that is gone, to be there again. */
export interface LostTable {
  readonly table: TableKey;
  /** Another table that has its columns: it gets its name back. */
  readonly renamed: string | null;
  /** Where it stands, or is to stand. */
  readonly sheet: string;
  /** Where that sheet is there, its cells may still be those of the table. */
  readonly sheetIsThere: boolean;
  /** What it is made of where it must be made anew. */
  readonly language: Language;
  readonly period: Period;
}

export interface Period {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A workbook name and the formula that it had; null where it was not there. */
export interface FormerName {
  readonly name: string;
  readonly formula: string | null;
}

/** Cells as they stood before something was written over them; null for those that nothing was. */
export interface FormerCells {
  readonly formulas: readonly (readonly (Cell | null)[])[];
  readonly numberFormats: readonly (readonly (string | null)[])[];
}

/** A table that was mended, to be as it was. What is made anew goes only where nobody has put anything in it. */
export type MendedTable = { readonly names: readonly FormerName[] } & (
  | { readonly was: "renamed"; readonly table: TableKey; readonly name: string }
  | {
      readonly was: "cells";
      readonly table: TableKey;
      readonly headers: FormerCells;
      /** The sums above the headers that were written, as they were before; null where none was. */
      readonly sums: readonly (Cell | null)[];
    }
  | {
      readonly was: "away";
      readonly table: TableKey;
      readonly sheet: string;
      readonly area: Area;
      /** What was written in the area. */
      readonly written: readonly (readonly Cell[])[];
      readonly before: FormerCells;
    }
  | {
      readonly was: "awayWithSheet";
      readonly sheet: string;
      readonly area: Area;
      readonly written: readonly (readonly Cell[])[];
    }
);

/** Changes that belong together: all of them are made, or none. One of tables is of nothing else. */
export interface Change {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
  readonly columns: readonly NewColumn[];
  readonly tables?: readonly LostTable[];
  readonly mended?: readonly MendedTable[];
  /** What was put in, to be taken out again. */
  readonly removedRows?: readonly { readonly table: TableKey; readonly row: RowKey }[];
  readonly removedColumns?: readonly { readonly table: TableKey; readonly header: string }[];
}

/** What mends a finding. */
export interface Fix extends Change {
  /** Sure enough to be done together with others, unseen one by one. */
  readonly certain: boolean;
}

/** A fix of cells only; null where there is nothing to change. */
export function cellFix(certain: boolean, edits: readonly (CellEdit | null)[]): Fix | null {
  const changes = edits.filter((edit) => edit !== null);
  return changes.length === 0 || changes.length < edits.length
    ? null
    : { certain, edits: changes, rows: [], columns: [] };
}
