/** A language that a workbook's headers and choices may be in. */
export type Language = "nn" | "nb" | "en";

/** One term in every language. */
export interface Words {
  readonly nn: string;
  readonly nb: string;
  readonly en: string;
}

/** The same term in all three, as numbers and proper names are. */
export function same(term: string): Words {
  return { nn: term, nb: term, en: term };
}

/** Every form of a term, for recognising it whatever the workbook's language. */
export function forms(words: Words): readonly string[] {
  return [words.nn, words.nb, words.en];
}
