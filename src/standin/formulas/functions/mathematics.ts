import { nearlyEqual } from "../coerce";
import { eager, number, optional, scalar, whole, type FunctionTable } from "../kinds";
import { finite } from "../operators";
import { errorOf, type Scalar } from "../values";
import { fromLibrary } from "./library";

const log = fromLibrary("LOG");

/** From here on every number is whole, and adding one does not change it. */
const wholeFrom = 2 ** 53;

/** A number with its decimal point moved, from its 15 significant digits, so that 1.005 becomes 100.5. */
function scaled(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return Number(`${mantissa}e${String(Number(exponent) + digits)}`);
}

/** Rounds at a decimal; the sign is put back, so that `round` sees sizes only. */
function cut(value: number, digits: number, round: (size: number) => number): Scalar {
  const size = scaled(Math.abs(value), digits);
  if (size >= wholeFrom) return value;
  return finite(Math.sign(value) * scaled(round(size), -digits) || 0);
}

function rounding(round: (size: number) => number) {
  return scalar([number, optional(whole, 0)], (value, digits) => cut(value, digits, round));
}

/** The rest has the divisor's sign. */
function modulo(value: number, divisor: number): Scalar {
  if (divisor === 0) return errorOf("#DIV/0!");
  return value - divisor * Math.floor(value / divisor) || 0;
}

/** To a multiple of a step, up or down; a negative step is only for negative numbers. */
function toMultiple(value: number, step: number, round: (count: number) => number): Scalar {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return errorOf("#NUM!");
  const count = value / step;
  const near = Math.round(count);
  return (nearlyEqual(count, near) ? near : round(count)) * step || 0;
}

function down(value: number): number {
  const near = Math.round(value);
  return nearlyEqual(value, near) ? near : Math.floor(value);
}

/** Arithmetic on single numbers. */
export const mathematicsFunctions: FunctionTable = {
  ABS: scalar([number], Math.abs),
  INT: scalar([number], down),
  TRUNC: rounding(Math.floor),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  CEILING: scalar([number, number], (value, step) => toMultiple(value, step, Math.ceil)),
  FLOOR: scalar([number, number], (value, step) => toMultiple(value, step, Math.floor)),
  MROUND: scalar([number, number], fromLibrary("MROUND")),
  MOD: scalar([number, number], modulo),
  QUOTIENT: scalar([number, number], fromLibrary("QUOTIENT")),
  SIGN: scalar([number], Math.sign),
  SQRT: scalar([number], fromLibrary("SQRT")),
  EXP: scalar([number], fromLibrary("EXP")),
  LN: scalar([number], fromLibrary("LN")),
  LOG: scalar([number, optional(number, 10)], (value, base) => log(value, base)),
  LOG10: scalar([number], fromLibrary("LOG10")),
  GCD: scalar([whole, whole], fromLibrary("GCD")),
  LCM: scalar([whole, whole], fromLibrary("LCM")),
  PI: eager(() => Math.PI),
  POWER: scalar([number, number], (base, exponent) => {
    if (base === 0 && exponent <= 0) return errorOf(exponent === 0 ? "#NUM!" : "#DIV/0!");
    return finite(base ** exponent);
  }),
};
