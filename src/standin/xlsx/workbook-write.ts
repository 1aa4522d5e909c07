import type { SheetData, WorkbookData } from "../model/data";
import { blankSheet } from "./blank";
import { SHEET_TYPE, STYLES_TYPE, TABLE_TYPE, updateContentTypes } from "./content-types";
import {
  dropUnreachable,
  freeId,
  freePart,
  reachableParts,
  RELATIONSHIP_TYPE,
  setRelationships,
  type Relationship,
} from "./package";
import { openSheet, type OpenSheet } from "./sheet-read";
import { sheetText } from "./sheet-write";
import { canonical } from "./style-key";
import { styleBook, type StyleBook } from "./styles-write";
import { tableText } from "./tables-write";
import { encode } from "./text";
import { workbookText, type Entry } from "./workbook-text";
import type { OpenWorkbook } from "./workbook-read";
import { parseXml } from "./xml";
import type { Parts } from "./zip";

/** The file while it is changed. */
interface Draft {
  readonly open: OpenWorkbook;
  readonly parts: Parts;
  readonly styles: StyleBook;
  /** The workbook's own relationships. */
  relationships: Relationship[];
  /** New parts and their content types. */
  readonly types: Map<string, string>;
}

/** The parts of an opened workbook, changed where `after` differs from it; `open.parts` stays as it is. */
export function writeWorkbook(open: OpenWorkbook, after: WorkbookData): Parts {
  const parts = new Map(open.parts);
  const reachable = reachableParts(parts);
  const draft: Draft = {
    ...{ open, parts, styles: styleBook(open.styles), types: new Map() },
    relationships: [...open.relationships],
  };
  const entries = after.sheets.map((sheet) => writeSheet(draft, sheet, after));
  dropSheets(draft, after);
  if (!sameFormulas(open.data, after)) {
    draft.relationships = draft.relationships.filter(({ kind }) => kind !== "calcChain");
  }
  writeStyles(draft);
  const changed = [...parts].some(([name, part]) => open.parts.get(name) !== part);
  const text = workbookText(open, after, entries, changed);
  if (text !== open.xml) parts.set(open.part, encode(text));
  if (!sameLinks(draft.relationships, open.relationships))
    setRelationships(parts, open.part, draft.relationships);
  dropUnreachable(parts, reachable);
  updateContentTypes(parts, draft.types);
  return parts;
}

/** Writes a sheet's parts and gives its entry in the workbook's list. */
function writeSheet(draft: Draft, after: SheetData, workbook: WorkbookData): Entry {
  const { open, parts, styles } = draft;
  const former = open.sheets.find(({ data }) => data.id === after.id);
  const { sheet, link } = former ? { sheet: former, link: undefined } : addSheet(draft, after);
  const tableIds = writeTables(draft, sheet, after);
  const activeChanged = open.data.activeSheetId !== workbook.activeSheetId;
  const text = sheetText({
    ...sheet,
    ...{ before: sheet.data, after, tableIds, styles },
    selected: activeChanged ? after.id === workbook.activeSheetId : undefined,
    formulas: open.formulas,
    date1904: open.date1904,
  });
  if (text !== sheet.xml || !former) parts.set(sheet.part, encode(text));
  return { sheet: after, former, link };
}

function addSheet(draft: Draft, { id, name }: SheetData): { sheet: OpenSheet; link: string } {
  const { parts, open, types } = draft;
  const part = freePart(parts, "xl/worksheets/sheet");
  const link = freeId(draft.relationships);
  parts.set(part, encode(blankSheet(id)));
  types.set(part, SHEET_TYPE);
  draft.relationships.push(newLink(link, "worksheet", part));
  const node = { ...parseXml("<sheet/>"), attributes: { name } };
  return { sheet: openSheet(node, part, -1, { ...open, parts }), link };
}

function newLink(id: string, kind: string, target: string): Relationship {
  return { id, kind, type: RELATIONSHIP_TYPE + kind, target, external: false };
}

/** Writes the sheet's tables; gives the ids of all its tables' relationships where tables came or went. */
function writeTables(draft: Draft, sheet: OpenSheet, after: SheetData): string[] | undefined {
  const { parts, open, types } = draft;
  const kept = new Set(after.tables.map(({ id }) => id));
  const gone = new Set(sheet.tables.filter(({ data }) => !kept.has(data.id)).map(({ part }) => part));
  const links = sheet.relationships.filter(({ kind, target }) => kind !== "table" || !gone.has(target));
  let added = 0;
  for (const table of after.tables) {
    const source = sheet.tables.find(({ data }) => data.id === table.id);
    if (source && canonical(source.data) === canonical(table)) continue;
    const part = source?.part ?? freePart(parts, "xl/tables/table");
    parts.set(part, encode(tableText(table, open.formulas, source)));
    if (source) continue;
    types.set(part, TABLE_TYPE);
    links.push(newLink(freeId(links), "table", part));
    added += 1;
  }
  if (added === 0 && gone.size === 0) return undefined;
  setRelationships(parts, sheet.part, links);
  return links.filter(({ kind }) => kind === "table").map(({ id }) => id);
}

function dropSheets(draft: Draft, after: WorkbookData): void {
  const kept = new Set(after.sheets.map(({ id }) => id));
  const gone = draft.open.sheets.filter(({ data }) => !kept.has(data.id)).map(({ part }) => part);
  draft.relationships = draft.relationships.filter(({ target }) => !gone.includes(target));
}

function writeStyles(draft: Draft): void {
  const { open, parts, types } = draft;
  const text = draft.styles.written();
  if (text === undefined) return;
  const part = open.stylesPart ?? "xl/styles.xml";
  parts.set(part, encode(text));
  if (open.stylesPart !== undefined) return;
  types.set(part, STYLES_TYPE);
  draft.relationships.push(newLink(freeId(draft.relationships), "styles", part));
}

/** Whether formulas stand in the same cells of the same sheets, which is what the calculation chain lists. */
function sameFormulas(before: WorkbookData, after: WorkbookData): boolean {
  if (before.sheets.length !== after.sheets.length) return false;
  return before.sheets.every((sheet, index) => {
    const now = after.sheets[index];
    return now?.id === sheet.id && formulaPlaces(sheet) === formulaPlaces(now);
  });
}

function formulaPlaces({ cells }: SheetData): string {
  const places: string[] = [];
  for (const [row, columns] of cells) {
    for (const [column, { formula }] of columns) {
      if (formula !== undefined) places.push(`${String(row)} ${String(column)} ${formula}`);
    }
  }
  return places.sort().join("\n");
}

function sameLinks(a: readonly Relationship[], b: readonly Relationship[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}
