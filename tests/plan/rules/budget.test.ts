import { describe, expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import {
  budgetMeasureGoal,
  budgetUnknownGoal,
  budgetUnknownMeasure,
} from "../../../src/plan/rules/budget-references";
import { budgetOutsideTimeframe } from "../../../src/plan/rules/budget-timeframe";
import { budgetCountedTwice, budgetDuplicate } from "../../../src/plan/rules/budget-twice";
import { found, kr } from "../../support/plan-with";

const goals = [{ number: 1 }, { number: 2 }];
const measures = [
  { id: "T1", goal: 1, fromYear: 2025, toYear: 2025 },
  { id: "T2", goal: 2 },
];
const money = { "2025": kr(100) };

describe("budget-unknown-goal", () => {
  test("a goal that is not in the plan is said once", () => {
    const budget = [{ goal: 1 }, { goal: 5 }, { goal: 5 }];
    expect(found(budgetUnknownGoal, { goals, budget })).toEqual([
      finding("budget-unknown-goal", at("budget", 1, "goal"), { goal: 5, times: 2 }),
    ]);
  });

  test("a row without a goal is told when it has money", () => {
    const budget = [{ note: "seinare" }, { amounts: { "2025": 0 } }, { amounts: money }];
    expect(found(budgetUnknownGoal, { goals, budget })).toEqual([
      finding("budget-unknown-goal", at("budget", 2, "goal"), { goal: null, times: 1 }),
    ]);
  });
});

describe("budget-unknown-measure", () => {
  test("an ID is known however it is typed, and blank is not yet shared out", () => {
    const budget = [{ measure: " t1 " }, { measure: null }, { measure: "  " }];
    expect(found(budgetUnknownMeasure, { measures, budget })).toEqual([]);
  });

  test("an unknown one is said once; numbers are never taken for misspelt", () => {
    const budget = [{ measure: "T9" }, { measure: "t9" }, { measure: "Tiltak" }];
    const named = [...measures, { id: "tiltakk" }];
    expect(found(budgetUnknownMeasure, { measures: named, budget })).toEqual([
      finding("budget-unknown-measure", at("budget", 0, "measure"), {
        measure: "T9",
        nearest: null,
        times: 2,
      }),
      finding("budget-unknown-measure", at("budget", 2, "measure"), {
        measure: "Tiltak",
        nearest: "tiltakk",
        times: 1,
      }),
    ]);
  });
});

test("budget-measure-goal: the measure belongs to another goal", () => {
  const budget = [
    { goal: 1, measure: "T1" },
    { goal: 1, measure: "T2" },
    { goal: null, measure: "T2" },
    { goal: 1, measure: "T7" },
  ];
  expect(found(budgetMeasureGoal, { goals, measures, budget })).toEqual([
    finding("budget-measure-goal", at("budget", 1, "goal"), { measure: "T2", goal: 1, belongsTo: 2 }),
  ]);
});

test("budget-duplicate: rows for one goal and measure are said once, at the second", () => {
  const budget = [
    { goal: 1 },
    { goal: 1, measure: "T1" },
    { goal: 2 },
    { goal: 1, measure: "t1" },
    { goal: 1, measure: "" },
    { goal: null },
    { goal: null },
  ];
  expect(found(budgetDuplicate, { budget })).toEqual([
    finding("budget-duplicate", at("budget", 4, "goal"), { goal: 1, measure: null, times: 2 }),
    finding("budget-duplicate", at("budget", 3, "goal"), { goal: 1, measure: "T1", times: 2 }),
  ]);
});

describe("budget-counted-twice", () => {
  const shared = [
    { goal: 1, measure: "T1", amounts: { "2025": kr(60), "2026": kr(10) } },
    { goal: 1, measure: "T3", amounts: { "2025": kr(40) } },
  ];

  test("a goal's own row equal to its measures' sum in a year", () => {
    const budget = [{ goal: 1, amounts: { "2025": kr(100), "2026": kr(30) } }, ...shared];
    expect(found(budgetCountedTwice, { budget })).toEqual([
      finding("budget-counted-twice", at("budget", 0, "amounts.2025"), {
        goal: 1,
        year: 2025,
        amount: kr(100),
      }),
    ]);
  });

  test("one krone more, nothing at all, and another goal's measures are left alone", () => {
    const budget = [
      { goal: 1, amounts: { "2025": kr(101), "2026": 0 } },
      { goal: 2, amounts: money },
      ...shared,
    ];
    expect(found(budgetCountedTwice, { budget })).toEqual([]);
  });
});

describe("budget-outside-timeframe", () => {
  const row = (measure: string, now: number, next: number) => ({
    measure,
    amounts: { "2025": kr(now), "2026": kr(next) },
  });

  test("money after the measure's last year, at the first such cell", () => {
    const budget = [row("T1", 5, 0), row("T1", 5, 5), row("T2", 5, 5)];
    expect(found(budgetOutsideTimeframe, { measures, budget })).toEqual([
      finding("budget-outside-timeframe", at("budget", 1, "amounts.2026"), {
        measure: "T1",
        years: [2026],
        from: 2025,
        to: 2025,
      }),
    ]);
  });

  test("money before a measure that only has a first year", () => {
    const later = [{ id: "T1", fromYear: 2026 }];
    expect(found(budgetOutsideTimeframe, { measures: later, budget: [row("T1", 5, 5)] })).toEqual([
      finding("budget-outside-timeframe", at("budget", 0, "amounts.2025"), {
        measure: "T1",
        years: [2025],
        from: 2026,
        to: null,
      }),
    ]);
  });

  test("a reversed timeframe, and what an ended measure has left, are other findings", () => {
    const budget = [row("T1", 5, 5)];
    const reversed = [{ id: "T1", fromYear: 2026, toYear: 2025 }];
    const ended = [{ id: "T1", toYear: 2025, change: "ended" as const }];
    expect(found(budgetOutsideTimeframe, { measures: reversed, budget })).toEqual([]);
    expect(found(budgetOutsideTimeframe, { measures: ended, budget })).toEqual([]);
  });
});
