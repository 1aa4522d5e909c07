import type { ConditionalFormatData } from "../model/data";
import { fileColor, readColor, type ThemeColors } from "./colors";
import { element } from "./edit";
import type { FormulaTranslator } from "./formulas";
import { areaNames, cellName, parseAreas } from "./references";
import { words } from "./style-words";
import { escapeText, fromXString, toXAttribute, toXString } from "./text";
import { operators } from "./validations";
import { child, childrenOf, flag, numeric, type XmlNode } from "./xml";

type Rule = ConditionalFormatData["rule"];
type Look = ConditionalFormatData["format"];
type TextOperator = Extract<Rule, { kind: "containsText" }>["operator"];

const textRules = words<TextOperator>([
  ["containsText", "Contains"],
  ["notContainsText", "NotContains"],
  ["beginsWith", "BeginsWith"],
  ["endsWith", "EndsWith"],
]);

/** A sheet's conditional formats of the kinds that the model knows; `sheet` makes their ids unique. */
export function readConditionalFormats(
  sheet: XmlNode,
  context: {
    differential: readonly XmlNode[];
    theme: ThemeColors;
    formulas: FormulaTranslator;
    sheet: number;
  },
): ConditionalFormatData[] {
  const formats: ConditionalFormatData[] = [];
  for (const block of childrenOf(sheet, "conditionalFormatting")) {
    const areas = parseAreas(block.attributes["sqref"] ?? "");
    for (const node of childrenOf(block, "cfRule")) {
      const rule = readRule(node, context.formulas);
      if (!rule || areas.length === 0) continue;
      const dxf = context.differential[numeric(node, "dxfId") ?? -1];
      formats.push({
        id: formatId(context.sheet, formats.length),
        areas,
        rule,
        format: readLook(dxf, context.theme),
        stopIfTrue: flag(node, "stopIfTrue"),
        priority: Math.max(0, (numeric(node, "priority") ?? 1) - 1),
      });
    }
  }
  return formats;
}

/** Files name no conditional format; the id only needs to stay the same while the workbook is open. */
function formatId(sheet: number, index: number): string {
  const hex = (number: number, length: number) => number.toString(16).toUpperCase().padStart(length, "0");
  return `{${hex(index + 1, 8)}-${hex(sheet + 1, 4)}-0000-0000-000000000000}`;
}

/** Whether the model knows this `cfRule`. */
export function isModelledRule(node: XmlNode): boolean {
  const type = node.attributes["type"] ?? "";
  if (type === "expression" || type === "cellIs") return child(node, "formula") !== undefined;
  return textRules.read(type) !== undefined && node.attributes["text"] !== undefined;
}

function readRule(node: XmlNode, formulas: FormulaTranslator): Rule | undefined {
  if (!isModelledRule(node)) return undefined;
  const [first = "", second] = childrenOf(node, "formula").map(({ text }) => fromXString(text));
  const type = node.attributes["type"] ?? "";
  if (type === "expression") return { kind: "custom", formula: formulas.read(first) };
  const text = textRules.read(type);
  if (text) return { kind: "containsText", operator: text, text: fromXString(node.attributes["text"] ?? "") };
  return {
    kind: "cellValue",
    operator: operators.read(node.attributes["operator"]) ?? "EqualTo",
    formula1: operand(first, formulas),
    ...(second !== undefined && { formula2: operand(second, formulas) }),
  };
}

/** Numbers and quoted texts stand as they are, anything else is a formula. */
function operand(text: string, formulas: FormulaTranslator): string {
  return /^(-?[\d.]+(E[+-]?\d+)?|"[^"]*")$/i.test(text) ? text : formulas.read(text);
}

function readLook(dxf: XmlNode | undefined, theme: ThemeColors): Look {
  const pattern = child(child(dxf, "fill"), "patternFill");
  const fill = readColor(child(pattern, "bgColor") ?? child(pattern, "fgColor"), theme);
  const font = child(dxf, "font");
  const fontColor = readColor(child(font, "color"), theme);
  const bold = child(font, "b");
  const edge = child(dxf, "border")?.children.find((one) => one.attributes["style"] !== undefined);
  const borderColor = readColor(child(edge, "color"), theme);
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...(bold && { bold: flag(bold, "val", true) }),
    ...(borderColor !== undefined && { borderColor }),
  };
}

/** One `<conditionalFormatting>` per format; `differential` hands out the index of a look. */
export function conditionalFormatsText(
  formats: readonly ConditionalFormatData[],
  formulas: FormulaTranslator,
  differential: (content: string) => number,
): string {
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map((format) => {
      const rule = ruleText(format, formulas, differential(lookText(format.format)));
      return element("conditionalFormatting", { sqref: areaNames(format.areas) }, rule);
    })
    .join("");
}

function ruleText(format: ConditionalFormatData, formulas: FormulaTranslator, dxfId: number): string {
  const { rule, stopIfTrue, priority } = format;
  const common = { dxfId, priority: priority + 1, stopIfTrue: stopIfTrue ? 1 : undefined };
  const formula = (text: string) =>
    element("formula", {}, escapeText(toXString(text.startsWith("=") ? formulas.write(text) : text)));
  switch (rule.kind) {
    case "custom":
      return element("cfRule", { type: "expression", ...common }, formula(rule.formula));
    case "cellValue": {
      const texts = formula(rule.formula1) + (rule.formula2 === undefined ? "" : formula(rule.formula2));
      return element(
        "cfRule",
        { type: "cellIs", ...common, operator: operators.write(rule.operator) },
        texts,
      );
    }
    case "containsText": {
      const type = textRules.write(rule.operator);
      const operator = type === "notContainsText" ? "notContains" : type;
      const attributes = { type, ...common, operator, text: toXAttribute(rule.text) };
      return element("cfRule", attributes, formula(textTest(format, rule)));
    }
  }
}

/** Excel wants the test spelled out as a formula over the first cell. */
function textTest({ areas }: ConditionalFormatData, rule: Extract<Rule, { kind: "containsText" }>): string {
  const cell = cellName(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  const text = `"${rule.text.replace(/"/g, '""')}"`;
  switch (rule.operator) {
    case "Contains":
      return `=NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "NotContains":
      return `=ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return `=RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

function lookText({ fill, fontColor, bold, borderColor }: Look): string {
  const color = (name: string, value: string) => element(name, { rgb: fileColor(value) });
  const font =
    (bold === undefined ? "" : element("b", bold ? {} : { val: 0 })) +
    (fontColor === undefined ? "" : color("color", fontColor));
  const edges = ["left", "right", "top", "bottom"].map((name) =>
    borderColor === undefined ? "" : element(name, { style: "thin" }, color("color", borderColor)),
  );
  return [
    font && element("font", {}, font),
    fill === undefined ? "" : element("fill", {}, element("patternFill", {}, color("bgColor", fill))),
    borderColor === undefined ? "" : element("border", {}, edges.join("")),
  ].join("");
}
