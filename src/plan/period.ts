import type { Plan } from "./plan";

/** A period longer than this is a typing mistake, and nothing is drawn a column a year for it. */
export const longestPeriod = 30;

/** The years of the plan, in order; none where first and last year do not make a period. */
export function periodYears({ settings: { firstYear, lastYear } }: Pick<Plan, "settings">): number[] {
  if (firstYear === null || lastYear === null) return [];
  const count = lastYear - firstYear + 1;
  return count < 1 || count > longestPeriod
    ? []
    : Array.from({ length: count }, (_, index) => firstYear + index);
}

/** The goals' numbers in the order of their table, each once. */
export function goalNumbers({ goals }: Pick<Plan, "goals">): number[] {
  return [...new Set(goals.flatMap(({ number }) => (number === null ? [] : [number])))];
}
