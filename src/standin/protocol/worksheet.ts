import { MAX_COLUMNS, MAX_ROWS, cellArea } from "../model/area";
import { usedArea } from "../model/cells";
import type { Area, SheetData } from "../model/data";
import { itemNotFound } from "../model/problem";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/sheets";
import { bind } from "./api";
import type { ApiObject, ApiType, Property } from "./api";
import { asColor, asFlag, asNumber, asOneOf, asText, flag, optionalText, text, whole } from "./arguments";
import { sheetAutoFilterType } from "./auto-filter";
import { customPropertyCollectionType } from "./custom-properties";
import { freezePanesType } from "./freeze-panes";
import { nameCollectionType } from "./names";
import { pageLayoutType } from "./page-layout";
import { worksheetProtectionType } from "./protection";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";
import { mustBeOnSheet, placeOf, sheetOf } from "./selves";
import type { SheetRef } from "./selves";
import { tableCollectionType } from "./tables";

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Changes something of a sheet that formulas do not depend on. */
function edit(ref: SheetRef, change: (sheet: SheetData) => void): void {
  const sheet = sheetOf(ref);
  ref.book.edit.touch(sheet, false);
  change(sheet);
}

function rangeAt(ref: SheetRef, address: string | undefined): ApiObject {
  const { book } = ref;
  if (address === undefined) return bind(rangeType, { book, sheetId: sheetOf(ref).id, area: WHOLE });
  const { sheet, area } = placeOf(ref, address);
  return bind(rangeType, { book, sheetId: sheet.id, area });
}

function usedRange(ref: SheetRef, valuesOnly: boolean): Area | null {
  if (valuesOnly) ref.book.calculate();
  return usedArea(sheetOf(ref), WHOLE, valuesOnly);
}

const gridlines: Property<SheetRef> = {
  get: (ref) => sheetOf(ref).showGridlines,
  set: (ref, value) => {
    edit(ref, (sheet) => {
      sheet.showGridlines = asFlag(value);
    });
  },
};

/** Worksheet */
export const worksheetType: ApiType<SheetRef> = {
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: { get: (ref) => sheetOf(ref).id },
    name: {
      get: (ref) => sheetOf(ref).name,
      set: (ref, value) => {
        renameSheet(ref.book, sheetOf(ref), asText(value));
      },
    },
    position: {
      get: (ref) => ref.book.data.sheets.indexOf(sheetOf(ref)),
      set: (ref, value) => {
        moveSheet(ref.book, sheetOf(ref), asNumber(value));
      },
    },
    visibility: {
      get: (ref) => sheetOf(ref).visibility,
      set: (ref, value) => {
        setVisibility(ref.book, sheetOf(ref), asOneOf(value, ["Visible", "Hidden", "VeryHidden"]));
      },
    },
    tabColor: {
      get: (ref) => sheetOf(ref).tabColor,
      set: (ref, value) => {
        edit(ref, (sheet) => {
          sheet.tabColor = asColor(value);
        });
      },
    },
    showGridlines: gridlines,
    // The client reads `ShowGridlines` and writes `Gridlines`.
    gridlines,
  },
  links: {
    tables: ({ book, sheetId }) => bind(tableCollectionType, { book, sheetId }),
    names: ({ book, sheetId }) => bind(nameCollectionType, { book, sheetId }),
    freezePanes: (ref) => bind(freezePanesType, ref),
    pageLayout: (ref) => bind(pageLayoutType, ref),
    protection: (ref) => bind(worksheetProtectionType, ref),
    customProperties: (ref) => bind(customPropertyCollectionType, ref),
    autoFilter: (ref) => bind(sheetAutoFilterType, ref),
  },
  methods: {
    activate: (ref) => {
      activateSheet(ref.book, sheetOf(ref));
    },
    delete: (ref) => {
      deleteSheet(ref.book, sheetOf(ref));
    },
    calculate: ({ book }) => {
      book.calculate(true);
    },
    getRange: (ref, args) => rangeAt(ref, optionalText(args, 0)),
    getRanges: (ref, args) => {
      const { book, sheetId } = ref;
      const areas = text(args, 0)
        .split(",")
        .map((address) => placeOf(ref, address.trim()).area);
      return bind(rangeAreasType, { book, sheetId, areas });
    },
    getCell: (ref, args) => {
      const area = mustBeOnSheet(cellArea(whole(args, 0), whole(args, 1)));
      return bind(rangeType, { book: ref.book, sheetId: sheetOf(ref).id, area });
    },
    getRangeByIndexes: (ref, args) => {
      const [row, column, rows, columns] = [whole(args, 0), whole(args, 1), whole(args, 2), whole(args, 3)];
      const area = mustBeOnSheet({ row, column, rows, columns });
      return bind(rangeType, { book: ref.book, sheetId: sheetOf(ref).id, area });
    },
    getUsedRange: (ref, args) => {
      const area = usedRange(ref, flag(args, 0)) ?? cellArea(0, 0);
      return bind(rangeType, { book: ref.book, sheetId: ref.sheetId, area });
    },
    getUsedRangeOrNullObject: (ref, args) => {
      const area = usedRange(ref, flag(args, 0));
      return area && bind(rangeType, { book: ref.book, sheetId: ref.sheetId, area });
    },
    getNext: (ref, args) => neighbour(ref, 1, flag(args, 0)),
    getPrevious: (ref, args) => neighbour(ref, -1, flag(args, 0)),
    _GetSheetById: (ref, args) =>
      bind(worksheetType, { book: ref.book, sheetId: ref.book.sheet(text(args, 0)).id }),
  },
};

function neighbour(ref: SheetRef, step: number, visibleOnly: boolean): ApiObject {
  const own = sheetOf(ref);
  const sheets = ref.book.data.sheets.filter(
    (sheet) => sheet === own || !visibleOnly || sheet.visibility === "Visible",
  );
  const sheet = sheets[sheets.indexOf(own) + step];
  if (!sheet) throw itemNotFound("a sheet beside it");
  return bind(worksheetType, { book: ref.book, sheetId: sheet.id });
}
