import type { CellStyle } from "../model/data";
import { commonLook, setLook } from "../model/look";
import type { StylePatch } from "../model/styles";
import type { Property } from "./api";
import { sheetOf } from "./selves";
import type { AreasRef } from "./selves";

/** A property of the look: what the cells have in common, and a change to all of them. */
export function lookProperty(
  read: (style: CellStyle | undefined) => unknown,
  patch: (value: unknown) => StylePatch,
): Property<AreasRef> {
  return {
    get: (ref) => {
      const sheet = sheetOf(ref);
      const values = ref.areas.map((area) => commonLook(sheet, area, read));
      return values.every((value) => value === values[0]) ? values[0] : null;
    },
    set: (ref, value) => {
      const wanted = patch(value);
      for (const area of ref.areas) setLook(ref.book, sheetOf(ref), area, wanted);
    },
  };
}
