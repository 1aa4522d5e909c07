import type { Cell, CellStyle } from "../model/data";
import { displayText } from "../model/display";
import { formulaFault } from "../model/formula-text";
import { readWritten } from "../model/input";
import type { CellInput } from "../model/input";
import { setLook } from "../model/look";
import { invalidArgument } from "../model/problem";
import { writeInputs } from "../model/write";
import type { Property } from "./api";
import { gridReader, readGrid } from "./grid";
import { areaOf, sheetOf } from "./selves";
import type { RangeRef } from "./selves";

/** A cell's value as the API gives it: blank is "", an error its text. */
export function apiValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? "";
  return typeof value === "object" ? value.error : value;
}

/** What is typed in the cell: the formula, or the value. */
const apiFormula = (cell: Cell | undefined): string | number | boolean => cell?.formula ?? apiValue(cell);

function read(range: RangeRef, reader: (cell: Cell | undefined) => unknown): unknown[][] | null {
  range.book.calculate();
  return readGrid(sheetOf(range), areaOf(range), reader);
}

const MOST_CHARACTERS = 32_767;
const MOST_IN_FORMULA = 8_192;

/** What a written value makes of a cell; null leaves it. Throws `InvalidArgument` where Excel takes it not. */
function inputOf(value: unknown, style: CellStyle | undefined): CellInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw invalidArgument("a cell takes a text, a number or a truth value.");
  }
  if (typeof value === "string" && value.length > MOST_CHARACTERS) {
    throw invalidArgument(`a cell holds at most ${String(MOST_CHARACTERS)} characters.`);
  }
  const input = readWritten(value, style);
  if (input.formula !== undefined) {
    const fault = input.formula.length > MOST_IN_FORMULA ? "it is too long" : formulaFault(input.formula);
    if (fault !== null) throw invalidArgument(`«${input.formula.slice(0, 80)}» is no formula: ${fault}.`);
  }
  return input;
}

function write(range: RangeRef, value: unknown): void {
  const area = areaOf(range);
  const at = gridReader(value, area);
  writeInputs(range.book, sheetOf(range), area, (row, column, style) =>
    inputOf(at(row - area.row, column - area.column), style),
  );
}

function writeFormats(range: RangeRef, value: unknown): void {
  const area = areaOf(range);
  const at = gridReader(value, area);
  setLook(range.book, sheetOf(range), area, (row, column) => {
    const numberFormat = at(row - area.row, column - area.column);
    if (numberFormat === null || numberFormat === undefined) return null;
    if (typeof numberFormat !== "string") throw invalidArgument("a number format is a text.");
    return { numberFormat: numberFormat === "" ? undefined : numberFormat };
  });
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/** The properties of a range that hold one entry per cell. */
export const gridProperties: Readonly<Record<string, Property<RangeRef>>> = {
  values: { get: (range) => read(range, apiValue), set: write },
  formulas: { get: (range) => read(range, apiFormula), set: write },
  text: {
    get: (range) => read(range, (cell) => displayText(cell?.value ?? null, cell?.style?.numberFormat)),
  },
  valueTypes: { get: (range) => read(range, valueType) },
  numberFormat: {
    get: (range) => readGrid(sheetOf(range), areaOf(range), (cell) => cell?.style?.numberFormat ?? "General"),
    set: writeFormats,
  },
};
