import type { Area, SheetData } from "../model/data";
import { columnsText } from "./columns";
import { conditionalFormatsText, isModelledRule } from "./conditional-formats";
import { fileColor } from "./colors";
import { applyEdits, element, placeChild, revise, withPrefix, type Edit } from "./edit";
import type { FormulaTranslator } from "./formulas";
import { gridEdits, type GridSource } from "./grid-write";
import { pageTexts } from "./page";
import { protectionText } from "./protection";
import { areaName, covers, parseArea } from "./references";
import { relationshipAttributes } from "./package";
import { contains } from "./sheet-read";
import { readView, viewsText } from "./sheet-view";
import { canonical } from "./style-key";
import type { StyleBook } from "./styles-write";
import { extendedValidations, validationsText } from "./validations";
import { child, childrenOf, type XmlNode } from "./xml";

/** The order that the schema (CT_Worksheet) demands. */
export const SHEET_ORDER: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
  "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");
const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** What is needed to write one sheet. */
export interface SheetTarget extends GridSource {
  /** The data that the XML holds, and the data that it shall hold. */
  readonly before: SheetData;
  readonly after: SheetData;
  /** Whether the sheet shall be the selected one; undefined leaves it as it is. */
  readonly selected: boolean | undefined;
  /** The ids of its table parts' relationships; undefined leaves them as they are. */
  readonly tableIds: readonly string[] | undefined;
  readonly styles: StyleBook;
  readonly formulas: FormulaTranslator;
  readonly date1904: boolean;
}

/** The sheet's XML brought from `before` to `after`; the same text where nothing changed. */
export function sheetText(target: SheetTarget): string {
  const { xml, root } = target;
  const grid = gridEdits(target, target.before, target.after, {
    ...target,
    writeFormula: (formula, row, column) =>
      target.formulas.write(formula, tableAt(target.after, row, column)),
  });
  const texts = changedElements(target);
  if (typeof grid === "string") texts["sheetData"] = grid;
  const prefix = root.tag.slice(0, -root.name.length);
  const cellEdits = typeof grid === "string" ? [] : grid.map((edit) => prefixed(edit, prefix));
  const dimension = child(root, "dimension");
  const used = usedArea(target.after);
  const known = parseArea(dimension?.attributes["ref"] ?? "");
  if (dimension && used && !(known && covers(known, used))) {
    texts["dimension"] = element("dimension", { ref: areaName(used) });
  }
  const edits = Object.entries(texts).map(([name, text]) => placeChild(root, name, text, SHEET_ORDER));
  return edits.length + cellEdits.length === 0 ? xml : applyEdits(xml, [...edits, ...cellEdits]);
}

function prefixed(edit: Edit, prefix: string): Edit {
  return prefix === "" ? edit : { ...edit, text: withPrefix(edit.text, prefix) };
}

function tableAt(sheet: SheetData, row: number, column: number): string {
  return sheet.tables.find(({ area }) => contains(area, row, column))?.name ?? "";
}

/** The elements outside the grid that must change, by name. */
function changedElements(target: SheetTarget): Record<string, string | null> {
  const { xml, root, before, after, formulas } = target;
  const texts: Record<string, string | null> = {};
  const differs = (part: (sheet: SheetData) => unknown) =>
    canonicalData(part(before)) !== canonicalData(part(after));
  if (differs(({ tabColor, page }) => [tabColor, page.fit !== null]))
    texts["sheetPr"] = propertiesText(target);
  const view = readView(root);
  const selected = target.selected ?? view.selected;
  if (differs(({ showGridlines, frozen }) => [showGridlines, frozen]) || selected !== view.selected) {
    texts["sheetViews"] = viewsText({ ...after, selected }, xml, root);
  }
  if (differs(({ columnWidths, hiddenColumns }) => [columnWidths, hiddenColumns])) {
    texts["cols"] = columnsText(after, root);
  }
  if (differs(({ protection }) => protection)) {
    texts["sheetProtection"] = protectionText(after.protection, xml, root);
  }
  if (differs(({ merges }) => merges)) texts["mergeCells"] = mergesText(after.merges);
  if (differs(({ conditionalFormats }) => conditionalFormats.map((format) => ({ ...format, id: "" })))) {
    texts["conditionalFormatting"] = formatsText(target);
  }
  if (differs(({ validations }) => validations)) {
    texts["dataValidations"] = validationsText(after.validations, formulas);
    if (extendedValidations(root).length > 0) texts["extLst"] = withoutExtendedValidations(xml, root);
  }
  Object.assign(texts, pageTexts(before.page, after.page, xml, root));
  if (target.tableIds) texts["tableParts"] = tablePartsText(target.tableIds, root);
  return texts;
}

function propertiesText({ xml, root, before, after }: SheetTarget): string | null {
  const node = child(root, "sheetPr");
  const fit = revise(xml, child(node, "pageSetUpPr"), "pageSetUpPr", {
    attributes: { fitToPage: after.page.fit ? "1" : undefined },
  });
  const color = after.tabColor === "" ? null : element("tabColor", { rgb: fileColor(after.tabColor) });
  const text = revise(xml, node, "sheetPr", {
    children: {
      ...(before.tabColor !== after.tabColor && { tabColor: color }),
      pageSetUpPr: / \w/.test(fit) ? fit : null,
    },
    order: PROPERTIES_ORDER,
  });
  return text === "<sheetPr/>" ? null : text;
}

function mergesText(merges: readonly Area[]): string | null {
  if (merges.length === 0) return null;
  const cells = merges.map((area) => element("mergeCell", { ref: areaName(area) }));
  return element("mergeCells", { count: merges.length }, cells.join(""));
}

/** Rules of kinds that the model does not know stay where they were; the known ones are written anew. */
function formatsText({ xml, root, after, formulas, styles }: SheetTarget): string | null {
  const kept = childrenOf(root, "conditionalFormatting").map((block) => {
    const rules = childrenOf(block, "cfRule").filter(isModelledRule);
    if (rules.length === block.children.length) return "";
    const edits = rules.map(({ start, end }) => ({
      start: start - block.start,
      end: end - block.start,
      text: "",
    }));
    return applyEdits(xml.slice(block.start, block.end), edits);
  });
  const own = conditionalFormatsText(after.conditionalFormats, formulas, (content) =>
    styles.differential(content),
  );
  const text = kept.join("") + own;
  return text === "" ? null : text;
}

/** Validations that Excel had put aside stand with the others once they are written anew. */
function withoutExtendedValidations(xml: string, root: XmlNode): string | null {
  const list = child(root, "extLst");
  const extensions = extendedValidations(root);
  if (!list || extensions.length === list.children.length) return null;
  const edits = extensions.map(({ start, end }) => ({
    start: start - list.start,
    end: end - list.start,
    text: "",
  }));
  return applyEdits(xml.slice(list.start, list.end), edits);
}

function tablePartsText(ids: readonly string[], root: XmlNode): string | null {
  if (ids.length === 0) return null;
  const parts = ids.map((id) => element("tablePart", relationshipAttributes(root, id)));
  return element("tableParts", { count: ids.length }, parts.join(""));
}

/** The smallest area with all cells; undefined where there is none. */
function usedArea({ cells }: SheetData): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, columns] of cells) {
    if (columns.size === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of columns.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (top === Infinity) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A text that is the same for the same data, maps and sets included. */
function canonicalData(value: unknown): string {
  if (value instanceof Map) return canonical([...value].sort(([a], [b]) => Number(a) - Number(b)));
  if (value instanceof Set) return canonical([...value].sort((a, b) => Number(a) - Number(b)));
  if (Array.isArray(value)) return `[${value.map(canonicalData).join(",")}]`;
  return canonical(value);
}
