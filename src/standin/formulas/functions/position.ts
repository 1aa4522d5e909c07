import { eager, type FunctionTable } from "../kinds";
import { columnsOf, rowsOf } from "../ranges";
import { rangesOf } from "../references";
import { errorOf, isError, isScalar, matrixOf, type Range, type Value } from "../values";

const placesOnly = { readsCells: false };

function count(
  argument: Value | undefined,
  ofRange: (range: Range) => number,
  ofBlock: "rows" | "columns",
): Value {
  if (argument === undefined) return errorOf("#VALUE!");
  if (isError(argument)) return argument;
  const [range] = rangesOf(argument) ?? [];
  if (range) return ofRange(range);
  return !isScalar(argument) && argument.kind === "matrix" ? argument[ofBlock] : 1;
}

function numbersFrom(first: number, howMany: number): number[] {
  return Array.from({ length: howMany }, (_, index) => first + index);
}

/** Of several rows or columns a block of their numbers, of one its number. */
function placesOf(argument: Value | undefined, own: number, axis: "row" | "column"): Value {
  if (argument === undefined) return own + 1;
  if (isError(argument)) return argument;
  const [range] = rangesOf(argument) ?? [];
  if (!range) return errorOf("#VALUE!");
  const first = (axis === "row" ? range.top : range.left) + 1;
  const howMany = axis === "row" ? rowsOf(range) : columnsOf(range);
  if (howMany === 1) return first;
  const numbers = numbersFrom(first, howMany);
  return axis === "row" ? matrixOf(howMany, 1, numbers) : matrixOf(1, howMany, numbers);
}

/** Where cells are and how many; what they hold does not matter, so they are not depended on. */
export const positionFunctions: FunctionTable = {
  ROW: eager(([argument], call) => placesOf(argument, call.row, "row"), placesOnly),
  COLUMN: eager(([argument], call) => placesOf(argument, call.column, "column"), placesOnly),
  ROWS: eager(([argument]) => count(argument, rowsOf, "rows"), placesOnly),
  COLUMNS: eager(([argument]) => count(argument, columnsOf, "columns"), placesOnly),
};
