import { normalName } from "../plan/names";
import type { Cell } from "./kinds";
import type { AnyColumn } from "./table";
import { forms } from "./words";

/** Which column of a grid is which field. */
export interface HeaderMatch {
  /** Field, or `amounts.2025` → offset. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that answer to a field already found. */
  readonly duplicates: readonly { field: string; offset: number; header: string }[];
}

type Columns = Readonly<Record<string, AnyColumn>>;

const yearHeader = /^\s*(\d{4})\s*$/;

/**
 * Finds a table's columns by their headers in any language and by earlier names, never by position.
 * In: the declaration's columns and the header row as read.
 */
export function matchHeaders(columns: Columns, headers: readonly Cell[]): HeaderMatch {
  const { names, yearField } = namesOf(columns);
  const found = new Map<string, number>();
  const duplicates: { field: string; offset: number; header: string }[] = [];
  headers.forEach((cell, offset) => {
    const header = String(cell);
    const year = yearHeader.exec(header)?.[1];
    const field = year && yearField ? `${yearField}.${year}` : names.get(normalName(header));
    if (field === undefined) return;
    if (found.has(field)) duplicates.push({ field, offset, header });
    else found.set(field, offset);
  });
  return { columns: found, duplicates };
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
