import type { CellError } from "../../model/data";
import { broadcast } from "../broadcast";
import { matching, type Condition, type Matches } from "../conditions";
import { parseCriterion } from "../criteria";
import { eager, type FunctionEntry, type FunctionTable } from "../kinds";
import { columnsOf, lastColumn, lastRow, rangeOf, readRange, rowsOf } from "../ranges";
import { rangesOf } from "../references";
import { errorOf, isError, type Range, type Scalar, type Value } from "../values";
import { largest, mean, smallest, sum } from "./statistics";

type Figure = (numbers: readonly number[]) => Scalar;

/** The single range that an argument must be. */
function rangeArgument(argument: Value | undefined): Range | CellError {
  if (argument === undefined) return errorOf("#VALUE!");
  if (isError(argument)) return argument;
  const ranges = rangesOf(argument);
  const [first] = ranges ?? [];
  return first && ranges?.length === 1 ? first : errorOf("#VALUE!");
}

function sameShape(a: Range, b: Range): boolean {
  return rowsOf(a) === rowsOf(b) && columnsOf(a) === columnsOf(b);
}

interface Question {
  readonly ranges: readonly Range[];
  readonly criteria: readonly Value[];
}

/** Pairs of range and criterion; `#VALUE!` where the ranges' shapes differ or one is missing. */
function questionOf(args: readonly Value[], shape: Range | null): Question | CellError {
  const ranges: Range[] = [];
  const criteria: Value[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = rangeArgument(args[index]);
    if ("error" in range) return range;
    if (!sameShape(range, shape ?? ranges[0] ?? range)) return errorOf("#VALUE!");
    ranges.push(range);
    criteria.push(args[index + 1] ?? null);
  }
  return ranges.length === 0 ? errorOf("#VALUE!") : { ranges, criteria };
}

/** Asks once per criterion value: a block of criteria gives a block of answers. */
function answer({ ranges, criteria }: Question, conclude: (matches: Matches) => Scalar): Value {
  const cells = ranges.map(readRange);
  const [first] = ranges;
  const size = first ? rowsOf(first) * columnsOf(first) : 0;
  return broadcast(criteria, (values) => {
    const conditions: Condition[] = cells.map((block, index) => ({
      cells: block,
      criterion: parseCriterion(values[index] ?? null),
    }));
    return conclude(matching(conditions, size));
  });
}

function numbersAt(range: Range, { indices }: Matches): number[] | CellError {
  const { values } = readRange(range);
  const numbers: number[] = [];
  for (const index of indices) {
    const value = values[index] ?? null;
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) return value;
  }
  return numbers;
}

function figureOver(range: Range, question: Question | CellError, figure: Figure): Value {
  if ("error" in question) return question;
  return answer(question, (matches) => {
    const numbers = numbersAt(range, matches);
    return "error" in numbers ? numbers : figure(numbers);
  });
}

function many(figure: Figure): FunctionEntry {
  return eager(([figures, ...pairs]) => {
    const range = rangeArgument(figures);
    return "error" in range ? range : figureOver(range, questionOf(pairs, range), figure);
  });
}

/** The cells to sum begin at the given ones' first cell and have the asked cells' shape. */
function shapedLike(asked: Range, summed: Range): Range {
  if (sameShape(asked, summed)) return summed;
  const { sheet, top, left } = summed;
  const bottom = Math.min(lastRow, top + rowsOf(asked) - 1);
  const right = Math.min(lastColumn, left + columnsOf(asked) - 1);
  return rangeOf(sheet, { top, left, bottom, right });
}

function one(figure: Figure): FunctionEntry {
  return eager(([asked, criterion = null, figures]) => {
    const range = rangeArgument(asked);
    if ("error" in range) return range;
    const summed = figures === undefined ? range : rangeArgument(figures);
    if ("error" in summed) return summed;
    return figureOver(shapedLike(range, summed), questionOf([range, criterion], range), figure);
  });
}

const count = eager((args) => {
  const question = questionOf(args, null);
  if ("error" in question) return question;
  return answer(question, ({ indices, beyond }) => indices.length + beyond);
});

/** Sums, counts and extremes of the cells that meet conditions. */
export const conditionalFunctions: FunctionTable = {
  SUMIFS: many(sum),
  AVERAGEIFS: many(mean),
  MAXIFS: many(largest),
  MINIFS: many(smallest),
  COUNTIFS: count,
  SUMIF: one(sum),
  AVERAGEIF: one(mean),
  COUNTIF: count,
};
