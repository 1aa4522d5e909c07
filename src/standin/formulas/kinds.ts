import type { CellError, SheetData } from "../model/data";
import { broadcast } from "./broadcast";
import { toBoolean, toNumber, toText } from "./coerce";
import type { Position } from "./resolve";
import { errorOf, type Scalar, type Value } from "./values";

/** Where a formula is being calculated, and what it may ask there. */
export interface Call extends Position {
  /** Today's serial number, with the time of day as its fraction. */
  readonly now: () => number;
  /** Whether a cell's formula is a subtotal, which other subtotals leave out. */
  readonly isSubtotal: (sheet: SheetData, row: number, column: number) => boolean;
}

/** An argument that is calculated when it is asked for. */
export type Argument = () => Value;

/** One worksheet function. */
export interface FunctionEntry {
  readonly run: (args: readonly Argument[], call: Call) => Value;
  /** False: it looks at where its arguments are, not at what they hold (`ROWS`). */
  readonly readsCells: boolean;
  /** Calculated at every recalculation. */
  readonly volatile: boolean;
}

export type FunctionTable = Readonly<Record<string, FunctionEntry>>;

/** A function that decides itself which arguments to calculate. */
export function lazy(run: FunctionEntry["run"]): FunctionEntry {
  return { run, readsCells: true, volatile: false };
}

/** A function over values as they are: single values, blocks and references. */
export function eager(
  run: (args: readonly Value[], call: Call) => Value,
  traits: Partial<Pick<FunctionEntry, "readsCells" | "volatile">> = {},
): FunctionEntry {
  const runAll: FunctionEntry["run"] = (args, call) =>
    run(
      args.map((argument) => argument()),
      call,
    );
  return { run: runAll, readsCells: true, volatile: false, ...traits };
}

/** How a parameter of a single value is read; an absent argument is `fallback`, where there is one. */
export interface Parameter<T> {
  readonly read: (value: Scalar) => T | CellError;
  readonly fallback?: T;
}

export const number: Parameter<number> = { read: toNumber };
export const text: Parameter<string> = { read: toText };
export const boolean: Parameter<boolean> = { read: toBoolean };
/** Any value; errors are the function's result without it being run. */
export const value: Parameter<Scalar> = { read: (given) => given };
/** A whole number; the fraction is cut off. */
export const whole: Parameter<number> = {
  read: (given) => {
    const read = toNumber(given);
    return typeof read === "number" ? Math.trunc(read) : read;
  },
};

/** A parameter that may be left out. */
export function optional<T>(parameter: Parameter<T>, fallback: T): Parameter<T> {
  return { ...parameter, fallback };
}

type Reads<P extends readonly Parameter<unknown>[]> = {
  [I in keyof P]: P[I] extends Parameter<infer T> ? T : never;
};

function readAll(
  parameters: readonly Parameter<unknown>[],
  scalars: readonly Scalar[],
): unknown[] | CellError {
  const read: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const given = scalars[index];
    if (given === undefined && !("fallback" in parameter)) return errorOf("#VALUE!");
    const one = given === undefined ? parameter.fallback : parameter.read(given);
    if (typeof one === "object" && one !== null && "error" in one) return one as CellError;
    read.push(one);
  }
  return read;
}

/** A function of single values: over blocks it gives a block, errors in its arguments are its result. */
export function scalar<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  run: (...values: Reads<P>) => Scalar,
): FunctionEntry {
  return eager((args) =>
    broadcast(args, (scalars) => {
      const read = readAll(parameters, scalars);
      return "error" in read ? read : run(...(read as unknown as Reads<P>));
    }),
  );
}

/** A question about a single value, asked also of errors and blanks. */
export function question(ask: (value: Scalar) => Scalar): FunctionEntry {
  return eager((args) => broadcast(args, ([given = null]) => ask(given)));
}
