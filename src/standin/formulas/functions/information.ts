import { eager, question, scalar, value, type FunctionTable } from "../kinds";
import { errorOf, isError } from "../values";

/** What kind of value something is. */
export const informationFunctions: FunctionTable = {
  ISBLANK: question((given) => given === null),
  ISNUMBER: question((given) => typeof given === "number"),
  ISTEXT: question((given) => typeof given === "string"),
  ISNONTEXT: question((given) => typeof given !== "string"),
  ISLOGICAL: question((given) => typeof given === "boolean"),
  ISERROR: question(isError),
  ISERR: question((given) => isError(given) && given.error !== "#N/A"),
  ISNA: question((given) => isError(given) && given.error === "#N/A"),
  NA: eager(() => errorOf("#N/A")),
  N: scalar([value], (given) => {
    if (typeof given === "boolean") return given ? 1 : 0;
    return typeof given === "number" ? given : 0;
  }),
  T: scalar([value], (given) => (typeof given === "string" ? given : "")),
};
