import type { CalculatorLike, FormulaRewriter } from "./calculator";
import type { WorkbookData } from "./data";

/** What a workbook is given from outside. */
export interface WorkbookOptions {
  /** Without one, formulas keep the value that they came with. */
  readonly calculator?: (data: WorkbookData) => CalculatorLike;
  /** Without one, formulas do not follow renames and moved rows. */
  readonly rewriter?: FormulaRewriter;
  /** The day a typed date without a year belongs to. */
  readonly today?: () => Date;
}
