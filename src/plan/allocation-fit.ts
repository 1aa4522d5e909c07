import { route } from "./allocation-flow";
import type { Open } from "./allocation-limits";
import type { Ore } from "./money";
import { sumOre } from "./money";

const mostRounds = 1_000;
/** The part of its natural amount that an empty cell starts from, when it must be filled. */
const fill = 0.01;
/** In øre: far less than a rounding unit. */
const nearEnough = 0.001;

/**
 * What fitting starts from. In: the present table, and the free cells with the sums left for them, which can
 * be met. Out: the free cells' present amounts, and a little in those cells of nothing that must be filled
 * for the sums to be met; 0 in every cell that is to stay empty or locked. Throws RangeError for sums that
 * no table can meet.
 */
export function seedOf(table: readonly (readonly Ore[])[], { free, goals, years }: Open): number[][] {
  let seed = free.map((row, goal) =>
    row.map((isFree, year) => (isFree ? Math.max(0, table[goal]?.[year] ?? 0) : 0)),
  );
  // What the cell would be if all goals followed the years' frames, and little beside what is there.
  const total = sumOre(goals);
  const little = (goal: number, year: number) => ((goals[goal] ?? 0) / total) * (years[year] ?? 0) * fill;
  for (;;) {
    const tried = seed;
    const lanes = tried.flatMap((row, goal) =>
      row.flatMap((amount, year) => (amount > 0 ? [{ goal, year, capacity: Infinity, cost: 0 }] : [])),
    );
    const { unmet, reached } = route(goals, years, lanes);
    if (unmet.every((amount) => amount === 0)) return tried;
    // What is left over ends at full years: only cells that lead on from there help.
    const helpful = (goal: number, year: number) =>
      free[goal]?.[year] === true && reached.goals[goal] === true && reached.years[year] === false;
    seed = tried.map((row, goal) =>
      row.map((amount, year) => (helpful(goal, year) ? little(goal, year) : amount)),
    );
    if (!seed.some((row, goal) => row.some((amount, year) => amount !== tried[goal]?.[year]))) {
      throw new RangeError("the free cells cannot meet the sums");
    }
  }
}

/**
 * Iterative proportional fitting. In: the seed, and what goals and years must sum to. Out: the nearest table
 * with these sums (least information gained), in fractions of øre; where cells must go to nothing it is slow
 * to get there and ends close by.
 */
export function fit(
  seed: readonly (readonly number[])[],
  goals: readonly Ore[],
  years: readonly Ore[],
): number[][] {
  let table = seed.map((row) => [...row]);
  for (let round = 0; round < mostRounds; round++) {
    table = table.map((row, goal) => scaled(row, goals[goal] ?? 0));
    const sums = years.map((_, year) => table.reduce((sum, row) => sum + (row[year] ?? 0), 0));
    if (sums.every((sum, year) => Math.abs(sum - (years[year] ?? 0)) < nearEnough)) break;
    table = table.map((row) => row.map((cell, year) => part(cell, sums[year] ?? 0, years[year] ?? 0)));
  }
  return table;
}

function scaled(row: readonly number[], wanted: number): number[] {
  const sum = row.reduce((total, cell) => total + cell, 0);
  return row.map((cell) => part(cell, sum, wanted));
}

function part(cell: number, sum: number, wanted: number): number {
  return sum > 0 ? (cell / sum) * wanted : 0;
}
