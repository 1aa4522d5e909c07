import type { Language } from "../sheets/words";

export type { Language } from "../sheets/words";

/** The languages that people may read, Nynorsk first. */
export const languages: readonly Language[] = ["nn", "nb", "en"];

/**
 * The locales whose numbers and dates a language has, the first that is known. Chromium knows no Nynorsk,
 * and would fall back to the browser's own language. English in Norway writes days before months.
 */
export const locales: Readonly<Record<Language, readonly string[]>> = {
  nn: ["nn-NO", "nb-NO"],
  nb: ["nb-NO"],
  en: ["en-GB"],
};
