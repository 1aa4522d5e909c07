import { format } from "numfmt";
import { broadcast, plain } from "../broadcast";
import { numberInText, toNumber, toText } from "../coerce";
import { boolean, eager, number, optional, scalar, text, value, whole, type FunctionTable } from "../kinds";
import { errorOf, isError, isScalar, type Scalar, type Value } from "../values";
import { hasWildcard, unescapeWildcards, wildcardExpression } from "../wildcards";
import { fromLibrary } from "./library";
import { collectValues } from "./numbers";

const longest = 32_767;
const find = fromLibrary("FIND");
const codePage = new TextDecoder("windows-1252");

function short(result: string): Scalar {
  return result.length > longest ? errorOf("#VALUE!") : result;
}

/** The texts of all values, the first error where there is one. */
function joined(values: readonly Scalar[], separator: string): Scalar {
  const parts: string[] = [];
  for (const one of values) {
    const part = toText(one);
    if (typeof part !== "string") return part;
    parts.push(part);
  }
  return short(parts.join(separator));
}

function textJoin([separator = null, skip = null, ...rest]: readonly Value[]): Scalar {
  const between = plain(separator);
  const given = isScalar(between) ? toText(between) : errorOf("#VALUE!");
  if (typeof given !== "string") return given;
  const skips = plain(skip);
  const values = collectValues(rest);
  if (isError(skips)) return skips;
  const kept = skips === true || (typeof skips === "number" && skips !== 0);
  return joined(kept ? values.filter((one) => one !== null && one !== "") : values, given);
}

/** A value as a number format shows it; text formats only where the format has a place for text. */
function formatted(given: Scalar, pattern: string): Scalar {
  const spelled = typeof given === "string" ? numberInText(given) : null;
  const shown = spelled ?? given;
  if (isError(shown)) return shown;
  if (pattern === "") return "";
  try {
    return format(pattern, typeof shown === "boolean" ? (shown ? "TRUE" : "FALSE") : (shown ?? 0));
  } catch {
    // The formatter throws on a pattern that is none; Excel gives an error value.
    return errorOf("#VALUE!");
  }
}

/** The place of a text, which may have wildcards, without regard to case; `#VALUE!` where it is not. */
function search(wanted: string, within: string, start: number): Scalar {
  if (start < 1 || start > within.length + 1) return errorOf("#VALUE!");
  const rest = within.slice(start - 1);
  const pattern = hasWildcard(wanted) ? wanted : unescapeWildcards(wanted).replace(/[*?~]/g, "~$&");
  const place = rest.search(wildcardExpression(pattern, "part"));
  return place === -1 ? errorOf("#VALUE!") : place + start;
}

/** Puts one text for another: every time, or the nth time only (n from 1; 0 is every time). */
function substitute(given: string, old: string, made: string, nth: number): Scalar {
  if (nth < 0) return errorOf("#VALUE!");
  if (old === "") return given;
  if (nth === 0) return short(given.replaceAll(old, () => made));
  const pieces = given.split(old);
  if (pieces.length <= nth) return given;
  return short(pieces.slice(0, nth).join(old) + made + pieces.slice(nth).join(old));
}

function side(take: (given: string, count: number) => string) {
  return scalar([text, optional(whole, 1)], (given, count) =>
    count < 0 ? errorOf("#VALUE!") : take(given, count),
  );
}

/** Texts; sizes and places count UTF-16 units, as Excel does. */
export const textFunctions: FunctionTable = {
  LEN: scalar([text], (given) => given.length),
  LEFT: side((given, count) => given.slice(0, count)),
  RIGHT: side((given, count) => (count === 0 ? "" : given.slice(-count))),
  MID: scalar([text, whole, whole], (given, start, count) =>
    start < 1 || count < 0 ? errorOf("#VALUE!") : given.slice(start - 1, start - 1 + count),
  ),
  TRIM: scalar([text], (given) => given.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: scalar([text], fromLibrary("CLEAN")),
  UPPER: scalar([text], fromLibrary("UPPER")),
  LOWER: scalar([text], fromLibrary("LOWER")),
  EXACT: scalar([text, text], fromLibrary("EXACT")),
  SUBSTITUTE: scalar([text, text, text, optional(whole, 0)], substitute),
  REPLACE: scalar([text, whole, whole, text], fromLibrary("REPLACE")),
  FIND: scalar([text, text, optional(whole, 1)], (wanted, within, start) =>
    start < 1 || start > within.length + 1 ? errorOf("#VALUE!") : find(wanted, within, start),
  ),
  SEARCH: scalar([text, text, optional(whole, 1)], search),
  REPT: scalar([text, whole], (given, times) =>
    times < 0 || given.length * times > longest ? errorOf("#VALUE!") : given.repeat(times),
  ),
  CHAR: scalar([whole], (code) =>
    code < 1 || code > 255 ? errorOf("#VALUE!") : codePage.decode(Uint8Array.of(code)),
  ),
  CODE: scalar([text], fromLibrary("CODE")),
  UNICHAR: scalar([whole], fromLibrary("UNICHAR")),
  UNICODE: scalar([text], fromLibrary("UNICODE")),
  CONCATENATE: eager((args) => broadcast(args, (values) => joined(values, ""))),
  CONCAT: eager((args) => joined(collectValues(args), "")),
  TEXTJOIN: eager(textJoin),
  TEXT: scalar([value, text], formatted),
  VALUE: scalar([value], (given) => (typeof given === "boolean" ? errorOf("#VALUE!") : toNumber(given))),
  HYPERLINK: scalar([text, optional(value, null)], (link, shown) => shown ?? link),
  FIXED: scalar([number, optional(whole, 2), optional(boolean, false)], (given, digits, plainDigits) =>
    formatted(given, (plainDigits ? "0" : "#,##0") + (digits > 0 ? `.${"0".repeat(digits)}` : "")),
  ),
};
