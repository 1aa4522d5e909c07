import type { RuleCases } from "./rule-cases";
import { bustad, ended } from "./small-plan";

const t1 = { measure: "T1", label: "1.1" };
const t4 = { measure: "T4", label: "2.2" };

/** The measures, their descriptions, reports and partners. */
export const measures = {
  "measure-id-missing": {
    triggers: [
      {
        cells: { ...ended, "Tiltak!A8": " " },
        tells: { "Tiltak!A8": { measure: "", label: "2.2", next: "T4" } },
        fix: { certain: true, edits: { "Tiltak!A8": [" ", "T4"] } },
      },
      {
        // What another sheet still names is never used again.
        cells: { ...ended, "Tiltak!A8": "", "Omtale!A8": "T7" },
        tells: { "Tiltak!A8": { measure: "", label: "2.2", next: "T8" } },
        also: ["section-unknown-measure Omtale!A8"],
        fix: {
          certain: true,
          edits: { "Tiltak!A8": ["", "T8"] },
          left: ["section-unknown-measure Omtale!A8"],
        },
      },
    ],
    nearMisses: [{ cells: { ...ended, "Tiltak!A8": "Brua" } }],
  },
  "measure-id-duplicate": {
    triggers: [
      {
        cells: { ...ended, "Tiltak!A8": "t3" },
        tells: { "Tiltak!A8": { measure: "t3", label: "2.2", next: "T4" } },
        fix: { certain: false, edits: { "Tiltak!A8": ["t3", "T4"] } },
      },
    ],
    nearMisses: [{ cells: { ...ended, "Tiltak!A8": "T33" } }],
  },
  "measure-title-missing": {
    triggers: [{ cells: { "Tiltak!D5": " " }, tells: { "Tiltak!D5": t1 } }],
    nearMisses: [{ cells: { "Tiltak!D5": "–" } }],
  },
  "measure-unknown-goal": {
    triggers: [
      {
        cells: { ...ended, "Tiltak!B8": 3, "Tiltak!C8": 1 },
        tells: { "Tiltak!B8": { measure: "T4", label: "3.1", goal: 3 } },
      },
      {
        // Its number says nothing where its goal is not there.
        cells: { ...ended, "Tiltak!B8": 3 },
        tells: { "Tiltak!B8": { measure: "T4", label: "3.2", goal: 3 } },
      },
      {
        cells: { ...ended, "Tiltak!B8": "" },
        tells: { "Tiltak!B8": { measure: "T4", label: "Brua", goal: null } },
      },
    ],
    nearMisses: [{ cells: { ...ended, "Tiltak!B8": "2" } }],
  },
  "measure-lead-missing": {
    triggers: [
      { cells: { "Tiltak!E5": "" }, tells: { "Tiltak!E5": t1 } },
      { cells: { "Tiltak!E5": "", "Oppsett!B5": "program" }, tells: { "Tiltak!E5": t1 }, severity: "info" },
    ],
    nearMisses: [{ cells: { "Tiltak!E5": "Ikkje avklart" } }],
  },
  "section-unknown-measure": {
    triggers: [
      {
        cells: { ...bustad, "Omtale!A8": "Bustadar" },
        tells: { "Omtale!A8": { measure: "Bustadar", nearest: "Bustad" } },
        fix: { certain: false, edits: { "Omtale!A8": ["Bustadar", "Bustad"] } },
      },
      { cells: { "Omtale!B8": "Kva?" }, tells: { "Omtale!A8": { measure: null, nearest: null } } },
    ],
    nearMisses: [{ cells: { "Omtale!A5": "t1" } }],
  },
  "report-unknown-measure": {
    triggers: [
      {
        cells: { ...bustad, "Oppfølging!B6": "Bustda", "Oppfølging!C6": "i gang" },
        tells: { "Oppfølging!B6": { measure: "Bustda", nearest: "Bustad" } },
        fix: { certain: false, edits: { "Oppfølging!B6": ["Bustda", "Bustad"] } },
      },
      {
        cells: { "Oppfølging!B6": "T4", "Oppfølging!C6": "i gang" },
        tells: { "Oppfølging!B6": { measure: "T4", nearest: null } },
      },
    ],
    nearMisses: [{ cells: { "Oppfølging!B6": "t3 ", "Oppfølging!C6": "ikkje starta" } }],
  },
  "measure-partners-missing": {
    triggers: [{ cells: { "Tiltak!F5": "" }, tells: { "Tiltak!F5": t1 } }],
    // Of an ended measure nobody asks.
    nearMisses: [{ cells: ended }],
  },
  "measure-section-missing": {
    triggers: [
      {
        cells: { "Omtale!B5": "", "Omtale!D5": " " },
        tells: { "Omtale!B5": { ...t1, missing: ["challenge", "firstSteps"] } },
      },
      {
        cells: { "Omtale!A5": "T3", "Omtale!A7": "t2" },
        tells: {
          "Tiltak!D5": { ...t1, missing: ["challenge", "description", "firstSteps", "contributors"] },
        },
      },
    ],
    nearMisses: [{ cells: { ...ended, "Omtale!D5": "?" } }],
  },
  "measure-number-gap": {
    triggers: [
      {
        cells: { "Tiltak!C6": 3 },
        tells: { "Tiltak!C6": { goal: 1, missing: [2], unnumbered: 0 } },
        fix: { certain: false, edits: { "Tiltak!C6": [3, 2] } },
      },
      {
        cells: { "Tiltak!C5": "" },
        tells: { "Tiltak!C5": { goal: 1, missing: [1], unnumbered: 1 } },
        // What has no number comes last.
        fix: { certain: false, edits: { "Tiltak!C5": ["", 2], "Tiltak!C6": [2, 1] } },
      },
    ],
    // A goal without numbers is left alone.
    nearMisses: [{ cells: { "Tiltak!C5": "", "Tiltak!C6": "" } }],
  },
  "measure-number-duplicate": {
    triggers: [
      {
        cells: { "Tiltak!C6": 1 },
        tells: { "Tiltak!C6": { goal: 1, number: 1, times: 2 } },
        fix: { certain: false, edits: { "Tiltak!C6": [1, 2] } },
      },
      {
        // 2 is missing because 1 stands twice.
        cells: { ...ended, "Tiltak!B8": 1, "Tiltak!C8": 3, "Tiltak!C6": 1 },
        tells: { "Tiltak!C6": { goal: 1, number: 1, times: 2 } },
        fix: { certain: false, edits: { "Tiltak!C6": [1, 2] } },
      },
    ],
    // 1.2 and 2.2 are two numbers.
    nearMisses: [{ cells: ended }],
  },
  "measure-timeframe-missing": {
    triggers: [{ cells: { "Tiltak!G5": "", "Tiltak!H5": "" }, tells: { "Tiltak!G5": t1 } }],
    nearMisses: [
      { cells: { "Tiltak!G5": "", "Tiltak!H5": "", "Tiltak!I5": "Kvart år" } },
      { cells: { "Tiltak!G5": "" } },
    ],
  },
  "measure-timeframe-order": {
    triggers: [
      {
        cells: { ...ended, "Tiltak!G8": 2026, "Tiltak!H8": 2025 },
        tells: { "Tiltak!G8": { ...t4, from: 2026, to: 2025 } },
      },
    ],
    nearMisses: [{ cells: { ...ended, "Tiltak!G8": 2026, "Tiltak!H8": 2026 } }],
  },
  "measure-timeframe-outside": {
    triggers: [
      {
        cells: { ...ended, "Tiltak!G8": 2024 },
        tells: { "Tiltak!G8": { ...t4, from: 2024, to: 2026, firstYear: 2025, lastYear: 2026 } },
      },
      {
        cells: { ...ended, "Tiltak!H8": 2027 },
        tells: { "Tiltak!H8": { ...t4, from: 2025, to: 2027, firstYear: 2025, lastYear: 2026 } },
      },
    ],
    nearMisses: [{ cells: { ...ended, "Tiltak!G8": "", "Tiltak!H8": 2026 } }],
  },
  "measure-priority-timeframe": {
    triggers: [
      {
        cells: { ...ended, "Tiltak!G8": 2026, "Tiltak!J8": "i planåret" },
        tells: { "Tiltak!J8": { ...t4, from: 2026, planningYear: 2025 } },
      },
    ],
    nearMisses: [
      { cells: { ...ended, "Tiltak!G8": 2025, "Tiltak!J8": "i planåret" } },
      { cells: { ...ended, "Tiltak!G8": 2026, "Tiltak!J8": "seinare" } },
    ],
  },
  "measure-change-reason": {
    triggers: [{ cells: { "Tiltak!K5": "endra" }, tells: { "Tiltak!L5": t1 } }],
    nearMisses: [
      { cells: { "Tiltak!K5": "endra", "Tiltak!L5": "Ny eigar" } },
      { cells: { "Tiltak!K5": "vidareført" } },
    ],
  },
  "measure-ended-evaluation": {
    triggers: [{ cells: { ...ended, "Tiltak!M8": " " }, tells: { "Tiltak!M8": t4 } }],
    nearMisses: [{ cells: ended }],
  },
  "measure-ended-budget": {
    triggers: [
      {
        cells: { "Tiltak!K6": "avslutta", "Tiltak!M6": "Full." },
        tells: {
          "Budsjett!D6": { measure: "T2", label: "1.2", last: 2025, years: [2026], amount: 100_000_00 },
        },
        fix: {
          certain: false,
          edits: { "Budsjett!D6": [100_000, ""] },
          rows: [{ table: "budget", cells: { goal: 1, "amounts.2026": 100_000 } }],
        },
      },
      {
        // The goal has a row without measure: there it is added.
        cells: {
          ...{ "Tiltak!K6": "avslutta", "Tiltak!M6": "Full." },
          ...{ "Budsjett!D5": 180_000, "Budsjett!A8": 1, "Budsjett!D8": 20_000 },
        },
        tells: {
          "Budsjett!D6": { measure: "T2", label: "1.2", last: 2025, years: [2026], amount: 100_000_00 },
        },
        fix: { certain: false, edits: { "Budsjett!D6": [100_000, ""], "Budsjett!D8": [20_000, 120_000] } },
      },
    ],
    nearMisses: [
      {
        cells: {
          ...{ "Tiltak!K6": "avslutta", "Tiltak!M6": "Full." },
          ...{ "Budsjett!D5": 300_000, "Budsjett!D6": 0 },
        },
      },
    ],
  },
  "measure-late": {
    triggers: [
      {
        cells: { "Oppfølging!C5": "ikkje starta" },
        today: "2027-01-01",
        tells: {
          "Tiltak!H5": { ...t1, to: 2026 },
          "Tiltak!H6": { measure: "T2", label: "1.2", to: 2026 },
          "Tiltak!H7": { measure: "T3", label: "2.1", to: 2026 },
        },
      },
    ],
    nearMisses: [
      { cells: { "Oppfølging!C5": "ikkje starta" }, today: "2026-12-31" },
      // Nothing is followed up yet.
      {
        cells: { "Oppfølging!A5": "", "Oppfølging!B5": "", "Oppfølging!C5": "", "Oppfølging!D5": "" },
        today: "2027-01-01",
      },
    ],
  },
  "measure-silent": {
    triggers: [{ today: "2025-10-01", tells: { "Tiltak!D5": { ...t1, since: "2025-04-01" } } }],
    nearMisses: [{ today: "2025-09-30" }, { cells: { "Oppfølging!C5": "fullført" }, today: "2025-10-01" }],
  },
  "partner-spelling": {
    triggers: [
      {
        cells: { "Tiltak!F6": "TFK,\u00A0Vinje komune" },
        tells: {
          "Tiltak!F6": { measure: "T2", label: "1.2", name: "Vinje komune", registered: "Vinje kommune" },
        },
        also: ["partner-alias Tiltak!F6"],
        fix: {
          certain: false,
          edits: { "Tiltak!F6": ["TFK,\u00A0Vinje komune", "TFK,\u00A0Vinje kommune"] },
          left: ["partner-alias Tiltak!F6"],
        },
      },
    ],
    nearMisses: [
      { cells: { "Tiltak!F5": "tokke  KOMMUNE" } },
      // Too short to be told from another name.
      { cells: { "Tiltak!F5": "TFKK" }, also: ["partner-unknown Tiltak!F5"] },
    ],
  },
  "partner-alias": {
    triggers: [
      {
        cells: { "Tiltak!F5": "Tokke kommune, tfk m.fl." },
        tells: { "Tiltak!F5": { ...t1, name: "tfk", registered: "Telemark fylkeskommune" } },
        fix: {
          certain: true,
          edits: {
            "Tiltak!F5": ["Tokke kommune, tfk m.fl.", "Tokke kommune, Telemark fylkeskommune m.fl."],
          },
        },
      },
    ],
    nearMisses: [{ cells: { "Tiltak!F5": "Tokke kommune, Telemark fylkeskommune m.fl." } }],
  },
  "partner-joined": {
    triggers: [
      {
        cells: { "Tiltak!F5": "Tokke kommune Vinje kommune" },
        tells: {
          "Tiltak!F5": {
            ...t1,
            name: "Tokke kommune Vinje kommune",
            names: ["Tokke kommune", "Vinje kommune"],
          },
        },
        fix: {
          certain: true,
          edits: { "Tiltak!F5": ["Tokke kommune Vinje kommune", "Tokke kommune, Vinje kommune"] },
        },
      },
    ],
    nearMisses: [{ cells: { "Tiltak!F5": "Tokke kommune og Vinje kommune" } }],
  },
  "partner-unknown": {
    triggers: [
      {
        cells: { "Tiltak!F5": "Tokke kommune, Bygdelaget", "Tiltak!F6": "bygdelaget" },
        tells: { "Tiltak!F5": { ...t1, name: "Bygdelaget", times: 2 } },
        fix: { certain: false, rows: [{ table: "parties", cells: { name: "Bygdelaget" } }] },
      },
    ],
    nearMisses: [
      {
        // Registered, with another name that holds «og».
        cells: {
          ...{ "Tiltak!F5": "Bygdelaget, Fjell og fjord" },
          ...{ "Kjelder og partar!F8": "Bygdelaget", "Kjelder og partar!F9": "Fjell og fjord" },
        },
      },
    ],
  },
} satisfies RuleCases;
