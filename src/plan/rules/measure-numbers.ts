import { at, finding } from "../findings";
import type { Measure } from "../records";
import { duplicates, groupBy } from "./group";
import type { Rule } from "./rule";

/** How many missing numbers a finding names. */
const mostNamed = 10;

/** The measures of a goal are numbered from 1. One finding a goal; a goal without any numbers is left alone. */
export const measureNumberGap: Rule = ({ plan }) => {
  const goals = groupBy(plan.measures, ({ goal }) => (goal === null ? null : String(goal)));
  return [...goals.values()].flatMap(({ first: { goal }, rows }) => {
    const numbers = rows.map((row) => plan.measures[row]?.number ?? null);
    const missing = missingNumbers(numbers.filter((number) => number !== null));
    const unnumbered = numbers.filter((number) => number === null).length;
    const nothing = missing.length === 0 && unnumbered === 0;
    if (goal === null || nothing || unnumbered === numbers.length) return [];
    const after = numbers.findIndex((number) => number === null || number > (missing[0] ?? Infinity));
    const place = at("measures", rows[Math.max(0, after)] ?? null, "number");
    return [finding("measure-number-gap", place, { goal, missing, unnumbered })];
  });
};

/** The first numbers from 1 that are not there, below the highest. */
function missingNumbers(numbers: readonly number[]): number[] {
  const missing: number[] = [];
  let expected = 1;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    for (; expected < number && missing.length < mostNamed; expected++) missing.push(expected);
    if (number >= expected) expected = number + 1;
  }
  return missing;
}

/** Two measures of a goal must not have one number. */
export const measureNumberDuplicate: Rule = ({ plan }) => {
  const key = ({ goal, number }: Measure) =>
    goal === null || number === null ? null : `${String(goal)}.${String(number)}`;
  return duplicates(plan.measures, key).map(({ first, rows }) =>
    finding("measure-number-duplicate", at("measures", rows[1] ?? null, "number"), {
      goal: first.goal ?? 0,
      number: first.number ?? 0,
      times: rows.length,
    }),
  );
};
