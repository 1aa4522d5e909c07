import type { Plan } from "../../plan/plan";
import { tableWords, type TableWords } from "./words";

/** What every published table takes from the plan for its frame. */
export interface PlanFrame {
  readonly words: TableWords;
  readonly planName: string;
  /** The plan's newest version, as its log names it. */
  readonly version: string | null;
}

/** The frame of a plan's tables: their language, the plan's name and its newest version. */
export function planFrame(plan: Plan): PlanFrame {
  return {
    words: tableWords(plan.settings.tableLanguage ?? "nn"),
    planName: plan.settings.name ?? "",
    version: plan.log.at(-1)?.version ?? null,
  };
}
