import { memo } from "./memo";

/** ASCII without the grave accent and Latin letters, single spaces between: only the capitals vary. */
const plainlyTyped = /^[!-_a-~À-ÿ]+(?: [!-_a-~À-ÿ]+)*$/u;

/**
 * A name for comparing, never for showing: the same however its letters are composed, spaces, quotes and
 * hyphens are typed, and whichever letters are capitals.
 */
export function normalName(text: string): string {
  // Nearly every name, and many times quicker.
  if (plainlyTyped.test(text)) return text.toLowerCase();
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2033\u2039\u203A]/gu, '"')
    .replace(/[\u2018-\u201B\u02BC\u00B4\u2032`]/gu, "'")
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, "-")
    .toLowerCase();
}

/** Whether two texts are one name, however they are typed. */
export function sameName(a: string, b: string): boolean {
  return normalName(a) === normalName(b);
}

/**
 * How many edits make one text the other: a letter put in, left out, replaced, or two neighbours swapped.
 * In: the texts as they are, and the most that matters. Out: the number of edits, or `most + 1` for more.
 */
export function distance(a: string, b: string, most: number): number {
  // Before the letters are counted: a letter is one or two units.
  if (Math.abs(a.length - b.length) > 2 * most) return most + 1;
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let earlier: number[] = [];
  let row = to.map((_, index) => index);
  row.push(to.length);
  for (const [i, letter] of from.entries()) {
    // Further than `most` from the diagonal there are more edits than that.
    const [first, last] = [Math.max(0, i - most), Math.min(to.length, i + most + 1)];
    const next: number[] = [];
    next[first] = first === 0 ? i + 1 : most + 1;
    let least = next[first];
    for (let j = first; j < last; j++) {
      const replaced = (row[j] ?? most) + (letter === to[j] ? 0 : 1);
      const swapped = letter === to[j - 1] && from[i - 1] === to[j] ? (earlier[j - 1] ?? most) + 1 : most + 1;
      const edits = Math.min(replaced, swapped, (row[j + 1] ?? most) + 1, (next[j] ?? most) + 1);
      next[j + 1] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    earlier = row;
    row = next;
  }
  return Math.min(row[to.length] ?? 0, most + 1);
}

/**
 * The candidate that a name is a misspelling of. In: the name, and the names there are. Out: the one
 * candidate that is nearest and near enough (two edits for eight letters or more, one for four or more), as
 * it is written; `null` where none is, or two are as near. Short names (NHO, LO) are near nothing but
 * themselves, and numbers are never taken for misspelt.
 */
export function nearest(name: string, candidates: readonly string[]): string | null {
  const wanted = normalName(name);
  const letters = Array.from(wanted).length;
  const most = letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
  const found = new Map<string, { candidate: string; edits: number }>();
  for (const candidate of candidates) {
    const other = normalName(candidate);
    const edits = distance(wanted, other, Array.from(other).length >= 4 ? most : 0);
    const near =
      edits === 0 || (edits <= most && Array.from(other).length >= 4 && digits(wanted) === digits(other));
    if (near && !found.has(other)) found.set(other, { candidate, edits });
  }
  const [best, second] = [...found.values()].sort((x, y) => x.edits - y.edits);
  return best === undefined || best.edits === second?.edits ? null : best.candidate;
}

function digits(text: string): string {
  return text.replace(/\D+/gu, " ").trim();
}

/**
 * The names in a list that a person typed. In: the list, and every registered name with its other names.
 * Lists are split on commas, semicolons and line feeds, and on « og » only where both sides are registered
 * («Statsforvaltaren i Vestfold og Telemark» is one name); a registered name is never split, nor is what
 * stands in parentheses. Out: the names as typed, in order, without «m.fl.».
 */
export function splitNames(list: string, registered: readonly string[]): string[] {
  return nameSplitter(registered)(list);
}

/** `splitNames` for many lists: the registered names, and lists that come again, are worked out once. */
export function nameSplitter(registered: readonly string[]): (list: string) => string[] {
  const known = new Set(registered.map(normalName));
  const longest = registered.reduce((most, name) => Math.max(most, atomsOf(tidy(name)).length), 1);
  return memo((list) => {
    const text = tidy(list);
    const atoms = atomsOf(text);
    const between = (from: number, to: number) =>
      text.slice(atoms[from]?.start ?? 0, atoms[to]?.end ?? 0).trim();
    const ends = chains(atoms, longest, (from, to) => known.has(normalName(between(from, to))));
    const names: string[] = [];
    for (let from = 0, to = 0; from < atoms.length; from = to + 1) {
      to = ends[from] ?? from;
      while (ends[from] === undefined && atoms[to]?.closed === false) to++;
      names.push(between(from, to));
    }
    return names.filter((name) => name !== "");
  });
}

/** Whether a list of names says that there are others: `m.fl.`, `med fleire`. */
export function hasOthers(list: string): boolean {
  return others.test(tidy(list));
}

const andOthers = String.raw`(?<=^|[ ,;\n])(?:m\. ?fl\b\.?|mfl\b\.?|(?:med|og) fleire\b|(?:med|og) flere\b)`;
const others = new RegExp(andOthers, "iu");

/** A piece of a list that may be a name or part of one; `closed` where the name must end. */
interface Atom {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/** Only one space between words, so that what splits a list is written one way. */
function tidy(list: string): string {
  return list
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

/** What stands between names; captured where a name must end. Parentheses come first, to be passed over. */
const separator = new RegExp(
  String.raw`\((?:[^()]|\([^()]*\))*\)|((?: ?[,;\n] ?(?:og (?!fl(?:ei|e)re\b))?|${andOthers})+)| og (?!fl(?:ei|e)re\b)`,
  "giu",
);

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let start = 0;
  // Until it finds nothing, so that it begins anew the next time.
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    const [whole, closed] = match;
    if (whole.startsWith("(")) continue;
    atoms.push({ start, end: match.index, closed: closed !== undefined });
    start = match.index + whole.length;
  }
  return [...atoms, { start, end: text.length, closed: true }];
}

/**
 * Where the first of a row of registered names ends, for each atom that begins such a row; the row must reach
 * a place where a name must end. Longer names first.
 */
function chains(
  atoms: readonly Atom[],
  longest: number,
  isKnown: (from: number, to: number) => boolean,
): (number | undefined)[] {
  const ends: (number | undefined)[] = atoms.map(() => undefined);
  for (let from = atoms.length - 1; from >= 0; from--) {
    for (let to = Math.min(from + longest, atoms.length) - 1; to >= from; to--) {
      const goesOn = atoms[to]?.closed === true || ends[to + 1] !== undefined;
      if (goesOn && isKnown(from, to)) {
        ends[from] = to;
        break;
      }
    }
  }
  return ends;
}
