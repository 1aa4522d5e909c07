import type { CellError } from "../../model/data";
import { block } from "../broadcast";
import { toNumber } from "../coerce";
import { rangesOf } from "../references";
import { isError, isScalar, type Matrix, type Scalar, type Value } from "../values";

/** The blocks of an argument: one, or several of a union. */
export function blocksOf(argument: Value): Matrix[] {
  const ranges = rangesOf(argument);
  return ranges ? ranges.map((range) => block(range)) : [block(argument)];
}

/** A value written into the formula counts also as text or boolean; one in a cell only as a number. */
function numbersOf(argument: Value): number[] | CellError {
  if (isScalar(argument)) {
    const read = toNumber(argument);
    return typeof read === "number" ? [read] : read;
  }
  const numbers: number[] = [];
  for (const { values } of blocksOf(argument)) {
    for (const value of values) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) return value;
    }
  }
  return numbers;
}

/** All numbers in arguments as SUM and its kin take them; the first error, where there is one. */
export function collectNumbers(args: readonly Value[]): number[] | CellError {
  const all: number[] = [];
  for (const argument of args) {
    const numbers = numbersOf(argument);
    if (isError(numbers as Value)) return numbers as CellError;
    for (const one of numbers as number[]) all.push(one);
  }
  return all;
}

/** Every value in arguments, also blanks within what was read. */
export function collectValues(args: readonly Value[]): Scalar[] {
  return args.flatMap((argument) => blocksOf(argument).flatMap(({ values }) => values));
}
