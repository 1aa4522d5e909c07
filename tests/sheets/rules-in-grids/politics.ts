import type { RuleCases } from "./rule-cases";

/** Anchoring, approval and the log. */
export const politics = {
  "anchoring-missing": {
    triggers: [
      {
        cells: { "Forankring!D6": "" },
        tells: { "Forankring!D6": { year: 2025, parties: ["Tokke kommune"] } },
      },
      {
        cells: { "Forankring!C5": "", "Forankring!D6": "" },
        tells: { "Forankring!C5": { year: 2025, parties: ["Vinje kommune", "Tokke kommune"] } },
      },
      {
        // Of another year only.
        cells: { "Forankring!A6": 2026 },
        tells: { "Kjelder og partar!F6": { year: 2025, parties: ["Tokke kommune"] } },
        also: ["approval-missing Kjelder og partar!I6"],
      },
    ],
    nearMisses: [{ cells: { "Kjelder og partar!F8": "Utsira", "Kjelder og partar!G8": "anna" } }],
  },
  "anchoring-order": {
    triggers: [
      {
        cells: { "Forankring!C5": 45777 },
        tells: {
          "Forankring!D5": { party: "Vinje kommune", executive: "2025-04-30", council: "2025-04-29" },
        },
      },
    ],
    nearMisses: [{ cells: { "Forankring!C5": 45776 } }],
  },
  "anchoring-after-signing": {
    triggers: [
      {
        cells: { "Forankring!D5": 45811, "Forankring!E5": 45811 },
        tells: {
          "Forankring!D5": { signing: "2025-06-02", parties: ["Vinje kommune"], councils: ["2025-06-03"] },
        },
      },
    ],
    nearMisses: [{ cells: { "Forankring!D5": 45810, "Forankring!E5": 45810 } }],
  },
  "approval-missing": {
    triggers: [
      {
        cells: { "Forankring!E5": "", "Forankring!E6": "" },
        tells: { "Forankring!E5": { year: 2025, parties: ["Vinje kommune", "Tokke kommune"] } },
      },
    ],
    nearMisses: [{ cells: { "Forankring!E5": "", "Kjelder og partar!I5": "nei" } }],
  },
  "approval-before-anchoring": {
    triggers: [
      {
        cells: { "Forankring!E5": 45775 },
        tells: { "Forankring!E5": { party: "Vinje kommune", approval: "2025-04-28", council: "2025-04-29" } },
      },
    ],
    nearMisses: [{ cells: { "Forankring!E5": 45776 } }],
  },
  "log-order": {
    triggers: [
      {
        cells: { "Logg!A6": "0.9" },
        tells: { "Logg!A6": { what: "version", value: "0.9", previous: "1.0" } },
      },
      {
        cells: { "Logg!B6": 45716 },
        tells: { "Logg!B6": { what: "date", value: "2025-02-28", previous: "2025-03-01" } },
      },
    ],
    // A month and a day in it are the same date; 1.10 comes after 1.9.
    nearMisses: [{ cells: { "Logg!A5": "1.9", "Logg!A6": "1.10", "Logg!B6": "Mars 2025" } }],
  },
  "log-duplicate": {
    triggers: [{ cells: { "Logg!A6": "v1" }, tells: { "Logg!A6": { version: "1.0", times: 2 } } }],
    nearMisses: [{ cells: { "Logg!A6": "1.01" } }],
  },
} satisfies RuleCases;
