import { hashSheetPassword } from "hucre";
import type { SheetData } from "../model/data";
import { revise, type Attributes } from "./edit";
import { child, flag, type XmlNode } from "./xml";

type Protection = NonNullable<SheetData["protection"]>;

/** Excel's API words for what stays allowed, with the file's attribute (true = forbidden) and its default. */
const PERMISSIONS: readonly (readonly [allowed: string, attribute: string, forbidden: boolean])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

/** A sheet's protection: what is allowed and true. A file holds only a password's hash, so it is not read. */
export function readProtection(sheet: XmlNode): SheetData["protection"] {
  const node = child(sheet, "sheetProtection");
  if (!flag(node, "sheet")) return null;
  const allowed = PERMISSIONS.filter(([, attribute, forbidden]) => !flag(node, attribute, forbidden));
  return { allow: Object.fromEntries(allowed.map(([name]) => [name, true])) };
}

/** `<sheetProtection>`, or null for none; a former password stays unless a new one is given. */
export function protectionText(protection: Protection | null, xml: string, sheet: XmlNode): string | null {
  if (!protection) return null;
  const attributes: Attributes = { sheet: "1" };
  for (const [name, attribute, forbiddenByDefault] of PERMISSIONS) {
    const forbidden = protection.allow[name] !== true;
    attributes[attribute] = forbidden === forbiddenByDefault ? undefined : forbidden ? "1" : "0";
  }
  if (protection.password !== undefined) {
    const former = ["algorithmName", "hashValue", "saltValue", "spinCount"];
    for (const name of former) attributes[name] = undefined;
    attributes["password"] = protection.password === "" ? undefined : hashSheetPassword(protection.password);
  }
  return revise(xml, child(sheet, "sheetProtection"), "sheetProtection", { attributes });
}
