import { compareTexts, foldCase, nearlyEqual, numberInText } from "./coerce";
import { isError, type Scalar } from "./values";
import { hasWildcard, unescapeWildcards, wildcardExpression } from "./wildcards";

/** What SUMIFS and its kin ask of a cell: an equality can be looked up, another test must be run. */
export type Criterion =
  | { readonly kind: "equal"; readonly key: string }
  | { readonly kind: "test"; readonly id: string; readonly matches: (value: Scalar) => boolean };

const errorText = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;

function numberKey(value: number): string {
  return `n:${String(Number.isInteger(value) ? value : Number(value.toPrecision(15)))}`;
}

/**
 * What makes cells equal to a criterion: text that spells a number is that number (so "2.10" is 2.1, as
 * in Excel), texts have no case, a blank equals nothing (null).
 */
export function equalityKey(value: Scalar): string | null {
  if (typeof value === "number") return numberKey(value);
  if (value === null) return null;
  if (typeof value === "boolean") return `b:${String(value)}`;
  if (isError(value)) return `e:${value.error}`;
  const number = numberInText(value);
  return number === null ? `s:${foldCase(value)}` : numberKey(number);
}

function operandKey(operand: string): string {
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return `b:${upper.toLowerCase()}`;
  if (errorText.test(operand)) return `e:${upper}`;
  return equalityKey(unescapeWildcards(operand)) ?? "";
}

function equality(operand: string): Criterion {
  if (!hasWildcard(operand)) return { kind: "equal", key: operandKey(operand) };
  const pattern = wildcardExpression(operand, "whole");
  const matches = (value: Scalar): boolean => typeof value === "string" && pattern.test(value);
  return { kind: "test", id: `=${operand}`, matches };
}

function matcher(criterion: Criterion): (value: Scalar) => boolean {
  if (criterion.kind === "test") return criterion.matches;
  return (value) => equalityKey(value) === criterion.key;
}

type Order = (order: number) => boolean;
const orders: Readonly<Record<string, Order>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Numbers are compared with numbers only, texts with texts only; text that spells a number is a text. */
function comparison(operator: string, operand: string): Criterion {
  const holds: Order = orders[operator] ?? (() => false);
  const limit = numberInText(operand);
  const matches = (value: Scalar): boolean => {
    if (limit !== null)
      return typeof value === "number" && holds(nearlyEqual(value, limit) ? 0 : value - limit);
    return operand !== "" && typeof value === "string" && holds(compareTexts(value, operand));
  };
  return { kind: "test", id: operator + operand, matches };
}

function textCriterion(text: string): Criterion {
  const operator = /^(<>|<=|>=|=|<|>)/.exec(text)?.[0] ?? "";
  const operand = text.slice(operator.length);
  if (text === "") return { kind: "test", id: "", matches: (value) => value === null || value === "" };
  if (text === "=") return { kind: "test", id: "=", matches: (value) => value === null };
  if (text === "<>") return { kind: "test", id: "<>", matches: (value) => value !== null };
  if (operator === "" || operator === "=") return equality(operand);
  if (operator !== "<>") return comparison(operator, operand);
  const matches = matcher(equality(operand));
  return { kind: "test", id: text, matches: (value) => !matches(value) };
}

/** Reads a criterion: a text with operator and wildcards, a number, a boolean; a blank cell means 0. */
export function parseCriterion(value: Scalar): Criterion {
  if (typeof value === "string") return textCriterion(value);
  return { kind: "equal", key: equalityKey(value ?? 0) ?? "" };
}
