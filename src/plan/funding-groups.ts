import { sumOre, type Ore } from "./money";
import type { FundingRow } from "./records";

/** Rows of financing that are alike in year, goal, source, form and status: what most rules ask about. */
export interface FundingGroup {
  readonly first: FundingRow;
  /** As they count in their table, in order. */
  readonly rows: readonly number[];
  /** Their amounts together, in øre; a blank one is nothing. */
  readonly sum: Ore;
}

interface Growing extends FundingGroup {
  readonly rows: number[];
  sum: Ore;
}

/** Groups the rows of financing in one pass. Out: the groups, in the order of their first rows. */
export function fundingGroups(rows: readonly FundingRow[]): FundingGroup[] {
  const groups: Growing[] = [];
  const byYear = new Map<number | null, Map<number | null, Map<string | null, Growing[]>>>();
  let index = 0;
  for (const row of rows) {
    const byGoal = branch(byYear, row.year, () => new Map<number | null, Map<string | null, Growing[]>>());
    const bySource = branch(byGoal, row.goal, () => new Map<string | null, Growing[]>());
    const alike = branch(bySource, row.source, (): Growing[] => []);
    let group = alike.find(({ first }) => first.form === row.form && first.status === row.status);
    if (!group) {
      group = { first: row, rows: [], sum: 0 };
      alike.push(group);
      groups.push(group);
    }
    group.rows.push(index);
    group.sum += row.amount ?? 0;
    index += 1;
  }
  return groups;
}

function branch<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Groups that say the same thing as one. In: groups, and what each says; null is left out. Out: one for each
 * key, with all the rows in order.
 */
export function merged(
  groups: readonly FundingGroup[],
  keyOf: (first: FundingRow) => string | null,
): FundingGroup[] {
  const byKey = new Map<string, FundingGroup[]>();
  for (const group of groups) {
    const key = keyOf(group.first);
    if (key !== null) branch(byKey, key, (): FundingGroup[] => []).push(group);
  }
  return [...byKey.values()].flatMap((alike) => {
    const [only] = alike;
    if (!only || alike.length === 1) return only ?? [];
    // Many times quicker than sorting them as a list.
    const rows = [...Uint32Array.from(alike.flatMap((group) => group.rows)).sort()];
    return [{ first: only.first, rows, sum: sumOre(alike.map(({ sum }) => sum)) }];
  });
}
