import type { ApiObject } from "./api";
import { unknownMember } from "./api";

/** Excel's numbers for the events that the stand-in tells of, by the type that is listened at. */
const TYPES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Worksheet: { DataChanged: 10, Activated: 11, Deactivated: 12, SelectionChanged: 14, NameChanged: 25 },
  WorksheetCollection: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    Added: 13,
    SelectionChanged: 14,
    Deleted: 15,
    NameChanged: 25,
    Moved: 27,
  },
  Table: { DataChanged: 101 },
  TableCollection: { DataChanged: 101, Added: 102, Deleted: 103 },
};

const METHOD = /^_(Register|Unregister)(?:Event)?([A-Za-z]+?)(?:Event)?$/;

/** What one client listens to. */
export class Registrations {
  readonly #counts = new Map<string, number>();

  /** Takes in a call such as `_RegisterDataChangedEvent`; false where the method is no such call. */
  take(object: ApiObject, method: string): boolean {
    const match = METHOD.exec(method);
    if (!match) return false;
    const [, way, event = ""] = match;
    const type = TYPES[object.typeName]?.[event];
    if (type === undefined) throw unknownMember(object.typeName, `on${event}`);
    const key = keyOf(type, targetOf(object));
    const count = (this.#counts.get(key) ?? 0) + (way === "Register" ? 1 : -1);
    this.#counts.set(key, Math.max(0, count));
    return true;
  }

  /** Whether somebody listens to events of this type at the target. */
  has(type: number, target: string): boolean {
    return (this.#counts.get(keyOf(type, target)) ?? 0) > 0;
  }
}

const keyOf = (type: number, target: string): string => `${String(type)} ${target}`;

/** The id of what is listened at; what is of the whole workbook has one of its own. */
function targetOf({ typeName, self }: ApiObject): string {
  const { tableId, sheetId } = self as { tableId?: number; sheetId?: string | null };
  return typeName === "Table" ? String(tableId) : (sheetId ?? "Workbook");
}
