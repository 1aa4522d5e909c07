import type { RuleCases } from "./rule-cases";

/** The tables themselves, and single cells. */
export const structure = {
  "table-missing": {
    triggers: [
      { without: ["tbl_Tiltak"], tells: { "–": { table: "tbl_Tiltak", sheet: "Tiltak", found: null } } },
      {
        without: ["tbl_Delmaal"],
        others: [{ name: "Tabell7", sheet: "Delmål", headers: ["Nr", "Delmål", "Hovudmål", "Vekting (%)"] }],
        tells: { "–": { table: "tbl_Delmaal", sheet: "Delmål", found: "Tabell7" } },
      },
    ],
    nearMisses: [
      { without: ["tbl_Logg", "tbl_Oppfolging"] },
      // A programme has no money.
      {
        cells: { "Oppsett!B5": "program" },
        without: ["tbl_Aar", "tbl_Kjelder", "tbl_Partar", "tbl_Budsjett", "tbl_Finansiering"],
      },
    ],
  },
  "column-missing": {
    triggers: [
      {
        cells: { "Budsjett!A4": "Område" },
        tells: { "Budsjett!A4": { table: "tbl_Budsjett", header: "Delmål" } },
        fix: {
          certain: true,
          columns: [{ table: "budget", header: "Delmål", before: "Tiltak-ID" }],
          // It is there, and empty.
          left: [
            "budget-unknown-goal Budsjett!B5",
            "budget-unknown-goal Budsjett!B6",
            "budget-unknown-goal Budsjett!B7",
          ],
        },
      },
      {
        // Beside it stands a longer table, which a new column would cut in two.
        cells: { "Kjelder og partar!A4": "Kva", "Kjelder og partar!F8": "Utsira" },
        tells: { "Kjelder og partar!A4": { table: "tbl_Kjelder", header: "Kjelde" } },
      },
      {
        cells: { "Kjelder og partar!F4": "Kven", "Kjelder og partar!F8": "Utsira" },
        tells: { "Kjelder og partar!F4": { table: "tbl_Partar", header: "Part" } },
        fix: {
          certain: true,
          columns: [{ table: "parties", header: "Part", before: "Slag" }],
          // Only the county's other name is left in the register.
          left: ["partner-unknown Tiltak!F5", "partner-unknown Tiltak!F6"],
        },
      },
      {
        // In the workbook's own language.
        cells: { "Logg!A4": "Utgåve", "Logg!B4": "Date" },
        tells: { "Logg!A4": { table: "tbl_Logg", header: "Versjon" } },
        fix: { certain: true, columns: [{ table: "log", header: "Version", before: "Date" }] },
      },
    ],
    nearMisses: [
      { cells: { "Budsjett!A4": " delmål", "Finansiering!A4": "Year", "Tiltak!D4": "TILTAK" } },
      // Not every column is needed.
      { cells: { "Oppfølging!D4": "Kor langt" } },
    ],
  },
  "column-duplicate": {
    triggers: [
      { cells: { "Logg!C4": "Version" }, tells: { "Logg!C4": { table: "tbl_Logg", header: "Version" } } },
    ],
    nearMisses: [{ cells: { "Logg!C4": "Versjonar" } }],
  },
  "goal-duplicate": {
    triggers: [{ cells: { "Delmål!A7": 1, "Delmål!B7": "Folk" }, tells: { "Delmål!A7": { goal: 1 } } }],
    nearMisses: [{ cells: { "Delmål!A7": 3, "Delmål!B7": "Folk" } }],
  },
  "source-duplicate": {
    triggers: [
      {
        cells: { "Kjelder og partar!A7": "kdd  POST 66" },
        tells: { "Kjelder og partar!A7": { source: "KDD post 66" } },
      },
    ],
    nearMisses: [{ cells: { "Kjelder og partar!A7": "KDD post 67" } }],
  },
  "setting-missing": {
    triggers: [
      { cells: { "Oppsett!B6": "" }, tells: { "Oppsett!B6": { setting: "name" } } },
      { cells: { "Oppsett!B9": " " }, tells: { "Oppsett!B9": { setting: "planningYear" } } },
    ],
    nearMisses: [{ cells: { "Oppsett!B11": "", "Oppsett!B12": "", "Oppsett!B13": "" } }],
  },
  "period-reversed": {
    triggers: [
      { cells: { "Oppsett!B7": 2027 }, tells: { "Oppsett!B8": { firstYear: 2027, lastYear: 2026 } } },
    ],
    nearMisses: [
      {
        // One year is a period; it is the first year's money that now stands outside it.
        cells: { "Oppsett!B7": 2026 },
        also: [
          "budget-year-outside Budsjett!C4",
          "funding-year-outside Finansiering!A5",
          ...["G5", "G6", "G7"].map((cell) => `measure-timeframe-outside Tiltak!${cell}`),
        ],
      },
    ],
  },
  "period-too-long": {
    triggers: [{ cells: { "Oppsett!B8": 2055 }, tells: { "Oppsett!B8": { years: 31, most: 30 } } }],
    nearMisses: [
      {
        // A programme, which has no budget to lack the years.
        cells: { "Oppsett!B5": "program", "Oppsett!B8": 2054 },
        without: ["tbl_Aar", "tbl_Kjelder", "tbl_Partar", "tbl_Budsjett", "tbl_Finansiering"],
      },
    ],
  },
  "format-newer": {
    triggers: [{ cells: { "Oppsett!B13": 2 }, tells: { "Oppsett!B13": { version: 2, known: 1 } } }],
    nearMisses: [{ cells: { "Oppsett!B13": "1" } }],
  },
  "budget-year-missing": {
    triggers: [
      {
        cells: { "Oppsett!B8": 2027 },
        tells: { "Budsjett!A4": { year: 2027 } },
        fix: {
          certain: true,
          columns: [{ table: "budget", header: "2027", before: "Sum" }],
          edits: {
            "Budsjett!E5": [sum(2025, 2026), { formula: sum(2025, 2027) }],
            "Budsjett!E6": [sum(2025, 2026), { formula: sum(2025, 2027) }],
            "Budsjett!E7": [sum(2025, 2026), { formula: sum(2025, 2027) }],
          },
        },
      },
    ],
    // A year may stand anywhere.
    nearMisses: [{ cells: { "Oppsett!B8": 2027, "Budsjett!F4": " 2027" } }],
  },
  "budget-year-outside": {
    triggers: [{ cells: { "Budsjett!F4": "2027" }, tells: { "Budsjett!F4": { year: "2027" } } }],
    nearMisses: [{ cells: { "Budsjett!F4": "Om 2027" } }],
  },
  "cell-error": {
    triggers: [
      { cells: { "Budsjett!C5": "#REF!" }, tells: { "Budsjett!C5": { error: "#REF!" } } },
      { cells: { "Logg!B6": "#N/A" }, tells: { "Logg!B6": { error: "#N/A" } } },
    ],
    nearMisses: [{ cells: { "Tiltak!D5": "#REF! i rekneskapen" } }],
  },
  "amount-text": {
    triggers: [
      {
        cells: { "Budsjett!C5": "kr 400\u00A0000,-" },
        tells: { "Budsjett!C5": { value: "kr 400\u00A0000,-", reads: 400_000_00 } },
        fix: { certain: true, edits: { "Budsjett!C5": ["kr 400\u00A0000,-", 400_000] } },
      },
      {
        cells: { "Oppsett!E6": "0,5 mill." },
        tells: { "Oppsett!E6": { value: "0,5 mill.", reads: 500_000_00 } },
        fix: { certain: true, edits: { "Oppsett!E6": ["0,5 mill.", 500_000] } },
      },
      {
        cells: { "Finansiering!F8": "ca. 400 000" },
        tells: { "Finansiering!F8": { value: "ca. 400 000", reads: null } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!J5": "400 000", "Budsjett!C8": "  " } }],
  },
  "amount-negative": {
    triggers: [{ cells: { "Budsjett!C5": -1 }, tells: { "Budsjett!C5": { amount: -1_00 } } }],
    nearMisses: [{ cells: { "Budsjett!A8": 1, "Budsjett!C8": 0 } }],
  },
  "amount-fraction": {
    triggers: [
      {
        cells: { "Budsjett!C5": 400_000.4 },
        tells: { "Budsjett!C5": { amount: 400_000_40 } },
        also: ["frame-total Oppsett!E5", "funding-state-differs Finansiering!F5"],
        fix: { certain: true, edits: { "Budsjett!C5": [400_000.4, 400_000] } },
      },
      {
        cells: { "Oppsett!E6": 499_999.5 },
        tells: { "Oppsett!E6": { amount: 499_999_50 } },
        also: ["frame-total Oppsett!E6"],
        fix: { certain: true, edits: { "Oppsett!E6": [499_999.5, 500_000] } },
      },
    ],
    // The rest of a calculation, far below an øre.
    nearMisses: [{ cells: { "Budsjett!C5": 400_000.000_000_01 } }],
  },
  "date-text": {
    triggers: [
      {
        cells: { "Forankring!D5": "29. .april 2025" },
        tells: { "Forankring!D5": { value: "29. .april 2025", reads: "2025-04-29" } },
        fix: { certain: true, edits: { "Forankring!D5": ["29. .april 2025", 45776] } },
      },
      {
        cells: { "Oppsett!B10": "2.6.2025" },
        tells: { "Oppsett!B10": { value: "2.6.2025", reads: "2025-06-02" } },
        fix: { certain: true, edits: { "Oppsett!B10": ["2.6.2025", 45810] } },
      },
    ],
    nearMisses: [{ cells: { "Logg!B6": "April 2025" } }],
  },
  "date-unreadable": {
    triggers: [
      { cells: { "Forankring!D5": "31.04.2025" }, tells: { "Forankring!D5": { value: "31.04.2025" } } },
      { cells: { "Forankring!D5": "April 2025" }, tells: { "Forankring!D5": { value: "April 2025" } } },
    ],
    // A date with the time of day.
    nearMisses: [{ cells: { "Forankring!D5": 45776.5 } }],
  },
  "year-unreadable": {
    triggers: [
      { cells: { "Tiltak!H5": "2026-27" }, tells: { "Tiltak!H5": { value: "2026-27" } } },
      { cells: { "Tiltak!H5": 26 }, tells: { "Tiltak!H5": { value: "26" } } },
    ],
    nearMisses: [{ cells: { "Tiltak!H5": " 2026 " } }],
  },
  "choice-unknown": {
    triggers: [
      {
        cells: { "Finansiering!I5": "tilsakn" },
        tells: {
          "Finansiering!I5": {
            value: "tilsakn",
            choices: ["planlagt", "søkt", "tilsagn", "avslått"],
            nearest: "tilsagn",
          },
        },
        fix: { certain: false, edits: { "Finansiering!I5": ["tilsakn", "tilsagn"] } },
      },
      {
        cells: { "Oppsett!B5": "avtalle" },
        tells: { "Oppsett!B5": { value: "avtalle", choices: ["avtale", "program"], nearest: "avtale" } },
        fix: { certain: false, edits: { "Oppsett!B5": ["avtalle", "avtale"] } },
      },
      {
        cells: { "Tiltak!C7": "ein" },
        tells: { "Tiltak!C7": { value: "ein", choices: [], nearest: null } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!I5": " TILSAGN", "Finansiering!G5": "cash", "Tiltak!C7": "1" } }],
  },
  "sum-overwritten": {
    triggers: [
      {
        cells: { "Budsjett!E5": 600_000 },
        tells: { "Budsjett!E5": { header: "Sum", value: "600000" } },
        fix: { certain: true, edits: { "Budsjett!E5": [600_000, { formula: sum(2025, 2026) }] } },
      },
    ],
    nearMisses: [{ cells: { "Budsjett!E5": "=C5+D5", "Budsjett!E6": "" } }],
  },
} satisfies RuleCases;

function sum(first: number, last: number): string {
  return `=SUM(tbl_Budsjett[[#This Row],[${String(first)}]:[${String(last)}]])`;
}
