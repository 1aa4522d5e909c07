import { readGrid } from "./grid";
import { invalidArgument, itemNotFound } from "../model/problem";
import { bodyArea } from "../model/table-areas";
import { deleteTableRows, insertTableRows } from "../model/table-lines";
import { bind, selfOf } from "./api";
import type { ApiObject, ApiType, Args } from "./api";
import { optionalWhole, whole } from "./arguments";
import { rangeType } from "./range";
import { apiValue } from "./range-grids";
import { tableOf } from "./selves";
import type { RangeRef, TableRef } from "./selves";

/** A row counts from 0 in the body, and is known by that only. */
interface RowRef extends TableRef {
  readonly index: number;
}

function rangeOf(ref: RowRef): RangeRef {
  const { sheet, table } = tableOf(ref);
  const body = bodyArea(table);
  if (ref.index < 0 || ref.index >= body.rows)
    throw itemNotFound(`row ${String(ref.index)} of ${table.name}`);
  return { book: ref.book, sheetId: sheet.id, area: { ...body, row: body.row + ref.index, rows: 1 } };
}

/** TableRow */
const tableRowType: ApiType<RowRef> = {
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (ref) => {
        const range = rangeOf(ref);
        ref.book.calculate();
        return range.area && readGrid(tableOf(ref).sheet, range.area, apiValue);
      },
      set: (ref, value) => {
        bind(rangeType, rangeOf(ref)).set("values", value);
      },
    },
  },
  methods: {
    getRange: (ref) => bind(rangeType, rangeOf(ref)),
    delete: (ref) => {
      const { sheet, table } = tableOf(ref);
      deleteTableRows(ref.book, sheet, table, ref.index, 1);
    },
  },
};

const bound = ({ book, tableId }: TableRef, index: number): ApiObject =>
  bind(tableRowType, { book, tableId, index });

/** New rows, blank or with values; one flat list of values is one row. */
function add(ref: TableRef, args: Args): ApiObject {
  const { sheet, table } = tableOf(ref);
  const index = optionalWhole(args, 0, null);
  const given: unknown = args[1] ?? null;
  const flat = Array.isArray(given) && given.length > 0 && !given.some(Array.isArray);
  const values: unknown = flat ? [given] : given;
  const width = table.columns.length;
  if (Array.isArray(values) && !values.every((row) => Array.isArray(row) && row.length === width)) {
    throw invalidArgument("the rows do not have the table's number of columns.");
  }
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw invalidArgument("no rows are given.");
  const at = index !== null && index < 0 ? null : index;
  const area = insertTableRows(ref.book, sheet, table, at, count);
  const added = { book: ref.book, sheetId: sheet.id, area };
  if (values !== null) bind(rangeType, added).set("values", values);
  return bound(ref, area.row - bodyArea(table).row);
}

function deleteRows(ref: TableRef, args: Args): void {
  const rows = Array.isArray(args[0]) ? (args[0] as unknown[]) : [];
  const indexes = rows.map((row) => {
    const index = typeof row === "number" ? row : selfOf(tableRowType, row)?.index;
    if (index === undefined) throw invalidArgument("rows or their numbers are wanted.");
    return index;
  });
  for (const index of [...new Set(indexes)].sort((a, b) => b - a)) {
    const { sheet, table } = tableOf(ref);
    deleteTableRows(ref.book, sheet, table, index, 1);
  }
}

const countOf = (ref: TableRef): number => bodyArea(tableOf(ref).table).rows;

/** TableRowCollection */
export const tableRowCollectionType: ApiType<TableRef> = {
  name: "TableRowCollection",
  properties: { count: { get: countOf } },
  items: (ref) => Array.from({ length: countOf(ref) }, (_, index) => bound(ref, index)),
  methods: {
    add,
    deleteRows,
    deleteRowsAt: (ref, args) => {
      const { sheet, table } = tableOf(ref);
      deleteTableRows(ref.book, sheet, table, whole(args, 0), optionalWhole(args, 1, 1));
    },
    getCount: countOf,
    getItemAt: (ref, args) => {
      const index = whole(args, 0);
      if (index < 0 || index >= countOf(ref)) throw itemNotFound(`row ${String(index)}`);
      return bound(ref, index);
    },
  },
};
