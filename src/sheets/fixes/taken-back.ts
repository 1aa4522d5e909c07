import { declaredTable } from "../declared-names";
import type { Cell } from "../kinds/kind";
import type { Area } from "../sheet-model";
import type { MendedTable } from "./fix";
import { contentAt } from "./plain-table";
import type { Surroundings } from "./plan-tables";

/** Whether a mended table can be as it was before: what was made is there, and nobody has put anything in it. */
export function stillAsWritten(mended: MendedTable, { tables, sheets, cells }: Surroundings): boolean {
  const has = (name: string) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  switch (mended.was) {
    case "renamed":
      return has(declaredTable(mended.table)) && !has(mended.name);
    case "cells":
      return has(declaredTable(mended.table));
    case "away": {
      const on = cells.get(mended.sheet);
      const table = on?.tables.find(
        ({ name }) => name.toLowerCase() === declaredTable(mended.table).toLowerCase(),
      );
      return (
        on !== undefined &&
        table !== undefined &&
        [mended.area, table.area].every((area) => holds(area, mended, on))
      );
    }
    case "awayWithSheet": {
      const on = cells.get(mended.sheet);
      return (
        sheets.some(({ name }) => name === mended.sheet) &&
        on !== undefined &&
        (on.area === null || holds(on.area, mended, on))
      );
    }
  }
}

type Written = Extract<MendedTable, { written: unknown }>;

/** Whether an area of a sheet holds what was written in it, and nothing where nothing was written. */
function holds(
  { row, column, rows, columns }: Area,
  { area, written }: Written,
  on: Parameters<typeof contentAt>[0],
): boolean {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const ours = written[r - area.row]?.[c - area.column] ?? "";
      if (!isSame(contentAt(on, r, c), ours)) return false;
    }
  }
  return true;
}

/** Excel may write a formula in another way than it was given. */
function isSame(a: Cell, b: Cell): boolean {
  const formula = (cell: Cell) => typeof cell === "string" && cell.startsWith("=");
  return a === b || (formula(a) && formula(b));
}
