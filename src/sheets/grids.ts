import type { Cell } from "./kinds/kind";

/** One Excel table as it was read. Rows and columns count from 0. */
export interface TableGrid {
  readonly name: string;
  readonly sheet: string;
  /** Where the header row begins on its sheet. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly Cell[];
  /** The body, without header and totals row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Column offset → the body cells' formulas, for calculated columns only. */
  readonly formulas: ReadonlyMap<number, readonly Cell[]>;
}

/** A table that we did not ask for, by its headers: perhaps one of ours that was renamed. */
export interface OtherTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly Cell[];
}

/** Everything that is read of a workbook to understand its plan. */
export interface WorkbookGrids {
  readonly tables: readonly TableGrid[];
  readonly others: readonly OtherTable[];
}
