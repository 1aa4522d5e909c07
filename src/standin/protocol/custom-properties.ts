import { itemNotFound } from "../model/problem";
import { bind } from "./api";
import type { ApiObject, ApiType } from "./api";
import { asText, text } from "./arguments";
import { sheetOf } from "./selves";
import type { SheetRef } from "./selves";

interface PropertyRef extends SheetRef {
  readonly key: string;
}

/** Keys differ by more than case. */
function findKey(ref: SheetRef, key: string): string {
  const wanted = key.toLowerCase();
  const found = [...sheetOf(ref).properties.keys()].find((own) => own.toLowerCase() === wanted);
  if (found === undefined) throw itemNotFound(`custom property ${key}`);
  return found;
}

function edit(ref: SheetRef, change: (properties: Map<string, string>) => void): void {
  ref.book.edit.touch(sheetOf(ref), false);
  change(sheetOf(ref).properties);
}

const customPropertyType: ApiType<PropertyRef> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: (ref) => sheetOf(ref).properties.get(findKey(ref, ref.key)),
      set: (ref, value) => {
        edit(ref, (properties) => properties.set(findKey(ref, ref.key), asText(value)));
      },
    },
  },
  methods: {
    delete: (ref) => {
      edit(ref, (properties) => properties.delete(findKey(ref, ref.key)));
    },
  },
};

const bound = ({ book, sheetId }: SheetRef, key: string): ApiObject =>
  bind(customPropertyType, { book, sheetId, key });

/** WorksheetCustomPropertyCollection; adding a key that is there replaces its value. */
export const customPropertyCollectionType: ApiType<SheetRef> = {
  name: "WorksheetCustomPropertyCollection",
  properties: {},
  items: (ref) => [...sheetOf(ref).properties.keys()].map((key) => bound(ref, key)),
  methods: {
    add: (ref, args) => {
      const [key, value] = [text(args, 0), text(args, 1)];
      edit(ref, (properties) => {
        for (const own of properties.keys())
          if (own.toLowerCase() === key.toLowerCase()) properties.delete(own);
        properties.set(key, value);
      });
      return bound(ref, key);
    },
    getItem: (ref, args) => bound(ref, findKey(ref, text(args, 0))),
    getCount: (ref) => sheetOf(ref).properties.size,
  },
};
