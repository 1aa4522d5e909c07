import type { Cell, CellError, CellStyle, CellValue, ErrorCode } from "../model/data";
import { sharedFormula } from "./formulas";
import { isDate } from "./number-formats";
import { cellName, parseArea } from "./references";
import type { CellSource } from "./sheet-scan";
import { fromXString } from "./text";

/** What reading a cell needs to know of the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly looks: readonly (CellStyle | undefined)[];
  /** Days counted from 1904: dates move to the 1900 system. */
  readonly date1904: boolean;
  /** A file's formula text to the sheet's, at a cell. */
  readonly readFormula: (text: string, row: number, column: number) => string;
}

/** Days between the two date systems. */
export const DAYS_1904 = 1462;

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  ...(["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"] as const),
]);

/** Reads cells of one sheet, in file order since shared formulas refer back. */
export function cellReader(context: CellContext): (source: CellSource) => Cell | undefined {
  const shared = new Map<string, (cell: string) => string>();
  return (source) => {
    const style = context.looks[Number(source.attributes["s"] ?? 0)];
    const formula = formulaOf(source, shared);
    const value = valueOf(source, style, context);
    if (value === null && formula === undefined && !style) return undefined;
    return {
      value,
      ...(formula !== undefined && { formula: context.readFormula(formula, source.row, source.column) }),
      ...(style && { style }),
    };
  };
}

function formulaOf(source: CellSource, shared: Map<string, (cell: string) => string>): string | undefined {
  const { formula } = source;
  if (!formula) return undefined;
  const { t, si = "", ref } = formula.attributes;
  if (t === "dataTable") return undefined;
  const text = fromXString(formula.text);
  if (t === "shared" && text === "") return shared.get(si)?.(cellName(source.row, source.column));
  if (t === "shared" && ref !== undefined && parseArea(ref)) {
    shared.set(si, sharedFormula(text, cellName(source.row, source.column)));
  }
  return text === "" ? undefined : text;
}

function valueOf(source: CellSource, style: CellStyle | undefined, context: CellContext): CellValue {
  const { value, inline } = source;
  switch (source.attributes["t"]) {
    case "s":
      return context.strings[Number(value)] ?? null;
    case "inlineStr":
      return fromXString(inline ?? "");
    case "str":
      return value === undefined ? (source.formula ? "" : null) : fromXString(value);
    case "b":
      return value === undefined ? null : value.trim() === "1" || value.trim() === "true";
    case "e":
      return value === undefined ? null : cellError(value.trim());
    case "d":
      return value === undefined ? null : dateValue(value);
    default:
      return value === undefined ? null : numberValue(value, style, context);
  }
}

/** Errors that the model does not know are told as #VALUE!. */
function cellError(text: string): CellError {
  return { error: isErrorCode(text) ? text : "#VALUE!" };
}

function isErrorCode(text: string): text is ErrorCode {
  return ERRORS.has(text);
}

function numberValue(text: string, style: CellStyle | undefined, { date1904 }: CellContext): CellValue {
  if (text.trim() === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return fromXString(text);
  return date1904 && isDate(style?.numberFormat) ? number + DAYS_1904 : number;
}

/** An ISO 8601 date or time as a serial number; text that is none stays text. */
function dateValue(text: string): CellValue {
  const iso = /^\d{4}-\d\d-\d\d/.test(text) ? text : `1899-12-30T${text.replace(/^T/, "")}`;
  const milliseconds = Date.parse(
    /(Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso.length === 10 ? `${iso}T00:00` : iso}Z`,
  );
  if (Number.isNaN(milliseconds)) return text;
  const days = milliseconds / 86_400_000 + 25_569;
  return Math.round(days * 86_400_000) / 86_400_000;
}
