import { checkPlan, mergeFindings } from "./check";
import { withoutConsequences } from "./consequences";
import type { Finding } from "./findings";
import type { Plan } from "./plan";

/** What the rules say of a change: what they no longer say, say anew, and say with other figures. */
export interface Effect {
  readonly gone: readonly Finding[];
  readonly added: readonly Finding[];
  /** As they are after the change. */
  readonly changed: readonly Finding[];
}

/**
 * What a change of the plan does to its findings. In: the plan before and after, today as an ISO day, and
 * what reading the workbook found, which the change does not mend.
 */
export function effectOf(before: Plan, after: Plan, today: string, read: readonly Finding[] = []): Effect {
  const findingsOf = (plan: Plan) => withoutConsequences(mergeFindings(read, checkPlan(plan, today)), plan);
  const [old, now] = [findingsOf(before), findingsOf(after)];
  const gone = without(old, now, sameWords);
  const news = without(now, old, sameWords);
  const added = without(news, gone, subject);
  const isNew = new Set(added);
  return { gone: without(gone, news, subject), added, changed: news.filter((found) => !isNew.has(found)) };
}

/** The findings of a list that another has none like; one of the other answers for one. */
function without(
  list: readonly Finding[],
  other: readonly Finding[],
  key: (found: Finding) => string,
): Finding[] {
  const counts = new Map<string, number>();
  for (const found of other) counts.set(key(found), (counts.get(key(found)) ?? 0) + 1);
  return list.filter((found) => {
    const left = counts.get(key(found)) ?? 0;
    if (left > 0) counts.set(key(found), left - 1);
    return left === 0;
  });
}

function sameWords({ code, severity, params }: Finding): string {
  return JSON.stringify([code, severity, params]);
}

/** What a finding is about, whatever its figures: its goal, year and measure, or the row that it points at. */
function subject({ code, place, params }: Finding): string {
  const { goal, year, measure } = params as { goal?: unknown; year?: unknown; measure?: unknown };
  // One of the whole table points at whichever row is first, and that row may change.
  const row = goal === undefined && year === undefined && measure === undefined ? place.row : null;
  return JSON.stringify([code, goal ?? null, year ?? null, measure ?? null, place.table, row]);
}
