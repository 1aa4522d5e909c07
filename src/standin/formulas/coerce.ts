import { parseValue } from "numfmt";
import type { CellError } from "../model/data";
import { errorOf, isError, type Scalar } from "./values";

/** Numbers that differ by less than this share of their size are equal, as in Excel and LibreOffice. */
const closeness = 2 ** -48;
const order = new Intl.Collator("nb", { sensitivity: "accent" });
const mayBeNumber = /^[\s$€£(+\-.\d]/;

/** The number that a text spells in the US locale (also percent, dates, times); null where none. */
export function numberInText(text: string): number | null {
  if (!mayBeNumber.test(text)) return null;
  const plain = Number(text);
  if (Number.isFinite(plain) && /^-?\d+(\.\d+)?$/.test(text)) return plain;
  const value = parseValue(text)?.value;
  return typeof value === "number" ? value : null;
}

/** A number as `&` writes it: up to 15 significant digits, exponents as `1E+21`. */
export function textOfNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.replace(
    /e([+-])(\d+)$/,
    (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`,
  );
}

/** A value as a number for arithmetic: blanks are 0, TRUE is 1, text must spell a number. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberInText(value) ?? errorOf("#VALUE!");
  return value;
}

/** A value as text: blanks are "", booleans TRUE and FALSE. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** A value as a condition: numbers other than 0 are true, of texts only TRUE and FALSE are one. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const text = value.toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : errorOf("#VALUE!");
}

/** Whether two numbers are equal but for the noise of binary fractions. */
export function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.max(Math.abs(a), Math.abs(b)) * closeness;
}

/** The sum, exactly 0 where the terms cancel but for noise. */
export function addNumbers(a: number, b: number): number {
  return nearlyEqual(a, -b) ? 0 : a + b;
}

function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/**
 * The order of two values without errors: numbers before texts before booleans, texts without regard to
 * case; a blank is what the other side needs. Negative, 0 or positive.
 */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(a);
  if (typeof a === "number" && typeof b === "number") return nearlyEqual(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

/** The order of two texts without regard to case, as a Norwegian dictionary has it. */
export function compareTexts(a: string, b: string): number {
  return foldCase(a) === foldCase(b) ? 0 : order.compare(a, b) || (a < b ? -1 : 1);
}

/** A text without its case, for comparing. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}
