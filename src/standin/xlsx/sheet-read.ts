import type { Area, Cell, SheetData } from "../model/data";
import { cellReader } from "./cells-read";
import { readColor } from "./colors";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
import { surveyor, type Survey } from "./grid-changes";
import { NotAWorkbook } from "./errors";
import type { FormulaTranslator } from "./formulas";
import { partText, relationshipsOf, type Relationship } from "./package";
import { readPage } from "./page";
import { readProtection } from "./protection";
import { parseArea } from "./references";
import { scanSheet, type RowSource } from "./sheet-scan";
import { readView } from "./sheet-view";
import type { Styles } from "./styles-read";
import { readTable, type TableSource } from "./tables-read";
import { fromXString } from "./text";
import { readValidations } from "./validations";
import { child, childrenOf, isTrue, type XmlNode } from "./xml";
import type { Parts } from "./zip";

/** A sheet as data, with where it stands in the file. */
export interface OpenSheet {
  readonly part: string;
  readonly xml: string;
  /** The tree of all but the cells. */
  readonly root: XmlNode;
  readonly survey: Survey;
  /** Its `<sheet>` in the workbook, and its place among all sheets, charts' own sheets included. */
  readonly node: XmlNode;
  readonly position: number;
  readonly relationships: readonly Relationship[];
  readonly tables: readonly TableSource[];
  readonly data: SheetData;
}

/** What sheets share while a workbook is read. */
export interface SheetContext {
  readonly parts: Parts;
  readonly styles: Styles;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly formulas: FormulaTranslator;
  readonly takenIds: Set<string>;
  readonly takenTables: Set<number>;
}

/** Reads one worksheet with its tables; names and what they say of the page come later. */
export function openSheet(node: XmlNode, part: string, position: number, context: SheetContext): OpenSheet {
  const { parts, styles, formulas } = context;
  const xml = partText(parts, part);
  const relationships = relationshipsOf(parts, part);
  const tables = openTables(relationships, context);
  const grid = { cells: new Map<number, Map<number, Cell>>(), ...emptyRows() };
  const read = cellReader({
    ...context,
    looks: styles.looks,
    readFormula: (text, row, column) => formulas.read(text, tableAt(tables, row, column)),
  });
  const { row: surveyRow, cell: surveyCell, survey } = surveyor();
  const root = scanSheet(xml, {
    row: (source) => {
      surveyRow(source);
      readRow(source, grid);
    },
    cell: (source) => {
      surveyCell(source);
      const cell = read(source);
      if (!cell) return;
      const row = grid.cells.get(source.row);
      if (row) row.set(source.column, cell);
      else grid.cells.set(source.row, new Map([[source.column, cell]]));
    },
  });
  if (root.name !== "worksheet") throw new NotAWorkbook("damaged", `the part ${part} is no worksheet`);
  const view = readView(root);
  const differential = { differential: styles.differential, theme: styles.theme, formulas, sheet: position };
  const data: SheetData = {
    id: sheetId(root, position, context.takenIds),
    name: fromXString(node.attributes["name"] ?? ""),
    visibility: visibility(node.attributes["state"]),
    tabColor: readColor(child(child(root, "sheetPr"), "tabColor"), styles.theme) ?? "",
    showGridlines: view.showGridlines,
    ...grid,
    ...readColumns(root),
    merges: readMerges(root),
    tables: tables.map((table) => table.data),
    names: [],
    validations: readValidations(root, formulas),
    conditionalFormats: readConditionalFormats(root, differential),
    frozen: view.frozen,
    page: { ...readPage(root), printArea: null, titleRows: null },
    filtered: childrenOf(child(root, "autoFilter"), "filterColumn").some(
      ({ children }) => children.length > 0,
    ),
    protection: readProtection(root),
    properties: new Map(),
  };
  return { part, xml, root, survey, node, position, relationships, tables, data };
}

function emptyRows(): Pick<SheetData, "rowHeights" | "hiddenRows"> {
  return { rowHeights: new Map(), hiddenRows: new Set() };
}

/** Only heights that a person has set: the others follow the content. */
function readRow({ row, attributes }: RowSource, grid: Pick<SheetData, "rowHeights" | "hiddenRows">): void {
  const height = Number(attributes["ht"]);
  if (isTrue(attributes["customHeight"]) && Number.isFinite(height)) grid.rowHeights.set(row, height);
  if (isTrue(attributes["hidden"])) grid.hiddenRows.add(row);
}

function openTables(relationships: readonly Relationship[], context: SheetContext): TableSource[] {
  const { parts, formulas, takenTables } = context;
  return relationships.flatMap(({ kind, target }) => {
    if (kind !== "table" || !parts.has(target)) return [];
    const table = readTable(target, partText(parts, target), formulas);
    if (!table) return [];
    while (table.data.id < 1 || takenTables.has(table.data.id)) table.data.id += 1;
    takenTables.add(table.data.id);
    return [table];
  });
}

/** The name of the table that a cell lies in, "" for none. */
function tableAt(tables: readonly TableSource[], row: number, column: number): string {
  const found = tables.find(({ data: { area } }) => contains(area, row, column));
  return found?.data.name ?? "";
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function visibility(state: string | undefined): SheetData["visibility"] {
  if (state === "veryHidden") return "VeryHidden";
  return state === "hidden" ? "Hidden" : "Visible";
}

/** The id that Excel gave the sheet, or one made from its position. */
function sheetId(root: XmlNode, position: number, taken: Set<string>): string {
  const uid = Object.entries(root.attributes).find(([name]) => /^\w+:uid$/.test(name))?.[1] ?? "";
  let id = /^\{[0-9A-Fa-f-]{36}\}$/.test(uid) ? uid : "";
  for (let number = position + 1; id === "" || taken.has(id); number++) {
    id = `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
  }
  taken.add(id);
  return id;
}

function readMerges(root: XmlNode): Area[] {
  return childrenOf(child(root, "mergeCells"), "mergeCell")
    .map((node) => parseArea(node.attributes["ref"] ?? ""))
    .filter((area) => area !== undefined);
}
