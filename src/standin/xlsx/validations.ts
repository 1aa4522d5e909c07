import type { ComparisonOperator, ValidationData } from "../model/data";
import { element } from "./edit";
import type { FormulaTranslator } from "./formulas";
import { areaNames, parseAreas } from "./references";
import { words } from "./style-words";
import { escapeText, fromXString, toXAttribute, toXString } from "./text";
import { child, childrenOf, flag, type XmlNode } from "./xml";

type Rule = ValidationData["rule"];
type Compared = Extract<Rule, { operator: ComparisonOperator }>;

export const operators = words<ComparisonOperator>([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
]);
const kinds = words<Compared["kind"]>([
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
]);
const alerts = words<"Stop" | "Warning" | "Information">([
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
]);

/** A sheet's validations: the plain ones, then those that Excel 2010 keeps apart since they name other sheets. */
export function readValidations(sheet: XmlNode, formulas: FormulaTranslator): ValidationData[] {
  const plain = childrenOf(child(sheet, "dataValidations"), "dataValidation");
  const later = extendedValidations(sheet).flatMap((ext) =>
    childrenOf(child(ext, "dataValidations"), "dataValidation"),
  );
  return [...plain, ...later]
    .map((node) => readValidation(node, formulas))
    .filter(({ areas }) => areas.length > 0);
}

/** The `<ext>` elements that hold validations. */
export function extendedValidations(sheet: XmlNode): XmlNode[] {
  return childrenOf(child(sheet, "extLst"), "ext").filter((ext) => child(ext, "dataValidations"));
}

function readValidation(node: XmlNode, formulas: FormulaTranslator): ValidationData {
  const { attributes } = node;
  const text = (name: string) => fromXString(attributes[name] ?? "");
  const [title, message] = [text("promptTitle"), text("prompt")];
  const [errorTitle, errorMessage] = [text("errorTitle"), text("error")];
  const showPrompt = flag(node, "showInputMessage");
  const showError = flag(node, "showErrorMessage");
  const style = alerts.read(attributes["errorStyle"]) ?? "Stop";
  return {
    areas: parseAreas(attributes["sqref"] ?? child(node, "sqref")?.text ?? ""),
    rule: readRule(node, formulas),
    ignoreBlanks: flag(node, "allowBlank"),
    ...((showPrompt || title || message) && { prompt: { show: showPrompt, title, message } }),
    ...((showError || errorTitle || errorMessage) && {
      error: { show: showError, style, title: errorTitle, message: errorMessage },
    }),
  };
}

function readRule(node: XmlNode, formulas: FormulaTranslator): Rule {
  const type = node.attributes["type"] ?? "none";
  const first = formulaText(node, "formula1");
  const second = formulaText(node, "formula2");
  const kind = kinds.read(type);
  if (kind) {
    const operator = operators.read(node.attributes["operator"]) ?? "Between";
    const formula1 = operand(first, formulas);
    return { kind, operator, formula1, ...(second !== "" && { formula2: operand(second, formulas) }) };
  }
  if (type === "custom") return { kind: "custom", formula: formulas.read(first) };
  if (type !== "list") return { kind: "any" };
  const quoted = /^"(.*)"$/s.exec(first)?.[1];
  const source = quoted === undefined ? formulas.read(first) : quoted.replace(/""/g, '"');
  return { kind: "list", source, inCellDropDown: !flag(node, "showDropDown") };
}

/** Extended validations wrap the formula in `<xm:f>`. */
function formulaText(node: XmlNode, name: string): string {
  const formula = child(node, name);
  return fromXString((child(formula, "f") ?? formula)?.text ?? "").trim();
}

function operand(text: string, formulas: FormulaTranslator): string | number {
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : formulas.read(text);
}

/** `<dataValidations>`, or null when there are none. */
export function validationsText(
  validations: readonly ValidationData[],
  formulas: FormulaTranslator,
): string | null {
  const written = validations.filter(({ areas }) => areas.length > 0);
  if (written.length === 0) return null;
  const texts = written.map((validation) => validationText(validation, formulas));
  return element("dataValidations", { count: texts.length }, texts.join(""));
}

function validationText(validation: ValidationData, formulas: FormulaTranslator): string {
  const { rule, prompt, error } = validation;
  const compared = "operator" in rule;
  const type = compared ? kinds.write(rule.kind) : rule.kind === "any" ? undefined : rule.kind;
  const attributes = {
    type,
    errorStyle: error && error.style !== "Stop" ? alerts.write(error.style) : undefined,
    operator: compared && rule.operator !== "Between" ? operators.write(rule.operator) : undefined,
    allowBlank: validation.ignoreBlanks ? 1 : undefined,
    showDropDown: rule.kind === "list" && !rule.inCellDropDown ? 1 : undefined,
    showInputMessage: prompt?.show ? 1 : undefined,
    showErrorMessage: error?.show ? 1 : undefined,
    errorTitle: optional(error?.title),
    error: optional(error?.message),
    promptTitle: optional(prompt?.title),
    prompt: optional(prompt?.message),
    sqref: areaNames(validation.areas),
  };
  const texts = operands(rule, formulas).map((text, index) =>
    element(`formula${String(index + 1)}`, {}, escapeText(toXString(text))),
  );
  return element("dataValidation", attributes, texts.join(""));
}

function optional(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : toXAttribute(text);
}

function operands(rule: Rule, formulas: FormulaTranslator): string[] {
  if (rule.kind === "any") return [];
  if (rule.kind === "custom") return [formulas.write(rule.formula)];
  if (rule.kind === "list") {
    const { source } = rule;
    return [source.startsWith("=") ? formulas.write(source) : `"${source.replace(/"/g, '""')}"`];
  }
  const given = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  return given.map((one) => operandText(one, rule.kind, formulas));
}

/** A date may be given as "2025-06-11", as Excel's API takes it; the file holds its serial number. */
function operandText(value: string | number, kind: Compared["kind"], formulas: FormulaTranslator): string {
  if (typeof value === "number") return String(value);
  if (value.startsWith("=")) return formulas.write(value);
  const day = kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(day) ? value : String(day / 86_400_000 + 25_569);
}
