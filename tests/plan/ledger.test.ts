import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ledger } from "../../src/plan/ledger";
import { sumOre } from "../../src/plan/money";
import { arbitraryPlan } from "../support/arbitrary-plan";
import { kr, planWith } from "../support/plan-with";

const plan = planWith({
  goals: [{ number: 2, title: "To" }, { number: 1 }, { number: 2, title: "To att" }],
  measures: [{ id: "T1", title: "Fyrste" }, { id: " t1", title: "Andre" }, { id: null }],
  sources: [
    { name: "Eigendel", kind: "ownShare" },
    { name: "KDD", kind: "state" },
    { name: "Post 65", kind: "state" },
  ],
  budget: [
    { goal: 1, amounts: { "2025": kr(10), "2026": kr(20), "2030": kr(1) } },
    { goal: 1, measure: "T1", amounts: { "2025": kr(5) } },
    { goal: 2, amounts: { "2026": kr(7) } },
    { goal: 9, amounts: { "2025": kr(100) } },
    { goal: null, amounts: { "2025": kr(100) } },
  ],
  funding: [
    { year: 2025, goal: 1, source: "KDD", amount: kr(10) },
    { year: 2025, goal: 1, source: "kdd", amount: kr(5) },
    { year: 2025, goal: 1, source: "Post 65", amount: kr(3) },
    { year: 2025, goal: 1, source: "Ukjend", amount: kr(2) },
    { year: 2025, goal: 1, source: "KDD", amount: kr(1000), status: "declined" },
    { year: 2025, goal: 2, source: "Eigendel", amount: null },
    { year: 2025, goal: null, source: "Eigendel", amount: kr(4) },
    { year: 2026, goal: 1, source: "KDD", amount: kr(1), status: "declined" },
  ],
});

describe("look-ups", () => {
  const { goals, measure, source, stateSource, years, key } = ledger(plan);

  test("the first row answers to a number or a name, however it is typed", () => {
    expect(goals.get(2)).toMatchObject({ row: 0, value: { title: "To" } });
    expect(measure("T1 ")).toMatchObject({ row: 0, value: { title: "Fyrste" } });
    expect(source("POST 65")?.row).toBe(2);
    expect(key(" Post  65")).toBe("post 65");
  });

  test("nothing answers to a blank or to what is not there", () => {
    expect([measure(null), measure(" "), measure("T9"), source(null), source("")]).toEqual(
      Array(5).fill(undefined),
    );
  });

  test("the state source of §6 is the first of kind state", () => {
    expect(stateSource).toMatchObject({ row: 1, value: { name: "KDD" } });
    expect(ledger(planWith({ sources: [{ name: "A", kind: "other" }] })).stateSource).toBeNull();
  });

  test("the years of the period; none of one that is blank or backwards", () => {
    expect(years).toEqual([2025, 2026]);
    expect(ledger(planWith({ settings: { firstYear: 2027 } })).years).toEqual([]);
    expect(ledger(planWith({ settings: { lastYear: null } })).years).toEqual([]);
    expect(ledger(planWith({ settings: { firstYear: 1900, lastYear: 2999 } })).years).toEqual([]);
  });
});

describe("sums", () => {
  const sums = ledger(plan);

  test("a goal's budget is the sum of its rows, in the period's years", () => {
    expect(sums.budget(1, 2025)).toBe(kr(15));
    expect(sums.budget(1, 2030)).toBe(kr(1));
    expect(sums.goalBudget(1)).toBe(kr(35));
    expect(sums.budget(3, 2025)).toBe(0);
  });

  test("totals are of the plan's own goals", () => {
    expect(sums.yearBudget(2025)).toBe(kr(15));
    expect(sums.yearBudget(2026)).toBe(kr(27));
    expect(sums.totalBudget).toBe(kr(42));
  });

  test("financing by goal, year and source; what is declined never counts", () => {
    expect(sums.financing(1, 2025)).toBe(kr(20));
    expect(sums.financing(1, 2025, "KDD")).toBe(kr(15));
    expect(sums.financing(1, 2025, "ukjend")).toBe(kr(2));
    // SUMIFS, which makes the published table, would not find it either.
    expect(sums.financing(1, 2025, "KDD ")).toBe(0);
    expect(sums.financing(1, 2026)).toBe(0);
    expect(sums.financingOfKind(1, 2025, "state")).toBe(kr(18));
    expect(sums.yearFinancing(2025)).toBe(kr(24));
    expect(sums.yearFinancing(2025, "ownShare")).toBe(kr(4));
  });

  test("a year with only a declined row has financing rows", () => {
    expect([...sums.financedYears]).toEqual([2025, 2026]);
  });
});

test("goals sum to years, and years to the total", () => {
  fc.assert(
    fc.property(arbitraryPlan({ sensible: true, mostRows: 12 }), (any) => {
      const { goals, years, budget, goalBudget, yearBudget, totalBudget } = ledger(any);
      const numbers = [...goals.keys()];
      expect(sumOre(years.map(yearBudget))).toBe(totalBudget);
      expect(sumOre(numbers.map(goalBudget))).toBe(totalBudget);
      for (const year of years)
        expect(sumOre(numbers.map((goal) => budget(goal, year)))).toBe(yearBudget(year));
    }),
  );
});
