import { normalName } from "../plan/names";
import { headerUnit } from "../plan/read-amount";
import { kroner } from "./kinds/amounts";
import type { Cell } from "./kinds/kind";
import type { AnyColumn } from "./table";
import { forms } from "./words";

/** Which column of a grid is which field. */
export interface HeaderMatch {
  /** Field, or `amounts.2025` → offset. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that answer to a field already found. */
  readonly duplicates: readonly { field: string; offset: number; header: string }[];
  /** Columns of amounts whose headers tell a unit → the kroner that one in a cell stands for. */
  readonly factors: ReadonlyMap<string, number>;
}

type Columns = Readonly<Record<string, AnyColumn>>;

const yearHeader = /^\s*(\d{4})\s*$/;

/**
 * Finds a table's columns by their headers in any language and by earlier names, never by position.
 * A header of amounts may tell their unit, as `2025 (i 1 000 kr)`. In: the declaration's columns and the header
 * row as read.
 */
export function matchHeaders(columns: Columns, headers: readonly Cell[]): HeaderMatch {
  const names = namesOf(columns);
  const found = new Map<string, number>();
  const factors = new Map<string, number>();
  const duplicates: { field: string; offset: number; header: string }[] = [];
  headers.forEach((cell, offset) => {
    const header = String(cell);
    const plain = fieldOf(names, header);
    const unit = plain === undefined ? amountsIn(columns, names, header) : undefined;
    const field = plain ?? unit?.field;
    if (field === undefined) return;
    if (found.has(field)) duplicates.push({ field, offset, header });
    else {
      found.set(field, offset);
      if (unit) factors.set(field, unit.factor);
    }
  });
  return { columns: found, duplicates, factors };
}

function fieldOf({ names, yearField }: Names, header: string): string | undefined {
  const year = yearHeader.exec(header)?.[1];
  return year && yearField ? `${yearField}.${year}` : names.get(normalName(header));
}

/** The field of amounts that a header answers to when its unit is taken off. */
function amountsIn(
  columns: Columns,
  names: Names,
  header: string,
): { field: string; factor: number } | undefined {
  const unit = headerUnit(header);
  const field = fieldOf(names, unit.header);
  const column = field === undefined ? undefined : columns[field.split(".")[0] ?? field];
  return field !== undefined && column && holdsAmounts(column) ? { field, factor: unit.factor } : undefined;
}

function holdsAmounts(column: AnyColumn): boolean {
  return column.role === "calculated" ? column.format === kroner.format : column.kind.inUnit !== undefined;
}

interface Names {
  /** A header for comparing → its field. */
  readonly names: ReadonlyMap<string, string>;
  /** The field that has a column per year. */
  readonly yearField: string | undefined;
}

/** A declaration's names, worked out once. */
const known = new WeakMap<Columns, Names>();

function namesOf(columns: Columns): Names {
  const before = known.get(columns);
  if (before) return before;
  const names = new Map<string, string>();
  let yearField: string | undefined;
  for (const [field, column] of Object.entries(columns)) {
    if (column.role === "perYear") yearField = field;
    else
      for (const form of [...forms(column.header), ...(column.earlier ?? [])])
        names.set(normalName(form), field);
  }
  known.set(columns, { names, yearField });
  return { names, yearField };
}
