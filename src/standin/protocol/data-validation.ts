import { areaFormula } from "../model/names";
import type { ComparisonOperator, ValidationData } from "../model/data";
import { invalidArgument } from "../model/problem";
import { clearValidation, editValidation, validationOf } from "../model/validation";
import type { ValidationRule } from "../model/validation";
import { selfOf } from "./api";
import type { ApiType } from "./api";
import { asFlag, asOneOf, asRecord } from "./arguments";
import { rangeType } from "./range";
import { areaOf, sheetOf } from "./selves";
import type { AreasRef } from "./selves";

type Rule = ValidationData["rule"];

const BASIC = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
export const OPERATORS: readonly ComparisonOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** A formula, number or range that a rule holds. */
function operand(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  const range = selfOf(rangeType, value);
  if (!range) throw invalidArgument("a validation compares with a number, a text or a range.");
  return areaFormula(sheetOf(range), areaOf(range));
}

/** Reads a rule as the API writes it: one member that tells the kind. */
function readRule(value: unknown): Rule {
  const given = Object.entries(asRecord(value)).filter(
    ([, content]) => content !== null && content !== undefined,
  );
  const [entry] = given;
  if (!entry || given.length > 1) throw invalidArgument("a validation rule is of one kind.");
  const [kind, content] = [entry[0], asRecord(entry[1])];
  if (kind === "custom") return { kind, formula: String(content["formula"]) };
  if (kind === "list") {
    const source = String(operand(content["source"]));
    if (source === "") throw invalidArgument("a list needs a source.");
    return { kind, source, inCellDropDown: content["inCellDropDown"] !== false };
  }
  const basic = asOneOf(kind, BASIC);
  const operator = asOneOf(content["operator"], OPERATORS);
  const rule = { kind: basic, operator, formula1: operand(content["formula1"]) };
  const second = content["formula2"];
  if (second !== undefined && second !== null) return { ...rule, formula2: operand(second) };
  if (operator === "Between" || operator === "NotBetween") throw invalidArgument("formula2 is missing.");
  return rule;
}

function writeRule(rule: Rule): Record<string, unknown> {
  if (rule.kind === "any") return {};
  const { kind, ...content } = rule;
  return { [kind]: content };
}

const TYPES: Readonly<Record<Rule["kind"], string>> = {
  any: "None",
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** The rule that all of the range has; null where it is mixed. */
function ruleOf(ref: AreasRef): ValidationRule | null {
  const rules = ref.areas.map((area) => validationOf(sheetOf(ref), area));
  const [first] = rules;
  const same = rules.every((rule) => JSON.stringify(rule) === JSON.stringify(first));
  return same ? (first ?? null) : null;
}

function edit(ref: AreasRef, change: (rule: ValidationRule) => ValidationRule): void {
  for (const area of ref.areas) editValidation(ref.book, sheetOf(ref), area, change);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** DataValidation */
export const dataValidationType: ApiType<AreasRef> = {
  name: "DataValidation",
  properties: {
    type: {
      get: (ref) => {
        const rule = ruleOf(ref);
        return rule ? TYPES[rule.rule.kind] : "Inconsistent";
      },
    },
    rule: {
      get: (ref) => writeRule(ruleOf(ref)?.rule ?? { kind: "any" }),
      set: (ref, value) => {
        const rule = readRule(value);
        edit(ref, (before) => ({ ...before, rule }));
      },
    },
    ignoreBlanks: {
      get: (ref) => ruleOf(ref)?.ignoreBlanks ?? null,
      set: (ref, value) => {
        const ignoreBlanks = asFlag(value);
        edit(ref, (before) => ({ ...before, ignoreBlanks }));
      },
    },
    prompt: {
      get: (ref) => {
        const prompt = ruleOf(ref)?.prompt;
        return {
          showPrompt: prompt?.show ?? true,
          title: prompt?.title ?? "",
          message: prompt?.message ?? "",
        };
      },
      set: (ref, value) => {
        const { showPrompt, title, message } = asRecord(value);
        const prompt = { show: showPrompt !== false, title: textOf(title), message: textOf(message) };
        edit(ref, (before) => ({ ...before, prompt }));
      },
    },
    errorAlert: {
      get: (ref) => {
        const error = ruleOf(ref)?.error;
        return {
          showAlert: error?.show ?? true,
          style: error?.style ?? "Stop",
          title: error?.title ?? "",
          message: error?.message ?? "",
        };
      },
      set: (ref, value) => {
        const { showAlert, style, title, message } = asRecord(value);
        const error = {
          show: showAlert !== false,
          style: asOneOf(style ?? "Stop", ["Stop", "Warning", "Information"]),
          title: textOf(title),
          message: textOf(message),
        };
        edit(ref, (before) => ({ ...before, error }));
      },
    },
  },
  methods: {
    clear: (ref) => {
      for (const area of ref.areas) clearValidation(ref.book, sheetOf(ref), area);
    },
  },
};
