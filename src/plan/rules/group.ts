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
  return [...groupBy(rows, keyOf)]
    .filter(([, group]) => group.rows.length > 1)
    .map(([key, group]) => ({ key, ...group }));
}

/**
 * Rows, or some of them, that agree in every one of some things. Out: the groups of more than one row, in the order
 * of their first rows. Made for many rows of which few agree: what stands alone is not looked at again.
 */
export function alike<T>(
  rows: readonly T[],
  things: readonly ((row: T) => string | number | null)[],
  among: readonly number[] = [...rows.keys()],
): Group<T>[] {
  return things
    .reduce((groups, thing) => groups.flatMap((group) => together(rows, group, thing)), [among])
    .sort(([a = 0], [b = 0]) => a - b)
    .flatMap((group) => {
      const [row = 0] = group;
      const first = rows[row];
      return first === undefined ? [] : [{ first, row, rows: group }];
    });
}

function together<T>(rows: readonly T[], group: readonly number[], thing: (row: T) => unknown): number[][] {
  if (allDiffer(rows, group, thing)) return [];
  const parts = new Map<unknown, number[]>();
  for (const index of group) {
    const row = rows[index];
    if (row === undefined) continue;
    const value = thing(row);
    const part = parts.get(value);
    if (part) part.push(index);
    else parts.set(value, [index]);
  }
  return [...parts.values()].filter((part) => part.length > 1);
}

/** Mostly they do, and then nothing need be made for each. */
function allDiffer<T>(rows: readonly T[], group: readonly number[], thing: (row: T) => unknown): boolean {
  const values = new Set<unknown>();
  for (const index of group) {
    const row = rows[index];
    if (row !== undefined) values.add(thing(row));
  }
  return values.size === group.length;
}
