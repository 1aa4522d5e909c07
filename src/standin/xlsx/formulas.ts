import {
  parseStructRef,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
  translateTokensToA1,
  translateTokensToR1C1,
  type Token,
} from "@borgar/fx/xlsx";
import { newerFunctions } from "./newer-functions";

/** A formula as people see it, from a file's: `=` in front, `tbl[@X]`, no `_xlfn.`. */
export type Formula = string;

/**
 * Translates formulas between file and sheet. Both ways remember what they have translated,
 * since a calculated column repeats one text in every row.
 */
export interface FormulaTranslator {
  /** From a file's text; `table` is the name of the table that the cell lies in. */
  read(text: string, table?: string): Formula;
  /** To a file's text. */
  write(formula: Formula, table?: string): string;
}

/** A translator with an empty memory. */
export function formulaTranslator(): FormulaTranslator {
  return { read: remembering(fromFile), write: remembering(toFile) };
}

function remembering(translate: (text: string, table: string) => string) {
  const known = new Map<string, string>();
  return (text: string, table = "") => {
    const key = text.includes("[") ? `${table}\n${text}` : text;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = translate(text, table);
    known.set(key, made);
    return made;
  };
}

function fromFile(text: string, table: string): Formula {
  if (!text.includes("[") && !text.includes("_xl")) return `=${text}`;
  const tokens = tokenize(`=${text}`).map((token) => {
    if (token.type === tokenTypes.REF_STRUCT) return { ...token, value: shortReference(token.value, table) };
    return { ...token, value: withoutPrefix(token) };
  });
  return stringifyTokens(tokens);
}

function toFile(formula: Formula, table: string): string {
  const tokens = tokenize(formula.startsWith("=") ? formula : `=${formula}`).map((token) => {
    if (token.type === tokenTypes.REF_STRUCT) return { ...token, value: longReference(token.value, table) };
    return { ...token, value: withPrefix(token) };
  });
  return stringifyTokens(tokens).slice(1);
}

function withoutPrefix({ type, value }: Token): string {
  return type === tokenTypes.FUNCTION ? value.replace(/^(_xlfn\.|_xlws\.)+/i, "") : value;
}

function withPrefix({ type, value }: Token): string {
  if (type !== tokenTypes.FUNCTION) return value;
  return (newerFunctions.get(value.toUpperCase()) ?? "") + value;
}

/** `tbl[[#This Row],[X]]` → `[@X]` within tbl, `tbl[@X]` elsewhere: Excel shows it so. */
function shortReference(text: string, table: string): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const { sections = [], columns = [], table: named = "" } = reference;
  if (!sections.includes("this row") || columns.length === 0) return text;
  const own = named.toLowerCase() === table.toLowerCase();
  return plainColumn(stringifyStructRef(own ? { ...reference, table: "" } : reference));
}

/** The file knows no `@` and no reference without its table. */
function longReference(text: string, table: string): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const { sections = [], columns = [], table: named = "" } = reference;
  const owner = named === "" ? table : named;
  if (columns.length === 0 && sections.includes("this row")) return `${owner}[#This Row]`;
  return stringifyStructRef({ ...reference, table: owner }, { thisRow: true });
}

/** `[@[Sum]]` → `[@Sum]` where the name needs no brackets, as Excel writes it. */
function plainColumn(text: string): string {
  return text.replace(/\[@\[(\p{L}[\p{L}\p{N}_]*)\]\]$/u, "[@$1]");
}

/** Gives a shared formula's text at each cell that shares it: relative references move along. */
export function sharedFormula(text: string, master: string): (cell: string) => string {
  const tokens = translateTokensToR1C1(tokenize(`=${text}`), master);
  return (cell) => stringifyTokens(translateTokensToA1(tokens, cell)).slice(1);
}
