import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { writeXlsx } from "../../src/standin/xlsx/write";
import { inFolder, plan } from "../support/command-line";
import { realPlanShows } from "../support/real-plan";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

/** What `check --json` says of a copy of the real plan, each finding as `code Sheet!A1`. */
async function checked(spoil: (book: TestWorkbook) => void): Promise<{ code: number; lines: string[] }> {
  const book = await planWorkbook();
  spoil(book);
  const bytes = await writeXlsx(book.workbook.data);
  book.close();
  return inFolder(async (path) => {
    await writeFile(path("a.xlsx"), bytes);
    const { code, out } = await plan("check", path("a.xlsx"), "--json", "--today", "2025-05-12");
    const { findings } = JSON.parse(out) as {
      findings: readonly { code: string; cell: string | null; severity: string }[];
    };
    expect(code).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
    return { code, lines: findings.map((found) => `${found.code} ${found.cell ?? "–"}`).sort() };
  });
}

/** The real plan's own findings with one break's; `gone` are those that wait until it is mended. */
function shows(told: readonly string[], gone: readonly string[] = []): string[] {
  const left = [...realPlanShows, ...told];
  for (const line of gone) {
    const at = left.indexOf(line);
    if (at === -1) throw new Error(`${line} is none of the real plan's`);
    left.splice(at, 1);
  }
  return left.sort();
}

const put =
  (cells: Readonly<Record<string, string | number | { error: "#REF!" }>>) => (book: TestWorkbook) => {
    for (const [place, value] of Object.entries(cells)) book.put(place, value === "" ? null : value);
  };
const type = (place: string, text: string) => (book: TestWorkbook) => {
  book.type(place, text);
};

const shares = ["C5", "D5", "E5", "F5"].map((cell) => `share-year Budsjett!${cell}`);

/** One kind of break each: what is done, what is told of it, and what waits until it is mended. */
const breaks: readonly [told: string, spoil: (book: TestWorkbook) => void, gone?: readonly string[]][] = [
  ["amount-text Budsjett!C5", put({ "Budsjett!C5": "500 000" })],
  ["amount-fraction Budsjett!D5", put({ "Budsjett!D5": 5_000_000.5 })],
  ["amount-negative Finansiering!F6", put({ "Finansiering!F6": -1 }), ["in-kind-basis Finansiering!H6"]],
  ["cell-error Tiltak!D5", put({ "Tiltak!D5": { error: "#REF!" } })],
  ["date-text Forankring!C5", put({ "Forankring!C5": "12. juni 2025" })],
  ["date-unreadable Forankring!C6", put({ "Forankring!C6": "31.06.2025" })],
  ["year-unreadable Tiltak!G5", put({ "Tiltak!G5": "2025?" })],
  ["choice-unknown Tiltak!K5", put({ "Tiltak!K5": "nyttt" })],
  ["sum-overwritten Budsjett!G6", put({ "Budsjett!G6": 1 })],
  ["share-unreadable Delmål!H5", put({ "Delmål!H5": "mest" }), shares],
  ["share-targets-sum Delmål!H5", put({ "Delmål!H5": 0.59 }), shares],
  ["frame-total Oppsett!E5", put({ "Oppsett!E5": 900_001 })],
  ["goal-duplicate Delmål!A8", type("Delmål!A8", "3")],
  ["source-duplicate Kjelder og partar!A11", type("Kjelder og partar!A11", "kommunal eigendel")],
  ["setting-missing Oppsett!B6", put({ "Oppsett!B6": "" })],
  ["format-newer Oppsett!B17", put({ "Oppsett!B17": 2 })],
  ["budget-unknown-goal Budsjett!A8", type("Budsjett!A8", "7"), shares],
  ["budget-unknown-measure Budsjett!B5", put({ "Budsjett!B5": "T99" })],
  ["budget-measure-goal Budsjett!A5", put({ "Budsjett!B5": "T8" }), shares],
  ["budget-duplicate Budsjett!A8", type("Budsjett!A8", "1")],
  ["budget-outside-timeframe Budsjett!E5", put({ "Budsjett!B5": "T1", "Tiltak!H5": 2026 })],
  ["budget-year-outside Budsjett!I4", type("Budsjett!I4", "2029")],
  ["funding-state-differs Finansiering!F5", put({ "Finansiering!F5": 499_999 })],
  [
    "funding-unknown-source Finansiering!D5",
    put({ "Finansiering!D5": "KDD 13.50 post 6" }),
    ["funding-uncommitted Finansiering!I5"],
  ],
  ["funding-unknown-goal Finansiering!B6", put({ "Finansiering!B6": 9 }), ["in-kind-basis Finansiering!H6"]],
  ["funding-unknown-measure Finansiering!C5", put({ "Finansiering!C5": "T99" })],
  [
    "funding-year-outside Finansiering!A10",
    put({ "Finansiering!A10": 2035 }),
    ["in-kind-basis Finansiering!H10"],
  ],
  ["funding-no-reference Finansiering!J6", put({ "Finansiering!I6": "tilsagn" })],
  [
    "funding-own-share-missing Finansiering!D5",
    put({ "Finansiering!F6": 0 }),
    ["in-kind-basis Finansiering!H6"],
  ],
  // 300 000 of 1 200 000.
  ["funding-own-share-low Finansiering!F6", put({ "Oppsett!B12": 0.26 })],
  ["funding-in-kind Finansiering!G5", put({ "Finansiering!G5": "eigeninnsats", "Finansiering!H5": 400 })],
  ["own-share-key Kjelder og partar!J5", put({ "Kjelder og partar!J5": 0.5 })],
  ["measure-title-missing Tiltak!D5", put({ "Tiltak!D5": "" })],
  ["measure-unknown-goal Tiltak!B10", put({ "Tiltak!B10": 9 })],
  ["measure-lead-missing Tiltak!E5", put({ "Tiltak!E5": "" })],
  ["measure-partners-missing Tiltak!F6", put({ "Tiltak!F6": "" })],
  ["measure-section-missing Omtale!C5", put({ "Omtale!C5": "" })],
  ["section-unknown-measure Omtale!A19", type("Omtale!A19", "T99")],
  ["measure-number-duplicate Tiltak!C6", put({ "Tiltak!C6": 1 })],
  ["measure-number-gap Tiltak!C10", put({ "Tiltak!C10": 7 })],
  ["measure-timeframe-missing Tiltak!G5", put({ "Tiltak!G5": "", "Tiltak!H5": "" })],
  ["measure-timeframe-order Tiltak!G6", put({ "Tiltak!G6": 2027, "Tiltak!H6": 2026 })],
  ["measure-timeframe-outside Tiltak!H5", put({ "Tiltak!H5": 2029 })],
  ["measure-priority-timeframe Tiltak!J5", put({ "Tiltak!G5": 2026 })],
  ["measure-change-reason Tiltak!L5", put({ "Tiltak!K5": "endra" })],
  ["measure-ended-evaluation Tiltak!M5", put({ "Tiltak!K5": "avslutta" })],
  [
    "measure-ended-budget Budsjett!D5",
    put({ "Tiltak!K5": "avslutta", "Tiltak!M5": "Gjort.", "Budsjett!B5": "T1" }),
  ],
  ["partner-spelling Tiltak!F5", put({ "Tiltak!F5": "Vinje komune, KDD" })],
  ["anchoring-missing Forankring!C5", put({ "Forankring!C5": "" })],
  // 20 June, the day after the council.
  ["anchoring-order Forankring!D5", put({ "Forankring!C5": 45_828 })],
  ["log-order Logg!A8", put({ "Logg!A8": "2.0.9 Justert" })],
  ["log-duplicate Logg!A9", put({ "Logg!A9": "3" })],
];

test.each(breaks)("%s is told once, and nothing else", async (told, spoil, gone) => {
  expect((await checked(spoil)).lines).toEqual(shows([told], gone));
});

test("the copy as it is shows what the real plan must show, and no error", async () => {
  expect(await checked(() => undefined)).toEqual({ code: 0, lines: shows([]) });
});

/** While a table, a column or a year is gone, the figures cannot be trusted: only the cells are read. */
test.each<[string, (book: TestWorkbook) => void]>([
  ["budget-year-missing Budsjett!A4", put({ "Oppsett!B9": 2029 })],
  ["column-missing Finansiering!A4", type("Finansiering!F4", "Kroner")],
  ["column-duplicate Logg!D4", type("Logg!D4", "Date")],
  [
    "table-missing –",
    ({ workbook }) => {
      workbook.deleteSheet("Budsjett");
    },
  ],
])("%s is told once, and no rule is judged before it is mended", async (told, spoil) => {
  expect((await checked(spoil)).lines).toEqual([told, "date-text Forankring!D9"].sort());
});

test("many breaks at once are each told once, and nothing else", async () => {
  const many = [
    ...["amount-text Budsjett!C5", "cell-error Tiltak!D5", "date-unreadable Forankring!C6"],
    ...["sum-overwritten Budsjett!G6", "frame-total Oppsett!E5", "setting-missing Oppsett!B6"],
    ...["funding-unknown-measure Finansiering!C5", "funding-no-reference Finansiering!J6"],
    ...["measure-lead-missing Tiltak!E5", "measure-partners-missing Tiltak!F6", "log-duplicate Logg!A9"],
    ...["measure-number-duplicate Tiltak!C6", "anchoring-order Forankring!D5", "format-newer Oppsett!B17"],
  ];
  const wanted = breaks.filter(([told]) => many.includes(told));
  expect(wanted).toHaveLength(many.length);
  const { lines } = await checked((book) => {
    for (const [, spoil] of wanted) spoil(book);
  });
  expect(lines).toEqual(shows(many));
});
