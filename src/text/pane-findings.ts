import type { Severity } from "../plan/findings";
import type { Language } from "../sheets/words";
import { findingsBokmal } from "./pane-findings-nb";
import { findingsEnglish } from "./pane-findings-en";
import { findingsNynorsk } from "./pane-findings-nn";

/** What is said around the list of findings. */
export interface FindingsText {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly by: string;
  readonly groupings: Readonly<Record<"severity" | "goal" | "measure" | "sheet", string>>;
  readonly without: Readonly<Record<"severity" | "goal" | "measure" | "sheet", string>>;
  readonly goal: (number: number) => string;
  readonly measure: (label: string) => string;
  /** Folds out the search and what else can be done with the list. */
  readonly more: string;
  readonly search: string;
  readonly onlyErrors: string;
  readonly shown: (shown: number, of: number) => string;
  readonly nothingFound: string;
  readonly list: string;
  readonly copy: string;
  readonly copied: (count: number) => string;
  readonly copyBlocked: string;
  readonly aside: AsideText;
  readonly live: LiveText;
  readonly sheet: ControlSheetText;
  readonly marks: MarksText;
}

/** Setting a finding aside. */
interface AsideText {
  readonly group: string;
  readonly begin: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly by: string;
  readonly save: string;
  readonly cancel: string;
  readonly takeOut: string;
  readonly why: (reason: string, by: string | null, date: string | null) => string;
  readonly done: string;
  readonly takenOut: string;
  readonly gone: string;
}

/** Checking while a person works. */
interface LiveText {
  readonly follows: string;
  readonly updated: (counts: string) => string;
  readonly clear: string;
}

/** The sheet with all findings. */
interface ControlSheetText {
  readonly make: string;
  readonly making: string;
  readonly made: string;
  readonly name: string;
  readonly heading: string;
  readonly madeBy: string;
  readonly checked: (date: string, counts: string) => string;
  readonly headers: readonly [string, string, string, string, string];
  readonly none: string;
}

/** Marks in the cells. */
interface MarksText {
  readonly show: string;
}

/** The words around the findings in every language. */
export const findingsTexts: Readonly<Record<Language, FindingsText>> = {
  nn: findingsNynorsk,
  nb: findingsBokmal,
  en: findingsEnglish,
};
