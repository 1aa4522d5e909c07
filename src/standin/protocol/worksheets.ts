import { addSheet } from "../model/sheets";
import type { SheetData } from "../model/data";
import { itemNotFound } from "../model/problem";
import type { Workbook } from "../model/workbook";
import { bind } from "./api";
import type { ApiObject, ApiType } from "./api";
import { flag, optionalText, text } from "./arguments";
import { worksheetType } from "./worksheet";

const bound = (book: Workbook, sheet: SheetData | undefined): ApiObject => {
  if (!sheet) throw itemNotFound("a sheet");
  return bind(worksheetType, { book, sheetId: sheet.id });
};

/** The sheets, or only those that are not hidden. */
const sheetsOf = (book: Workbook, visibleOnly: boolean): SheetData[] =>
  book.data.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");

/** WorksheetCollection */
export const worksheetCollectionType: ApiType<Workbook> = {
  name: "WorksheetCollection",
  properties: {},
  items: (book) => book.data.sheets.map((sheet) => bound(book, sheet)),
  methods: {
    getItem: (book, args) => bound(book, book.sheet(text(args, 0))),
    getActiveWorksheet: (book) => bound(book, book.sheet(book.data.activeSheetId)),
    getFirst: (book, args) => bound(book, sheetsOf(book, flag(args, 0))[0]),
    getLast: (book, args) => bound(book, sheetsOf(book, flag(args, 0)).at(-1)),
    getCount: (book, args) => sheetsOf(book, flag(args, 0)).length,
    add: (book, args) => bound(book, addSheet(book, optionalText(args, 0))),
  },
};
