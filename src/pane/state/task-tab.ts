import type { FindingCode } from "../../plan/findings";

/** The pane's tabs. */
export const taskTabs = ["check", "allocation", "tables"] as const;
export type TaskTab = (typeof taskTabs)[number];

/** Findings that another tab's task mends: shares are allocated again, old tables made again. */
const leads: Readonly<Partial<Record<FindingCode, TaskTab>>> = {
  "share-total": "allocation",
  "tables-stale": "tables",
};

/** The tab whose task mends a kind of finding; null where none does. */
export function tabMending(code: FindingCode): TaskTab | null {
  return leads[code] ?? null;
}
