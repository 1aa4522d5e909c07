import type { Area } from "../sheets/sheet-model";
import { ownedAreaName } from "./owned";
import type { Cell } from "../sheets/kinds/kind";
import { columnIndex } from "../sheets/places";

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** The area that is ours; null on a sheet that is not. */
  readonly ownedArea: Area | null;
  /** What we wrote there last, as `fingerprint` of it; "" where that is not known. */
  readonly ownedContent: string;
  readonly protected: boolean;
  /** A filter hides rows. */
  readonly filtered: boolean;
}

export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly Cell[];
  /** Without header and totals row. Null for a table that we did not ask for. */
  readonly body: Area | null;
  /** The formulas of the body's first rows, to know what a row takes. */
  readonly sample: readonly (readonly Cell[])[];
}

/** What there is in a workbook, before anything is read of it. */
export interface Outline {
  /** No sheet may be added or taken away. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly tables: readonly TableOutline[];
}

const sheetProperties = [
  "items/id,items/name,items/position,items/protection/protected,items/autoFilter/isDataFiltered",
  "items/names/items/name,items/names/items/formula,items/names/items/comment",
].join(",");

/**
 * Enqueues the loading of the outline: every table's headers, the asked tables' bodies by place and size
 * with a sample of each, of so many rows; every sheet with its names. Out: a function to call after the caller's sync.
 */
export function queueOutline(
  context: Excel.RequestContext,
  tableNames: readonly string[],
  sampleRows: number,
): () => Outline {
  const { worksheets, tables } = context.workbook;
  worksheets.load(sheetProperties);
  const { protection } = context.workbook;
  protection.load({ protected: true });
  tables.load({ name: true, worksheet: { name: true }, columns: { name: true } });
  const bodies = tableNames.map((name) => {
    const table = tables.getItemOrNullObject(name);
    const body = table.getDataBodyRange();
    body.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    // Below a short table this is blank, or another's: what is not of the body is left out of the sample.
    const sample = body.getRow(0).getResizedRange(sampleRows - 1, 0);
    sample.load({ formulas: true });
    return { name, table, body, sample };
  });
  return () => {
    const found = new Map(
      bodies.flatMap(({ name, table, body, sample }) =>
        table.isNullObject ? [] : [[name.toLowerCase(), { area: areaOf(body), sample }]],
      ),
    );
    return {
      structureProtected: protection.protected,
      sheets: worksheets.items.map(sheetOutline),
      tables: tables.items.map((table) => {
        const asked = found.get(table.name.toLowerCase());
        return {
          name: table.name,
          sheet: table.worksheet.name,
          headers: table.columns.items.map((column) => column.name),
          body: asked?.area ?? null,
          sample: asked ? (asked.sample.formulas as Cell[][]).slice(0, asked.area.rows) : [],
        };
      }),
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
    ownedContent: owned?.comment ?? "",
    protected: sheet.protection.protected,
    filtered: sheet.autoFilter.isDataFiltered,
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
