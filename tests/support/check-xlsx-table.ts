import { cellName, parseArea } from "../../src/standin/xlsx/references";
import { fromXString } from "../../src/standin/xlsx/text";
import { child, childrenOf, type XmlNode } from "../../src/standin/xlsx/xml";
import type { Area } from "../../src/standin/model/data";
import { countFaults, orderFaults, relationships, type Package } from "./check-xlsx-package";
import { formulaFaults, overlap } from "./check-xlsx-sheet";

export interface CheckedTable {
  readonly part: string;
  readonly id: string;
  readonly name: string;
}

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** Checks the tables of a sheet, against the texts of its cells. */
export function tableFaults(
  file: Package,
  { part, sheet, cells }: { part: string; sheet: XmlNode; cells: ReadonlyMap<string, string> },
  faults: string[],
): CheckedTable[] {
  const links = relationships(file, part).filter(({ kind }) => kind === "table");
  const named = childrenOf(child(sheet, "tableParts"), "tablePart");
  if (named.length !== links.length) faults.push(`${part}: <tableParts> does not name all tables`);
  const areas: Area[] = childrenOf(child(sheet, "mergeCells"), "mergeCell").flatMap(
    ({ attributes }) => parseArea(attributes["ref"] ?? "") ?? [],
  );
  return links.flatMap(({ target }) => {
    const root = file.xml.get(target);
    if (!root) return [];
    const area = parseArea(root.attributes["ref"] ?? "");
    if (!area) faults.push(`${target}: the area is none`);
    else {
      if (areas.some((other) => overlap(area, other)))
        faults.push(`${target}: lies over a table or merged cells`);
      areas.push(area);
      columnFaults(target, root, area, cells, faults);
      filterFaults(target, root, area, faults);
    }
    faults.push(...orderFaults(target, root, ORDER));
    return [{ part: target, id: root.attributes["id"] ?? "", name: root.attributes["displayName"] ?? "" }];
  });
}

function columnFaults(
  part: string,
  root: XmlNode,
  area: Area,
  cells: ReadonlyMap<string, string>,
  faults: string[],
): void {
  const list = child(root, "tableColumns");
  faults.push(...countFaults(part, list));
  const columns = childrenOf(list, "tableColumn");
  if (columns.length !== area.columns)
    faults.push(`${part}: ${String(columns.length)} columns on ${String(area.columns)}`);
  const names = columns.map(({ attributes }) => fromXString(attributes["name"] ?? ""));
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    faults.push(`${part}: two columns have one name`);
  const ids = columns.map(({ attributes }) => attributes["id"] ?? "");
  if (new Set(ids).size < ids.length || ids.some((id) => !(Number(id) >= 1)))
    faults.push(`${part}: column ids are not unique`);
  const headers = root.attributes["headerRowCount"] !== "0";
  const extra = (headers ? 1 : 0) + Number(root.attributes["totalsRowCount"] ?? 0);
  if (area.rows <= extra) faults.push(`${part}: there is no row for data`);
  columns.forEach((column, index) => {
    const name = names[index] ?? "";
    faults.push(...orderFaults(part, column, COLUMN));
    for (const { text } of column.children) faults.push(...formulaFaults(`${part}: ${name}`, text));
    const header = cellName(area.row, area.column + index);
    const text = cells.get(header);
    if (headers && (text === undefined || fromXString(text) !== name)) {
      faults.push(
        `${part}: ${header} holds ${JSON.stringify(text)}, the column is called ${JSON.stringify(name)}`,
      );
    }
    if (name === "") faults.push(`${part}: a column has no name`);
  });
}

function filterFaults(part: string, root: XmlNode, area: Area, faults: string[]): void {
  const filter = child(root, "autoFilter");
  if (!filter) return;
  const filtered = parseArea(filter.attributes["ref"] ?? "");
  const rows = area.rows - Number(root.attributes["totalsRowCount"] ?? 0);
  if (JSON.stringify(filtered) !== JSON.stringify({ ...area, rows }))
    faults.push(`${part}: the filter is not on the table`);
  if (root.attributes["headerRowCount"] === "0") faults.push(`${part}: a filter without headers`);
}
