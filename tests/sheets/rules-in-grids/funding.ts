import type { RuleCases } from "./rule-cases";
import { bustad, grant, type Cells } from "./small-plan";

const [vinje, tokke] = ["Vinje kommune", "Tokke kommune"];

/** Financing (section 7). */
export const funding = {
  "state-source-missing": {
    triggers: [
      {
        cells: { "Kjelder og partar!B5": "fylkeskommune" },
        tells: { "Kjelder og partar!B5": { budget: 1_500_000_00 } },
      },
    ],
    nearMisses: [
      // Without a budget in section 6 there is no state money to compare with.
      { cells: { "Kjelder og partar!B5": "fylkeskommune", ...blank("Budsjett", "CD", [5, 6, 7]) } },
      {
        // Another state source: it is taken for section 6's, and has nothing.
        cells: { "Kjelder og partar!B5": "fylkeskommune", "Kjelder og partar!B7": "stat" },
        also: ["C5", "D5", "C7", "D7"].map((cell) => `funding-state-differs Budsjett!${cell}`),
      },
    ],
  },
  "funding-state-differs": {
    triggers: [
      {
        cells: { "Finansiering!F8": 399_999 },
        tells: { "Finansiering!F8": { goal: 2, year: 2025, financing: 399_999_00, budget: 400_000_00 } },
        fix: { certain: false, edits: { "Finansiering!F8": [399_999, 400_000] } },
      },
      {
        // Two rows carry it: only a person knows which.
        cells: { "Finansiering!F6": 200_001 },
        tells: { "Finansiering!F5": { goal: 1, year: 2025, financing: 600_001_00, budget: 600_000_00 } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!F5": 399_999, "Finansiering!F6": 200_001 } }],
  },
  "funding-unknown-source": {
    triggers: [
      {
        cells: { "Finansiering!D9": "Kommunane ", "Finansiering!D13": "Kommunane " },
        tells: { "Finansiering!D9": { source: "Kommunane ", nearest: "Kommunane", times: 2 } },
        fix: {
          certain: false,
          edits: {
            "Finansiering!D9": ["Kommunane ", "Kommunane"],
            "Finansiering!D13": ["Kommunane ", "Kommunane"],
          },
        },
      },
      {
        cells: { "Finansiering!D9": "" },
        tells: { "Finansiering!D9": { source: null, nearest: null, times: 1 } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!D9": "KOMMUNANE" } }],
  },
  "funding-unknown-goal": {
    triggers: [
      { cells: { "Finansiering!B9": 3 }, tells: { "Finansiering!B9": { goal: 3, times: 1 } } },
      { cells: { "Finansiering!B9": "" }, tells: { "Finansiering!B9": { goal: null, times: 1 } } },
    ],
    nearMisses: [{ cells: { "Finansiering!B9": " 2" } }, { cells: { "Finansiering!A14": 2025 } }],
  },
  "funding-unknown-measure": {
    triggers: [
      {
        cells: { ...bustad, "Finansiering!C5": "Bustat" },
        tells: { "Finansiering!C5": { measure: "Bustat", nearest: "Bustad", times: 1 } },
        fix: { certain: false, edits: { "Finansiering!C5": ["Bustat", "Bustad"] } },
      },
      {
        cells: { "Finansiering!C8": "T33" },
        tells: { "Finansiering!C8": { measure: "T33", nearest: null, times: 1 } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!C8": "t3 " } }],
  },
  "funding-year-outside": {
    triggers: [
      {
        cells: { "Finansiering!A13": 2027 },
        tells: { "Finansiering!A13": { year: 2027, firstYear: 2025, lastYear: 2026, times: 1 } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!A13": "2026" } }],
  },
  "funding-own-share-missing": {
    triggers: [
      {
        cells: { "Finansiering!F9": 0, "Oppsett!B11": "" },
        tells: { "Finansiering!D8": { goal: 2, year: 2025 } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!F9": 1, "Oppsett!B11": "" } }],
  },
  "funding-own-share-low": {
    triggers: [
      {
        // 249 000 of 1 249 000.
        cells: { "Finansiering!F7": 149_000 },
        tells: { "Finansiering!F7": { year: 2025, share: 1994, minimum: 2000 } },
      },
    ],
    // 249 999 of 1 249 999 is 20,00 %.
    nearMisses: [{ cells: { "Finansiering!F7": 149_999 } }],
  },
  "funding-uncommitted": {
    triggers: [
      {
        cells: { "Finansiering!I5": "søkt" },
        tells: {
          "Finansiering!I5": {
            source: "KDD post 66",
            amount: 400_000_00,
            status: "applied",
            awaitsKdd: true,
          },
        },
        severity: "info",
      },
      {
        // KDD approved the year on 2 January.
        cells: { "Finansiering!I5": "", "Oppsett!F5": 45659 },
        tells: {
          "Finansiering!I5": {
            source: "KDD post 66",
            amount: 400_000_00,
            status: "planned",
            awaitsKdd: false,
          },
        },
      },
    ],
    nearMisses: [
      { cells: { "Finansiering!I5": "søkt", "Kjelder og partar!C5": "nei" } },
      { cells: { ...grant, "Finansiering!A14": 2026, "Finansiering!I14": "planlagt" } },
    ],
  },
  "funding-declined": {
    triggers: [
      {
        cells: { ...grant, "Finansiering!I14": "avslått" },
        tells: { "Finansiering!I14": { source: "Fylkestilskot", amount: 10_000_00 } },
      },
    ],
    nearMisses: [{ cells: grant }],
  },
  "funding-no-reference": {
    triggers: [
      {
        cells: { "Finansiering!J5": " " },
        tells: { "Finansiering!J5": { source: "KDD post 66", amount: 400_000_00 } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!J5": 0 } }],
  },
  "funding-duplicate": {
    triggers: [
      {
        cells: { ...grant, ...secondGrant(), "Finansiering!J15": "f-1" },
        tells: { "Finansiering!D15": { source: "Fylkestilskot", times: 2 } },
      },
    ],
    nearMisses: [
      { cells: { ...grant, ...secondGrant(), "Finansiering!J15": "F-2" } },
      { cells: { ...grant, ...secondGrant(), "Finansiering!J15": "F-1", "Finansiering!B15": 2 } },
    ],
  },
  "funding-in-kind": {
    triggers: [
      {
        cells: { ...grant, "Finansiering!G14": "eigeninnsats", "Finansiering!H14": 20 },
        tells: { "Finansiering!G14": { source: "Fylkestilskot" } },
        fix: { certain: false, edits: { "Finansiering!D14": ["Fylkestilskot", "Kommunane"] } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!G7": "eigeninnsats", "Finansiering!H7": 300 } }],
  },
  "in-kind-basis": {
    triggers: [
      {
        cells: { "Finansiering!G7": "eigeninnsats" },
        tells: { "Finansiering!H7": { source: "Kommunane", amount: 150_000_00 } },
      },
    ],
    nearMisses: [{ cells: { "Finansiering!G7": "eigeninnsats", "Finansiering!H7": 0.5 } }],
  },
  "own-share-key": {
    triggers: [
      {
        cells: { "Kjelder og partar!J5": 0.5, "Kjelder og partar!J6": 0.4 },
        tells: { "Kjelder og partar!J5": { sum: 9000 } },
      },
    ],
    // All of it is Vinje's.
    nearMisses: [
      { cells: { "Kjelder og partar!J5": 1, "Finansiering!E9": vinje, "Finansiering!E13": vinje } },
    ],
  },
  "own-share-part": {
    triggers: [
      {
        cells: {
          "Kjelder og partar!J5": 1,
          "Finansiering!E7": "",
          "Finansiering!E9": vinje,
          "Finansiering!E13": vinje,
        },
        tells: {
          "Finansiering!E7": {
            ...{ year: 2025, goal: 1, unassigned: 150_000_00 },
            ...{ parties: [], expected: [], actual: [] },
          },
        },
        fix: { certain: false, edits: { "Finansiering!E7": ["", vinje] } },
      },
      {
        // 60/40, and each goal and year has one row.
        cells: { "Kjelder og partar!J5": 0.6, "Kjelder og partar!J6": 0.4, "Finansiering!E7": "" },
        tells: {
          "Finansiering!E7": {
            ...{ year: 2025, goal: 1, unassigned: 150_000_00 },
            ...{ parties: [], expected: [], actual: [] },
          },
          "Finansiering!E9": off(2025, 2, [60_000_00, 40_000_00], [0, 100_000_00]),
          "Finansiering!E11": off(2026, 1, [45_000_00, 30_000_00], [75_000_00, 0]),
          "Finansiering!E13": off(2026, 2, [30_000_00, 20_000_00], [0, 50_000_00]),
        },
        fix: {
          certain: false,
          edits: { "Finansiering!E7": ["", vinje], "Finansiering!F7": [150_000, 90_000] },
          rows: [
            {
              table: "funding",
              cells: {
                ...{ year: 2025, goal: 1, source: "Kommunane", form: "kontant", status: "planlagt" },
                ...{ party: tokke, amount: 60_000 },
              },
            },
          ],
          left: ["E9", "E11", "E13"].map((cell) => `own-share-part Finansiering!${cell}`),
        },
      },
    ],
    nearMisses: [
      {
        // Where the odd krone lies is nobody's mistake.
        cells: {
          ...{ "Kjelder og partar!J5": 0.5, "Kjelder og partar!J6": 0.5 },
          ...split(7, 75_001, 14, 74_999),
          ...split(9, 50_000, 15, 50_000),
          ...split(11, 37_500, 16, 37_500),
          ...split(13, 25_000, 17, 25_000),
        },
      },
    ],
  },
  "state-twice": {
    triggers: [
      {
        cells: { ...grant, "Kjelder og partar!B7": "stat", "Finansiering!C14": "t1" },
        tells: {
          "Finansiering!D14": { measure: "T1", year: 2025, sources: ["KDD post 66", "Fylkestilskot"] },
        },
      },
    ],
    nearMisses: [
      { cells: { ...grant, "Kjelder og partar!B7": "stat" } },
      {
        cells: {
          ...grant,
          "Kjelder og partar!B7": "stat",
          "Finansiering!C14": "T1",
          "Finansiering!A14": 2026,
        },
      },
    ],
  },
  "funding-year-empty": {
    triggers: [
      {
        cells: blank("Finansiering", "ABDEFGI", [10, 11, 12, 13]),
        tells: { "Budsjett!D5": { year: 2026, budget: 500_000_00 } },
      },
    ],
    nearMisses: [
      {
        // One row is a financing, whatever it lacks.
        cells: blank("Finansiering", "ABDEFGI", [10, 11, 12]),
        also: ["funding-state-differs Budsjett!D5", "funding-state-differs Budsjett!D7"],
      },
      {
        cells: {
          ...blank("Finansiering", "ABDEFGI", [10, 11, 12, 13]),
          ...blank("Budsjett", "D", [5, 6, 7]),
          "Oppsett!E6": "",
        },
      },
    ],
  },
} satisfies RuleCases;

function blank(sheet: string, columns: string, rows: readonly number[]): Cells {
  const cells = rows.flatMap((row) => [...columns].map((column) => `${sheet}!${column}${String(row)}`));
  return Object.fromEntries(cells.map((cell) => [cell, ""]));
}

function secondGrant(): Cells {
  return Object.fromEntries(
    Object.entries(grant).flatMap(([place, cell]) =>
      place.endsWith("14") ? [[place.replace(/14$/, "15"), cell]] : [],
    ),
  );
}

function off(year: number, goal: number, expected: readonly number[], actual: readonly number[]) {
  return { year, goal, unassigned: 0, parties: [vinje, tokke], expected, actual };
}

/** A row's own share as two: the party's own and the other's, in a row further down. */
function split(row: number, own: number, other: number, rest: number): Cells {
  const [year, goal] = [row < 10 ? 2025 : 2026, row === 7 || row === 11 ? 1 : 2];
  const at = (column: string) => `Finansiering!${column}${String(other)}`;
  return {
    [`Finansiering!F${String(row)}`]: own,
    [at("A")]: year,
    [at("B")]: goal,
    [at("D")]: "Kommunane",
    [at("E")]: goal === 1 ? tokke : vinje,
    [at("F")]: rest,
    [at("I")]: "planlagt",
  };
}
