import { MAX_COLUMNS, isEntireRow } from "../model/area";
import type { Area, PageData } from "../model/data";
import { invalidArgument, itemNotFound } from "../model/problem";
import { bind, selfOf, unknownMember } from "./api";
import type { ApiType, Property } from "./api";
import { asFlag, asNumber, asOneOf, asRecord, asText, text } from "./arguments";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";
import { areaOf, placeOf, sheetOf } from "./selves";
import type { SheetRef } from "./selves";
import { headersFootersType } from "./headers-footers";

const pageOf = (ref: SheetRef): PageData => sheetOf(ref).page;

/** Changes the page set-up. */
export function editPage(ref: SheetRef, change: (page: PageData) => void): void {
  ref.book.edit.touch(sheetOf(ref), false);
  change(pageOf(ref));
}

const margin = (side: keyof PageData["margins"]): Property<SheetRef> => ({
  get: (ref) => pageOf(ref).margins[side],
  set: (ref, value) => {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument("a margin cannot be below 0.");
    editPage(ref, ({ margins }) => {
      margins[side] = points;
    });
  },
});

function setZoom(ref: SheetRef, value: unknown): void {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = asRecord(value);
  const given = (pages: unknown): boolean => pages !== undefined && pages !== null;
  if (!given(wide) && !given(tall)) {
    // The data keeps no scale of its own.
    if (given(scale) && asNumber(scale) !== 100) throw unknownMember("PageLayout", "zoom.scale");
    editPage(ref, (page) => {
      page.fit = null;
    });
    return;
  }
  const fit = { wide: given(wide) ? asNumber(wide) : 0, tall: given(tall) ? asNumber(tall) : 0 };
  editPage(ref, (page) => {
    page.fit = fit;
  });
}

function zoomOf(ref: SheetRef): Record<string, number> {
  const { fit } = pageOf(ref);
  if (!fit) return { scale: 100 };
  return {
    ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
    ...(fit.tall > 0 ? { verticalFitToPages: fit.tall } : {}),
  };
}

/** The range or address that is given; it must be on this sheet. */
function areaArgument(ref: SheetRef, value: unknown): Area {
  const range = selfOf(rangeType, value);
  const place = range ? { sheet: sheetOf(range), area: areaOf(range) } : placeOf(ref, text([value], 0));
  if (place.sheet.id !== ref.sheetId) throw invalidArgument("the range is on another sheet.");
  return place.area;
}

/** PageLayout */
export const pageLayoutType: ApiType<SheetRef> = {
  name: "PageLayout",
  properties: {
    orientation: {
      get: (ref) => pageOf(ref).orientation,
      set: (ref, value) => {
        const orientation = asOneOf(value, ["Portrait", "Landscape"]);
        editPage(ref, (page) => {
          page.orientation = orientation;
        });
      },
    },
    paperSize: {
      get: (ref) => pageOf(ref).paper,
      set: (ref, value) => {
        const paper = asText(value);
        editPage(ref, (page) => {
          page.paper = paper;
        });
      },
    },
    zoom: { get: zoomOf, set: setZoom },
    centerHorizontally: {
      get: (ref) => pageOf(ref).centerHorizontally,
      set: (ref, value) => {
        const center = asFlag(value);
        editPage(ref, (page) => {
          page.centerHorizontally = center;
        });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  links: { headersFooters: (ref) => bind(headersFootersType, ref) },
  methods: {
    setPrintArea: (ref, args) => {
      const area = areaArgument(ref, args[0]);
      editPage(ref, (page) => {
        page.printArea = area;
      });
    },
    setPrintTitleRows: (ref, args) => {
      const area = areaArgument(ref, args[0]);
      if (!isEntireRow(area)) throw invalidArgument("print titles are whole rows.");
      editPage(ref, (page) => {
        page.titleRows = { first: area.row, last: area.row + area.rows - 1 };
      });
    },
    getPrintArea: (ref) => {
      const { printArea } = pageOf(ref);
      if (!printArea) throw itemNotFound("the print area");
      return bind(rangeAreasType, { book: ref.book, sheetId: ref.sheetId, areas: [printArea] });
    },
    getPrintTitleRows: (ref) => {
      const { titleRows } = pageOf(ref);
      if (!titleRows) throw itemNotFound("the print titles");
      const rows = titleRows.last - titleRows.first + 1;
      const area = { row: titleRows.first, rows, column: 0, columns: MAX_COLUMNS };
      return bind(rangeType, { book: ref.book, sheetId: ref.sheetId, area });
    },
  },
};
