import { child, childrenOf, flag, type XmlNode } from "../../src/standin/xlsx/xml";
import { orderFaults, relationships, type Package } from "./check-xlsx-package";
import { formulaFaults } from "./check-xlsx-sheet";
import type { CheckedTable } from "./check-xlsx-table";

/** CT_Workbook of ECMA-376 part 1, 18.2.27. */
const ORDER = `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
  externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes
  webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/);
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Checks the list of sheets, the names and the calculation chain. */
export function workbookFaults(
  file: Package,
  part: string,
  tables: readonly CheckedTable[],
  faults: string[],
): void {
  const root = file.xml.get(part);
  if (!root) return;
  faults.push(...orderFaults(part, root, ORDER));
  const sheets = childrenOf(child(root, "sheets"), "sheet");
  sheetListFaults(file, part, sheets, faults);
  const tab = Number(child(child(root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  if ((sheets[tab]?.attributes["state"] ?? "visible") !== "visible" || !sheets[tab])
    faults.push(`${part}: the active sheet is hidden or none`);
  const names = nameFaults(part, root, sheets.length, faults);
  for (const key of ["id", "name"] as const) {
    const seen = tables.map((table) => table[key].toLowerCase());
    if (new Set(seen).size < seen.length) faults.push(`two tables have one ${key}`);
  }
  for (const { part: table, name, id } of tables) {
    if (!isName(name)) faults.push(`${table}: ${name} is no name for a table`);
    if (!(Number(id) >= 1)) faults.push(`${table}: ${id} is no id`);
    if (names.has(name.toLowerCase())) faults.push(`${table}: ${name} is also a defined name`);
  }
  chainFaults(file, part, sheets, faults);
}

function sheetListFaults(file: Package, part: string, sheets: readonly XmlNode[], faults: string[]): void {
  const names = new Set<string>();
  const ids = new Set<string>();
  const links = new Set(relationships(file, part).map(({ id }) => id));
  for (const { attributes } of sheets) {
    const name = attributes["name"] ?? "";
    if (name === "" || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name))
      faults.push(`${part}: ${name} is no name for a sheet`);
    if (names.has(name.toLowerCase())) faults.push(`${part}: two sheets are called ${name}`);
    names.add(name.toLowerCase());
    const id = attributes["sheetId"] ?? "";
    if (ids.has(id) || !(Number(id) >= 1)) faults.push(`${part}: ${name} has the sheet id ${id}`);
    ids.add(id);
    const link = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    if (!links.has(link)) faults.push(`${part}: ${name} has no part`);
  }
  if (!sheets.some(({ attributes }) => (attributes["state"] ?? "visible") === "visible"))
    faults.push(`${part}: no sheet is visible`);
}

function nameFaults(part: string, root: XmlNode, sheets: number, faults: string[]): Set<string> {
  const seen = new Set<string>();
  const global = new Set<string>();
  for (const node of childrenOf(child(root, "definedNames"), "definedName")) {
    const name = node.attributes["name"] ?? "";
    const scope = node.attributes["localSheetId"];
    const key = `${scope ?? ""}!${name.toLowerCase()}`;
    if (seen.has(key)) faults.push(`${part}: the name ${name} is defined twice`);
    seen.add(key);
    if (scope === undefined) global.add(name.toLowerCase());
    else if (Number(scope) >= sheets) faults.push(`${part}: the name ${name} belongs to no sheet`);
    if (!isName(name)) faults.push(`${part}: ${name} is no name`);
    if (node.text === "") faults.push(`${part}: the name ${name} means nothing`);
    if (!flag(node, "function")) faults.push(...formulaFaults(`${part}: the name ${name}`, node.text));
  }
  return global;
}

/** Not like a cell's address in either way of writing, which Excel forbids. */
function isName(name: string): boolean {
  return NAME.test(name) && name.length <= 255 && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
}

/** Each cell that the chain names must hold a formula. */
function chainFaults(file: Package, part: string, sheets: readonly XmlNode[], faults: string[]): void {
  const links = relationships(file, part);
  const chain = links.find(({ kind }) => kind === "calcChain");
  let sheet = "";
  for (const { attributes } of chain ? (file.xml.get(chain.target)?.children ?? []) : []) {
    sheet = attributes["i"] ?? sheet;
    const entry = sheets.find((one) => one.attributes["sheetId"] === sheet);
    const link = Object.entries(entry?.attributes ?? {}).find(([key]) => key.endsWith(":id"))?.[1];
    const target = links.find(({ id }) => id === link)?.target ?? "";
    const rows = childrenOf(child(file.xml.get(target), "sheetData"), "row");
    const cell = rows.flatMap((row) => row.children).find((one) => one.attributes["r"] === attributes["r"]);
    if (!child(cell, "f"))
      faults.push(`the calculation chain names ${attributes["r"] ?? ""}, which has no formula`);
  }
}
