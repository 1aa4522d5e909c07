import type { Ore } from "./money";

type Key = readonly (number | string)[];

/** Sums by key: a list of numbers and texts; 1 and "1" are two. */
export interface Sums {
  /** Adds to a key and to every beginning of it. */
  add(amount: Ore, ...key: Key): void;
  /** The sum under a key; 0 where nothing was added. */
  of(...key: Key): Ore;
}

/** The sum of the keys that come by here, and where they go on. */
interface Branch {
  sum: Ore;
  readonly next: Map<number | string, Branch>;
}

/** Makes empty sums. */
export function newSums(): Sums {
  const root = newBranch();
  return {
    add(amount, ...key) {
      let branch = root;
      branch.sum += amount;
      for (const part of key) {
        const known = branch.next.get(part);
        const next = known ?? newBranch();
        if (!known) branch.next.set(part, next);
        branch = next;
        branch.sum += amount;
      }
    },
    of: (...key) => key.reduce<Branch | undefined>((branch, part) => branch?.next.get(part), root)?.sum ?? 0,
  };
}

function newBranch(): Branch {
  return { sum: 0, next: new Map() };
}
