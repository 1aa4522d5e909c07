import { parseA1Ref, parseStructRef, type ReferenceStructXlsx } from "@borgar/fx/xlsx";
import type { CellError, NameData, SheetData, TableData, WorkbookData } from "../model/data";
import { foldCase } from "./coerce";
import { lastColumn, lastRow, rangeOf } from "./ranges";
import { findTable, isThisRow, structuredCells, tableAt, type PlacedTable } from "./tables";
import { errorOf, type Range } from "./values";

/** The cell that a formula stands in. */
export interface Position {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/** A reference in a formula: the cells that it means where the formula stands. */
export type Resolver = (at: Position) => Range | CellError;

/** The workbook that formulas are about. */
export interface Book {
  readonly workbook: WorkbookData;
  /** Equal ranges as one object, so that what was read of it is read once. */
  readonly intern: (range: Range) => Range;
}

/** What a name in a formula stands for. */
export type NameMeaning =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "reference"; readonly resolve: Resolver };

/** The sheet of a name, whatever its case; "" is the formula's own sheet. */
function findSheet(workbook: WorkbookData, own: SheetData, name: string | undefined): SheetData | null {
  if (!name) return own;
  const wanted = foldCase(name);
  return workbook.sheets.find((sheet) => foldCase(sheet.name) === wanted) ?? null;
}

function resolveA1(workbook: WorkbookData, own: SheetData, text: string): Range | CellError {
  const reference = parseA1Ref(text, { allowNamed: false });
  if (!reference || !("range" in reference) || reference.workbookName) return errorOf("#REF!");
  const sheet = findSheet(workbook, own, reference.sheetName);
  if (!sheet) return errorOf("#REF!");
  const { top, left, bottom, right } = reference.range;
  const edges = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? lastRow, right: right ?? lastColumn };
  return rangeOf(sheet, edges);
}

/** A reference that means the same wherever the formula stands. */
function constant({ intern }: Book, found: Range | CellError): Resolver {
  const kept = "error" in found ? found : intern(found);
  return () => kept;
}

/** `A1`, `Sheet2!A1:B2`, `A:A`. Other workbooks, several sheets at once and lost sheets are `#REF!`. */
export function a1Resolver(book: Book, own: SheetData, text: string): Resolver {
  return constant(book, resolveA1(book.workbook, own, text));
}

/** A structured reference to a known table; what does not depend on the row is one object for all. */
function tableResolver({ intern }: Book, placed: PlacedTable, reference: ReferenceStructXlsx): Resolver {
  const cells = structuredCells(placed, reference);
  if (isThisRow(reference)) return cells;
  return (at) => {
    const found = cells(at);
    return "error" in found ? found : intern(found);
  };
}

/** A structured reference; without a table's name it means the table that the formula stands in. */
export function structuredResolver(book: Book, text: string): Resolver {
  const reference = parseStructRef(text);
  if (!reference) return () => errorOf("#REF!");
  if (reference.table) {
    const placed = findTable(book.workbook, reference.table);
    return placed ? tableResolver(book, placed, reference) : () => errorOf("#REF!");
  }
  const known = new Map<TableData, Resolver>();
  return (at) => {
    const placed = tableAt(at.sheet, at.row, at.column);
    if (!placed) return errorOf("#REF!");
    const resolve = known.get(placed.table) ?? tableResolver(book, placed, reference);
    known.set(placed.table, resolve);
    return resolve(at);
  };
}

function findName(names: readonly NameData[], wanted: string): NameData | undefined {
  return names.find(({ name }) => foldCase(name) === wanted);
}

/**
 * What a name means: a name of the sheet, of the workbook, or a table's body. Null where nothing bears it.
 * References in a name's formula are taken as they are written, also without `$`.
 */
export function nameMeaning(book: Book, own: SheetData, text: string): NameMeaning | null {
  const reference = parseA1Ref(text);
  if (!reference || !("name" in reference)) return null;
  const { workbook } = book;
  const sheet = findSheet(workbook, own, reference.sheetName);
  if (!sheet) return { kind: "reference", resolve: () => errorOf("#REF!") };
  const wanted = foldCase(reference.name);
  const name = findName(sheet.names, wanted) ?? findName(workbook.names, wanted);
  if (name) return { kind: "formula", formula: name.formula };
  const placed = findTable(workbook, reference.name);
  if (!placed) return null;
  return { kind: "reference", resolve: tableResolver(book, placed, { table: placed.table.name }) };
}
