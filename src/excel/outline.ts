import type { Area } from "../sheets/sheet-model";
import { ownedAreaName } from "./owned";
import type { Cell } from "../sheets/kinds";
import { columnIndex } from "../sheets/places";

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** The area that is ours; null on a sheet that is not. */
  readonly ownedArea: Area | null;
}

export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly Cell[];
  /** Without header and totals row. Null for a table that we did not ask for. */
  readonly body: Area | null;
}

/** What there is in a workbook, before anything is read of it. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
}

/**
 * Enqueues the loading of the outline: every table's headers, the asked tables' bodies by place and size,
 * every sheet with its names. Out: a function to call after the caller's sync.
 */
export function queueOutline(context: Excel.RequestContext, tableNames: readonly string[]): () => Outline {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/position,items/names/items/name,items/names/items/formula");
  tables.load({ name: true, worksheet: { name: true }, columns: { name: true } });
  const bodies = tableNames.map((name) => {
    const table = tables.getItemOrNullObject(name);
    const body = table.getDataBodyRange();
    body.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { name, table, body };
  });
  return () => {
    const areas = new Map(
      bodies.flatMap(({ name, table, body }) =>
        table.isNullObject ? [] : [[name.toLowerCase(), areaOf(body)]],
      ),
    );
    return {
      sheets: worksheets.items.map(sheetOutline),
      tables: tables.items.map((table) => ({
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map((column) => column.name),
        body: areas.get(table.name.toLowerCase()) ?? null,
      })),
    };
  };
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function sheetOutline(sheet: Excel.Worksheet): SheetOutline {
  const owned = sheet.names.items.find(({ name }) => name.toLowerCase() === ownedAreaName);
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    ownedArea: owned ? addressIn(String(owned.formula)) : null,
  };
}

/** `='7 Finansiering 2025'!$A$1:$I$9` as an area; null where rows were deleted and it is `#REF!`. */
function addressIn(formula: string): Area | null {
  const [, left, top, right, bottom] = /!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(formula) ?? [];
  if (left === undefined || top === undefined) return null;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return {
    row,
    column,
    rows: Number(bottom ?? top) - row,
    columns: columnIndex(right ?? left) - column + 1,
  };
}
