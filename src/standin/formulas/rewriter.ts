import {
  parseA1Range,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
  type RangeA1,
  type Token,
} from "@borgar/fx/xlsx";
import type { FormulaRename, FormulaRewriter, FormulaShift } from "../model/calculator";
import { foldCase } from "./coerce";
import { lastColumn, lastRow } from "./ranges";
import { shiftRange } from "./shift";

const lost = "#REF!";

function rewriteTokens(formula: string, rewrite: (token: Token) => string): string {
  return tokenize(formula, { withLocation: false }).map(rewrite).join("");
}

function isArea(token: Token): boolean {
  return token.type === "range" || token.type === "range_beam";
}

/** A reference's text cut into its sheet, as `'My sheet'!`, and what follows. */
function cutSheet(reference: string): { prefix: string; rest: string } {
  const end = reference.lastIndexOf("!") + 1;
  return { prefix: reference.slice(0, end), rest: reference.slice(end) };
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && foldCase(a) === foldCase(b);
}

/** Ends in order, each with its own `$`: `A$5:A3` is written `A3:A$5`. */
function ordered(range: RangeA1): RangeA1 {
  const { top, bottom, left, right, $top, $bottom, $left, $right } = range;
  const turned = { ...range };
  if (top !== null && typeof bottom === "number" && bottom < top)
    Object.assign(turned, { top: bottom, bottom: top, $top: $bottom, $bottom: $top });
  if (left !== null && typeof right === "number" && right < left)
    Object.assign(turned, { left: right, right: left, $left: $right, $right: $left });
  return turned;
}

type Edge = number | null | undefined;

/** An edge after a move; NaN where it falls off the sheet. */
function moved(edge: Edge, isFixed: boolean | null | undefined, by: number, last: number): Edge {
  if (edge === null || edge === undefined || isFixed) return edge;
  const place = edge + by;
  return place < 0 || place > last ? NaN : place;
}

function moveRange(range: RangeA1, rows: number, columns: number): RangeA1 | null {
  const to = {
    ...range,
    top: moved(range.top, range.$top, rows, lastRow) ?? null,
    bottom: moved(range.bottom, range.$bottom, rows, lastRow) ?? null,
    left: moved(range.left, range.$left, columns, lastColumn) ?? null,
    right: moved(range.right, range.$right, columns, lastColumn) ?? null,
  };
  const isOff = [to.top, to.bottom, to.left, to.right].some((edge) => Number.isNaN(edge));
  return isOff ? null : ordered(to);
}

function rewriteArea(token: Token, change: (range: RangeA1) => RangeA1 | null): string {
  const { prefix, rest } = cutSheet(token.value);
  const range = parseA1Range(rest);
  if (!range) return token.value;
  const to = change(range);
  return to ? prefix + stringifyA1Ref({ range: to }) : lost;
}

/** The formula as it is when copied from one cell to another: relative references follow. */
function translate(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  return rewriteTokens(formula, (token) =>
    isArea(token) ? rewriteArea(token, (range) => moveRange(range, rows, columns)) : token.value,
  );
}

function renameColumn(
  token: Token,
  column: NonNullable<FormulaRename["column"]>,
  ownTable: string | undefined,
): string {
  const reference = parseStructRef(token.value);
  if (!reference || !isSame(reference.table || ownTable, column.table)) return token.value;
  const columns = (reference.columns ?? []).map((name) => (isSame(name, column.from) ? column.to : name));
  return stringifyStructRef({ ...reference, columns }, { thisRow: /#this row/i.test(token.value) });
}

function renameTable(token: Token, [from, to]: readonly [string, string]): string {
  if (token.type === "range_named") return isSame(token.value, from) ? to : token.value;
  const bracket = token.value.indexOf("[");
  return isSame(token.value.slice(0, bracket), from) ? to + token.value.slice(bracket) : token.value;
}

function renameSheet(token: Token, [from, to]: readonly [string, string]): string {
  const { prefix, rest } = cutSheet(token.value);
  if (prefix === "" || !isSame(sheetName(prefix), from)) return token.value;
  const quoted = stringifyA1Ref({ sheetName: to, range: { top: 0, left: 0 } });
  return cutSheet(quoted).prefix + rest;
}

/**
 * The formula after something it may name has got another name. `ownTable` is the table that the formula
 * stands in: references without a table's name, as `[@2025]`, mean it and are left alone without it.
 */
function rename(formula: string, change: FormulaRename, ownTable?: string): string {
  return rewriteTokens(formula, (token) => {
    const isStructured = token.type === "structured";
    const isName = token.type === "range_named";
    if (change.column && isStructured) return renameColumn(token, change.column, ownTable);
    if (change.table && (isStructured || isName)) return renameTable(token, change.table);
    if (change.sheet && (isName || isArea(token))) return renameSheet(token, change.sheet);
    return token.value;
  });
}

/** The formula after rows or columns came or went; a reference to nothing but what went is `#REF!`. */
function shift(formula: string, ownSheet: string, change: FormulaShift): string {
  return rewriteTokens(formula, (token) => {
    if (!isArea(token)) return token.value;
    const { prefix } = cutSheet(token.value);
    const sheet = prefix === "" ? ownSheet : sheetName(prefix);
    return isSame(sheet, change.sheet)
      ? rewriteArea(token, (range) => shiftRange(range, change))
      : token.value;
  });
}

/** Changes the references in formulas' texts; what is no reference stays as it was written. */
export const formulaRewriter: FormulaRewriter & { rename: typeof rename } = { translate, rename, shift };
