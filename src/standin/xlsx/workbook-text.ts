import type { SheetData, WorkbookData } from "../model/data";
import { applyEdits, element, placeChild, revise } from "./edit";
import { namesText } from "./names-write";
import { relationshipAttributes } from "./package";
import type { OpenSheet } from "./sheet-read";
import { toXAttribute } from "./text";
import type { OpenWorkbook } from "./workbook-read";
import { child, childrenOf, numeric, type XmlNode } from "./xml";

/** A sheet as it shall be, the sheet it was (if it was), and the relationship of a new one. */
export interface Entry {
  readonly sheet: SheetData;
  readonly former: OpenSheet | undefined;
  readonly link: string | undefined;
}

const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** One place in the list of sheets; `entry` is absent for what is no worksheet. */
export interface Slot {
  readonly node: XmlNode | undefined;
  readonly entry: Entry | undefined;
}

/** workbook.xml for the sheets; the same text where nothing changed. `changed` tells that other parts did. */
export function workbookText(
  open: OpenWorkbook,
  after: WorkbookData,
  entries: readonly Entry[],
  changed: boolean,
): string {
  const { xml, root } = open;
  const slots = slotsOf(open, entries);
  const texts: Record<string, string | null> = {};
  const sheets = sheetsText(open, slots);
  if (sheets !== undefined) texts["sheets"] = sheets;
  const names = namesText(open, after, slots);
  if (names !== undefined) texts["definedNames"] = names;
  const views = viewsText(open, after, slots);
  if (views !== undefined) texts["bookViews"] = views;
  if (after.structureProtected !== open.data.structureProtected) {
    const attributes = { lockStructure: after.structureProtected ? "1" : undefined };
    const text = revise(xml, child(root, "workbookProtection"), "workbookProtection", { attributes });
    texts["workbookProtection"] = / \w/.test(text) ? text : null;
  }
  if ((changed || Object.keys(texts).length > 0) && hasFormulas(after)) {
    const text = revise(xml, child(root, "calcPr"), "calcPr", { attributes: { fullCalcOnLoad: "1" } });
    texts["calcPr"] = text;
  }
  const edits = Object.entries(texts).map(([name, text]) => placeChild(root, name, text, WORKBOOK_ORDER));
  return edits.length === 0 ? xml : applyEdits(xml, edits);
}

/** The new list of sheets; a sheet that is no worksheet keeps its place after the sheet before it. */
function slotsOf(open: OpenWorkbook, entries: readonly Entry[]): Slot[] {
  const slots: Slot[] = entries.map((entry) => ({ node: entry.former?.node, entry }));
  const worksheets = new Set(open.sheets.map(({ node }) => node));
  const survivors = new Set(slots.map(({ node }) => node));
  let previous: XmlNode | undefined;
  for (const node of childrenOf(child(open.root, "sheets"), "sheet")) {
    if (!worksheets.has(node)) {
      const at = previous === undefined ? 0 : slots.findIndex((slot) => slot.node === previous) + 1;
      slots.splice(at, 0, { node, entry: undefined });
      previous = node;
    } else if (survivors.has(node)) previous = node;
  }
  return slots;
}

function sheetsText(open: OpenWorkbook, slots: readonly Slot[]): string | undefined {
  const { xml, root } = open;
  const nodes = childrenOf(child(root, "sheets"), "sheet");
  let number = Math.max(0, ...nodes.map((node) => numeric(node, "sheetId") ?? 0));
  const texts = slots.map(({ node, entry }) => {
    const raw = node && xml.slice(node.start, node.end);
    if (raw !== undefined && (!entry || sameEntry(entry))) return raw;
    if (!entry) return "";
    const { sheet, link } = entry;
    const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
    const name = toXAttribute(sheet.name);
    if (node) return revise(xml, node, "sheet", { attributes: { name, state } });
    number += 1;
    return element("sheet", { name, sheetId: number, state, ...relationshipAttributes(root, link ?? "") });
  });
  const same =
    texts.length === nodes.length && nodes.every((node, at) => texts[at] === xml.slice(node.start, node.end));
  return same ? undefined : element("sheets", {}, texts.join(""));
}

function sameEntry({ sheet, former }: Entry): boolean {
  return former?.data.name === sheet.name && former.data.visibility === sheet.visibility;
}

function viewsText(open: OpenWorkbook, after: WorkbookData, slots: readonly Slot[]): string | undefined {
  const { xml, root } = open;
  const views = child(root, "bookViews");
  const view = child(views, "workbookView");
  const active = slots.findIndex(({ entry }) => entry?.sheet.id === after.activeSheetId);
  if (active < 0 || active === (numeric(view, "activeTab") ?? 0)) return undefined;
  if (after.activeSheetId === open.data.activeSheetId && !view) return undefined;
  const text = revise(xml, view, "workbookView", {
    attributes: { activeTab: String(active), firstSheet: undefined },
  });
  if (!views || !view) return element("bookViews", {}, text);
  return xml.slice(views.start, view.start) + text + xml.slice(view.end, views.end);
}

function hasFormulas({ sheets }: WorkbookData): boolean {
  return sheets.some(({ cells }) =>
    [...cells.values()].some((row) => [...row.values()].some(({ formula }) => formula !== undefined)),
  );
}
