import type { Finding, FindingCode } from "../../plan/findings";
import { normalName } from "../../plan/names";
import { cellFix, type Fix } from "./fix";
import { cellOf, edit, type FixSource } from "./source";

type Found<C extends FindingCode> = Extract<Finding, { code: C }>;

/** Another name of a party, or a misspelling, becomes the registered name. Only the first is certain. */
export function registeredName(
  { code, place, params }: Found<"partner-alias" | "partner-spelling">,
  source: FixSource,
): Fix | null {
  return renamed(code === "partner-alias", place.row, params.name, params.registered, source);
}

/** Two names with only a space between get their comma. */
export function commaBetween({ place, params }: Found<"partner-joined">, source: FixSource): Fix | null {
  return renamed(true, place.row, params.name, params.names.join(", "), source);
}

/** A name that is not registered becomes a row of its own among the parties. */
export function registerParty({ params }: Found<"partner-unknown">, source: FixSource): Fix | null {
  const place = source.places.parties;
  if (!place?.columns.has("name")) return null;
  const row = { table: "parties", sheet: place.sheet, cells: { name: params.name } } as const;
  return { certain: false, edits: [], rows: [row], columns: [] };
}

function renamed(
  certain: boolean,
  row: number | null,
  text: string,
  by: string,
  source: FixSource,
): Fix | null {
  if (row === null) return null;
  const to = replaceName(String(cellOf(source, "measures", row, "partners")), text, by);
  const join = { is: "replace", text, by } as const;
  return to === null ? null : cellFix(certain, [edit(source, "measures", row, "partners", to, { join })]);
}

/**
 * A list in which a name that stands by itself has given way to another. In: the list as typed, and the name
 * as it was understood, whatever spaces the list has. Null where it is not found.
 */
export function replaceName(list: string, name: string, by: string): string | null {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const found = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    "giu",
  );
  for (const match of list.matchAll(found)) {
    const [whole] = match;
    if (standsAlone(list, match.index, whole.length) && normalName(whole) === normalName(name)) {
      return list.slice(0, match.index) + by + list.slice(match.index + whole.length);
    }
  }
  return null;
}

/** A name in a list begins and ends at a comma or its like, or at a word between names. */
function standsAlone(list: string, start: number, length: number): boolean {
  const [before, after] = [list.slice(0, start), list.slice(start + length)];
  return (
    /(?:^|[,;\n]|\bog|\bm\. ?fl\.?)\s*$/iu.test(before) &&
    /^\s*(?:$|[,;\n]|og\b|med (?:fleire|flere)|m\.? ?fl)/iu.test(after)
  );
}
