import type { IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type {
  Area,
  CellValue,
  ComparisonOperator,
  ConditionalFormatData,
  SheetData,
} from "../../standin/model/data";

/** What a formula gives where it stands in a cell; rows and columns from 0. */
export type Evaluate = (formula: string, sheet: SheetData, row: number, column: number) => CellValue;

/** How a formula written for one cell reads when copied to another. */
export type Translate = (
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
) => string;

export interface Formulas {
  readonly evaluate: Evaluate;
  readonly translate: Translate;
}

type Rule = ConditionalFormatData["rule"];

/** What the sheet's conditional formats give a cell; the first of two that disagree wins, as in Excel. */
export function conditionalLook(
  sheet: SheetData,
  row: number,
  column: number,
  value: CellValue,
  formulas: Formulas,
): IStyleData {
  const looks: IStyleData[] = [];
  const inOrder = sheet.conditionalFormats.toSorted((a, b) => a.priority - b.priority);
  for (const format of inOrder) {
    if (!format.areas.some((area) => holds(area, row, column))) continue;
    const first = format.areas[0] ?? { row, column };
    const answer = (formula: string): CellValue =>
      formulas.evaluate(formulas.translate(formula, first, { row, column }), sheet, row, column);
    if (!applies(format.rule, value, answer)) continue;
    looks.push(formatLook(format.format));
    if (format.stopIfTrue) break;
  }
  return Object.assign({}, ...looks.toReversed()) as IStyleData;
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function applies(rule: Rule, value: CellValue, answer: (formula: string) => CellValue): boolean {
  switch (rule.kind) {
    case "custom": {
      const result = answer(rule.formula);
      return result === true || (typeof result === "number" && result !== 0);
    }
    case "cellValue": {
      const second = rule.formula2 === undefined ? null : answer(asFormula(rule.formula2));
      return compares(rule.operator, value, answer(asFormula(rule.formula1)), second);
    }
    case "containsText":
      return textApplies(rule.operator, String(value ?? "").toLowerCase(), rule.text.toLowerCase());
  }
}

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

/** Numbers come before text, as Excel orders them; a blank compares as nothing. */
function compares(
  operator: ComparisonOperator,
  value: CellValue,
  first: CellValue,
  second: CellValue,
): boolean {
  if (typeof value === "object") return false;
  const low = order(value, first);
  const high = order(value, second);
  switch (operator) {
    case "Between":
      return low >= 0 && high <= 0;
    case "NotBetween":
      return low < 0 || high > 0;
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "GreaterThan":
      return low > 0;
    case "LessThan":
      return low < 0;
    case "GreaterThanOrEqualTo":
      return low >= 0;
    case "LessThanOrEqualTo":
      return low <= 0;
  }
}

function order(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  if (typeof b === "number") return 1;
  const [left, right] = [String(a ?? "").toLowerCase(), String(b ?? "").toLowerCase()];
  return left < right ? -1 : Number(left > right);
}

function textApplies(
  operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith",
  text: string,
  part: string,
): boolean {
  switch (operator) {
    case "Contains":
      return text.includes(part);
    case "NotContains":
      return !text.includes(part);
    case "BeginsWith":
      return text.startsWith(part);
    case "EndsWith":
      return text.endsWith(part);
  }
}

function formatLook(format: ConditionalFormatData["format"]): IStyleData {
  const border = format.borderColor && { s: BorderStyleTypes.THIN, cl: { rgb: format.borderColor } };
  return {
    ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.bold === true && { bl: BooleanNumber.TRUE }),
    ...(border && { bd: { t: border, r: border, b: border, l: border } }),
  };
}
