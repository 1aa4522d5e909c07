import { formatArea, quoteSheet } from "../model/address";
import { isEntireColumn, isEntireRow } from "../model/area";
import { bind } from "./api";
import type { ApiType, Property } from "./api";
import { conditionalFormatCollectionType } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { cellMethods } from "./range-edits";
import { gridProperties } from "./range-grids";
import { formatType } from "./range-format";
import { lineProperties } from "./range-lines";
import { placeMethods } from "./range-places";
import { areaOf, sheetOf } from "./selves";
import type { AreasRef, RangeRef } from "./selves";
import { worksheetType } from "./worksheet";

/** The range as a list of one area, for what ranges and range areas have in common. */
export const asAreas = (range: RangeRef): AreasRef => ({
  book: range.book,
  sheetId: range.sheetId,
  areas: [areaOf(range)],
});

/** "Ark1!A1:B2" */
export function addressOf(range: RangeRef): string {
  return `${quoteSheet(sheetOf(range).name)}!${formatArea(areaOf(range))}`;
}

const places: Readonly<Record<string, Property<RangeRef>>> = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: (range) => areaOf(range).row },
  columnIndex: { get: (range) => areaOf(range).column },
  rowCount: { get: (range) => areaOf(range).rows },
  columnCount: { get: (range) => areaOf(range).columns },
  cellCount: {
    get: (range) => {
      const cells = areaOf(range).rows * areaOf(range).columns;
      // Excel gives up counting beyond a signed 32-bit number.
      return cells > 2 ** 31 - 1 ? -1 : cells;
    },
  },
  isEntireColumn: { get: (range) => isEntireColumn(areaOf(range)) },
  isEntireRow: { get: (range) => isEntireRow(areaOf(range)) },
  hasSpill: { get: () => false },
};

/** Range */
export const rangeType: ApiType<RangeRef> = {
  name: "Range",
  kept: true,
  properties: { ...places, ...gridProperties, ...lineProperties },
  links: {
    worksheet: ({ book, sheetId }) => bind(worksheetType, { book, sheetId }),
    format: (range) => bind(formatType, asAreas(range)),
    dataValidation: (range) => bind(dataValidationType, asAreas(range)),
    conditionalFormats: (range) => bind(conditionalFormatCollectionType, asAreas(range)),
  },
  methods: { ...placeMethods, ...cellMethods },
};
