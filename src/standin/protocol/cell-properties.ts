import { endColumn, endRow } from "../model/area";
import { invalidArgument } from "../model/problem";
import { bind } from "./api";
import type { ApiObject, Args } from "./api";
import { asRecord } from "./arguments";
import { gridReader } from "./grid";
import { update } from "./interpreter";
import { rangeType } from "./range";
import { areaOf } from "./selves";
import type { RangeRef } from "./selves";

/** What is asked for of each cell, as nested objects. */
export function getCellProperties(range: RangeRef, args: Args): unknown {
  const wanted = asRecord(args[0]);
  return eachCell(range, (cell) => pick(cell, wanted));
}

function pick(object: ApiObject, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === true) found[name] = object.get(name);
    else if (typeof choice === "object" && choice !== null) {
      if (name === "borders") throw invalidArgument("borders of single cells are read with getItem.");
      const linked = object.link(name);
      found[name] = linked && pick(linked, asRecord(choice));
    }
  }
  return found;
}

/** Sets nested properties cell by cell; an empty object leaves the cell. */
export function setCellProperties(range: RangeRef, args: Args): void {
  const area = areaOf(range);
  if (!Array.isArray(args[0])) throw invalidArgument("an array of rows is wanted.");
  const at = gridReader(args[0], area);
  eachCell(range, (cell, row, column) => {
    const wanted = at(row - area.row, column - area.column);
    if (wanted !== null && wanted !== undefined) update(cell, asRecord(wanted));
  });
}

function eachCell<T>(range: RangeRef, visit: (cell: ApiObject, row: number, column: number) => T): T[][] {
  const { book, sheetId } = range;
  const area = areaOf(range);
  const grid: T[][] = [];
  for (let row = area.row; row < endRow(area); row++) {
    const line: T[] = [];
    for (let column = area.column; column < endColumn(area); column++) {
      const cell = bind(rangeType, { book, sheetId, area: { row, column, rows: 1, columns: 1 } });
      line.push(visit(cell, row, column));
    }
    grid.push(line);
  }
  return grid;
}
