import type { SheetData } from "../model/data";
import { applyEdits, element, revise } from "./edit";
import { cellName } from "./references";
import { child, flag, numeric, type XmlNode } from "./xml";

/** How a sheet is looked at, of what the model knows. */
export interface SheetView {
  readonly showGridlines: boolean;
  readonly frozen: SheetData["frozen"];
  /** Whether the sheet is among the selected ones. */
  readonly selected: boolean;
}

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** The first view of a sheet. */
export function readView(sheet: XmlNode): SheetView {
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = (pane?.attributes["state"] ?? "").startsWith("frozen");
  const count = (name: string) => (frozen ? Math.max(0, Math.trunc(numeric(pane, name) ?? 0)) : 0);
  return {
    showGridlines: flag(view, "showGridLines", true),
    frozen: { rows: count("ySplit"), columns: count("xSplit") },
    selected: flag(view, "tabSelected"),
  };
}

/** `<sheetViews>` with the first view changed; selections and panes follow a new freezing. */
export function viewsText(view: SheetView, xml: string, sheet: XmlNode): string {
  const views = child(sheet, "sheetViews");
  const node = child(views, "sheetView");
  const before = readView(sheet);
  const same = before.frozen.rows === view.frozen.rows && before.frozen.columns === view.frozen.columns;
  const text = revise(xml, node, "sheetView", {
    attributes: {
      showGridLines: view.showGridlines ? undefined : "0",
      tabSelected: view.selected ? "1" : undefined,
      workbookViewId: node?.attributes["workbookViewId"] ?? "0",
    },
    children: same && node ? {} : { pane: paneText(view.frozen), selection: selectionText(view.frozen) },
    order: VIEW_ORDER,
  });
  if (!views || !node) return element("sheetViews", {}, text);
  const edit = { start: node.start, end: node.end, text };
  return applyEdits(xml.slice(0, views.end), [edit]).slice(views.start);
}

function paneText({ rows, columns }: SheetData["frozen"]): string | null {
  if (rows === 0 && columns === 0) return null;
  return element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane: activePane(rows, columns),
    state: "frozen",
  });
}

function selectionText({ rows, columns }: SheetData["frozen"]): string | null {
  if (rows === 0 && columns === 0) return null;
  return element("selection", { pane: activePane(rows, columns) });
}

function activePane(rows: number, columns: number): string {
  if (rows === 0) return "topRight";
  return columns === 0 ? "bottomLeft" : "bottomRight";
}
