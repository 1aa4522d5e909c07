import type { Area } from "../model/data";
import { invalidArgument, itemNotFound } from "../model/problem";
import { bodyArea, headerArea, totalsArea } from "../model/table-areas";
import { renameColumn } from "../model/table-headers";
import { deleteTableColumn, insertTableColumn } from "../model/table-lines";
import { bind } from "./api";
import type { ApiObject, ApiType, Args } from "./api";
import { asText, optionalText, optionalWhole, whole } from "./arguments";
import { filterType } from "./auto-filter";
import { rangeType } from "./range";
import { columnOf, tableOf } from "./selves";
import type { ColumnRef, TableRef } from "./selves";

/** A part of the column, as a range; throws `ItemNotFound` where the table has it not. */
function part(
  ref: ColumnRef,
  areaOfPart: (table: ReturnType<typeof columnOf>["table"]) => Area | null,
): ApiObject {
  const { sheet, table, index } = columnOf(ref);
  const area = areaOfPart(table);
  if (!area) throw itemNotFound(`this row of the table ${table.name}`);
  const column = { ...area, column: area.column + index, columns: 1 };
  return bind(rangeType, { book: ref.book, sheetId: sheet.id, area: column });
}

const wholeColumn = (ref: ColumnRef): ApiObject => part(ref, ({ area }) => area);

/** TableColumn */
const tableColumnType: ApiType<ColumnRef> = {
  name: "TableColumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    id: { get: ({ columnId }) => columnId },
    index: { get: (ref) => columnOf(ref).index },
    name: {
      get: (ref) => columnOf(ref).column.name,
      set: (ref, value) => {
        const { sheet, table, index } = columnOf(ref);
        renameColumn(ref.book, sheet, table, index, asText(value));
      },
    },
    values: {
      get: (ref) => wholeColumn(ref).get("values"),
      set: (ref, value) => {
        wholeColumn(ref).set("values", value);
      },
    },
  },
  links: { filter: (ref) => bind(filterType, ref) },
  methods: {
    getRange: wholeColumn,
    getHeaderRowRange: (ref) => part(ref, headerArea),
    getDataBodyRange: (ref) => part(ref, bodyArea),
    getTotalRowRange: (ref) => part(ref, totalsArea),
    delete: (ref) => {
      const { sheet, table, index } = columnOf(ref);
      deleteTableColumn(ref.book, sheet, table, index);
    },
  },
};

const bound = ({ book, tableId }: TableRef, columnId: number): ApiObject =>
  bind(tableColumnType, { book, tableId, columnId });

function getItem(ref: TableRef, args: Args): ApiObject {
  const [key] = args;
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("a name or id is wanted.");
  const { columns, name } = tableOf(ref).table;
  const wanted = String(key).toLowerCase();
  const found =
    typeof key === "number"
      ? columns.find(({ id }) => id === key)
      : columns.find((column) => column.name.toLowerCase() === wanted);
  if (!found) throw itemNotFound(`column ${String(key)} of ${name}`);
  return bound(ref, found.id);
}

function add(ref: TableRef, args: Args): ApiObject {
  const { sheet, table } = tableOf(ref);
  const index = optionalWhole(args, 0, null);
  const values = args[1] ?? null;
  const header = Array.isArray(values) ? (values as unknown[][])[0]?.[0] : undefined;
  const name = optionalText(args, 2) ?? (typeof header === "string" ? header : "");
  const at = index !== null && index < 0 ? null : index;
  const column = insertTableColumn(ref.book, sheet, table, at, name);
  const added = bound(ref, column.id);
  if (values !== null) wholeColumn({ ...ref, columnId: column.id }).set("values", values);
  if (optionalText(args, 2) !== undefined) added.set("name", optionalText(args, 2));
  return added;
}

/** TableColumnCollection */
export const tableColumnCollectionType: ApiType<TableRef> = {
  name: "TableColumnCollection",
  properties: { count: { get: (ref) => tableOf(ref).table.columns.length } },
  items: (ref) => tableOf(ref).table.columns.map(({ id }) => bound(ref, id)),
  methods: {
    getItem,
    add,
    getItemAt: (ref, args) => {
      const column = tableOf(ref).table.columns[whole(args, 0)];
      if (!column) throw itemNotFound("a column at this place");
      return bound(ref, column.id);
    },
    getCount: (ref) => tableOf(ref).table.columns.length,
  },
};
