import type { Evaluate } from "./grid/conditional";
import type { CellValue, ComparisonOperator, SheetData, ValidationData } from "../standin/model/data";
import { displayText } from "../standin/model/display";

/** The rule of a cell, or undefined. */
export function validationAt(sheet: SheetData, row: number, column: number): ValidationData | undefined {
  return sheet.validations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
}

/** More choices than these nobody scrolls through. */
const MOST_CHOICES = 1000;

/** What the drop-down of a cell offers, blanks left out; null where the cell has no drop-down. */
export function choicesAt(
  sheet: SheetData,
  row: number,
  column: number,
  evaluate: Evaluate,
): string[] | null {
  const rule = validationAt(sheet, row, column)?.rule;
  if (rule?.kind !== "list" || !rule.inCellDropDown) return null;
  return listItems(rule.source, (formula) => evaluate(formula, sheet, row, column));
}

function listItems(source: string, answer: (formula: string) => CellValue): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const list = source.slice(1);
  const [rows, columns] = [answer(`=ROWS(${list})`), answer(`=COLUMNS(${list})`)];
  if (typeof rows !== "number" || typeof columns !== "number") return [];
  const count = Math.min(Math.max(rows, columns), MOST_CHOICES);
  const items = Array.from({ length: count }, (_, index) => {
    const item = `INDEX(${list},${String(index + 1)})`;
    return answer(`=IF(ISBLANK(${item}),"",${item})`);
  });
  return items.map((value) => displayText(value)).filter((text) => text !== "");
}

/**
 * Whether Excel would take the value in the cell. Rules are looked at only for what a person types:
 * what is pasted or written by the add-in passes, as in Excel.
 */
export function accepts(
  validation: ValidationData,
  value: CellValue,
  answer: (formula: string) => CellValue,
): boolean {
  const { rule, ignoreBlanks } = validation;
  if (value === null) return ignoreBlanks || rule.kind === "any";
  switch (rule.kind) {
    case "any":
      return true;
    case "list":
      return listItems(rule.source, answer).some((item) => item === displayText(value));
    case "custom":
      return answer(rule.formula) !== false;
    default: {
      const size = rule.kind === "textLength" ? displayText(value).length : value;
      if (typeof size !== "number") return false;
      if (rule.kind === "wholeNumber" && !Number.isInteger(size)) return false;
      return within(rule.operator, size, limit(rule.formula1, answer), limit(rule.formula2, answer));
    }
  }
}

function limit(formula: string | number | undefined, answer: (formula: string) => CellValue): number {
  if (formula === undefined) return Number.NaN;
  if (typeof formula === "number") return formula;
  const value = answer(formula.startsWith("=") ? formula : `=${formula}`);
  return typeof value === "number" ? value : Number.NaN;
}

function within(operator: ComparisonOperator, value: number, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}
