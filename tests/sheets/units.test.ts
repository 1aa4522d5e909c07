import { describe, expect, test } from "vitest";
import type { TableKey } from "../../src/plan/plan";
import type { TableGrid, WorkbookGrids } from "../../src/sheets/grids";
import type { Cell } from "../../src/sheets/kinds/kind";
import { readPlan } from "../../src/sheets/read-plan";
import { kr } from "../support/plan-with";

type Grid = readonly (readonly Cell[])[];

/** A workbook of 2025–2026 with the given tables, a header row and a body each. */
function grids(tables: Readonly<Record<string, Grid>>): WorkbookGrids {
  const settings: Grid = [
    ["Felt", "Verdi"],
    ["Første år", 2025],
    ["Siste år", 2026],
  ];
  const all = Object.entries({ tbl_Avtale: settings, ...tables });
  return {
    tables: all.map(([name, [headers = [], ...rows]]): TableGrid => ({
      name,
      sheet: name.slice(4),
      row: 0,
      column: 0,
      headers,
      rows,
      formulas: new Map(),
    })),
    others: [],
  };
}

/** What is found in a table, a line each: code, row, column and what is read. */
function said(key: TableKey, workbook: WorkbookGrids): string[] {
  return readPlan(workbook)
    .findings.filter(({ place }) => place.table === key)
    .map(
      ({ code, place, params }) => `${code} ${String(place.row)} ${String(place.column)} ${reads(params)}`,
    );
}

function reads(params: object): string {
  return JSON.stringify("reads" in params ? params.reads : Object.values(params));
}

/** The amounts of one row in a budget with these two headers; what is found. */
function budget(headers: readonly [Cell, Cell], cells: readonly [Cell, Cell]) {
  const workbook = grids({
    tbl_Budsjett: [
      ["Delmål", "Tiltak-ID", ...headers, "Sum", "Merknad"],
      [1, "", ...cells, "", ""],
    ],
  });
  return { amounts: readPlan(workbook).plan.budget[0]?.amounts, said: said("budget", workbook) };
}

describe("a year column whose header tells a unit", () => {
  test.each<[readonly [Cell, Cell], readonly [Cell, Cell], readonly [number, number]]>([
    [
      ["2025", "2026"],
      [500_000, 1_000],
      [kr(500_000), kr(1_000)],
    ],
    [
      ["2025 (i 1 000 kr)", "2026 (i 1 000 kr)"],
      [500, 1],
      [kr(500_000), kr(1_000)],
    ],
    [
      ["2025\n(i 1\u00A0000 kr)", "2026\n(i 1\u00A0000 kr)"],
      [500, 1],
      [kr(500_000), kr(1_000)],
    ],
    [
      ["2025, mill. kr", "2026, mill. kr"],
      [0.5, 1.1],
      [kr(500_000), kr(1_100_000)],
    ],
    [
      ["2025 (kr)", "2026 i kr"],
      [500_000, 1_000],
      [kr(500_000), kr(1_000)],
    ],
    // Half thousands are whole kroner
    [
      ["2025 (tkr)", "2026 (tkr)"],
      [500.5, 0.001],
      [kr(500_500), kr(1)],
    ],
    // 1.005 * 1000 is 1004.9999999999999, 0.1 + 0.2 is 0.30000000000000004
    [
      ["2025 (tkr)", "2026 (tkr)"],
      [1.005, 0.1 + 0.2],
      [kr(1_005), kr(300)],
    ],
    [
      ["2025 (mrd. kr)", "2026 (mrd. kr)"],
      [0.000001, 1e-9],
      [kr(1_000), kr(1)],
    ],
  ])("%j with %j", (headers, cells, [first, second]) => {
    const read = budget(headers, cells);
    expect(read.amounts).toEqual({ 2025: first, 2026: second });
    expect(read.said).toEqual([]);
  });

  test("what is not whole kroner, below zero or too much is told in kroner", () => {
    const thousands = ["2025 (tkr)", "2026 (tkr)"] as const;
    // A third of a thousand is 333 kroner and 33 øre
    expect(budget(thousands, [1 / 3, -5])).toEqual({
      amounts: { 2025: 333_33, 2026: kr(-5_000) },
      said: ["amount-fraction 0 amounts.2025 [33333]", "amount-negative 0 amounts.2026 [-500000]"],
    });
    expect(budget(thousands, [1e9, 1e9 + 1])).toEqual({
      amounts: { 2025: kr(1e12) },
      said: ["amount-text 0 amounts.2026 null"],
    });
  });
});

describe("a text in a column in thousands", () => {
  test.each<[string, number | null]>([
    // A bare number is in the column's unit, as it is when it is typed as a number
    ["500", 500_000],
    ["1 200", 1_200_000],
    ["500,5", 500_500],
    ["(5)", -5_000],
    ["500*", 500_000],
    // A scale of its own is what the text says
    ["0,5 mill.", 500_000],
    ["0,5 mill. kr", 500_000],
    ["500 tkr", 500_000],
    ["500 tusen kroner", 500_000],
    // Kroner in a column in thousands: 500 kroner, or 500 thousand?
    ["500 kr", null],
    ["kr 500 000", null],
    ["500 000,-", null],
    // Not sure in kroner, not sure here
    ["1.000", null],
    ["5-", null],
    ["to hundre", null],
    // More than a cell may hold
    ["1 000 000 001", null],
  ])("%j", (text, kroner) => {
    const ore = kroner === null ? null : kr(kroner);
    const read = budget(["2025 (i 1 000 kr)", "2026 (i 1 000 kr)"], [text, ""]);
    expect(read.amounts).toEqual(ore === null ? {} : { 2025: ore });
    expect(read.said).toEqual([`amount-text 0 amounts.2025 ${String(ore)}`]);
  });

  test("in a column in kroner, `kr` is no riddle", () => {
    expect(budget(["2025 (kr)", "2026"], ["500 kr", "kr 500"]).amounts).toEqual({
      2025: kr(500),
      2026: kr(500),
    });
  });
});

describe("columns of amounts in other tables", () => {
  test("the header may tell a unit, in every language", () => {
    const funding: Grid = [
      ["Year", "Goal", "Source", "Amount (NOK 1000)"],
      [2025, 1, "KDD", 500],
    ];
    const years: Grid = [
      ["År", "Årsramme i mill. kr", "Bunde driftsfond 31.12. (tkr)"],
      [2025, 0.9, 12.5],
    ];
    const actuals: Grid = [
      ["Dato", "Delmål", "Beløp i tusen kr"],
      [45_800, 1, -0.01234],
    ];
    const { plan, findings } = readPlan(
      grids({ tbl_Finansiering: funding, tbl_Aar: years, tbl_Rekneskap: actuals }),
    );
    expect(plan.funding[0]?.amount).toBe(kr(500_000));
    expect(plan.years[0]).toMatchObject({ frame: kr(900_000), restrictedFund: kr(12_500) });
    // Credit notes and øre are normal in the accounts: 12 kroner and 34 øre back
    expect(plan.actuals[0]?.amount).toBe(-12_34);
    expect(findings.filter(({ place }) => ["funding", "years", "actuals"].includes(place.table))).toEqual([]);
  });

  test("a text, a number of hours or a year has no unit: such a header is the person's own", () => {
    const funding: Grid = [
      ["År", "Delmål", "Kjelde", "Beløp", "Merknad (kr)", "Timar (tusen)", "Status i kr"],
      [2025, 1, "KDD", 500, "a", 7, "b"],
    ];
    const { plan, findings } = readPlan(grids({ tbl_Finansiering: funding }));
    expect(plan.funding[0]).toMatchObject({ amount: kr(500), note: null, hours: null, status: null });
    expect(findings.filter(({ place }) => place.table === "funding")).toEqual([]);
  });

  test("two columns of one year are two, whatever their units", () => {
    const { amounts, said: found } = budget(["2025", "2025 (i 1 000 kr)"], [500_000, 500]);
    expect(amounts).toEqual({ 2025: kr(500_000) });
    expect(found).toEqual([
      'column-duplicate null amounts.2025@3 ["tbl_Budsjett","2025 (i 1 000 kr)"]',
      "budget-year-missing null null [2026]",
    ]);
  });
});

describe("the budget's years in different units", () => {
  const found = (headers: readonly Cell[]) =>
    said("budget", grids({ tbl_Budsjett: [["Delmål", ...headers]] }));

  test.each<[readonly Cell[]]>([
    [["2025 (i 1 000 kr)", "2026 (i 1 000 kr)", "Sum"]],
    // One unit, written in two ways
    [["2025 (i 1 000 kr)", "2026, tkr", "Sum (i 1 000 kr)"]],
    [["2025 (kr)", "2026", "Sum i kr"]],
  ])("%j are one", (headers) => {
    expect(found(headers)).toEqual([]);
  });

  test.each<[readonly Cell[], string, readonly string[]]>([
    [["2025 (i 1 000 kr)", "2026", "Sum"], "amounts.2026", ["2025 (i 1 000 kr)", "2026"]],
    [["2025", "2026\n(mill. kr)", "Sum"], "amounts.2026", ["2025", "2026 (mill. kr)"]],
    [["2025 (tkr)", "2026 (tkr)", "Sum (kr)"], "total", ["2025 (tkr)", "2026 (tkr)", "Sum (kr)"]],
  ])("%j are told once", (headers, column, told) => {
    expect(found(headers)).toEqual([`budget-units-mixed null ${column} ${JSON.stringify([told])}`]);
  });

  test("a year outside the period is in no sum", () => {
    expect(found(["2025", "2026", "2031 (tkr)"])).toEqual(['budget-year-outside null amounts.2031 ["2031"]']);
  });
});
