import { block } from "../broadcast";
import { compareScalars } from "../coerce";
import { eager, type FunctionTable } from "../kinds";
import { rowsOf, columnsOf } from "../ranges";
import { rangesOf } from "../references";
import { errorOf, isError, isScalar, type Matrix, type Scalar, type Value } from "../values";
import { blocksOf, collectNumbers, collectValues } from "./numbers";
import { deviation, largest, mean, product, smallest, sum, variance } from "./statistics";

function overNumbers(run: (numbers: readonly number[]) => Scalar) {
  return eager((args) => {
    const numbers = collectNumbers(args);
    return "error" in numbers ? numbers : run(numbers);
  });
}

function countNumbers(args: readonly Value[]): number {
  let count = 0;
  for (const argument of args) {
    const numbers = isScalar(argument) ? collectNumbers([argument]) : collectValues([argument]);
    if (!("error" in numbers)) count += numbers.filter((value) => typeof value === "number").length;
  }
  return count;
}

function countBlanks(argument: Value | undefined): Scalar {
  const ranges = argument === undefined ? null : rangesOf(argument);
  if (!ranges) return errorOf("#VALUE!");
  let count = 0;
  for (const range of ranges) {
    const filled = block(range).values.filter((value) => value !== null && value !== "").length;
    count += rowsOf(range) * columnsOf(range) - filled;
  }
  return count;
}

function sameShape(blocks: readonly Matrix[]): boolean {
  const [first] = blocks;
  return blocks.every(
    (other) =>
      other.columns === first?.columns && other.rows + other.blankBelow === first.rows + first.blankBelow,
  );
}

/** The sum of products; in arrays of more than one cell only numbers count, all else is 0. */
function sumProduct(args: readonly Value[]): Scalar {
  const blocks = args.flatMap(blocksOf);
  const failed = blocks.flatMap(({ values }) => values.find(isError) ?? [])[0];
  if (failed) return failed;
  if (!sameShape(blocks)) return errorOf("#VALUE!");
  const count = Math.min(...blocks.map(({ values }) => values.length));
  const products: number[] = [];
  for (let index = 0; index < count; index++) {
    const factors = blocks.map(({ values }) => values[index]);
    products.push(factors.reduce<number>((total, one) => total * (typeof one === "number" ? one : 0), 1));
  }
  return sum(products);
}

function ranked(args: readonly Value[], direction: 1 | -1): Scalar {
  const [list = null, place = null] = args;
  const numbers = collectNumbers([list]);
  const k = collectNumbers([place]);
  if ("error" in numbers) return numbers;
  if ("error" in k) return k;
  const sorted = numbers.sort((a, b) => direction * compareScalars(a, b));
  return sorted[Math.ceil(k[0] ?? 0) - 1] ?? errorOf("#NUM!");
}

/** The median: the middle number, or the mean of the two middle ones. */
function median(numbers: readonly number[]): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? errorOf("#NUM!") : (low + high) / 2;
}

/** Sums, counts and other figures over many cells. */
export const aggregateFunctions: FunctionTable = {
  SUM: overNumbers(sum),
  PRODUCT: overNumbers(product),
  AVERAGE: overNumbers(mean),
  MAX: overNumbers(largest),
  MIN: overNumbers(smallest),
  MEDIAN: overNumbers(median),
  STDEV: overNumbers((numbers) => deviation(numbers, "sample")),
  "STDEV.S": overNumbers((numbers) => deviation(numbers, "sample")),
  "STDEV.P": overNumbers((numbers) => deviation(numbers, "all")),
  "VAR.S": overNumbers((numbers) => variance(numbers, "sample")),
  "VAR.P": overNumbers((numbers) => variance(numbers, "all")),
  COUNT: eager(countNumbers),
  COUNTA: eager((args) => collectValues(args).filter((value) => value !== null).length),
  COUNTBLANK: eager(([argument]) => countBlanks(argument)),
  SUMPRODUCT: eager(sumProduct),
  LARGE: eager((args) => ranked(args, -1)),
  SMALL: eager((args) => ranked(args, 1)),
};
