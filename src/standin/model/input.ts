import { parseValue } from "numfmt";
import type { CellError, CellStyle, CellValue, ErrorCode } from "./data";

/** What is to stand in a cell, as read from what was written or typed. */
export interface CellInput {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that comes with it where the cell has none. */
  readonly numberFormat?: string;
  /** Written with a leading apostrophe. */
  readonly quotePrefix?: true;
}

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#REF!",
  "#N/A",
  "#NAME?",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** The error that the text spells, or null. */
export function readError(text: string): CellError | null {
  const code = text.toUpperCase();
  return ERRORS.has(code) ? { error: code as ErrorCode } : null;
}

/** Whether the cell takes everything as text. */
export const isTextFormat = (style: CellStyle | undefined): boolean => style?.numberFormat === "@";

const SIGNED_NUMBER = /^[+\-−]\s*[\d.,(]*\d/;

/** The formula that a text beginning =, +, - or @ becomes; null where it is none. */
export function readFormula(text: string): string | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return text;
  if (text.startsWith("@")) return `=${text}`;
  return /^[+-]/.test(text) && !SIGNED_NUMBER.test(text) ? `=${text}` : null;
}

/**
 * A value written through the API, as Excel reads it: always the US way, so "1,234.5" is a number
 * and "6/11/2025" a date.
 */
export function readWritten(value: string | number | boolean, style: CellStyle | undefined): CellInput {
  if (value === "") return { value: null };
  if (isTextFormat(style)) return { value: asText(value) };
  if (typeof value !== "string") return { value };
  if (value.startsWith("'")) return { value: value.slice(1), quotePrefix: true };
  const formula = readFormula(value);
  if (formula !== null) return { value: null, formula };
  return readUsText(value) ?? { value };
}

function asText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" && value.startsWith("'") ? value.slice(1) : String(value);
}

const MAYBE_VALUE = /^\s*(?:[\d.,+\-$(%#]|(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

function readUsText(text: string): CellInput | null {
  if (text.length > 40 || !MAYBE_VALUE.test(text)) return null;
  const error = readError(text);
  if (error) return { value: error };
  const parsed = parseValue(text);
  if (!parsed) return null;
  const value = parsed.value;
  if (typeof value === "boolean" || typeof value === "number") {
    const format = parsed.formatId === undefined ? undefined : FORMATS[parsed.formatId];
    return format === undefined ? { value } : { value, numberFormat: format };
  }
  return null;
}

/** Excel's built-in formats by id, as far as reading a text gives one. */
const FORMATS: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  6: "$#,##0",
  8: "$#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
};
