import type { Finding, FindingCode } from "../plan/findings";
import { findingsEn } from "./findings-en";
import { findingsNb } from "./findings-nb";
import { findingsNn } from "./findings-nn";
import { formatsFor, type Formats } from "./format";
import { languages, type Language } from "./language";
import type { FindingText, FindingTexts } from "./texts";

const texts: Readonly<Record<Language, FindingTexts>> = { nn: findingsNn, nb: findingsNb, en: findingsEn };
const formats = new Map<Language, Formats>(languages.map((language) => [language, formatsFor(language)]));

/** A finding as sentences: what is wrong, with the figures, and what to do. */
export function findingText(finding: Finding, language: Language): string {
  const { text } = textOf(finding.code, language);
  return text(shortened(finding.params), formats.get(language) ?? formatsFor(language));
}

/** A cell may hold 32 767 letters; a sentence quotes the first of them. */
const mostQuoted = 80;

function shortened(params: Finding["params"]): Finding["params"] {
  const long = (value: unknown) => typeof value === "string" && value.length > mostQuoted;
  const entries = Object.entries(params) as [string, unknown][];
  if (!entries.some(([, value]) => long(value))) return params;
  const cut = entries.map(([key, value]) => [
    key,
    long(value) ? `${String(value).slice(0, mostQuoted)}…` : value,
  ]);
  return Object.fromEntries(cut) as Finding["params"];
}

/** A few words that head every finding of a code. */
export function findingTitle(code: FindingCode, language: Language): string {
  return texts[language][code].title;
}

/** The text of a code. A code and its parameters come together in a finding, which the types cannot follow. */
function textOf(code: FindingCode, language: Language): FindingText<Finding["params"]> {
  return texts[language][code] as FindingText<Finding["params"]>;
}
