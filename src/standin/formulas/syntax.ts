import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx/xlsx";

const parsed = new Map<string, AstExpression | null>();
/** How many formulas are remembered; a budget with one formula per cell stays below it. */
const capacity = 50_000;

/** `Sheet2!#REF!` is one error to a person but not to the parser: the prefix goes. */
function joinReferenceErrors(tokens: Token[]): Token[] {
  const isLost = (index: number) => tokens[index]?.type === "error" && tokens[index].value === "#REF!";
  return tokens.filter((token, index) => {
    const isPrefix = token.type === "context" || token.type === "context_quote";
    if (isPrefix && isLost(index + 2)) return false;
    return !(token.value === "!" && isLost(index + 1));
  });
}

function parseOrNull(formula: string): AstExpression | null {
  try {
    return parse(joinReferenceErrors(tokenize(formula, { withLocation: false })));
  } catch {
    // The parser tells only by throwing; what it cannot read is a value here, `#NAME?`.
    return null;
  }
}

/**
 * The tree of a formula, which begins with "=". Null where it is not a formula that Excel would take.
 * Trees are shared: never change one.
 */
export function parseFormula(formula: string): AstExpression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const tree = parseOrNull(formula);
  if (parsed.size >= capacity) parsed.clear();
  parsed.set(formula, tree);
  return tree;
}

/** A function's name as the table of functions has it: capitals, without a file's prefixes. */
export function functionName(written: string): string {
  return written.toUpperCase().replace(/^(_XLFN\.)?(_XLWS\.)?/, "");
}
