import type { Area, CellValue } from "./data";

/** Who made a batch: the person at this window, a co-author, or an add-in. */
export type Source = "Local" | "Remote" | "Api";

export type CellsChange =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What has happened in a batch, as Excel tells its add-ins. */
export type WorkbookEvent =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly change: CellsChange;
      /** Only where a single cell was edited. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      readonly sheetId: string;
    }
  | {
      readonly kind: "sheetRenamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "sheetMoved"; readonly sheetId: string; readonly before: number; readonly after: number }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly sheetId: string;
      readonly tableId: number;
      readonly name: string;
    }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area };

const opposite: Readonly<Record<CellsChange, CellsChange>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};

/** What is told when the batch of an event is taken back; null where its cells are told of anyway. */
export function takenBack(event: WorkbookEvent): WorkbookEvent | null {
  switch (event.kind) {
    case "cells":
      return event.change === "RangeEdited"
        ? null
        : { kind: "cells", sheetId: event.sheetId, area: event.area, change: opposite[event.change] };
    case "sheetAdded":
      return { kind: "sheetDeleted", sheetId: event.sheetId };
    case "sheetDeleted":
      return { kind: "sheetAdded", sheetId: event.sheetId };
    case "sheetRenamed":
    case "sheetMoved":
      return { ...event, before: event.after, after: event.before } as WorkbookEvent;
    case "tableAdded":
      return { ...event, kind: "tableDeleted" };
    case "tableDeleted":
      return { ...event, kind: "tableAdded" };
    default:
      return null;
  }
}

/** A batch's events with who made it; `origin` names the window, where that is known. */
export interface Happening {
  readonly source: Source;
  readonly origin: string | null;
  readonly events: readonly WorkbookEvent[];
}

/** What the view must draw again after a batch. */
export interface ViewChange {
  readonly label: string;
  readonly source: Source;
  /** Sheet id → areas whose values or looks changed, calculated cells included. */
  readonly cells: ReadonlyMap<string, readonly Area[]>;
  /** Sheets, tables, rows, widths, validation or anything but cells has changed. */
  readonly structure: boolean;
  /** The selection or the active sheet has changed. */
  readonly selection: boolean;
}
