import { ledger } from "../../plan/ledger";
import { goalNumbers, periodYears } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { References } from "../references";
import type { SheetModel } from "../sheet-model";
import { anchoringSheet } from "./anchoring";
import { approvalSheet } from "./approval";
import { budgetSheet } from "./budget";
import { financingSheet } from "./financing";
import { logSheet } from "./log";
import { measuresSheet } from "./measures";

/**
 * The published tables of a plan as sheets, in the order of the document. A programme has no money and no
 * approval, and a plan without a period no columns to head.
 * @param year the year of section 7; the other sections follow the planning year
 */
export function generatedSheets(plan: Plan, year: number, references: References): SheetModel[] {
  const measures = goalNumbers(plan).map((goal, index) => measuresSheet(plan, goal, index + 1));
  const log = plan.log.length > 0 ? [logSheet(plan)] : [];
  if (plan.settings.kind === "programme") return [...measures, ...log];
  const sums = ledger(plan);
  const money =
    periodYears(plan).length > 0
      ? [budgetSheet(plan, sums, references), financingSheet(plan, year, sums, references)]
      : [];
  const planned = plan.settings.planningYear ?? year;
  return [...measures, anchoringSheet(plan, planned), ...money, approvalSheet(plan, planned), ...log];
}
