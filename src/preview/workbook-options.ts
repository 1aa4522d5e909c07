import { createCalculator } from "../standin/formulas/calculator";
import { formulaRewriter } from "../standin/formulas/rewriter";
import type { WorkbookOptions } from "../standin/model/options";

/** What makes a workbook calculate and its formulas follow. */
export const workbookOptions: WorkbookOptions = { calculator: createCalculator, rewriter: formulaRewriter };
