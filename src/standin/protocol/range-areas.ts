import { formatArea, quoteSheet } from "../model/address";
import { bind } from "./api";
import type { ApiType } from "./api";
import { flag } from "./arguments";
import { conditionalFormatCollectionType } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { rangeType } from "./range";
import { clearArea } from "./range-edits";
import { formatType } from "./range-format";
import { sheetOf } from "./selves";
import type { AreasRef } from "./selves";
import { worksheetType } from "./worksheet";

const addressOf = (ref: AreasRef): string =>
  ref.areas.map((area) => `${quoteSheet(sheetOf(ref).name)}!${formatArea(area)}`).join(",");

/** RangeAreas: several ranges of one sheet. */
export const rangeAreasType: ApiType<AreasRef> = {
  name: "RangeAreas",
  kept: true,
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  links: {
    areas: (ref) => bind(rangeCollectionType, ref),
    worksheet: ({ book, sheetId }) => bind(worksheetType, { book, sheetId }),
    format: (ref) => bind(formatType, ref),
    dataValidation: (ref) => bind(dataValidationType, ref),
    conditionalFormats: (ref) => bind(conditionalFormatCollectionType, ref),
  },
  methods: {
    clear: (ref, args) => {
      for (const area of ref.areas) clearArea(ref.book, sheetOf(ref), area, args[0]);
    },
    calculate: ({ book }, args) => {
      book.calculate(flag(args, 0));
    },
  },
};

const rangeCollectionType: ApiType<AreasRef> = {
  name: "RangeCollection",
  properties: {},
  items: ({ book, sheetId, areas }) => areas.map((area) => bind(rangeType, { book, sheetId, area })),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ book, sheetId, areas }, args) =>
      bind(rangeType, { book, sheetId, area: areas[Number(args[0])] ?? null }),
  },
};
