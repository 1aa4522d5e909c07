import { formatArea } from "../model/address";
import { intersect } from "../model/area";
import type { Area, CellValue } from "../model/data";
import type { WorkbookEvent } from "../model/events";
import type { Workbook } from "../model/workbook";

/** An event as the client library takes it in. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

const TYPE = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetRenamed: 25,
  sheetMoved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
const WORKBOOK = "Workbook";
const MOST_PLACES = 1_000;

/** Where events happened, for the handlers that ask for the range; only the latest are remembered. */
export class EventPlaces {
  readonly places = new Map<string, { sheetId: string; area: Area }>();
  #next = 1;

  /** Remembers a place and gives back what it is called. */
  add(sheetId: string, area: Area): string {
    const id = `event${String(this.#next++)}`;
    this.places.set(id, { sheetId, area });
    const [oldest] = this.places.keys();
    if (this.places.size > MOST_PLACES && oldest !== undefined) this.places.delete(oldest);
    return id;
  }
}

/** How an event looks from a client. */
interface Viewpoint {
  /** It was made at this client's window. */
  readonly local: boolean;
  /** It was made by this add-in. */
  readonly own: boolean;
  /** What the place of a change is called. */
  readonly place: string | undefined;
}

/** The entries that tell a client of an event: one for each target that it may listen at. */
export function entriesOf(book: Workbook, event: WorkbookEvent, view: Viewpoint): EventEntry[] {
  const source = view.local ? "Local" : "Remote";
  const { kind, sheetId } = event;
  const entry = (type: keyof typeof TYPE, targets: readonly string[], message: object): EventEntry[] =>
    targets.map((targetId) => ({
      messageCategory: 65536,
      messageType: TYPE[type],
      targetId,
      message: JSON.stringify({ worksheetId: sheetId, source, ...message }),
      isRemoteOverride: !view.local,
    }));
  const both = [sheetId, WORKBOOK];
  switch (kind) {
    case "cells":
      return [
        ...entry("sheetChanged", both, changeOf(event, event.area, view)),
        ...tablesAt(book, sheetId, event.area).flatMap(({ id, area }) =>
          entry("tableChanged", [String(id), ...both], {
            ...changeOf(event, area, view),
            tableId: String(id),
          }),
        ),
      ];
    case "sheetAdded":
    case "sheetDeleted":
      return entry(kind, [WORKBOOK], {});
    case "sheetActivated":
    case "sheetDeactivated":
      return view.local ? entry(kind, both, {}) : [];
    case "sheetRenamed":
      return entry(kind, both, { nameBefore: event.before, nameAfter: event.after });
    case "sheetMoved":
      return entry(kind, [WORKBOOK], { positionBefore: event.before, positionAfter: event.after });
    case "tableAdded":
      return entry(kind, both, { tableId: String(event.tableId) });
    case "tableDeleted":
      return entry(kind, both, { tableId: String(event.tableId), tableName: event.name });
    case "selection":
      return view.local ? entry("sheetSelection", both, { address: formatArea(event.area) }) : [];
  }
}

type CellsEvent = Extract<WorkbookEvent, { kind: "cells" }>;

function changeOf(event: CellsEvent, area: Area, view: Viewpoint): object {
  const change = {
    address: formatArea(area),
    changeType: event.change,
    triggerSource: view.own ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId: view.place,
  };
  if (!event.details) return change;
  const { before, after } = event.details;
  return {
    ...change,
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/** The tables that a change touches, with the part that it touches. */
function tablesAt(book: Workbook, sheetId: string, area: Area): { id: number; area: Area }[] {
  const sheet = book.data.sheets.find(({ id }) => id === sheetId);
  return (sheet?.tables ?? []).flatMap((table) => {
    const common = intersect(table.area, area);
    return common ? [{ id: table.id, area: common }] : [];
  });
}
