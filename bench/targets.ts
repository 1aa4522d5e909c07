import type { PlanReport, Subject } from "./report";

/** Something that was promised, and what was measured. */
export interface Target {
  readonly plan: string;
  readonly target: string;
  readonly value: number;
  readonly most: number;
  readonly met: boolean;
}

/** What Excel on the web takes at a time is 5 MB; we stay below. */
const chunkBytes = 4_500_000;
const mostTimesJson = 5;
const mostEditMilliseconds = 30;

/** The targets for a plan: counts are exact, the ratio and the milliseconds are this machine's. */
export function targetsOf({ name, tablesSyncs }: Subject, { actions, core }: PlanReport): Target[] {
  const { create, read, check, edit, tables, tablesAgain } = actions;
  const all = [create, read, check, edit, tables, tablesAgain];
  const readSyncs = 1 + Math.max(1, Math.ceil(read.bytesReceived / chunkBytes));
  const within = (target: string, value: number, most: number): Target => ({
    plan: name,
    target,
    value,
    most,
    met: value <= most,
  });
  return [
    within("syncs to read: 2, and one more for each further 4.5 MB", read.syncs, readSyncs),
    within("further syncs to check", check.syncs - read.syncs, 0),
    within("syncs to follow one edited cell", edit.syncs, 1),
    within("own milliseconds to follow one edited cell", edit.milliseconds.own, mostEditMilliseconds),
    within("syncs to make all tables", tables.syncs, tablesSyncs),
    within("bytes of the largest request", Math.max(...all.map((one) => one.largestRequest)), chunkBytes),
    within("bytes of the largest response", Math.max(...all.map((one) => one.largestResponse)), chunkBytes),
    within("parsing and rules, times JSON.parse of the same values", core.ratio.both, mostTimesJson),
  ];
}
