import type { CellError } from "../../model/data";
import { addNumbers } from "../coerce";
import { finite } from "../operators";
import { errorOf, type Scalar } from "../values";

/** The sum of numbers, 0 where they cancel but for noise. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const one of numbers) total = addNumbers(total, one);
  return total;
}

/** The product; 0 of no numbers, as in Excel. */
export function product(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1));
}

/** The mean; `#DIV/0!` of no numbers. */
export function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? errorOf("#DIV/0!") : sum(numbers) / numbers.length;
}

/** The largest number; 0 of none. */
export function largest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
}

/** The smallest number; 0 of none. */
export function smallest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
}

/** The mean square deviation, of a sample (divided by n − 1) or of all (by n). */
export function variance(numbers: readonly number[], of: "sample" | "all"): number | CellError {
  const count = numbers.length - (of === "sample" ? 1 : 0);
  if (count <= 0) return errorOf("#DIV/0!");
  const middle = sum(numbers) / numbers.length;
  return numbers.reduce((total, one) => total + (one - middle) ** 2, 0) / count;
}

/** The square root of the variance. */
export function deviation(numbers: readonly number[], of: "sample" | "all"): number | CellError {
  const square = variance(numbers, of);
  return typeof square === "number" ? Math.sqrt(square) : square;
}
