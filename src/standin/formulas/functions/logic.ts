import type { CellError } from "../../model/data";
import { block, broadcast, plain } from "../broadcast";
import { compareScalars, toBoolean } from "../coerce";
import { boolean, eager, lazy, scalar, type Argument, type FunctionTable } from "../kinds";
import { errorOf, isError, isScalar, type Scalar, type Value } from "../values";

const omitted: Argument = () => false;

function chooseBranch(condition: Scalar, yes: () => Value, no: () => Value): Value {
  const holds = toBoolean(condition);
  if (typeof holds !== "boolean") return holds;
  return holds ? yes() : no();
}

/** One condition calculates one branch only, and gives on a reference; a block takes cell by cell. */
const branch = lazy((args) => {
  const [condition = omitted, yes = omitted, no = omitted] = args;
  const given = plain(condition());
  if (isScalar(given)) return chooseBranch(given, yes, no);
  return broadcast([given, yes(), no()], ([test = null, a = null, b = null]) => {
    const holds = toBoolean(test);
    return typeof holds === "boolean" ? (holds ? a : b) : holds;
  });
});

function insteadOf(isCaught: (error: CellError) => boolean) {
  return lazy((args) => {
    const [tried = omitted, instead = () => null] = args;
    const result = tried();
    if (isScalar(result)) return isError(result) && isCaught(result) ? instead() : result;
    return broadcast([result, instead()], ([value = null, other = null]) =>
      isError(value) && isCaught(value) ? other : value,
    );
  });
}

/** The conditions in arguments: texts and blanks in cells do not count, texts in the formula must be one. */
function conditionsOf(args: readonly Value[]): boolean[] | CellError {
  const all: boolean[] = [];
  for (const argument of args) {
    const values = block(argument).values;
    for (const value of values) {
      if (!isScalar(argument) && (value === null || typeof value === "string")) continue;
      const holds = toBoolean(value);
      if (typeof holds !== "boolean") return holds;
      all.push(holds);
    }
  }
  return all.length === 0 ? errorOf("#VALUE!") : all;
}

function combined(join: (conditions: readonly boolean[]) => boolean) {
  return eager((args) => {
    const conditions = conditionsOf(args);
    return "error" in conditions ? conditions : join(conditions);
  });
}

const firstThatHolds = lazy((args) => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = plain(args[index]?.() ?? null);
    const holds = isScalar(condition) ? toBoolean(condition) : errorOf("#VALUE!");
    if (typeof holds !== "boolean") return holds;
    if (holds) return args[index + 1]?.() ?? null;
  }
  return errorOf("#N/A");
});

const switched = lazy(([subject = omitted, ...cases]) => {
  const value = plain(subject());
  if (!isScalar(value)) return errorOf("#VALUE!");
  if (isError(value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const candidate = plain(cases[index]?.() ?? null);
    if (isScalar(candidate) && !isError(candidate) && compareScalars(value, candidate) === 0)
      return cases[index + 1]?.() ?? null;
  }
  return cases.length % 2 === 1 ? (cases[cases.length - 1]?.() ?? null) : errorOf("#N/A");
});

/** Conditions and what to do instead of errors. */
export const logicFunctions: FunctionTable = {
  IF: branch,
  IFS: firstThatHolds,
  SWITCH: switched,
  IFERROR: insteadOf(() => true),
  IFNA: insteadOf(({ error }) => error === "#N/A"),
  AND: combined((conditions) => conditions.every(Boolean)),
  OR: combined((conditions) => conditions.some(Boolean)),
  XOR: combined((conditions) => conditions.filter(Boolean).length % 2 === 1),
  NOT: scalar([boolean], (condition) => !condition),
  TRUE: eager(() => true),
  FALSE: eager(() => false),
};
