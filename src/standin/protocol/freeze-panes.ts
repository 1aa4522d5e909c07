import { MAX_COLUMNS, MAX_ROWS, endColumn, endRow } from "../model/area";
import { itemNotFound } from "../model/problem";
import { bind, selfOf } from "./api";
import type { ApiType } from "./api";
import { optionalWhole, text } from "./arguments";
import { rangeType } from "./range";
import { areaOf, placeOf, sheetOf } from "./selves";
import type { SheetRef } from "./selves";

function freeze(ref: SheetRef, rows: number, columns: number): void {
  const sheet = sheetOf(ref);
  ref.book.edit.touch(sheet, false);
  sheet.frozen = { rows, columns };
}

/** WorksheetFreezePanes */
export const freezePanesType: ApiType<SheetRef> = {
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    freezeRows: (ref, args) => {
      freeze(ref, optionalWhole(args, 0, 1), 0);
    },
    freezeColumns: (ref, args) => {
      freeze(ref, 0, optionalWhole(args, 0, 1));
    },
    freezeAt: (ref, args) => {
      const range = selfOf(rangeType, args[0]);
      const area = range ? areaOf(range) : placeOf(ref, text(args, 0)).area;
      const rows = area.rows === MAX_ROWS ? 0 : endRow(area);
      freeze(ref, rows, area.columns === MAX_COLUMNS ? 0 : endColumn(area));
    },
    unfreeze: (ref) => {
      freeze(ref, 0, 0);
    },
    getLocation: (ref) => {
      const { rows, columns } = sheetOf(ref).frozen;
      if (rows + columns === 0) throw itemNotFound("frozen panes");
      const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
      return bind(rangeType, { book: ref.book, sheetId: ref.sheetId, area });
    },
  },
};
