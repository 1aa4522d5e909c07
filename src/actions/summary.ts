import { periodYears } from "../plan/period";
import type { Plan } from "../plan/plan";

/** What a plan is, in a few words and figures. */
export interface PlanSummary {
  readonly name: string | null;
  readonly pilot: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly planningYear: number | null;
  readonly years: readonly number[];
  readonly goals: number;
  readonly measures: number;
  /** Whether there is a budget to share among goals: a programme has none. */
  readonly hasBudget: boolean;
}

export function summaryOf(plan: Plan): PlanSummary {
  const { name, pilot, firstYear, lastYear, planningYear } = plan.settings;
  return {
    name,
    pilot,
    firstYear,
    lastYear,
    planningYear,
    years: periodYears(plan),
    goals: plan.goals.length,
    measures: plan.measures.length,
    hasBudget: plan.settings.kind !== "programme" && plan.goals.length > 0,
  };
}
