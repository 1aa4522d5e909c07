/** One thing said in several rows: the rows, in order, as they count in their table. */
export interface Group<T> {
  /** The first row. */
  readonly first: T;
  readonly row: number;
  readonly rows: readonly number[];
}

/**
 * Rows that say the same thing, so that it is reported once. In: rows, and what each says; null is left out.
 * Out: a group for each, by its key, in the order of their first rows.
 */
export function groupBy<T>(
  rows: readonly T[],
  keyOf: (row: T, index: number) => string | null,
): Map<string, Group<T>> {
  const groups = new Map<string, { first: T; row: number; rows: number[] }>();
  rows.forEach((first, row) => {
    const key = keyOf(first, row);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { first, row, rows: [row] });
  });
  return groups;
}

/** The groups of more than one row: what should have stood once. */
export function duplicates<T>(
  rows: readonly T[],
  keyOf: (row: T, index: number) => string | null,
): readonly (Group<T> & { readonly key: string })[] {
  // Nearly every row stands alone: groups are made only of those that meet another.
  const seen = new Set<string>();
  const twice = new Set<string>();
  const keys = rows.map((row, index) => {
    const key = keyOf(row, index);
    if (key === null) return null;
    const before = seen.size;
    if (seen.add(key).size === before) twice.add(key);
    return key;
  });
  if (twice.size === 0) return [];
  const groups = groupBy(rows, (_, index) => {
    const key = keys[index] ?? null;
    return key !== null && twice.has(key) ? key : null;
  });
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
