import { distance, normalName } from "../names";
import type { Party } from "../records";

/** A misspelling is told of names of this many letters or more: NHO and LO are two letters apart. */
const longEnough = /(?:\P{L}*\p{L}){8}/u;
const mostEdits = 2;

/** What a name in a list is, by the register of parties. */
export type Verdict =
  | { readonly is: "registered" }
  | { readonly is: "alias" | "misspelt"; readonly registered: string }
  | { readonly is: "joined"; readonly names: readonly string[] }
  | { readonly is: "unknown" };

export interface PartyRegister {
  /** Every registered name and other name, as typed. */
  readonly forms: readonly string[];
  /** What a name is; each distinct name is worked out once. */
  judge(name: string): Verdict;
}

interface Known {
  readonly form: string;
  readonly key: string;
  readonly party: string;
  /** Long enough to be misspelt, and the numbers in it. */
  readonly long: boolean;
  readonly digits: string;
}

/** The register of a plan's parties: their names, and their other names separated by semicolons. */
export function partyRegister(parties: readonly Party[]): PartyRegister {
  const known = formsOf(parties);
  const byKey = new Map<string, Known>();
  // A party's own name goes before another party's other name.
  for (const each of known.filter(isOwn)) if (!byKey.has(each.key)) byKey.set(each.key, each);
  for (const each of known) if (!byKey.has(each.key)) byKey.set(each.key, each);
  const verdicts = new Map<string, Verdict>();
  return {
    forms: known.map(({ form }) => form),
    judge(name) {
      const before = verdicts.get(name);
      if (before) return before;
      const verdict = judge(name, known, byKey);
      verdicts.set(name, verdict);
      return verdict;
    },
  };
}

function judge(name: string, known: readonly Known[], byKey: ReadonlyMap<string, Known>): Verdict {
  const found = byKey.get(normalName(name));
  if (found) return isOwn(found) ? { is: "registered" } : { is: "alias", registered: found.party };
  const names = joinedNames(name, byKey);
  if (names) return { is: "joined", names };
  const registered = meantParty(normalName(name), known);
  return registered === null ? { is: "unknown" } : { is: "misspelt", registered };
}

function formsOf(parties: readonly Party[]): Known[] {
  return parties.flatMap(({ name, otherNames }) =>
    [name ?? "", ...(otherNames ?? "").split(";")]
      .map((form) => ({ form: form.trim(), key: normalName(form), party: (name ?? form).trim() }))
      .filter(({ key }) => key !== "")
      .map((known) => ({ ...known, long: longEnough.test(known.key), digits: digits(known.key) })),
  );
}

function isOwn({ key, party }: Known): boolean {
  return key === normalName(party);
}

/** The registered names that a text is a row of, with only spaces between; null where it is not. */
function joinedNames(text: string, byKey: ReadonlyMap<string, Known>): string[] | null {
  const words = normalName(text).split(" ");
  if (words.length > 40) return null;
  // For each place in the text: the names that fill it from the beginning to there.
  const filled: (string[] | null)[] = [[], ...words.map(() => null)];
  for (let to = 1; to <= words.length; to++) {
    for (let from = 0; from < to && !filled[to]; from++) {
      const before = filled[from];
      const found = before && byKey.get(words.slice(from, to).join(" "));
      if (found) filled[to] = [...before, found.form];
    }
  }
  const names = filled[words.length] ?? null;
  return names && names.length > 1 ? names : null;
}

/** The one party that a name is within a letter or two of; null where none is, or two are as near. */
function meantParty(name: string, known: readonly Known[]): string | null {
  if (!longEnough.test(name)) return null;
  let least = mostEdits + 1;
  let parties = new Set<string>();
  const numbers = digits(name);
  for (const { key, party, long, digits: its } of known) {
    if (!long || its !== numbers) continue;
    const edits = distance(name, key, mostEdits);
    if (edits > mostEdits || edits > least) continue;
    if (edits < least) parties = new Set();
    least = edits;
    parties.add(party);
  }
  const [only, other] = parties;
  return only !== undefined && other === undefined ? only : null;
}

/** Numbers are never misspelt: «Skule 1» is not «Skule 2». */
function digits(name: string): string {
  return name.replace(/\D+/gu, " ");
}
