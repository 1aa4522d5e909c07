import type { Severity } from "../plan/findings";
import { paneBokmal } from "./pane-nb";
import { paneEnglish } from "./pane-en";
import { paneNynorsk } from "./pane-nn";
import type { Language } from "../sheets/words";

/** What became of a generated sheet. */
export type SheetResult = "made" | "changed" | "unchanged";

/** Everything that the pane itself says. Findings have their own texts. */
export interface PaneText {
  readonly opening: string;
  readonly retry: string;
  readonly close: string;
  readonly working: string;
  readonly progress: (percent: number) => string;
  readonly notExcel: Message;
  readonly noOffice: Message;
  readonly broken: Message;
  readonly start: StartText;
  readonly plan: PlanText;
  readonly check: CheckText;
  readonly tables: TablesText;
  readonly change: ChangeText;
}

/** A heading and what to do. */
export interface Message {
  readonly title: string;
  readonly body: string;
}

interface StartText {
  readonly title: string;
  readonly intro: string;
  readonly newPlan: string;
  readonly choose: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly sample: (name: string) => string;
  readonly sampleHint: string;
  readonly firstYear: string;
  readonly firstYearHint: string;
  readonly firstYearProblem: string;
  readonly language: string;
  readonly languages: Readonly<Record<"nn" | "nb", string>>;
  readonly make: string;
  readonly making: string;
  readonly untouched: string;
}

interface PlanText {
  readonly unnamed: string;
  readonly planningYear: (year: number) => string;
  readonly goals: (count: number) => string;
  readonly measures: (count: number) => string;
  readonly tasks: string;
}

export interface CheckText {
  readonly tab: string;
  readonly intro: string;
  readonly run: string;
  readonly again: string;
  readonly running: string;
  readonly checkedAt: (time: string) => string;
  readonly edited: string;
  readonly allClear: Message;
  readonly noErrors: Message;
  readonly groups: Readonly<Record<Severity, string>>;
  readonly counts: Readonly<Record<Severity, (count: number) => string>>;
  readonly done: (counts: string) => string;
  readonly cell: (sheet: string, address: string) => string;
  readonly sheet: (sheet: string) => string;
  readonly workbook: string;
  readonly showAll: (count: number) => string;
}

interface TablesText {
  readonly tab: string;
  readonly intro: string;
  readonly year: string;
  readonly noYears: string;
  readonly run: string;
  readonly again: string;
  readonly running: string;
  readonly list: (year: number) => string;
  readonly unchanged: string;
  readonly blocked: Message;
  readonly unfinanced: (year: number) => string;
  /** Somebody has typed in the sheets: what it is, and the button that goes on all the same. */
  readonly typed: Message & { readonly replace: string };
  readonly freeze: string;
  readonly freezing: string;
  readonly freezeHint: string;
  readonly results: Readonly<Record<SheetResult, string>>;
}

export interface ChangeText {
  readonly undo: string;
  readonly undoing: string;
  readonly planMade: string;
  readonly tablesMade: (count: number) => string;
  readonly tablesFrozen: (count: number) => string;
  readonly allocated: (cells: number) => string;
  readonly undone: string;
}

/** The pane's own words in every language. */
export const paneTexts: Readonly<Record<Language, PaneText>> = {
  nn: paneNynorsk,
  nb: paneBokmal,
  en: paneEnglish,
};

/** A time of day as people write it here: 14.03. */
export function clock(time: Date): string {
  return `${String(time.getHours())}.${String(time.getMinutes()).padStart(2, "0")}`;
}
