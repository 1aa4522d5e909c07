import type { Lane } from "./allocation-flow";
import { route } from "./allocation-flow";
import type { Ore } from "./money";

/** How finely the cost of rounding a cell up or down is told apart. */
const steps = 1_000;

/**
 * Controlled rounding. In: amounts in fractions of øre, 0 where a cell must stay empty, whose sums are nearly
 * those wanted; the goals' and years' sums; the unit in øre. Out: whole øre with exactly these sums, each cell
 * its amount rounded down or up to the unit, at the least distance altogether. Where sums are not whole units
 * some cells in between are not either. Throws where `open` cells cannot meet the sums.
 */
export function roundTo(
  table: readonly (readonly number[])[],
  open: (goal: number, year: number) => boolean,
  sums: { readonly goals: readonly Ore[]; readonly years: readonly Ore[] },
  unit: Ore,
): Ore[][] {
  // To leave the two nearest units costs more than any rounding within them.
  const leaving = steps * 2 * (sums.goals.length + sums.years.length + 2);
  const lanes = table.flatMap((row, goal) =>
    row.flatMap((amount, year): Lane[] => {
      if (!open(goal, year)) return [];
      const units = Math.floor(amount / unit + 1e-9);
      const fraction = Math.min(1, Math.max(0, amount / unit - units));
      return [
        { goal, year, capacity: units * unit, cost: -leaving },
        { goal, year, capacity: unit, cost: Math.round((1 - 2 * fraction) * steps) },
        { goal, year, capacity: Infinity, cost: leaving },
      ];
    }),
  );
  const { amounts, unmet } = route(sums.goals, sums.years, lanes);
  if (unmet.some((amount) => amount > 0)) throw new RangeError("the open cells cannot meet the sums");
  const rounded = table.map((row) => row.map(() => 0));
  for (const [index, { goal, year }] of lanes.entries()) {
    const row = rounded[goal];
    if (row) row[year] = (row[year] ?? 0) + (amounts[index] ?? 0);
  }
  return rounded;
}
