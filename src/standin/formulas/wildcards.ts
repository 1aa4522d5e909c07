/** Whether a pattern has a `*` or `?` that is not escaped by `~`. */
export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern.replace(/~[*?~]/g, ""));
}

/** The text that a pattern without wildcards means: `~*`, `~?` and `~~` lose their `~`. */
export function unescapeWildcards(pattern: string): string {
  return pattern.replace(/~([*?~])/g, "$1");
}

function partOf(piece: string): string {
  if (piece === "*") return "[\\s\\S]*";
  if (piece === "?") return "[\\s\\S]";
  const literal = unescapeWildcards(piece);
  return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A pattern with `*`, `?` and `~` as a regular expression without regard to case. */
export function wildcardExpression(pattern: string, reach: "whole" | "part"): RegExp {
  const pieces = pattern.match(/~[*?~]|[\s\S]/g) ?? [];
  const source = pieces.map(partOf).join("");
  return new RegExp(reach === "whole" ? `^${source}$` : source, "i");
}
