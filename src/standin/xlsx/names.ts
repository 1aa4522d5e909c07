import type { Area, NameData, PageData, SheetData } from "../model/data";
import { element } from "./edit";
import type { FormulaTranslator } from "./formulas";
import { areaName, columnName, parseArea } from "./references";
import { escapeText, fromXString, toXAttribute, toXString } from "./text";
import { flag, type XmlNode } from "./xml";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** A defined name as the model has it. */
export function readName(node: XmlNode, formulas: FormulaTranslator): NameData {
  const comment = node.attributes["comment"];
  return {
    name: fromXString(node.attributes["name"] ?? ""),
    formula: formulas.read(fromXString(node.text)),
    visible: !flag(node, "hidden"),
    ...(comment !== undefined && { comment: fromXString(comment) }),
  };
}

/** Whether Excel keeps this name for itself; the model has print area and titles with the page. */
export function isReserved(name: string): boolean {
  return name.toLowerCase().startsWith("_xlnm.");
}

/** A `<definedName>`; `sheet` is the position of the sheet it belongs to. */
export function nameText(name: NameData, formulas: FormulaTranslator, sheet: number | undefined): string {
  const attributes = {
    name: toXAttribute(name.name),
    comment: name.comment === undefined ? undefined : toXAttribute(name.comment),
    localSheetId: sheet,
    hidden: name.visible ? undefined : 1,
  };
  return element("definedName", attributes, escapeText(toXString(formulas.write(name.formula))));
}

/** The one area that a print area's text means; null for several, or none. */
export function readPrintArea(text: string): Area | null {
  return parseArea(withoutSheet(text)) ?? null;
}

/** The title rows in a print title's text, `Ark!$A:$B,Ark!$1:$3`. */
export function readTitleRows(text: string): PageData["titleRows"] {
  const rows = /\$?(\d+):\$?(\d+)$/.exec(text);
  if (!rows) return null;
  return { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
}

/** "$A$1:$C$9" of "'Ark 1'!$A$1:$C$9". */
function withoutSheet(text: string): string {
  return text.replace(/^('(?:[^']|'')*'|[^'!,]*)!/, "");
}

/** Print area and print titles of a sheet as names in the file. */
export function pageNames({ name, page }: SheetData, position: number): { name: string; text: string }[] {
  const sheet = quotedSheet(name);
  const { printArea, titleRows } = page;
  const make = (which: string, reference: string) => ({
    name: which,
    text: element(
      "definedName",
      { name: which, localSheetId: position },
      escapeText(`${sheet}!${reference}`),
    ),
  });
  return [
    ...(printArea ? [make(PRINT_AREA, absolute(printArea))] : []),
    ...(titleRows
      ? [make(PRINT_TITLES, `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`)]
      : []),
  ];
}

function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function absolute(area: Area): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${String(row + 1)}`;
  const first = corner(area.row, area.column);
  return areaName(area).includes(":")
    ? `${first}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`
    : first;
}

/** A reference with one sheet's name replaced by its new one. */
export function renamedSheet(text: string, from: string, to: string): string {
  return text
    .split(`${quotedSheet(from)}!`)
    .join(`${quotedSheet(to)}!`)
    .split(`${from}!`)
    .join(`${quotedSheet(to)}!`);
}
