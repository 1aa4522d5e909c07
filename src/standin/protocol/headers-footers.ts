import type { PageData } from "../model/data";
import { bind } from "./api";
import type { ApiType, Property } from "./api";
import { asText } from "./arguments";
import { sheetOf } from "./selves";
import type { SheetRef } from "./selves";

const part = (band: "header" | "footer", side: keyof PageData["header"]): Property<SheetRef> => ({
  get: (ref) => sheetOf(ref).page[band][side],
  set: (ref, value) => {
    const text = asText(value);
    ref.book.edit.touch(sheetOf(ref), false);
    sheetOf(ref).page[band][side] = text;
  },
});

const headerFooterType: ApiType<SheetRef> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: part("header", "left"),
    centerHeader: part("header", "center"),
    rightHeader: part("header", "right"),
    leftFooter: part("footer", "left"),
    centerFooter: part("footer", "center"),
    rightFooter: part("footer", "right"),
  },
};

/** HeaderFooterGroup: one header and footer for all pages. */
export const headersFootersType: ApiType<SheetRef> = {
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" } },
  links: { defaultForAllPages: (ref) => bind(headerFooterType, ref) },
};
