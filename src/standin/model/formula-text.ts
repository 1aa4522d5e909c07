/**
 * What makes a text no formula that Excel would take, as far as its brackets, quotes and end show;
 * null where nothing does. The formula begins with "=".
 */
export function formulaFault(formula: string): string | null {
  let [parens, brackets] = [0, 0];
  for (let at = 1; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (brackets > 0) {
      // Within a structured reference an apostrophe lets the next sign be plain.
      if (sign === "'") at++;
      else if (sign === "[") brackets++;
      else if (sign === "]") brackets--;
    } else if (sign === '"' || sign === "'") {
      const end = closingQuote(formula, at);
      if (end < 0) return "a quote is not closed";
      at = end;
    } else if (sign === "[") brackets++;
    else if (sign === "(") parens++;
    else if (sign === ")" && --parens < 0) return "a parenthesis is closed that was not opened";
  }
  if (parens > 0 || brackets > 0) return "a parenthesis or bracket is not closed";
  return /^=\s*$|[+\-*/^&<>=,(]\s*$/.test(formula) ? "it ends in the middle" : null;
}

/** Where the quote that opens at `start` closes, doubled ones passed over; −1: nowhere. */
function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start);
  let end = text.indexOf(quote, start + 1);
  while (end >= 0 && text.charAt(end + 1) === quote) end = text.indexOf(quote, end + 2);
  return end;
}
