import { filterRows } from "../model/filter";
import { invalidArgument } from "../model/problem";
import { showAllRows } from "../model/table-add";
import { bind } from "./api";
import type { ApiType } from "./api";
import { rangeType } from "./range";
import { columnOf, sheetOf, tableOf } from "./selves";
import type { ColumnRef, SheetRef, TableRef } from "./selves";

function clear(ref: TableRef): void {
  const { sheet, table } = tableOf(ref);
  showAllRows(ref.book, sheet, table);
}

/** AutoFilter of a table. */
export const tableAutoFilterType: ApiType<TableRef> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: (ref) => tableOf(ref).table.showFilterButton },
    isDataFiltered: { get: (ref) => tableOf(ref).table.filtered },
  },
  methods: {
    clearCriteria: clear,
    getRange: (ref) => {
      const { sheet, table } = tableOf(ref);
      return bind(rangeType, { book: ref.book, sheetId: sheet.id, area: table.area });
    },
  },
};

/** AutoFilter of a sheet, outside its tables: only whether it hides rows, as a file had it. */
export const sheetAutoFilterType: ApiType<SheetRef> = {
  name: "AutoFilter",
  properties: { isDataFiltered: { get: (ref) => sheetOf(ref).filtered } },
  methods: {},
};

/** Filter of a table's column: values only. */
export const filterType: ApiType<ColumnRef> = {
  name: "Filter",
  properties: {},
  methods: {
    applyValuesFilter: (ref, args) => {
      const { sheet, table, index } = columnOf(ref);
      const [values] = args;
      if (!Array.isArray(values)) throw invalidArgument("a list of values is wanted.");
      filterRows(ref.book, sheet, table, index, new Set(values.map(String)));
    },
    clear,
  },
};
