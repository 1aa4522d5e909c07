import type { TableColumnData, TableData } from "../model/data";
import type { FormulaTranslator } from "./formulas";
import { parseArea } from "./references";
import { fromXString } from "./text";
import { child, childrenOf, flag, numeric, parseXml, type XmlNode } from "./xml";

/** A table part, with the text that it was read from. */
export interface TableSource {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlNode;
  readonly data: TableData;
}

/** Reads a table part; undefined when it has no area or no columns that make sense. */
export function readTable(part: string, xml: string, formulas: FormulaTranslator): TableSource | undefined {
  const root = parseXml(xml);
  const area = parseArea(root.attributes["ref"] ?? "");
  const nodes = childrenOf(child(root, "tableColumns"), "tableColumn");
  if (!area || nodes.length === 0) return undefined;
  const name = fromXString(root.attributes["displayName"] ?? root.attributes["name"] ?? "");
  const style = child(root, "tableStyleInfo");
  const filter = child(root, "autoFilter");
  const data: TableData = {
    id: numeric(root, "id") ?? 0,
    name,
    area,
    hasHeaders: (numeric(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numeric(root, "totalsRowCount") ?? 0) > 0,
    columns: nodes.map((node, index) => readColumn(node, index, (text) => formulas.read(text, name))),
    style: style?.attributes["name"] ?? null,
    bandedRows: flag(style, "showRowStripes"),
    bandedColumns: flag(style, "showColumnStripes"),
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
    showFilterButton: filter !== undefined,
    filtered: childrenOf(filter, "filterColumn").some((column) => column.children.length > 0),
  };
  return { part, xml, root, data };
}

/** "custom" is said by the totals formula itself. */
const IMPLIED = new Set(["none", "custom"]);

function readColumn(node: XmlNode, index: number, readFormula: (text: string) => string): TableColumnData {
  const formula = child(node, "calculatedColumnFormula")?.text;
  const totalsFormula = child(node, "totalsRowFormula")?.text;
  const totalsFunction = node.attributes["totalsRowFunction"];
  const totalsLabel = node.attributes["totalsRowLabel"];
  return {
    id: numeric(node, "id") ?? index + 1,
    name: fromXString(node.attributes["name"] ?? ""),
    ...(formula && { formula: readFormula(fromXString(formula)) }),
    ...(totalsFunction !== undefined && !IMPLIED.has(totalsFunction) && { totalsFunction }),
    ...(totalsFormula && { totalsFormula: readFormula(fromXString(totalsFormula)) }),
    ...(totalsLabel !== undefined && { totalsLabel: fromXString(totalsLabel) }),
  };
}
