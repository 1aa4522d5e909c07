import type { Area, TableData } from "../model/data";
import { rewriteFormulas } from "../model/everywhere";
import { mustBeFreeTableName } from "../model/name-rules";
import { invalidOperation, itemNotFound, invalidArgument } from "../model/problem";
import { deleteTable, removeTable, showAllRows } from "../model/table-add";
import { bodyArea, headerArea, totalsArea } from "../model/table-areas";
import { resizeTable } from "../model/table-resize";
import { showTotals } from "../model/table-totals";
import { bind, selfOf } from "./api";
import type { ApiObject, ApiType, Property } from "./api";
import { asFlag, asText, text } from "./arguments";
import { tableAutoFilterType } from "./auto-filter";
import { rangeType } from "./range";
import { areaOf, placeOf, sheetOf, tableOf } from "./selves";
import type { TableRef } from "./selves";
import { tableColumnCollectionType } from "./table-columns";
import { tableRowCollectionType } from "./table-rows";
import { worksheetType } from "./worksheet";

type Switch =
  "bandedRows" | "bandedColumns" | "highlightFirstColumn" | "highlightLastColumn" | "showFilterButton";

/** Something of the table's look that is on or off. */
const look = (member: Switch): Property<TableRef> => ({
  get: (ref) => tableOf(ref).table[member],
  set: (ref, value) => {
    const { sheet, table } = tableOf(ref);
    ref.book.edit.touch(sheet, false);
    table[member] = asFlag(value);
    ref.book.edit.changed(sheet, table.area);
  },
});

function rename(ref: TableRef, name: string): void {
  const { book } = ref;
  const { sheet, table } = tableOf(ref);
  mustBeFreeTableName(book, name, table);
  const before = table.name;
  if (before === name) return;
  book.edit.touch(sheet, true);
  table.name = name;
  rewriteFormulas(book, (formula, _sheet, ownTable) =>
    book.rewriter.rename(formula, { table: [before, name] }, ownTable),
  );
}

/** The part of a table, as a range; throws `ItemNotFound` where the table has it not. */
function part(ref: TableRef, areaOfPart: (table: TableData) => Area | null): ApiObject {
  const { sheet, table } = tableOf(ref);
  const area = areaOfPart(table);
  if (!area) throw itemNotFound(`this row of the table ${table.name}`);
  return bind(rangeType, { book: ref.book, sheetId: sheet.id, area });
}

function resize(ref: TableRef, value: unknown): void {
  const { sheet, table } = tableOf(ref);
  const range = selfOf(rangeType, value);
  const place = range
    ? { sheet: sheetOf(range), area: areaOf(range) }
    : placeOf({ book: ref.book, sheetId: sheet.id }, text([value], 0));
  if (place.sheet !== sheet) throw invalidArgument("the range is on another sheet.");
  resizeTable(ref.book, sheet, table, place.area);
}

/** Table */
export const tableType: ApiType<TableRef> = {
  name: "Table",
  identity: ({ tableId }) => ({ Id: String(tableId) }),
  properties: {
    id: { get: ({ tableId }) => String(tableId) },
    legacyId: { get: ({ tableId }) => String(tableId) },
    name: {
      get: (ref) => tableOf(ref).table.name,
      set: (ref, value) => {
        rename(ref, asText(value));
      },
    },
    style: {
      get: (ref) => tableOf(ref).table.style ?? "",
      set: (ref, value) => {
        const { sheet, table } = tableOf(ref);
        ref.book.edit.touch(sheet, false);
        table.style = value === null || value === "" ? null : asText(value);
        ref.book.edit.changed(sheet, table.area);
      },
    },
    showHeaders: {
      get: (ref) => tableOf(ref).table.hasHeaders,
      set: (ref, value) => {
        if (asFlag(value) !== tableOf(ref).table.hasHeaders) {
          throw invalidOperation("the stand-in cannot hide or show a table's headers.");
        }
      },
    },
    showTotals: {
      get: (ref) => tableOf(ref).table.hasTotals,
      set: (ref, value) => {
        const { sheet, table } = tableOf(ref);
        showTotals(ref.book, sheet, table, asFlag(value));
      },
    },
    showBandedRows: look("bandedRows"),
    showBandedColumns: look("bandedColumns"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
    showFilterButton: look("showFilterButton"),
  },
  links: {
    columns: (ref) => bind(tableColumnCollectionType, ref),
    rows: (ref) => bind(tableRowCollectionType, ref),
    autoFilter: (ref) => bind(tableAutoFilterType, ref),
    worksheet: (ref) => bind(worksheetType, { book: ref.book, sheetId: tableOf(ref).sheet.id }),
  },
  methods: {
    getRange: (ref) => part(ref, ({ area }) => area),
    getHeaderRowRange: (ref) => part(ref, headerArea),
    getDataBodyRange: (ref) => part(ref, bodyArea),
    getTotalRowRange: (ref) => part(ref, totalsArea),
    resize: (ref, args) => {
      resize(ref, args[0]);
    },
    delete: (ref) => {
      const { sheet, table } = tableOf(ref);
      deleteTable(ref.book, sheet, table);
    },
    convertToRange: (ref) => {
      const { sheet, table } = tableOf(ref);
      removeTable(ref.book, sheet, table);
      return bind(rangeType, { book: ref.book, sheetId: sheet.id, area: table.area });
    },
    clearFilters: (ref) => {
      const { sheet, table } = tableOf(ref);
      showAllRows(ref.book, sheet, table);
    },
  },
};
