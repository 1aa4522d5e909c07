import * as z from "zod/mini";
import * as r from "./records";

/** The plan file's and the workbook's format; raised when an older reader would misread. */
export const formatVersion = 1;

/** A whole plan: the settings and the rows of every table, in the order of the sheets. */
export const planSchema = z.object({
  settings: r.settings,
  years: z.array(r.yearFrame),
  goals: z.array(r.goal),
  sources: z.array(r.source),
  parties: z.array(r.party),
  footnotes: z.array(r.footnote),
  texts: z.array(r.planText),
  measures: z.array(r.measure),
  measureTexts: z.array(r.measureText),
  budget: z.array(r.budgetRow),
  funding: z.array(r.fundingRow),
  grants: z.array(r.grant),
  actuals: z.array(r.actual),
  accountRules: z.array(r.accountRule),
  carryOvers: z.array(r.carryOver),
  forecasts: z.array(r.forecast),
  progress: z.array(r.progressReport),
  anchoring: z.array(r.anchoring),
  log: z.array(r.logEntry),
  documents: z.array(r.governingDocument),
  documentGoals: z.array(r.documentGoal),
  documentLinks: z.array(r.documentLink),
  setAside: z.array(r.setAside),
  versions: z.array(r.sealedVersion),
  imports: z.array(r.importColumn),
});

export type Plan = z.infer<typeof planSchema>;

/** The name of a table in the plan; `settings` is a table of fields and values in the workbook. */
export type TableKey = keyof Plan;

/** The row type of a table. */
export type RowOf<K extends TableKey> = K extends "settings"
  ? Plan["settings"]
  : Exclude<Plan[K], Plan["settings"]>[number];

/** What is wrong with a plan file: where in it, and what was expected there. */
export interface PlanFileProblem {
  readonly path: string;
  readonly expected: string;
}

/**
 * Reads a plan file. In: the file's text. Out: the plan, or what is wrong with the first few places;
 * never throws for what a file can hold.
 */
export function readPlanFile(text: string): { plan: Plan } | { problems: readonly PlanFileProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [{ path: "", expected: "json" }] };
  }
  const result = z.safeParse(planSchema, json);
  if (result.success) return { plan: result.data };
  return {
    problems: result.error.issues.slice(0, 5).map((issue) => ({
      path: issue.path.map(String).join("."),
      expected: "expected" in issue && typeof issue.expected === "string" ? issue.expected : issue.code,
    })),
  };
}

/** Writes a plan file: JSON that a person can read and compare. */
export function writePlanFile(plan: Plan): string {
  return JSON.stringify(plan, null, 2) + "\n";
}
