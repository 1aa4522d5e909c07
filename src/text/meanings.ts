import type { FindingCode } from "../plan/findings";
import { meaningsEn } from "./en/meanings";
import type { Language } from "./language";
import { meaningsNb } from "./nb/meanings";
import { meaningsNn } from "./nn/meanings";

const meanings: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = {
  nn: meaningsNn,
  nb: meaningsNb,
  en: meaningsEn,
};

const questions: Readonly<Record<Language, string>> = {
  nn: "Kva tyder dette?",
  nb: "Hva betyr dette?",
  en: "What does this mean?",
};

/** What a finding of a code means, and why it matters, in a sentence or two. */
export function findingMeaning(code: FindingCode, language: Language): string {
  return meanings[language][code];
}

/** What a person asks of a finding to be told its meaning. */
export function meaningQuestion(language: Language): string {
  return questions[language];
}
