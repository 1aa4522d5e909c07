import { protectSheet, unprotectSheet } from "../model/protection";
import type { Workbook } from "../model/workbook";
import type { ApiType } from "./api";
import { asRecord, optionalText } from "./arguments";
import { sheetOf } from "./selves";
import type { SheetRef } from "./selves";

/** What protection may allow, all of it forbidden unless it is named. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

/** WorksheetProtection */
export const worksheetProtectionType: ApiType<SheetRef> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: (ref) => sheetOf(ref).protection !== null },
    options: {
      get: (ref) => {
        const { protection } = sheetOf(ref);
        if (!protection) return null;
        const allowed = OPTIONS.map((option) => [option, protection.allow[option] === true]);
        return { ...Object.fromEntries(allowed), selectionMode: "Normal" };
      },
    },
  },
  methods: {
    protect: (ref, args) => {
      const given = asRecord(args[0] ?? {});
      const allow = Object.fromEntries(OPTIONS.map((option) => [option, given[option] === true]));
      protectSheet(ref.book, sheetOf(ref), allow, optionalText(args, 1));
    },
    unprotect: (ref, args) => {
      unprotectSheet(ref.book, sheetOf(ref), optionalText(args, 0));
    },
  },
};

/** WorkbookProtection: of the structure. Passwords are not kept. */
export const workbookProtectionType: ApiType<Workbook> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (book) => book.data.structureProtected } },
  methods: {
    protect: (book) => {
      book.edit.touchBook(false);
      book.data.structureProtected = true;
    },
    unprotect: (book) => {
      book.edit.touchBook(false);
      book.data.structureProtected = false;
    },
  },
};
