import { expect } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import type { LocatedFinding } from "../../src/actions/located";
import { makeTables, type TablesResult } from "../../src/actions/make-tables";
import { findingText, findingTitle } from "../../src/text/findings";
import { languages } from "../../src/text/language";
import type { TestWorkbook } from "../support/workbook";

/** A day on which the sample shows only what it must. */
export const today = "2025-05-12";

/** The sheets that are made of the sample, for 2025. */
export const sampleSheets = [
  "Tabell 1",
  "Tabell 2",
  "Tabell 3",
  "5 Forankring",
  "6 Budsjett",
  "7 Finansiering 2025",
  "8 Godkjenning",
  "Logg (utskrift)",
];

/** What no sentence for people may hold. */
const machineWords = /undefined|(?<!under )null|NaN|Infinity|\[object|\bat \S+:\d+|Error:/;

/**
 * Checks the workbook as a person would, and sees to it that no cell is changed by that and that every finding
 * is a clear sentence in every language.
 */
export async function check(book: TestWorkbook): Promise<readonly LocatedFinding[]> {
  const before = book.contents();
  const undos = book.workbook.undoLabels.length;
  const { findings } = await checkPlan(book.excel, { today });
  expect(book.contents()).toEqual(before);
  expect(book.workbook.undoLabels.length).toBe(undos);
  for (const found of findings) {
    for (const language of languages) {
      const [title, text] = [findingTitle(found.code, language), findingText(found, language)];
      expect(title.length, found.code).toBeGreaterThan(4);
      expect(text, found.code).toMatch(/[.?!»”]$/);
      expect(`${title} ${text}`, found.code).not.toMatch(machineWords);
    }
  }
  return findings;
}

/** A finding as `code Sheet!A1`. */
export function line({ code, location: { sheet, address } }: LocatedFinding): string {
  return sheet === null || address === null ? `${code} –` : `${code} ${sheet}!${address}`;
}

/** The errors as lines. */
export async function errors(book: TestWorkbook): Promise<string[]> {
  return (await check(book)).filter(({ severity }) => severity === "error").map(line);
}

/** The findings of one code, as lines. */
export async function linesOf(book: TestWorkbook, code: string): Promise<string[]> {
  return (await check(book)).filter((found) => found.code === code).map(line);
}

/** How many findings there are of each code. */
export async function codes(book: TestWorkbook): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { code } of await check(book)) counted[code] = (counted[code] ?? 0) + 1;
  return counted;
}

/** Makes the tables, and sees to it that no cell of the person's own is changed. */
export async function make(book: TestWorkbook, year = 2025): Promise<TablesResult> {
  const before = book.contents();
  const result = await makeTables(book.excel, { year });
  const after = book.contents();
  const made = new Set(result.sheets.map(({ name }) => name));
  const own = (contents: ReadonlyMap<string, string>) =>
    [...contents].filter(([place]) => !made.has(place.slice(0, place.lastIndexOf("!"))));
  expect(own(after)).toEqual(own(before));
  return result;
}

/** Does something to the workbook in one step. */
export function batch(book: TestWorkbook, work: () => void): void {
  book.workbook.batch("Test", "Local", work);
}

const sampleCodes = {
  "anchoring-after-signing": 1,
  "approval-missing": 1,
  "date-text": 1,
  "funding-uncommitted": 3,
  "funding-year-empty": 3,
  "in-kind-basis": 3,
  "measure-section-missing": 7,
  "partner-alias": 11,
  "partner-joined": 2,
  "partner-unknown": 7,
  "share-year": 4,
};

/** Everything of the sample's check and figures that must hold however the workbook has been arranged. */
export async function isStillTheSample(book: TestWorkbook): Promise<void> {
  expect(await codes(book)).toEqual(sampleCodes);
  await make(book);
  expect(["D5", "E5", "F5", "G5", "C8"].map((at) => book.cell(`6 Budsjett!${at}`))).toEqual([
    500_000, 5_000_000, 4_000_000, 1_300_000, 18_000_000,
  ]);
  expect(["C6", "D6", "E6", "C9"].map((at) => book.cell(`7 Finansiering 2025!${at}`))).toEqual([
    600_000, 500_000, 100_000, 1_200_000,
  ]);
}
