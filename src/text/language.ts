import type { Language } from "../sheets/words";

export type { Language } from "../sheets/words";

/** The languages that people may read, Nynorsk first. */
export const languages: readonly Language[] = ["nn", "nb", "en"];

/** The locale whose numbers and dates a language has. English in Norway writes days before months. */
export const locales: Readonly<Record<Language, string>> = { nn: "nn-NO", nb: "nb-NO", en: "en-GB" };
