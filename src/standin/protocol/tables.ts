import { contains, intersect } from "../model/area";
import { addTable } from "../model/table-add";
import type { Area } from "../model/data";
import { invalidArgument, itemNotFound } from "../model/problem";
import { findTable } from "../model/table-areas";
import type { Workbook } from "../model/workbook";
import { bind, selfOf } from "./api";
import type { ApiObject, ApiType, Args } from "./api";
import { flag, text, whole } from "./arguments";
import { rangeType } from "./range";
import { areaOf, placeOf, sheetOf } from "./selves";
import { tableType } from "./table";

interface TablesRef {
  readonly book: Workbook;
  /** Null: the tables of the whole workbook. */
  readonly sheetId: string | null;
}
interface ScopedRef {
  readonly book: Workbook;
  readonly sheetId: string;
  readonly area: Area | null;
  readonly fullyContained: boolean;
}

const bound = (book: Workbook, tableId: number): ApiObject => bind(tableType, { book, tableId });

function idsOf({ book, sheetId }: TablesRef): number[] {
  return book.tables
    .filter(({ sheet }) => sheetId === null || sheet.id === sheetId)
    .map(({ table }) => table.id);
}

function getItem({ book, sheetId }: TablesRef, args: Args): ApiObject {
  const [key] = args;
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("a name or id is wanted.");
  const within = sheetId === null ? undefined : sheetOf({ book, sheetId });
  return bound(book, findTable(book, key, within).table.id);
}

function getItemAt(ref: TablesRef, args: Args): ApiObject {
  const id = idsOf(ref)[whole(args, 0)];
  if (id === undefined) throw itemNotFound("a table at this place");
  return bound(ref.book, id);
}

function add({ book, sheetId }: TablesRef, args: Args): ApiObject {
  const range = selfOf(rangeType, args[0]);
  const own = { book, sheetId: sheetId ?? book.data.activeSheetId };
  const place = range ? { sheet: sheetOf(range), area: areaOf(range) } : placeOf(own, text(args, 0));
  if (sheetId !== null && place.sheet.id !== sheetId) throw invalidArgument("the range is on another sheet.");
  return bound(book, addTable(book, place.sheet, place.area, flag(args, 1)).id);
}

/** TableCollection, of the workbook or of a sheet. */
export const tableCollectionType: ApiType<TablesRef> = {
  name: "TableCollection",
  properties: { count: { get: (ref) => idsOf(ref).length } },
  items: (ref) => idsOf(ref).map((id) => bound(ref.book, id)),
  methods: { getItem, getItemAt, add, getCount: (ref) => idsOf(ref).length },
};

function scopedIds({ book, sheetId, area, fullyContained }: ScopedRef): number[] {
  if (!area) return [];
  return sheetOf({ book, sheetId })
    .tables.filter((table) => (fullyContained ? contains(area, table.area) : intersect(area, table.area)))
    .map((table) => table.id);
}

/** TableScopedCollection: the tables that a range touches. */
export const scopedTablesType: ApiType<ScopedRef> = {
  name: "TableScopedCollection",
  properties: {},
  items: (ref) => scopedIds(ref).map((id) => bound(ref.book, id)),
  methods: {
    getCount: (ref) => scopedIds(ref).length,
    getFirst: (ref) => {
      const [id] = scopedIds(ref);
      if (id === undefined) throw itemNotFound("a table in the range");
      return bound(ref.book, id);
    },
    getItem: (ref, args) => {
      const { table } = findTable(ref.book, text(args, 0));
      if (!scopedIds(ref).includes(table.id)) throw itemNotFound(`table ${table.name} in the range`);
      return bound(ref.book, table.id);
    },
  },
};
