import type { TableGrid } from "../sheets/grids";
import type { Cell } from "../sheets/kinds/kind";
import type { Span } from "../sheets/touched";

/** A table to read again: all of it, or some rows of a long one. */
export interface Reread {
  readonly grid: TableGrid;
  readonly rows: Span | null;
}

/**
 * Enqueues the reading of tables as they are now, wherever they have moved. Out: a function to call after
 * the caller's sync. It gives the new grid; null where the table is gone, its columns or its sheet's name are
 * others, or it has moved while only some of its rows were asked for.
 */
export function queueReread(context: Excel.RequestContext, { grid, rows }: Reread): () => TableGrid | null {
  const table = context.workbook.tables.getItemOrNullObject(grid.name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  header.load({ values: true, rowIndex: true, columnIndex: true });
  body.load({ rowIndex: true, rowCount: true });
  const { worksheet } = table;
  worksheet.load({ name: true });
  const part = rows ? body.getRow(rows.first).getResizedRange(rows.count - 1, 0) : body;
  part.load({ values: true });
  const formulas = [...grid.formulas.keys()].map((offset) => {
    const cells = part.getColumn(offset);
    cells.load({ formulas: true });
    return { offset, cells };
  });
  return () => {
    if (table.isNullObject || worksheet.name !== grid.sheet) return null;
    const headers = header.values[0] as Cell[];
    if (JSON.stringify(headers) !== JSON.stringify(grid.headers.map(String))) return null;
    const place = { row: header.rowIndex, column: header.columnIndex };
    const moved =
      place.row !== grid.row || place.column !== grid.column || body.rowCount !== grid.rows.length;
    if (rows && moved) return null;
    const first = rows?.first ?? 0;
    const patched = <T>(old: readonly T[], now: readonly T[]): T[] =>
      rows ? old.slice(0, first).concat(now, old.slice(first + now.length)) : [...now];
    return {
      ...grid,
      ...place,
      rows: patched(grid.rows, part.values as Cell[][]),
      formulas: new Map(
        formulas.map(({ offset, cells }) => [
          offset,
          patched(
            grid.formulas.get(offset) ?? [],
            (cells.formulas as Cell[][]).map(([cell]) => cell ?? ""),
          ),
        ]),
      ),
    };
  };
}
