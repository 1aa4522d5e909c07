import * as formulajs from "@formulajs/formulajs";
import { finite } from "../operators";
import { errorOf, type Scalar } from "../values";

/** The library's functions that behave as Excel does once their arguments are read as Excel reads them. */
type Name =
  | "CLEAN"
  | "CODE"
  | "EXACT"
  | "EXP"
  | "FIND"
  | "GCD"
  | "LCM"
  | "LN"
  | "LOG"
  | "LOG10"
  | "LOWER"
  | "MROUND"
  | "QUOTIENT"
  | "REPLACE"
  | "SIGN"
  | "SQRT"
  | "UNICHAR"
  | "UNICODE"
  | "UPPER";

const errors = new Map([
  ["#N/A", errorOf("#N/A")],
  ["#DIV/0!", errorOf("#DIV/0!")],
  ["#NUM!", errorOf("#NUM!")],
]);

/** A function of the library over values that have been read; its errors become cell errors. */
export function fromLibrary(name: Name): (...values: Scalar[]) => Scalar {
  const run: (...values: Scalar[]) => unknown = formulajs[name];
  return (...values) => {
    const result = run(...values);
    if (typeof result === "number") return finite(result);
    if (typeof result === "string" || typeof result === "boolean") return result;
    return errors.get(result instanceof Error ? result.message : "") ?? errorOf("#VALUE!");
  };
}
