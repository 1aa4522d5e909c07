import { parseArea, parseCell } from "../../src/standin/xlsx/references";
import { child, childrenOf, type XmlNode } from "../../src/standin/xlsx/xml";
import type { Area } from "../../src/standin/model/data";
import { countFaults, orderFaults } from "./check-xlsx-package";
import type { StyleLimits } from "./check-xlsx-styles";

/** CT_Worksheet of ECMA-376 part 1, 18.3.1.99. */
const ORDER = `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
  conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
  colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF
  picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);
const PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];
const VIEW = ["pane", "selection", "pivotSelection", "extLst"];
const HEADERS = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" ");
const CELL_TYPES = ["b", "d", "e", "inlineStr", "n", "s", "str"];
const ERRORS = "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" ");

export interface CheckedSheet extends StyleLimits {
  readonly part: string;
  readonly sheet: XmlNode;
  readonly strings: readonly XmlNode[];
}

/** Checks a worksheet; gives the text of its text cells by address ("B3"). */
export function sheetFaults(checked: CheckedSheet, faults: string[]): Map<string, string> {
  const { part, sheet } = checked;
  faults.push(...orderFaults(part, sheet, ORDER, ["conditionalFormatting"]));
  const single = [
    [child(sheet, "sheetPr"), PROPERTIES, []],
    [child(child(sheet, "sheetViews"), "sheetView"), VIEW, ["selection", "pivotSelection"]],
    [child(sheet, "headerFooter"), HEADERS, []],
  ] as const;
  for (const [node, order, repeated] of single)
    if (node) faults.push(...orderFaults(part, node, order, repeated));
  if (!child(sheet, "sheetData")) faults.push(`${part}: there is no <sheetData>`);
  for (const name of ["mergeCells", "dataValidations", "tableParts"])
    faults.push(...countFaults(part, child(sheet, name)));
  columnFaults(checked, faults);
  mergeFaults(checked, faults);
  validationFaults(checked, faults);
  conditionalFaults(checked, faults);
  return cellFaults(checked, faults);
}

function cellFaults(checked: CheckedSheet, faults: string[]): Map<string, string> {
  const { part, sheet, formats } = checked;
  const texts = new Map<string, string>();
  let lastRow = 0;
  for (const row of childrenOf(child(sheet, "sheetData"), "row")) {
    const number = Number(row.attributes["r"]);
    if (number <= lastRow) faults.push(`${part}: row ${String(number)} stands after row ${String(lastRow)}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of row.children) {
      const name = cell.attributes["r"] ?? "";
      const place = parseCell(name);
      if (place?.row !== number - 1) faults.push(`${part}: ${name} stands in row ${String(number)}`);
      if ((place?.column ?? -1) <= lastColumn) faults.push(`${part}: ${name} stands too late`);
      lastColumn = place?.column ?? lastColumn;
      if (Number(cell.attributes["s"] ?? 0) >= formats) faults.push(`${part}: ${name} has no such style`);
      valueFaults(checked, cell, faults);
      const text = cellText(cell, checked.strings);
      if (text !== undefined) texts.set(name, text);
    }
  }
  return texts;
}

function valueFaults({ part, strings }: CheckedSheet, cell: XmlNode, faults: string[]): void {
  const name = cell.attributes["r"] ?? "";
  const type = cell.attributes["t"] ?? "n";
  const value = child(cell, "v")?.text;
  faults.push(...orderFaults(`${part}, ${name}`, cell, ["f", "v", "is", "extLst"]));
  if (!CELL_TYPES.includes(type)) faults.push(`${part}: ${name} has the type ${type}`);
  if (type === "n" && value !== undefined && (value === "" || !Number.isFinite(Number(value)))) {
    faults.push(`${part}: ${name} holds ${value}, which is no number`);
  }
  if (type === "s" && !strings[Number(value)]) faults.push(`${part}: ${name} has no such text`);
  if (type === "b" && value !== "0" && value !== "1")
    faults.push(`${part}: ${name} holds ${String(value)}, which is no truth value`);
  if (type === "e" && !ERRORS.includes(value ?? ""))
    faults.push(`${part}: ${name} holds ${String(value)}, which is no error`);
  if ((cellText(cell, strings) ?? "").length > 32_767) faults.push(`${part}: ${name} is too long`);
  faults.push(...formulaFaults(`${part}: ${name}`, child(cell, "f")?.text));
}

/** What no formula in a file may hold: the sign in front, and the short form of "this row". */
export function formulaFaults(where: string, formula: string | undefined): string[] {
  if (formula === undefined) return [];
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g, "");
  if (formula.startsWith("=")) return [`${where} has a formula with = in front`];
  if (/\[@/.test(bare)) return [`${where} has a formula with @`];
  return formula.length > 8192 ? [`${where} has too long a formula`] : [];
}

function cellText(cell: XmlNode, strings: readonly XmlNode[]): string | undefined {
  const joined = (node: XmlNode | undefined): string =>
    childrenOf(node, "t")
      .map(({ text }) => text)
      .join("") + childrenOf(node, "r").map(joined).join("");
  switch (cell.attributes["t"]) {
    case "s":
      return joined(strings[Number(child(cell, "v")?.text)]);
    case "inlineStr":
      return joined(child(cell, "is"));
    case "str":
      return child(cell, "v")?.text ?? "";
    default:
      return undefined;
  }
}

function columnFaults({ part, sheet }: CheckedSheet, faults: string[]): void {
  let last = 0;
  for (const { attributes } of childrenOf(child(sheet, "cols"), "col")) {
    const [min, max] = [Number(attributes["min"]), Number(attributes["max"])];
    if (!(min > last && max >= min && max <= 16_384))
      faults.push(`${part}: columns ${String(min)}-${String(max)} overlap or are too many`);
    last = max;
  }
}

function mergeFaults({ part, sheet }: CheckedSheet, faults: string[]): void {
  const seen: Area[] = [];
  for (const { attributes } of childrenOf(child(sheet, "mergeCells"), "mergeCell")) {
    const name = attributes["ref"] ?? "";
    const area = parseArea(name);
    if (!area || area.rows * area.columns < 2) faults.push(`${part}: ${name} cannot be merged`);
    else if (seen.some((other) => overlap(area, other))) faults.push(`${part}: ${name} is merged twice`);
    else seen.push(area);
  }
}

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function validationFaults({ part, sheet }: CheckedSheet, faults: string[]): void {
  const limits = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 225 };
  for (const node of childrenOf(child(sheet, "dataValidations"), "dataValidation")) {
    const where = `${part}: the validation of ${node.attributes["sqref"] ?? ""}`;
    faults.push(...orderFaults(where, node, ["formula1", "formula2"]), ...areaFaults(where, node));
    for (const [name, limit] of Object.entries(limits)) {
      if ((node.attributes[name] ?? "").length > limit) faults.push(`${where} has too long a ${name}`);
    }
    const source = child(node, "formula1")?.text ?? "";
    if (source.startsWith('"') && source.length > 257) faults.push(`${where} has too long a list`);
    if ((node.attributes["type"] ?? "none") !== "none" && source === "")
      faults.push(`${where} has no formula`);
    faults.push(...formulaFaults(where, source));
  }
}

function conditionalFaults({ part, sheet, differential }: CheckedSheet, faults: string[]): void {
  const priorities = new Set<string>();
  for (const block of childrenOf(sheet, "conditionalFormatting")) {
    const where = `${part}: the conditional format of ${block.attributes["sqref"] ?? ""}`;
    faults.push(...areaFaults(where, block));
    for (const rule of childrenOf(block, "cfRule")) {
      const priority = rule.attributes["priority"] ?? "";
      if (!(Number(priority) >= 1)) faults.push(`${where} has the priority ${priority}`);
      if (priorities.has(priority)) faults.push(`${where} has a priority that another one has`);
      priorities.add(priority);
      if (Number(rule.attributes["dxfId"] ?? -1) >= differential) faults.push(`${where} has no such format`);
      for (const { text } of childrenOf(rule, "formula")) faults.push(...formulaFaults(where, text));
    }
  }
}

function areaFaults(where: string, { attributes }: XmlNode): string[] {
  const areas = (attributes["sqref"] ?? "").split(" ");
  return areas.every((area) => parseArea(area)) ? [] : [`${where} has no proper area`];
}
