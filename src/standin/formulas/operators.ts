import { broadcast } from "./broadcast";
import { addNumbers, compareScalars, toNumber, toText } from "./coerce";
import { errorOf, isError, type Scalar, type Value } from "./values";

type Arithmetic = (a: number, b: number) => Scalar;

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errorOf("#NUM!");
  if (base === 0 && exponent < 0) return errorOf("#DIV/0!");
  return finite(base ** exponent);
}

/** A number that a cell can hold, else `#NUM!`. */
export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : errorOf("#NUM!");
}

const arithmetic: Readonly<Record<string, Arithmetic>> = {
  "+": (a, b) => finite(addNumbers(a, b)),
  "-": (a, b) => finite(addNumbers(a, -b)),
  "*": (a, b) => finite(a * b),
  "/": (a, b) => (b === 0 ? errorOf("#DIV/0!") : finite(a / b)),
  "^": power,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function calculate(run: Arithmetic, left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  if (typeof a !== "number") return a;
  const b = toNumber(right);
  return typeof b === "number" ? run(a, b) : b;
}

function join(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (typeof a !== "string") return a;
  const b = toText(right);
  return typeof b === "string" ? a + b : b;
}

function scalarOperator(operator: string): ((left: Scalar, right: Scalar) => Scalar) | null {
  if (operator === "&") return join;
  const run = arithmetic[operator];
  if (run) return (left, right) => calculate(run, left, right);
  const holds = comparisons[operator];
  if (!holds) return null;
  return (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : holds(compareScalars(left, right));
  };
}

/** The function of an infix operator over single values and blocks; null for reference operators. */
export function binaryOperator(operator: string): ((left: Value, right: Value) => Value) | null {
  const run = scalarOperator(operator);
  if (!run) return null;
  return (left, right) => broadcast([left, right], ([a = null, b = null]) => run(a, b));
}

const prefixes: Readonly<Record<string, (value: number) => number>> = {
  "-": (value) => (value === 0 ? 0 : -value),
  "%": (value) => value / 100,
};

/** The function of `-` and `%`; `+` leaves its value as it is. Null for other operators. */
export function unaryOperator(operator: string): ((value: Value) => Value) | null {
  if (operator === "+") return (value) => value;
  const run = prefixes[operator];
  if (!run) return null;
  return (value) =>
    broadcast([value], ([given = null]) => {
      const number = toNumber(given);
      return typeof number === "number" ? run(number) : number;
    });
}
