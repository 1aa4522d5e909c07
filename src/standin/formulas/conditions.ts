import { equalityKey, type Criterion } from "./criteria";
import type { Matrix } from "./values";

/** Cells and what is asked of each of them. */
export interface Condition {
  readonly cells: Matrix;
  readonly criterion: Criterion;
}

interface Grouping {
  readonly columns: readonly Matrix[];
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** What is worked out about a block lives as long as the block: a changed range is read into a new one. */
const keys = new WeakMap<Matrix, readonly (string | null)[]>();
const groupings = new WeakMap<Matrix, Grouping[]>();
const tested = new WeakMap<Matrix, Map<string, Uint8Array>>();
const testsKept = 64;
const groupingsKept = 16;

function keysOf(cells: Matrix): readonly (string | null)[] {
  const known = keys.get(cells);
  if (known) return known;
  const made = cells.values.map(equalityKey);
  keys.set(cells, made);
  return made;
}

function groupRows(columns: readonly Matrix[]): Grouping {
  const parts = columns.map(keysOf);
  const rows = new Map<string, number[]>();
  const length = Math.min(...parts.map((part) => part.length));
  for (let index = 0; index < length; index++) {
    const own = parts.map((part) => part[index]);
    if (own.includes(null)) continue;
    const key = own.join("\u0001");
    const group = rows.get(key);
    if (group) group.push(index);
    else rows.set(key, [index]);
  }
  return { columns, rows };
}

function groupingOf(columns: readonly Matrix[], first: Matrix): Grouping {
  const kept = groupings.get(first) ?? [];
  groupings.set(first, kept);
  const same = ({ columns: own }: Grouping) =>
    own.length === columns.length && own.every((column, index) => column === columns[index]);
  const known = kept.find(same);
  if (known) return known;
  const made = groupRows(columns);
  kept.push(made);
  if (kept.length > groupingsKept) kept.shift();
  return made;
}

function testCells(cells: Matrix, criterion: Extract<Criterion, { kind: "test" }>): Uint8Array {
  const kept = tested.get(cells) ?? new Map<string, Uint8Array>();
  tested.set(cells, kept);
  const known = kept.get(criterion.id);
  if (known) return known;
  if (kept.size >= testsKept) kept.clear();
  // A plain loop: `Uint8Array.from` goes through an iterator, many times slower.
  const made = new Uint8Array(cells.values.length);
  for (let index = 0; index < made.length; index++)
    made[index] = criterion.matches(cells.values[index] ?? null) ? 1 : 0;
  kept.set(criterion.id, made);
  return made;
}

/** The rows where all equalities hold; null where there is none, so that every row may do. */
function lookUp(conditions: readonly Condition[]): readonly number[] | null {
  const columns: Matrix[] = [];
  const wanted: string[] = [];
  for (const { cells, criterion } of conditions) {
    if (criterion.kind !== "equal") continue;
    columns.push(cells);
    wanted.push(criterion.key);
  }
  const [first] = columns;
  return first ? (groupingOf(columns, first).rows.get(wanted.join("\u0001")) ?? []) : null;
}

/** A test's answers: 1 where a cell that was read meets it, and what a blank further down does. */
interface Answers {
  readonly read: Uint8Array;
  readonly beyond: boolean;
}

function answersOf(conditions: readonly Condition[]): Answers[] {
  return conditions.flatMap(({ cells, criterion }) =>
    criterion.kind === "equal" ? [] : { read: testCells(cells, criterion), beyond: criterion.matches(null) },
  );
}

function holdsAt(answers: readonly Answers[], index: number): boolean {
  for (const { read, beyond } of answers) if (index < read.length ? read[index] === 0 : !beyond) return false;
  return true;
}

/** Which cells meet all conditions, and how many blank ones beyond those that were read. */
export interface Matches {
  /** Positions in the blocks, row by row, ascending. */
  readonly indices: readonly number[];
  readonly beyond: number;
}

/**
 * Finds the cells that meet all conditions; the blocks have the same shape, though they may be read to
 * different depths. `size` is the number of cells of each range.
 */
export function matching(conditions: readonly Condition[], size: number): Matches {
  const answers = answersOf(conditions);
  const found = lookUp(conditions);
  if (found) {
    const indices = answers.length === 0 ? found : found.filter((index) => holdsAt(answers, index));
    return { indices, beyond: 0 };
  }
  const depth = Math.max(...conditions.map(({ cells }) => cells.values.length));
  const indices: number[] = [];
  for (let index = 0; index < depth; index++) if (holdsAt(answers, index)) indices.push(index);
  return { indices, beyond: holdsAt(answers, depth) ? size - depth : 0 };
}
