import { formatArea, quoteSheet } from "../model/address";
import type { NameData, SheetData } from "../model/data";
import { findPlace } from "../model/lookup";
import type { Place } from "../model/lookup";
import { addName, areaFormula, deleteName, findName, namesOf, touchNames } from "../model/names";
import { itemNotFound } from "../model/problem";
import { bind, selfOf } from "./api";
import type { ApiObject, ApiType, Args } from "./api";
import { asFlag, asText, optionalText, text } from "./arguments";
import { rangeType } from "./range";
import { areaOf, sheetOf } from "./selves";
import type { NameRef } from "./selves";
import { worksheetType } from "./worksheet";

type NamesRef = Omit<NameRef, "name">;

const ownSheet = ({ book, sheetId }: NamesRef): SheetData | null =>
  sheetId === null ? null : sheetOf({ book, sheetId });

const nameOf = (ref: NameRef): NameData => findName(ref.book, ownSheet(ref), ref.name);

/** The sheet that an address in the name without a sheet would mean. */
const contextSheet = (ref: NamesRef): SheetData =>
  ownSheet(ref) ?? ref.book.sheet(ref.book.data.activeSheetId);

const placeOf = (ref: NameRef): Place | null => findPlace(ref.book, contextSheet(ref), nameOf(ref).formula);

/** What the name comes to: the address of its area, or the constant that its formula is. */
function valueOf(ref: NameRef): string | number | boolean {
  const place = placeOf(ref);
  if (place) return `${quoteSheet(place.sheet.name)}!${formatArea(place.area, true)}`;
  const constant = nameOf(ref).formula.slice(1);
  if (/^".*"$/.test(constant)) return constant.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(constant)) return constant.toLowerCase() === "true";
  return constant !== "" && Number.isFinite(Number(constant)) ? Number(constant) : nameOf(ref).formula;
}

function typeOf(ref: NameRef): string {
  if (placeOf(ref)) return "Range";
  const value = valueOf(ref);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return /#REF!/.test(value) ? "Error" : "String";
}

function edit(ref: NameRef, change: (name: NameData) => void): void {
  const name = nameOf(ref);
  touchNames(ref.book, ownSheet(ref));
  change(name);
}

/** NamedItem */
const nameType: ApiType<NameRef> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: (ref) => nameOf(ref).name },
    type: { get: typeOf },
    value: { get: valueOf },
    scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    formula: {
      get: (ref) => nameOf(ref).formula,
      set: (ref, value) => {
        const formula = asText(value);
        edit(ref, (name) => {
          name.formula = formula.startsWith("=") ? formula : `=${formula}`;
        });
      },
    },
    visible: {
      get: (ref) => nameOf(ref).visible,
      set: (ref, value) => {
        edit(ref, (name) => {
          name.visible = asFlag(value);
        });
      },
    },
    comment: {
      get: (ref) => nameOf(ref).comment ?? "",
      set: (ref, value) => {
        edit(ref, (name) => {
          name.comment = asText(value);
        });
      },
    },
  },
  links: {
    worksheet: ({ book, sheetId }) => {
      if (sheetId === null) throw itemNotFound("the sheet of a name of the workbook");
      return bind(worksheetType, { book, sheetId });
    },
  },
  methods: {
    delete: (ref) => {
      deleteName(ref.book, ownSheet(ref), ref.name);
    },
    getRange: (ref) => {
      const place = placeOf(ref);
      if (!place) throw itemNotFound(`the range of ${ref.name}`);
      return bind(rangeType, { book: ref.book, sheetId: place.sheet.id, area: place.area });
    },
  },
};

const bound = ({ book, sheetId }: NamesRef, name: string): ApiObject =>
  bind(nameType, { book, sheetId, name });

/** A name's formula from what is given: a formula, or a constant. */
function formulaOf(given: unknown): string {
  if (typeof given !== "string") return `=${String(given)}`;
  return given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`;
}

function add(ref: NamesRef, args: Args): ApiObject {
  const range = selfOf(rangeType, args[1]);
  const name = text(args, 0);
  const given: unknown = range ? areaFormula(sheetOf(range), areaOf(range)) : args[1];
  addName(ref.book, ownSheet(ref), name, formulaOf(given), optionalText(args, 2));
  return bound(ref, name);
}

/** NamedItemCollection, of the workbook or of a sheet. */
export const nameCollectionType: ApiType<NamesRef> = {
  name: "NamedItemCollection",
  properties: {},
  items: (ref) => namesOf(ref.book, ownSheet(ref)).map(({ name }) => bound(ref, name)),
  methods: {
    add,
    getItem: (ref, args) => bound(ref, findName(ref.book, ownSheet(ref), text(args, 0)).name),
    getCount: (ref) => namesOf(ref.book, ownSheet(ref)).length,
  },
};
