import type { Cell, SheetData } from "../model/data";
import { sameValue } from "./cells-write";
import type { SheetVisitor } from "./sheet-scan";
import { styleKey } from "./style-key";

/** The part of a sheet that stands in `sheetData`. */
export type Grid = Pick<SheetData, "cells" | "rowHeights" | "hiddenRows">;

/** Row → columns. */
export type Places = Map<number, Set<number>>;

/** The cells that are new, other or gone. */
export function changedCells(before: Grid, after: Grid): Places {
  const places: Places = new Map();
  for (const [row, cells] of after.cells) {
    const former = before.cells.get(row);
    for (const [column, cell] of cells) if (!sameCell(former?.get(column), cell)) mark(places, row, column);
  }
  for (const [row, cells] of before.cells) {
    const now = after.cells.get(row);
    for (const column of cells.keys()) if (!now?.has(column)) mark(places, row, column);
  }
  return places;
}

/** The rows whose height or visibility is not as it was. */
export function changedRows(before: Grid, after: Grid): number[] {
  const rows = [before, after].flatMap((grid) => [...grid.rowHeights.keys(), ...grid.hiddenRows]);
  return rows.filter((row) => !sameRow(before, after, row));
}

function sameRow(before: Grid, after: Grid, row: number): boolean {
  return (
    before.rowHeights.get(row) === after.rowHeights.get(row) &&
    before.hiddenRows.has(row) === after.hiddenRows.has(row)
  );
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  return (
    sameValue(a?.value ?? null, b?.value ?? null) &&
    a?.formula === b?.formula &&
    styleKey(a?.style) === styleKey(b?.style)
  );
}

function mark(places: Places, row: number, column: number): void {
  const columns = places.get(row);
  if (columns) columns.add(column);
  else places.set(row, new Set([column]));
}

/** What must be known of a sheet's XML before single cells in it can be replaced. */
export interface Survey {
  /** Rows and cells stand in rising order, each once; else the grid must be written anew. */
  readonly ordered: boolean;
  /** The cells of each group (`si`) of shared formulas; `first` is the one with the text. */
  readonly shared: ReadonlyMap<string, readonly SharedCell[]>;
}

interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly first: boolean;
}

/** A survey that is told of the rows and cells of a sheet in file order. */
export function surveyor(): Required<Pick<SheetVisitor, "row" | "cell">> & { readonly survey: Survey } {
  const shared = new Map<string, SharedCell[]>();
  const survey = { ordered: true, shared };
  let [lastRow, lastColumn] = [-1, -1];
  return {
    survey,
    row({ row }) {
      if (row <= lastRow) survey.ordered = false;
      [lastRow, lastColumn] = [row, -1];
    },
    cell({ row, column, formula }) {
      if (row !== lastRow || column <= lastColumn) survey.ordered = false;
      lastColumn = column;
      if (formula?.attributes["t"] !== "shared") return;
      const cell = { row, column, first: formula.attributes["ref"] !== undefined };
      const group = shared.get(formula.attributes["si"] ?? "");
      if (group) group.push(cell);
      else shared.set(formula.attributes["si"] ?? "", [cell]);
    },
  };
}

/**
 * The groups that must be written out since their first cell's formula changes.
 * Their cells are added to `changed`.
 */
export function unshare({ shared }: Survey, before: Grid, after: Grid, changed: Places): Set<string> {
  const unshared = new Set<string>();
  for (const [si, cells] of shared) {
    const broken = cells.some(
      ({ row, column, first }) => first && formulaAt(before, row, column) !== formulaAt(after, row, column),
    );
    if (!broken) continue;
    unshared.add(si);
    for (const { row, column } of cells) mark(changed, row, column);
  }
  return unshared;
}

function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.cells.get(row)?.get(column)?.formula;
}
