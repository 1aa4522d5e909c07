import type { Finding } from "../plan/findings";
import type { RowOf, TableKey } from "../plan/plan";
import type { TableGrid } from "./grids";
import { overwritten, readTable, type TableReading } from "./read-table";
import type { Table } from "./table";

/** A table as it was read before. */
export interface EarlierTable<K extends TableKey> {
  readonly grid: TableGrid;
  readonly reading: TableReading<K>;
}

/**
 * Reads a table of which most rows are the very ones that were read before, as after an edited cell: only the
 * rows between the first and the last that are others are read. In: the grid as it is now, whose headers are
 * the earlier ones, and what was read earlier. Out: the same as `readTable` would give.
 */
export function rereadTable<K extends TableKey>(
  table: Table<K>,
  grid: TableGrid,
  earlier: EarlierTable<K>,
): TableReading<K> {
  const { first, before, now } = changedRows(earlier.grid.rows, grid.rows);
  const { reading } = earlier;
  const { rows: offsets } = reading.places;
  // What stands at these offsets from the header row is kept, in front and behind.
  const front = countUpTo(offsets, first);
  const behind = countUpTo(offsets, before);
  const middle = readTable(table, { ...grid, rows: grid.rows.slice(first, now), formulas: new Map() });
  const grown = middle.rows.length - (behind - front);
  const rows: RowOf<K>[] = reading.rows.slice(0, front).concat(middle.rows, reading.rows.slice(behind));
  const places = {
    ...middle.places,
    rows: offsets
      .slice(0, front)
      .concat(shifted(middle.places.rows, first), shifted(offsets.slice(behind), now - before)),
  };
  const cells = (findings: readonly Finding[]) =>
    findings.filter(({ code, place }) => place.row !== null && code !== "sum-overwritten");
  const kept = cells(reading.findings);
  return {
    rows,
    places,
    findings: [
      ...middle.findings.filter(({ place }) => place.row === null),
      ...kept.filter(({ place }) => (place.row ?? 0) < front),
      ...cells(middle.findings).map((found) => moved(found, front)),
      ...kept.filter(({ place }) => (place.row ?? 0) >= behind).map((found) => moved(found, grown)),
      ...overwritten(table, grid, places.columns, places.rows),
    ],
  };
}

/** The rows that are others, from `first` up to `before` in the earlier table and up to `now` in this one. */
function changedRows(
  earlier: TableGrid["rows"],
  rows: TableGrid["rows"],
): { first: number; before: number; now: number } {
  const shorter = Math.min(earlier.length, rows.length);
  let first = 0;
  while (first < shorter && earlier[first] === rows[first]) first++;
  let same = 0;
  while (same < shorter - first && earlier.at(-1 - same) === rows.at(-1 - same)) same++;
  return { first, before: earlier.length - same, now: rows.length - same };
}

/** How many of some rising numbers are at most this one. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shifted(numbers: readonly number[], by: number): readonly number[] {
  return by === 0 ? numbers : numbers.map((number) => number + by);
}

function moved(found: Finding, by: number): Finding {
  if (by === 0) return found;
  return { ...found, place: { ...found.place, row: (found.place.row ?? 0) + by } };
}
