import type { Plan } from "../../plan/plan";
import { goalNumbers, periodYears } from "../../plan/period";
import type { References } from "../references";
import type { SheetModel } from "../sheet-model";
import { budgetSheet } from "./budget";
import { financingSheet } from "./financing";
import { measuresSheet } from "./measures";

/**
 * The published tables of a plan as sheets, in the order of the document. A programme has no money
 * tables, and a plan without a period no columns to head.
 * @param year the year of section 7
 */
export function generatedSheets(plan: Plan, year: number, references: References): SheetModel[] {
  const measures = goalNumbers(plan).map((goal, index) => measuresSheet(plan, goal, index + 1));
  if (plan.settings.kind === "programme" || periodYears(plan).length === 0) return measures;
  return [...measures, budgetSheet(plan, references), financingSheet(plan, year, references)];
}
