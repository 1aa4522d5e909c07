/** Where a cell stands; rows and columns from 0. */
export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What the model asks of a calculator. It writes results into the sheets' `cells` by putting a
 * new cell object in place, and returns the cells whose value changed.
 */
export interface CalculatorLike {
  recalculateAll(): CellAddress[];
  recalculate(changed: readonly CellAddress[]): CellAddress[];
  /** Sheets, tables, names or rows have changed: what it knows of them is out of date. */
  structureChanged(): void;
}

/** A rename that formulas must follow. */
export interface FormulaRename {
  readonly table?: readonly [string, string];
  readonly column?: { readonly table: string; readonly from: string; readonly to: string };
  readonly sheet?: readonly [string, string];
}

/** Whole rows or columns put in (`count` above 0) or taken out (below 0) at `at`, counted from 0. */
export interface FormulaShift {
  /** The sheet's name. */
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** Rewrites formula texts, each with its leading "=". */
export interface FormulaRewriter {
  /** As if the cell were copied from one place to another. */
  translate(
    formula: string,
    from: { row: number; column: number },
    to: { row: number; column: number },
  ): string;
  /** `ownTable` is the table that the formula stands in: `[@2025]` means its column. */
  rename(formula: string, change: FormulaRename, ownTable?: string): string;
  /** `ownSheet` is the name of the sheet that the formula stands on. */
  shift(formula: string, ownSheet: string, change: FormulaShift): string;
}

/** For workbooks without formulas to keep up: every formula stays as it is. */
export const unchangedFormulas: FormulaRewriter = {
  translate: (formula) => formula,
  rename: (formula) => formula,
  shift: (formula) => formula,
};
