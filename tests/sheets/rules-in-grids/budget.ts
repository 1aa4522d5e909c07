import type { RuleCases } from "./rule-cases";
import { bustad } from "./small-plan";

/** Shares and budget (section 6). */
export const budget = {
  "share-targets-sum": {
    triggers: [
      { cells: { "Delmål!C6": 0.3997 }, tells: { "Delmål!C5": { sum: 9997, goals: 2 } } },
      // One of the targets is wrong: what is measured against them waits.
      { cells: { "Delmål!C6": 0.3 }, tells: { "Delmål!C5": { sum: 9000, goals: 2 } } },
    ],
    // One basis point for each goal.
    nearMisses: [{ cells: { "Delmål!C6": 0.3998 } }],
  },
  "share-unreadable": {
    triggers: [
      { cells: { "Delmål!C6": "førti" }, tells: { "Delmål!C6": { value: "førti" } } },
      { cells: { "Oppsett!B11": 101 }, tells: { "Oppsett!B11": { value: "101" } } },
    ],
    nearMisses: [{ cells: { "Delmål!C5": "60 %", "Delmål!C6": 40 } }],
  },
  "share-total": {
    triggers: [
      {
        // 892 400 of 1 500 000, and half a point is 7 500.
        cells: moved(7_600),
        tells: {
          "Delmål!C5": { goal: 1, share: 5949, target: 6000, tolerance: 50 },
          "Delmål!C6": { goal: 2, share: 4051, target: 4000, tolerance: 50 },
        },
        also: ["share-year Budsjett!D5"],
      },
      {
        cells: { ...moved(100), "Oppsett!B12": 0 },
        tells: {
          "Delmål!C5": { goal: 1, share: 5999, target: 6000, tolerance: 0 },
          "Delmål!C6": { goal: 2, share: 4001, target: 4000, tolerance: 0 },
        },
        also: ["share-year Budsjett!D5"],
      },
    ],
    nearMisses: [{ cells: moved(7_500), also: ["share-year Budsjett!D5"] }],
  },
  "share-year": {
    triggers: [
      {
        // 297 400 of 500 000, and half a point is 2 500.
        cells: moved(2_600),
        tells: {
          "Budsjett!D5": {
            year: 2026,
            goals: [1, 2],
            shares: [5948, 4052],
            targets: [6000, 4000],
            cumulative: [5983, 4017],
          },
        },
      },
    ],
    nearMisses: [{ cells: moved(2_500) }],
  },
  "frame-total": {
    triggers: [
      {
        cells: { "Oppsett!E6": 500_001 },
        tells: { "Oppsett!E6": { year: 2026, sum: 500_000_00, frame: 500_001_00 } },
      },
    ],
    nearMisses: [{ cells: { "Oppsett!E6": "" } }, { cells: { "Oppsett!D7": 2027, "Oppsett!E7": 1 } }],
  },
  "budget-unknown-goal": {
    triggers: [
      { cells: { "Budsjett!A8": 3, "Budsjett!C8": 7 }, tells: { "Budsjett!A8": { goal: 3, times: 1 } } },
      { cells: { "Budsjett!C8": 7 }, tells: { "Budsjett!A8": { goal: null, times: 1 } } },
      {
        // The rows say themselves which goal is meant, by their measures.
        cells: { "Budsjett!A5": 3, "Budsjett!A7": 3 },
        tells: { "Budsjett!A5": { goal: 3, times: 2 } },
        fix: { certain: false, edits: { "Budsjett!A5": [3, 1], "Budsjett!A7": [3, 2] } },
      },
      {
        cells: { "Budsjett!A6": "" },
        tells: { "Budsjett!A6": { goal: null, times: 1 } },
        fix: { certain: false, edits: { "Budsjett!A6": ["", 1] } },
      },
    ],
    // Without money it is only a row begun.
    nearMisses: [{ cells: { "Budsjett!B8": "T1", "Budsjett!C8": 0 } }],
  },
  "budget-unknown-measure": {
    triggers: [
      {
        cells: { ...bustad, "Budsjett!B5": "Bustadd" },
        tells: { "Budsjett!B5": { measure: "Bustadd", nearest: "Bustad", times: 1 } },
        fix: { certain: false, edits: { "Budsjett!B5": ["Bustadd", "Bustad"] } },
      },
      {
        // A number is never misspelt.
        cells: { "Budsjett!B5": "T11" },
        tells: { "Budsjett!B5": { measure: "T11", nearest: null, times: 1 } },
      },
    ],
    nearMisses: [{ cells: { "Budsjett!B5": " t1" } }],
  },
  "budget-measure-goal": {
    triggers: [
      {
        cells: { "Budsjett!A5": 2 },
        tells: { "Budsjett!A5": { measure: "T1", goal: 2, belongsTo: 1 } },
        fix: { certain: false, edits: { "Budsjett!A5": [2, 1] } },
      },
    ],
    nearMisses: [{ cells: { "Budsjett!A5": "1" } }],
  },
  "budget-duplicate": {
    triggers: [
      {
        cells: { "Budsjett!A8": 1, "Budsjett!B8": "t1" },
        tells: { "Budsjett!A8": { goal: 1, measure: "T1", times: 2 } },
      },
    ],
    nearMisses: [{ cells: { "Budsjett!A8": 1 } }],
  },
  "budget-counted-twice": {
    triggers: [
      {
        cells: { "Budsjett!A8": 2, "Budsjett!D8": 200_000 },
        tells: { "Budsjett!D8": { goal: 2, year: 2026, amount: 200_000_00 } },
        // The year's money is 700 000 until one of them is emptied.
        also: [
          "frame-total Oppsett!E6",
          "funding-state-differs Finansiering!F12",
          "share-total Delmål!C5",
          "share-total Delmål!C6",
          "share-year Budsjett!D5",
        ],
        fix: { certain: false, edits: { "Budsjett!D8": [200_000, ""] } },
      },
    ],
    nearMisses: [
      {
        cells: { "Budsjett!A8": 2, "Budsjett!D8": 200_000, "Budsjett!D7": 199_999 },
        also: [
          "frame-total Oppsett!E6",
          "funding-state-differs Finansiering!F12",
          "share-total Delmål!C5",
          "share-total Delmål!C6",
          "share-year Budsjett!D5",
        ],
      },
    ],
  },
  "budget-outside-timeframe": {
    triggers: [
      {
        cells: { "Tiltak!H5": 2025 },
        tells: { "Budsjett!D5": { measure: "T1", years: [2026], from: 2025, to: 2025 } },
      },
    ],
    nearMisses: [
      { cells: { "Tiltak!H5": 2025, "Budsjett!D5": "", "Budsjett!D6": 300_000 } },
      { cells: { "Tiltak!G5": "", "Tiltak!H5": "", "Tiltak!I5": "Kvart år" } },
    ],
  },
} satisfies RuleCases;

/** So much of 2026 goes from goal 1 to goal 2, in sections 6 and 7 alike. */
function moved(kroner: number) {
  return {
    "Budsjett!D5": 200_000 - kroner,
    "Budsjett!D7": 200_000 + kroner,
    "Finansiering!F10": 300_000 - kroner,
    "Finansiering!F12": 200_000 + kroner,
  };
}
