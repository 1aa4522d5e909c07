import { NotAWorkbook } from "./errors";
import { cellIndex, MOST_COLUMNS, MOST_ROWS } from "./references";
import { parseXml, type Visitor, type XmlNode } from "./xml";

/** A row's start tag and where the row ends. */
export interface RowSource {
  readonly row: number;
  readonly attributes: Record<string, string>;
  readonly start: number;
  readonly inner: number;
  readonly selfClosing: boolean;
}

/** A cell as it stands in a sheet's XML. One object serves for all cells in turn: copy what must last. */
export interface CellSource {
  row: number;
  column: number;
  attributes: Record<string, string>;
  /** The text of `<v>`. */
  value: string | undefined;
  /** The text of `<is>`, its runs joined. */
  inline: string | undefined;
  formula: FormulaSource | undefined;
  start: number;
  end: number;
}

/** `<f>`: its text, its attributes and where it stands. */
export interface FormulaSource {
  readonly attributes: Record<string, string>;
  text: string;
  readonly start: number;
  end: number;
}

/** Told about rows and cells in file order. */
export interface SheetVisitor {
  row?(row: RowSource): void;
  cell(cell: CellSource): void;
  rowEnd?(row: RowSource, innerEnd: number, end: number): void;
}

/** More than any plan; a sheet with more is a bomb or beyond what a browser holds. */
const MOST_CELLS = 8_000_000;

/**
 * Runs through a sheet's cells and gives the tree of everything else in it (`sheetData` is empty there).
 * @throws NotAWorkbook when the XML is damaged or a cell stands outside the sheet.
 */
export function scanSheet(xml: string, visitor: SheetVisitor): XmlNode {
  return parseXml(xml, { name: "sheetData", visitor: cellVisitor(visitor) });
}

function cellVisitor(sheet: SheetVisitor): Visitor {
  const blank = { value: undefined, inline: undefined, formula: undefined };
  const cell: CellSource = { row: 0, column: 0, attributes: {}, ...blank, start: 0, end: 0 };
  let row: RowSource | undefined;
  let nextRow = 0;
  let nextColumn = 0;
  let count = 0;
  let phonetic = false;
  let text = "";

  const openCell = (attributes: Record<string, string>, start: number) => {
    if (++count > MOST_CELLS) throw new NotAWorkbook("too-large", "a sheet has too many cells");
    placeCell(cell, attributes["r"], row?.row ?? nextRow, nextColumn);
    nextColumn = cell.column + 1;
    cell.attributes = attributes;
    cell.value = cell.inline = cell.formula = undefined;
    cell.start = start;
  };

  return {
    open(name, attributes, start, inner, selfClosing) {
      text = "";
      if (name === "c") openCell(attributes, start);
      else if (name === "f") cell.formula = { attributes, text: "", start, end: inner };
      else if (name === "rPh") phonetic = true;
      else if (name === "row") {
        row = { row: rowNumber(attributes["r"], nextRow), attributes, start, inner, selfClosing };
        nextRow = row.row + 1;
        nextColumn = 0;
        sheet.row?.(row);
      }
    },
    text(piece) {
      text += piece;
    },
    close(name, innerEnd, end) {
      if (name === "v") cell.value = text;
      else if (name === "t" && !phonetic) cell.inline = (cell.inline ?? "") + text;
      else if (name === "rPh") phonetic = false;
      else if (name === "f" && cell.formula) {
        cell.formula.text = text;
        cell.formula.end = end;
      } else if (name === "c") {
        cell.end = end;
        sheet.cell(cell);
      } else if (name === "row" && row) {
        sheet.rowEnd?.(row, innerEnd, end);
        row = undefined;
      }
      text = "";
    },
  };
}

function rowNumber(written: string | undefined, next: number): number {
  const row = written === undefined ? next : Number(written) - 1;
  if (Number.isInteger(row) && row >= 0 && row < MOST_ROWS) return row;
  throw new NotAWorkbook("damaged", "a row stands outside the sheet");
}

function placeCell(cell: CellSource, name: string | undefined, row: number, next: number): void {
  const place = name === undefined ? row * MOST_COLUMNS + next : cellIndex(name);
  if (place < 0 || place >= MOST_ROWS * MOST_COLUMNS || (name === undefined && next >= MOST_COLUMNS)) {
    throw new NotAWorkbook("damaged", "a cell stands outside the sheet");
  }
  cell.column = place % MOST_COLUMNS;
  cell.row = (place - cell.column) / MOST_COLUMNS;
}
