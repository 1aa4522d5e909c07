import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ledger } from "../../src/plan/ledger";
import { sumOre } from "../../src/plan/money";
import { kr, planWith, type PlanParts } from "../support/plan-with";

const sources: PlanParts["sources"] = [
  { name: "KDD", kind: "state" },
  { name: "Eigendel", kind: "ownShare" },
  { name: "kdd", kind: "other" },
];
const [kdd, own] = [0, 1];
const spendingOf = (parts: PlanParts) => ledger(planWith({ sources, ...parts })).spending();

describe("what is used", () => {
  const cost = { date: "2025-05-02", goal: 1, source: "KDD", amount: kr(10) };

  test("costs less compensated VAT, by source, year and goal; a blank kind is a cost", () => {
    const spending = spendingOf({
      actuals: [
        cost,
        { ...cost, kind: "cost", source: "kdd", amount: kr(-2.5) },
        { ...cost, kind: "cost", goal: 2, date: "31.12.2025" },
        { ...cost, kind: "vatCompensation", amount: kr(1) },
        { ...cost, kind: "income" },
        { ...cost, kind: "fund" },
        { ...cost, date: "2026-01-01" },
        { ...cost, goal: null },
        { ...cost, source: "Ukjend" },
        { ...cost, date: "i fjor" },
      ],
    });
    expect([spending.used(kdd, 2025, 1), spending.used(kdd, 2025, 2), spending.used(kdd, 2026)]).toEqual([
      kr(6.5),
      kr(10),
      kr(10),
    ]);
    // Of all goals, also of none.
    expect(spending.used(kdd, 2025)).toBe(kr(26.5));
    expect([...spending.years]).toEqual([2025, 2026]);
  });

  test("a cost without a source is shared by section 7 of its goal and year, to the øre", () => {
    const row = { year: 2025, goal: 1, amount: kr(100) };
    const spending = spendingOf({
      funding: [
        { ...row, source: "KDD" },
        { ...row, source: "Eigendel", amount: kr(50) },
        { ...row, source: "Eigendel", amount: kr(900), status: "declined" },
        { ...row, source: "Eigendel", year: 2026 },
      ],
      actuals: [
        { ...cost, source: null, amount: 500 },
        { ...cost, source: " ", amount: 501 },
        { ...cost, source: null, kind: "vatCompensation", amount: 1 },
        { ...cost, source: null, date: "2026-05-02", amount: 7 },
        { ...cost, source: null, goal: 2, amount: 7 },
      ],
    });
    // 1 000 øre by 2 to 1: the odd øre goes where most is left.
    expect([spending.used(kdd, 2025, 1), spending.used(own, 2025, 1)]).toEqual([667, 333]);
    expect([spending.used(kdd, 2026), spending.used(own, 2026)]).toEqual([0, 7]);
    expect([spending.used(kdd, 2025, 2), spending.used(own, 2025, 2)]).toEqual([0, 0]);
    expect(spending.sharers(2, 2025)).toEqual([]);
  });
});

test("what is shared out is all of it, whatever is booked", () => {
  const kinds = fc.constantFrom("cost" as const, "vatCompensation" as const, null);
  const entry = fc.record({ kind: kinds, amount: fc.integer({ min: -1_000_000_007, max: 1_000_000_007 }) });
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000_007 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(entry), weights, (entries, amounts) => {
      const spending = spendingOf({
        sources: amounts.map((_, index) => ({ name: `Kjelde ${String(index)}` })),
        funding: amounts.map((amount, index) => ({
          year: 2025,
          goal: 1,
          source: `Kjelde ${String(index)}`,
          amount,
        })),
        actuals: entries.map((each) => ({ ...each, date: "2025-05-02", goal: 1 })),
      });
      const sumOf = (isVat: boolean) =>
        sumOre(entries.map(({ kind, amount }) => ((kind === "vatCompensation") === isVat ? amount : 0)));
      expect(sumOre(amounts.map((_, row) => spending.used(row, 2025, 1)))).toBe(
        sumOf(false) - Math.abs(sumOf(true)),
      );
    }),
  );
});
