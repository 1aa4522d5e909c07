import { setLook } from "../model/look";
import type { Font } from "../model/styles";
import type { ApiType, Property } from "./api";
import { asColor, asFlag, asNumber, asOneOf, asText } from "./arguments";
import { lookProperty } from "./look-property";
import { sheetOf } from "./selves";
import type { AreasRef } from "./selves";

/** The font that cells have where nothing is set. */
const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

const NO_FILL = "#FFFFFF";

/** RangeFill */
export const fillType: ApiType<AreasRef> = {
  name: "RangeFill",
  properties: {
    color: lookProperty(
      (style) => style?.fill ?? NO_FILL,
      (value) => ({ fill: asColor(value) || undefined }),
    ),
  },
  methods: {
    clear: (ref) => {
      for (const area of ref.areas) setLook(ref.book, sheetOf(ref), area, { fill: undefined });
    },
  },
};

/** A member of the font. */
function fontProperty(
  read: (font: Font | undefined) => unknown,
  patch: (value: unknown) => { [K in keyof Font]?: Font[K] | undefined },
): Property<AreasRef> {
  return lookProperty(
    (style) => read(style?.font),
    (value) => ({ font: patch(value) }),
  );
}

/** RangeFont */
export const fontType: ApiType<AreasRef> = {
  name: "RangeFont",
  properties: {
    name: fontProperty(
      (font) => font?.name ?? DEFAULT_FONT.name,
      (value) => ({ name: asText(value) }),
    ),
    size: fontProperty(
      (font) => font?.size ?? DEFAULT_FONT.size,
      (value) => ({ size: asNumber(value) }),
    ),
    color: fontProperty(
      (font) => font?.color ?? DEFAULT_FONT.color,
      (value) => ({ color: asColor(value) || undefined }),
    ),
    bold: fontProperty(
      (font) => font?.bold ?? false,
      (value) => ({ bold: asFlag(value) }),
    ),
    italic: fontProperty(
      (font) => font?.italic ?? false,
      (value) => ({ italic: asFlag(value) }),
    ),
    underline: fontProperty(
      (font) => (font?.underline ? "Single" : "None"),
      (value) => ({ underline: asOneOf(value, ["None", "Single"]) === "Single" }),
    ),
    strikethrough: fontProperty(
      (font) => font?.strike ?? false,
      (value) => ({ strike: asFlag(value) }),
    ),
  },
};
