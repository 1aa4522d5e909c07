import { cellArea } from "../model/area";
import type { Area } from "../model/data";
import { ExcelProblem, itemNotFound } from "../model/problem";
import type { Workbook } from "../model/workbook";
import { bind } from "./api";
import type { ApiObject, ApiType, Property } from "./api";
import { applicationType } from "./application";
import { asFlag, asText, text } from "./arguments";
import { nameCollectionType } from "./names";
import { workbookProtectionType } from "./protection";
import { rangeType } from "./range";
import { tableCollectionType } from "./tables";
import { worksheetCollectionType } from "./worksheets";

/** A client's session with the workbook. */
export interface Session {
  readonly book: Workbook;
  /** Where the events that have been sent happened, by the reference in them. */
  readonly eventPlaces: Map<string, { sheetId: string; area: Area }>;
  /** False: this client is told of nothing. */
  enableEvents: boolean;
}

/** Workbook: where every path begins. */
export const workbookType: ApiType<Session> = {
  name: "Workbook",
  properties: {
    name: { get: ({ book }) => book.data.name },
    readOnly: { get: () => false },
    isDirty: { get: ({ book }) => book.undoLabels.length > 0 },
  },
  links: {
    application: ({ book }) => bind(applicationType, book),
    worksheets: ({ book }) => bind(worksheetCollectionType, book),
    tables: ({ book }) => bind(tableCollectionType, { book, sheetId: null }),
    names: ({ book }) => bind(nameCollectionType, { book, sheetId: null }),
    protection: ({ book }) => bind(workbookProtectionType, book),
    properties: ({ book }) => bind(documentPropertiesType, book),
    _Runtime: (session) => bind(runtimeType, session),
  },
  methods: {
    getSelectedRange: ({ book }) => bind(rangeType, { book, ...book.selection }),
    getActiveCell: ({ book }) => {
      const { sheetId, area } = book.selection;
      return bind(rangeType, { book, sheetId, area: cellArea(area.row, area.column) });
    },
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    save: () => null,
  },
};

function eventRange({ book, eventPlaces }: Session, args: readonly unknown[]): ApiObject {
  const place = eventPlaces.get(text(args, 0));
  if (!place) throw itemNotFound("the event's range");
  return bind(rangeType, { book, ...place });
}

const runtimeType: ApiType<Session> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (session, value) => {
        session.enableEvents = asFlag(value);
      },
    },
  },
};

const documentProperty = (name: string): Property<Workbook> => ({
  get: (book) => book.properties.get(name) ?? "",
  set: (book, value) => {
    const written = asText(value);
    if (written.length > 255) throw new ExcelProblem("InvalidArgument", `${name} is too long.`);
    book.properties.set(name, written);
  },
});

const documentPropertiesType: ApiType<Workbook> = {
  name: "DocumentProperties",
  properties: Object.fromEntries(
    ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"].map((name) => [
      name,
      documentProperty(name),
    ]),
  ),
};
