import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetTable, withAmounts } from "../../src/plan/budget-table";
import { effectOf } from "../../src/plan/effect";
import { moveFunds, type Move } from "../../src/plan/move-funds";
import type { Plan } from "../../src/plan/plan";
import { kr, planWith } from "../support/plan-with";
import { samplePlan } from "../support/workbook";

const plan = planWith({
  goals: [{ number: 1 }, { number: 2 }],
  budget: [
    { goal: 1, measure: "T1", amounts: { "2025": kr(300_000), "2026": kr(10_000) } },
    { goal: 1, measure: null, amounts: { "2025": kr(200_000) } },
    { goal: 1, measure: "T2", amounts: { "2025": kr(100_000) } },
    { goal: 2, measure: null, amounts: { "2025": kr(50_000) } },
  ],
});
const move: Move = { goal: 1, from: 2025, to: 2026, amount: kr(500_000) };

function moved(of: Plan, how: Move): Plan {
  const result = moveFunds(of, how);
  if (!result.ok) throw new Error(result.refusal.reason);
  return withAmounts(of, result.edits);
}

describe("moving money between years", () => {
  it("takes from the row without measure first, and puts it in the same rows", () => {
    expect(moved(plan, move).budget.map(({ amounts }) => amounts)).toEqual([
      { "2025": kr(75_000), "2026": kr(235_000) },
      { "2026": kr(200_000) },
      { "2025": kr(25_000), "2026": kr(75_000) },
      { "2025": kr(50_000) },
    ]);
  });

  it.each<[string, Partial<Move>, unknown]>([
    ["more than there is", { amount: kr(600_001) }, { reason: "too-little", available: kr(600_000) }],
    ["nothing", { amount: 0 }, { reason: "amount" }],
    ["less than nothing", { amount: -1 }, { reason: "amount" }],
    ["to the same year", { to: 2025 }, { reason: "same-year" }],
    ["out of the period", { to: 2027 }, { reason: "unknown-year" }],
    ["for no goal", { goal: 3 }, { reason: "unknown-goal" }],
  ])("cannot move %s", (_, how, refusal) => {
    expect(moveFunds(plan, { ...move, ...how })).toMatchObject({ ok: false, refusal });
  });

  it("answers which rules change on the real plan, before anything is written", () => {
    const sample = samplePlan();
    // The published sums, as frames.
    const frames = new Map([
      [2025, 900_000],
      [2026, 9_000_000],
      [2027, 6_000_000],
      [2028, 2_100_000],
    ]);
    const years = sample.years.map((row) => ({ ...row, frame: kr(frames.get(row.year ?? 0) ?? 0) }));
    const real = { ...sample, years };
    const before = structuredClone(real);
    const after = moved(real, { goal: 1, from: 2026, to: 2027, amount: kr(500_000) });
    expect(real).toEqual(before);
    const { gone, added, changed } = effectOf(real, after, "2025-05-12");
    const said = (list: typeof gone) =>
      list.map(({ code, params }) => [code, "year" in params ? params.year : null]);
    expect(said(gone)).toEqual([]);
    expect(said(added)).toEqual([
      ["frame-total", 2026],
      ["frame-total", 2027],
    ]);
    expect(said(changed).filter(([code]) => code === "share-year")).toEqual([
      ["share-year", 2026],
      ["share-year", 2027],
    ]);
  });
});

describe("whatever is moved", () => {
  const years = fc.constantFrom(2025, 2026, 2027);
  const cases = fc.record({
    rows: fc.array(
      fc.record({
        goal: fc.constantFrom(1, 2),
        measure: fc.option(fc.constantFrom("T1", "T2"), { nil: null }),
        amounts: fc.dictionary(years.map(String), fc.nat({ max: 9_000_000 }), { noNullPrototype: true }),
      }),
      { maxLength: 6 },
    ),
    move: fc.record({
      goal: fc.constantFrom(1, 2),
      from: years,
      to: years,
      amount: fc.nat({ max: 5_000_000 }),
    }),
  });

  it("no row goes below zero, every row keeps its sum, and moved back the table is as it was", () => {
    let made = 0;
    fc.assert(
      fc.property(cases, ({ rows, move: how }) => {
        const any = planWith({
          settings: { lastYear: 2027 },
          goals: [{ number: 1 }, { number: 2 }],
          budget: rows,
        });
        const result = moveFunds(any, how);
        if (!result.ok) return;
        made += 1;
        const after = withAmounts(any, result.edits);
        expect(budgetTable(after)).toEqual(result.after);
        const sum = (amounts: Record<string, number>) => Object.values(amounts).reduce((a, b) => a + b, 0);
        expect(after.budget.map(({ amounts }) => sum(amounts))).toEqual(
          rows.map(({ amounts }) => sum(amounts)),
        );
        expect(
          after.budget
            .flatMap(({ amounts }) => Object.values(amounts))
            .every((amount) => amount > 0 || amount === 0),
        ).toBe(true);
        const back = moved(after, { ...how, from: how.to, to: how.from });
        expect(budgetTable(back)).toEqual(budgetTable(any));
      }),
      { numRuns: 500 },
    );
    expect(made).toBeGreaterThan(30);
  });
});
