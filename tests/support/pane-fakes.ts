import type { Fix } from "../../src/actions/apply-fixes";
import type { LocatedFinding } from "../../src/actions/located";
import type { TablesResult } from "../../src/actions/make-tables";
import type { PlanSummary } from "../../src/actions/summary";
import type { TablesHtmlResult } from "../../src/actions/tables-html";
import { at, finding, type Finding } from "../../src/plan/findings";
import type { SetAside } from "../../src/plan/records";
import { fakeBudget } from "./pane-budget";
import type { PaneActions } from "../../src/pane/actions";

/** A plan in a few figures. */
export const summary: PlanSummary = {
  name: "Handlingsplan for bygdevekstavtale i Fjordbygda",
  pilot: "Fjordbygda",
  firstYear: 2025,
  lastYear: 2028,
  planningYear: 2025,
  years: [2025, 2026, 2027, 2028],
  goals: 3,
  measures: 16,
  hasBudget: true,
};

/** A finding at a cell of a sheet. */
export function located(found: Finding, sheet: string | null, address: string | null): LocatedFinding {
  const location = { sheet, address, table: "tbl_Test", column: null, row: null };
  return { ...found, location, about: { goal: null, measure: null } };
}

export const error = located(
  finding("amount-text", at("budget", 0, "amounts.2025"), { value: "500 000 kr", reads: 50_000_000 }),
  "Budsjett",
  "C5",
);
export const otherError = located(
  finding("share-total", at("goals", 0, "targetShare"), {
    goal: 1,
    share: 5520,
    target: 6000,
    tolerance: 50,
  }),
  "Oppsett",
  "H6",
);
export const warning = located(
  finding("funding-uncommitted", at("funding", 3, "status"), {
    source: "Kommunal eigendel",
    amount: 30_000_000,
    status: "planned",
    awaitsKdd: false,
  }),
  "Finansiering",
  "G8",
);
export const info = located(
  finding("funding-year-empty", at("funding", null, null), { year: 2026, budget: 450_000_000 }),
  "Finansiering",
  null,
);
export const ofWorkbook = located(
  finding("table-missing", at("funding", null, null), {
    table: "tbl_Finansiering",
    sheet: "Finansiering",
    found: null,
  }),
  null,
  null,
);

export const tablesMade: TablesResult = {
  sheets: [
    { name: "Tabell 1", result: "made" },
    { name: "6 Budsjett", result: "changed" },
    { name: "7 Finansiering 2025", result: "unchanged" },
  ],
  blocked: [],
  typed: [],
  unfinanced: false,
  undo: { parts: [] },
};

/** Two tables to be copied. */
export const tablesCopied: TablesHtmlResult = {
  tables: [
    {
      name: "Tabell 1",
      html: '<div lang="nn"><h3 style="margin:12pt 0 6pt">Delmål 1: Å &lt;bu&gt;</h3><table style="border-collapse:collapse"><tr><th scope="col" style="border:0.75pt solid #7F7F7F;text-align:left">Tiltak</th></tr><tr><td style="border:0.75pt solid #7F7F7F;color:#707070">Bustader</td></tr></table></div>',
      text: "Delmål 1: Å <bu>\nTiltak\nBustader",
    },
    {
      name: "6 Budsjett",
      html: '<div lang="nn"><table><tr><td style="text-align:right">10\u00A0800\u00A0000*</td></tr></table></div>',
      text: "10\u00A0800\u00A0000*",
    },
  ],
  language: "nn",
  blocked: [],
};

/** The warning, set aside. */
export const entry: SetAside = {
  code: warning.code,
  table: "tbl_Test",
  row: null,
  column: null,
  value: null,
  reason: "Tilsagnet kjem i mai",
  date: "2025-05-12",
  by: "Kari",
};

/** Actions on a workbook that holds a plan and where all goes well, but for what is given. */
export function fakeActions(given: Partial<PaneActions> = {}): PaneActions {
  return {
    readState: () => Promise.resolve(summary),
    newPlan: () => Promise.resolve({ parts: [] }),
    checkPlan: () => Promise.resolve({ summary, findings: [] }),
    makeTables: () => Promise.resolve(tablesMade),
    freezeTables: () =>
      Promise.resolve({ sheets: ["6 Budsjett", "7 Finansiering 2025"], undo: { parts: [] } }),
    tablesHtml: () => Promise.resolve(tablesCopied),
    copy: (content) => content.then(() => true),
    followEdits: () => Promise.resolve({ summary, findings: [] }),
    setAside: () => Promise.resolve(entry),
    takeOut: () => Promise.resolve(true),
    putAside: () => Promise.resolve(),
    markCells: () => Promise.resolve(),
    makeControlSheet: () => Promise.resolve({ parts: [] }),
    goTo: () => Promise.resolve(),
    undo: () => Promise.resolve(0),
    applyFixes: () => Promise.resolve({ applied: 0, refused: [], undo: null }),
    watch: () => Promise.resolve(),
    ...fakeBudget,
    ...given,
  };
}

/** A fix of the cell of `error`. */
export const fix: Fix = {
  certain: true,
  edits: [
    {
      table: "budget",
      row: { id: null, headers: [], cells: [], position: 0 },
      column: "amounts.2025",
      sheet: "Budsjett",
      address: "C5",
      from: "500 000 kr",
      to: 500_000,
    },
  ],
  rows: [],
  columns: [],
};
