import type { NameData, WorkbookData } from "../model/data";
import { element, revise } from "./edit";
import { isReserved, nameText, pageNames, PRINT_AREA, PRINT_TITLES, readName, renamedSheet } from "./names";
import { canonical } from "./style-key";
import { escapeText, fromXString, toXString } from "./text";
import type { OpenWorkbook } from "./workbook-read";
import type { Entry, Slot } from "./workbook-text";
import { child, childrenOf, numeric, type XmlNode } from "./xml";

/** `<definedNames>` (null: none left), or undefined where all names are as they were. */
export function namesText(
  open: OpenWorkbook,
  after: WorkbookData,
  slots: readonly Slot[],
): string | null | undefined {
  const { xml, root } = open;
  const nodes = childrenOf(child(root, "definedNames"), "definedName");
  const wanted = wantedNames(open, after, slots);
  const texts = nodes
    .map((node) => keptName({ open, after, slots, wanted }, node))
    .filter((text) => text !== undefined);
  texts.push(...wanted.values());
  const same =
    texts.length === nodes.length && nodes.every((node, at) => texts[at] === xml.slice(node.start, node.end));
  if (same) return undefined;
  return texts.length === 0 ? null : element("definedNames", {}, texts.join(""));
}

/** What deciding on a name needs. */
interface Names {
  readonly open: OpenWorkbook;
  readonly after: WorkbookData;
  readonly slots: readonly Slot[];
  readonly wanted: Map<string, string>;
}

/** The names that the model has, as text, by place and name; what is taken from the file is removed. */
function wantedNames(open: OpenWorkbook, after: WorkbookData, slots: readonly Slot[]): Map<string, string> {
  const wanted = new Map<string, string>();
  const add = (name: NameData, position: number | undefined) => {
    wanted.set(nameKey(name.name, position), nameText(name, open.formulas, position));
  };
  for (const name of after.names) add(name, undefined);
  slots.forEach(({ entry }, position) => {
    if (!entry) return;
    for (const name of entry.sheet.names) add(name, position);
    for (const { name, text } of pageNames(entry.sheet, position)) wanted.set(nameKey(name, position), text);
  });
  return wanted;
}

function nameKey(name: string, position: number | undefined): string {
  return `${String(position)} ${name.toLowerCase()}`;
}

/** A name of the file as it stands from now on; undefined where it is gone. */
function keptName(names: Names, node: XmlNode): string | undefined {
  const { open, slots, wanted } = names;
  const name = node.attributes["name"] ?? "";
  const scope = numeric(node, "localSheetId");
  const scopeNode = scope === undefined ? undefined : childrenOf(child(open.root, "sheets"), "sheet")[scope];
  const position = scope === undefined ? undefined : slots.findIndex((slot) => slot.node === scopeNode);
  if (position === -1) return undefined;
  const key = nameKey(name, position);
  const text = wanted.get(key);
  wanted.delete(key);
  const entry = position === undefined ? undefined : slots[position]?.entry;
  const moved = position === scope ? {} : { localSheetId: String(position) };
  const raw = open.xml.slice(node.start, node.end);
  if (sameName(names, node, entry)) {
    return position === scope ? raw : revise(open.xml, node, "definedName", { attributes: moved });
  }
  if (text !== undefined || !isReserved(name)) return text;
  if (entry?.former && !isPageName(name)) {
    const renamed = renamedSheet(fromXString(node.text), entry.former.data.name, entry.sheet.name);
    return element(node.tag, { ...node.attributes, ...moved }, escapeText(toXString(renamed)));
  }
  return undefined;
}

function isPageName(name: string): boolean {
  return name === PRINT_AREA || name === PRINT_TITLES;
}

/** Whether the model still has the name as the file has it. */
function sameName(names: Names, node: XmlNode, entry: Entry | undefined): boolean {
  const { open, after } = names;
  const name = node.attributes["name"] ?? "";
  const scoped = node.attributes["localSheetId"] !== undefined;
  if (scoped && !entry) return true;
  if (isReserved(name)) return samePageName(name, entry);
  const candidates = entry ? entry.sheet.names : after.names;
  const now = candidates.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return now !== undefined && canonical(now) === canonical(readName(node, open.formulas));
}

function samePageName(name: string, entry: Entry | undefined): boolean {
  if (!entry) return true;
  const former = entry.former?.data;
  if (former?.name !== entry.sheet.name) return false;
  const { printArea, titleRows } = entry.sheet.page;
  if (name === PRINT_AREA) return canonical(former.page.printArea) === canonical(printArea);
  return name !== PRINT_TITLES || canonical(former.page.titleRows) === canonical(titleRows);
}
