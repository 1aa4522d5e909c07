import type { Cell, Kind } from "./kinds/kind";
import type { Table } from "./table";
import type { Language } from "./words";

/** What a row of a table will hold, cell by cell in the sheet's own order; null leaves a cell as it is. */
export interface RowContents {
  readonly cells: readonly (Cell | null)[];
  /** Invariant number formats. */
  readonly formats: readonly (string | null)[];
}

/**
 * A row of a table as cells. In: where each field stands in the sheet, and how many columns the sheet's
 * table has, a person's own among them.
 */
export function rowContents(
  table: Table,
  row: object,
  language: Language,
  columns: ReadonlyMap<string, number>,
  width: number,
): RowContents {
  const cells = Array.from({ length: width }, (): Cell | null => null);
  const formats = Array.from({ length: width }, (): string | null => null);
  const values = row as Readonly<Record<string, unknown>>;
  for (const [field, offset] of columns) {
    const column = table.columns[field];
    if (column?.role !== "input") continue;
    const kind: Kind<unknown> = column.kind;
    const value = values[field] ?? null;
    cells[offset] = value === null ? "" : kind.write(value, language);
    formats[offset] = kind.format;
  }
  return { cells, formats };
}
