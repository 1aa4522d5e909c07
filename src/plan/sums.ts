import type { Ore } from "./money";

/** Sums by key: a list of numbers and texts, of which only the last may hold any sign. */
export interface Sums {
  add(amount: Ore, ...key: readonly (number | string)[]): void;
  /** The sum under a key; 0 where nothing was added. */
  of(...key: readonly (number | string)[]): Ore;
}

/** Makes empty sums. */
export function newSums(): Sums {
  const sums = new Map<string, Ore>();
  const of = (...key: readonly (number | string)[]) => sums.get(key.join("|")) ?? 0;
  return { of, add: (amount, ...key) => void sums.set(key.join("|"), of(...key) + amount) };
}
