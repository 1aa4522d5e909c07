import type { Area, TableColumnData, TableData } from "../model/data";
import { element, revise } from "./edit";
import type { FormulaTranslator } from "./formulas";
import { XML_DECLARATION } from "./package";
import { areaName } from "./references";
import { MAIN_NAMESPACE } from "./blank";
import { escapeText, toXAttribute, toXString } from "./text";
import type { TableSource } from "./tables-read";
import { child, childrenOf, numeric, type XmlNode } from "./xml";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** A table part's text; what the model does not know of a former table stays. */
export function tableText(table: TableData, formulas: FormulaTranslator, source?: TableSource): string {
  const { xml = "", root } = source ?? {};
  const name = toXAttribute(table.name);
  const text = revise(xml, root, "table", {
    attributes: {
      xmlns: root ? root.attributes["xmlns"] : MAIN_NAMESPACE,
      id: String(table.id),
      name,
      displayName: name,
      ref: areaName(table.area),
      headerRowCount: table.hasHeaders ? undefined : "0",
      totalsRowCount: table.hasTotals ? "1" : undefined,
      totalsRowShown: table.hasTotals ? undefined : "0",
    },
    children: {
      autoFilter: filterText(table, xml, root),
      tableColumns: columnsText(table, formulas, xml, root),
      tableStyleInfo: styleText(table, xml, root),
    },
    order: TABLE_ORDER,
  });
  return root ? xml.slice(0, root.start) + text + xml.slice(root.end) : XML_DECLARATION + text;
}

function filterText(table: TableData, xml: string, root: XmlNode | undefined): string | null {
  if (!table.hasHeaders || !table.showFilterButton) return null;
  const body: Area = { ...table.area, rows: table.area.rows - (table.hasTotals ? 1 : 0) };
  return revise(xml, child(root, "autoFilter"), "autoFilter", {
    attributes: { ref: areaName(body) },
    children: table.filtered ? {} : { filterColumn: null },
  });
}

function columnsText(
  table: TableData,
  formulas: FormulaTranslator,
  xml: string,
  root: XmlNode | undefined,
): string {
  const columns = child(root, "tableColumns");
  const former = new Map(childrenOf(columns, "tableColumn").map((node) => [numeric(node, "id"), node]));
  const write = (formula: string) => escapeText(toXString(formulas.write(formula, table.name)));
  const texts = table.columns.map((column) => columnText(column, write, xml, former.get(column.id)));
  const prefix = root ? root.tag.slice(0, -root.name.length) : "";
  return element(`${prefix}tableColumns`, { count: table.columns.length }, texts.join(""));
}

function columnText(
  column: TableColumnData,
  write: (formula: string) => string,
  xml: string,
  node: XmlNode | undefined,
): string {
  const { totalsLabel: label, totalsFunction, formula, totalsFormula } = column;
  return revise(xml, node, "tableColumn", {
    attributes: {
      id: String(column.id),
      name: toXAttribute(column.name),
      totalsRowLabel: label === undefined ? undefined : toXAttribute(label),
      totalsRowFunction: totalsFunction ?? (totalsFormula === undefined ? undefined : "custom"),
    },
    children: {
      calculatedColumnFormula:
        formula === undefined ? null : element("calculatedColumnFormula", {}, write(formula)),
      totalsRowFormula:
        totalsFormula === undefined ? null : element("totalsRowFormula", {}, write(totalsFormula)),
    },
    order: COLUMN_ORDER,
  });
}

function styleText(table: TableData, xml: string, root: XmlNode | undefined): string | null {
  const { style, bandedRows, bandedColumns, highlightFirstColumn, highlightLastColumn } = table;
  const plain = !(bandedRows || bandedColumns || highlightFirstColumn || highlightLastColumn);
  if (style === null && plain) return null;
  const bit = (on: boolean) => (on ? "1" : "0");
  return revise(xml, child(root, "tableStyleInfo"), "tableStyleInfo", {
    attributes: {
      name: style ?? undefined,
      showFirstColumn: bit(highlightFirstColumn),
      showLastColumn: bit(highlightLastColumn),
      showRowStripes: bit(bandedRows),
      showColumnStripes: bit(bandedColumns),
    },
  });
}
