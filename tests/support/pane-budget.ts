import type { BudgetReading, ReadyChange } from "../../src/actions/budget-preview";
import type { About } from "../../src/plan/about";
import { at, finding, type Finding } from "../../src/plan/findings";
import type { BudgetActions } from "../../src/pane/state/allocation-state";
import type { CellEdit } from "../../src/sheets/fixes/fix";

const kr = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((amount) => amount * 100));
const years = [2025, 2026, 2027, 2028];

/** The published budget. */
export const budgetReading: BudgetReading = {
  view: {
    table: {
      goals: [1, 2, 3],
      years,
      cells: kr([
        [500_000, 5_000_000, 4_000_000, 1_300_000],
        [200_000, 2_000_000, 1_000_000, 400_000],
        [200_000, 2_000_000, 1_000_000, 400_000],
      ]),
    },
    titles: ["Fleire eigna bustader i Vest-Telemark", "Korleis få fleire private arbeidsplassar", "Kultur"],
    shares: [6_000, 2_000, 2_000],
    frames: kr([[900_000, 9_000_000, 6_000_000, 2_100_000]])[0] ?? [],
  },
  blocked: [],
};

const about: About = { goal: null, measure: null };
const located = (found: Finding, sheet: string, address: string) => ({
  ...found,
  about,
  location: { sheet, address, table: "tbl_Test", column: null, row: null },
});

const edit = (position: number, address: string, from: number, to: number): CellEdit => ({
  table: "budget",
  row: { id: null, headers: [], cells: [], position },
  column: "amounts.2026",
  sheet: "Budsjett",
  address,
  from,
  to,
});

/** Half a million from goal 1 to goal 2 in 2026, and what the rules say of it. */
export const readyChange: ReadyChange = {
  ok: true,
  after: {
    goals: [1, 2, 3],
    years,
    cells: kr([
      [500_000, 4_500_000, 4_000_000, 1_300_000],
      [200_000, 2_500_000, 1_000_000, 400_000],
      [200_000, 2_000_000, 1_000_000, 400_000],
    ]),
  },
  change: {
    edits: [edit(0, "D5", 5_000_000, 4_500_000), edit(1, "D6", 2_000_000, 2_500_000)],
    rows: [],
    columns: [],
  },
  effect: {
    gone: [
      located(
        finding("share-total", at("goals", 0, "targetShare"), {
          goal: 1,
          share: 6_000,
          target: 5_700,
          tolerance: 50,
        }),
        "Oppsett",
        "H5",
      ),
    ],
    added: [
      located(
        finding("funding-state-differs", at("funding", 0, "amount"), {
          goal: 1,
          year: 2026,
          financing: 500_000_000,
          budget: 450_000_000,
        }),
        "Finansiering",
        "F5",
      ),
    ],
    changed: [],
  },
};

/** A budget that can be read, changed and written. */
export const fakeBudget: BudgetActions = {
  readBudget: () => Promise.resolve(budgetReading),
  previewBudget: () => Promise.resolve({ ...budgetReading, change: readyChange }),
  applyBudget: () => Promise.resolve({ ok: true, undo: { parts: [] } }),
};
