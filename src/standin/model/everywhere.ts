import type { ConditionalFormatData, NameData, SheetData, TableColumnData, ValidationData } from "./data";
import { tableAt } from "./table-areas";
import type { Workbook } from "./workbook";

/** Rewrites a formula that stands on the sheet of this name ("" for the workbook's names) and in this table. */
type Rewrite = (formula: string, ownSheet: string, ownTable: string | undefined) => string;

/**
 * Lets every formula of the workbook go through `rewrite`: cells, calculated columns, names,
 * validation and conditional formats.
 */
export function rewriteFormulas(book: Workbook, rewrite: Rewrite): void {
  const once = remembering(rewrite);
  book.edit.touchBook(true);
  rewriteNames(book.data.names, (formula) => once(formula, "", undefined));
  for (const sheet of book.data.sheets) {
    const own = (formula: string): string => once(formula, sheet.name, undefined);
    rewriteCells(book, sheet, once);
    const { tables, validations, conditionalFormats, names } = sheet;
    if (tables.length + validations.length + conditionalFormats.length + names.length === 0) continue;
    book.edit.touch(sheet, true);
    rewriteNames(names, own);
    for (const { name, columns } of tables) {
      for (const column of columns) rewriteColumn(column, (formula) => once(formula, sheet.name, name));
    }
    for (const validation of validations) rewriteValidation(validation, own);
    for (const format of conditionalFormats) rewriteCondition(format, own);
  }
}

/** A calculated column is one formula many times over: each is rewritten once. */
function remembering(rewrite: Rewrite): Rewrite {
  const known = new Map<string, string>();
  return (formula, ownSheet, ownTable) => {
    const key = `${ownSheet}\n${ownTable ?? ""}\n${formula}`;
    const result = known.get(key) ?? rewrite(formula, ownSheet, ownTable);
    known.set(key, result);
    return result;
  };
}

function rewriteCells(book: Workbook, sheet: SheetData, rewrite: Rewrite): void {
  for (const [row, line] of [...sheet.cells]) {
    for (const [column, cell] of [...line]) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet.name, tableAt(sheet, row, column)?.name);
      if (formula !== cell.formula) book.edit.setCell(sheet, row, column, { ...cell, formula });
    }
  }
}

function rewriteNames(names: NameData[], own: (formula: string) => string): void {
  for (const name of names) name.formula = own(name.formula);
}

function rewriteColumn(column: TableColumnData, own: (formula: string) => string): void {
  if (column.formula !== undefined) column.formula = own(column.formula);
  if (column.totalsFormula !== undefined) column.totalsFormula = own(column.totalsFormula);
}

const isFormula = (text: string | number): text is string => typeof text === "string" && text.startsWith("=");

function rewriteValidation(validation: ValidationData, own: (formula: string) => string): void {
  const { rule } = validation;
  if (rule.kind === "list") rule.source = isFormula(rule.source) ? own(rule.source) : rule.source;
  else if (rule.kind === "custom") rule.formula = own(rule.formula);
  else if (rule.kind !== "any") {
    if (isFormula(rule.formula1)) rule.formula1 = own(rule.formula1);
    if (rule.formula2 !== undefined && isFormula(rule.formula2)) rule.formula2 = own(rule.formula2);
  }
}

function rewriteCondition(format: ConditionalFormatData, own: (formula: string) => string): void {
  const { rule } = format;
  if (rule.kind === "custom") rule.formula = own(rule.formula);
  else if (rule.kind === "cellValue") {
    if (isFormula(rule.formula1)) rule.formula1 = own(rule.formula1);
    if (rule.formula2 !== undefined && isFormula(rule.formula2)) rule.formula2 = own(rule.formula2);
  }
}
