import type { NameData, SheetData, WorkbookData } from "../model/data";
import { BLANK_STYLES } from "./blank";
import { OFFICE_THEME, themeColors } from "./colors";
import { contentTypes } from "./content-types";
import { NotAWorkbook } from "./errors";
import { formulaTranslator, type FormulaTranslator } from "./formulas";
import { isReserved, PRINT_AREA, PRINT_TITLES, readName, readPrintArea, readTitleRows } from "./names";
import { CONTENT_TYPES, partText, relationshipsOf, type Relationship } from "./package";
import { readSharedStrings } from "./shared-strings";
import { openSheet, type OpenSheet, type SheetContext } from "./sheet-read";
import { readStyles } from "./styles-read";
import { fromXString } from "./text";
import { child, childrenOf, flag, numeric, parseXml, relationshipId, type XmlNode } from "./xml";
import type { Parts } from "./zip";

/** A workbook as data, with where everything in it stands in the file. */
export interface OpenWorkbook extends SheetContext {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlNode;
  readonly relationships: readonly Relationship[];
  /** The part that holds the styles; undefined where the file has none. */
  readonly stylesPart: string | undefined;
  /** Worksheets only, in order. */
  readonly sheets: readonly OpenSheet[];
  readonly data: WorkbookData;
}

/**
 * Reads a package's parts; there may be no sheet at all.
 * @throws NotAWorkbook when it is no workbook, or one that cannot be understood.
 */
export function openWorkbook(parts: Parts, name: string): OpenWorkbook {
  const part = workbookPart(parts);
  const xml = partText(parts, part);
  const root = parseXml(xml);
  if (root.name !== "workbook") throw new NotAWorkbook("no-workbook", "the file's main part is no workbook");
  const relationships = relationshipsOf(parts, part);
  const target = (kind: string) => {
    const found = relationships.find((one) => one.kind === kind && parts.has(one.target));
    return found?.target;
  };
  const themePart = target("theme");
  const stringsPart = target("sharedStrings");
  const stylesPart = target("styles");
  const theme = themePart === undefined ? OFFICE_THEME : themeColors(partText(parts, themePart));
  const date1904 = flag(child(root, "workbookPr"), "date1904");
  const formulas = formulaTranslator();
  const context = {
    ...{ parts, date1904, formulas, takenIds: new Set<string>(), takenTables: new Set<number>() },
    styles: readStyles(stylesPart === undefined ? BLANK_STYLES : partText(parts, stylesPart), theme),
    strings: stringsPart === undefined ? [] : readSharedStrings(partText(parts, stringsPart)),
  };
  const nodes = childrenOf(child(root, "sheets"), "sheet");
  const sheets = nodes.flatMap((node, position) => {
    const link = relationships.find(({ id }) => id === relationshipId(node));
    return link?.kind === "worksheet" ? [openSheet(node, link.target, position, context)] : [];
  });
  distinguishNames(sheets.map(({ data }) => data));
  const data: WorkbookData = {
    name,
    sheets: sheets.map((sheet) => sheet.data),
    names: readNames(root, sheets, formulas),
    activeSheetId: activeSheetId(root, sheets),
    structureProtected: flag(child(root, "workbookProtection"), "lockStructure"),
  };
  return { ...context, part, xml, root, relationships, stylesPart, sheets, data };
}

function workbookPart(parts: Parts): string {
  if (!parts.has(CONTENT_TYPES)) throw new NotAWorkbook("no-workbook", "the zip file holds no workbook");
  const main = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  if (!main) throw new NotAWorkbook("no-workbook", "the zip file holds no workbook");
  const type = contentTypes(parts).get(main.target) ?? "";
  if (type.includes("sheet.binary"))
    throw new NotAWorkbook("binary", "the file is a binary workbook (.xlsb)");
  if (type !== "" && !/spreadsheetml|ms-excel|^application\/xml$/.test(type)) {
    throw new NotAWorkbook("no-workbook", "the file is another kind of document");
  }
  return main.target;
}

/** Excel would repair two sheets of one name; here the later gets a number. */
function distinguishNames(sheets: SheetData[]): void {
  const taken = new Set<string>();
  for (const sheet of sheets) {
    const base = sheet.name;
    for (let number = 2; taken.has(sheet.name.toLowerCase()); number++) {
      sheet.name = `${base.slice(0, 26)} (${String(number)})`;
    }
    taken.add(sheet.name.toLowerCase());
  }
}

function activeSheetId(root: XmlNode, sheets: readonly OpenSheet[]): string {
  const tab = numeric(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const chosen =
    sheets.find(({ position }) => position === tab) ??
    sheets.find(({ data }) => data.visibility === "Visible") ??
    sheets[0];
  return chosen?.data.id ?? "";
}

/** The workbook's names; those of one sheet, its print area and titles go to the sheet. */
function readNames(root: XmlNode, sheets: readonly OpenSheet[], formulas: FormulaTranslator): NameData[] {
  const names: NameData[] = [];
  const taken = new Set<string>();
  for (const node of childrenOf(child(root, "definedNames"), "definedName")) {
    const position = numeric(node, "localSheetId");
    const sheet = sheets.find((one) => one.position === position)?.data;
    const name = node.attributes["name"] ?? "";
    const key = `${String(position)} ${name.toLowerCase()}`;
    if (taken.has(key) || (position !== undefined && !sheet)) continue;
    taken.add(key);
    if (isReserved(name)) {
      if (sheet) readPageName(sheet, name, fromXString(node.text));
    } else (sheet?.names ?? names).push(readName(node, formulas));
  }
  return names;
}

function readPageName({ page }: SheetData, name: string, text: string): void {
  if (name === PRINT_AREA) page.printArea = readPrintArea(text);
  else if (name === PRINT_TITLES) page.titleRows = readTitleRows(text);
}
