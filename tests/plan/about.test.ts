import { expect, test } from "vitest";
import { aboutIn } from "../../src/plan/about";
import { at, finding } from "../../src/plan/findings";
import { kr, planWith } from "../support/plan-with";

const plan = planWith({
  measures: [{ id: "T1", goal: 1, number: 2 }],
  actuals: [{ goal: 1, measure: "T1", voucher: "7" }],
});
const about = aboutIn(plan);
const place = at("actuals", 0, "amount");
const measure = { id: "T1", label: "1.2" };

test("a finding of one entry is about the entry's goal and measure", () => {
  const twice = finding("actual-voucher-twice", place, { voucher: "7", lines: 1, amount: kr(1) });
  expect(about(twice)).toEqual({ goal: 1, measure });
});

test("a finding of a whole year is not about the first entry's", () => {
  const committed = { year: 2025, source: "KDD", used: kr(2), committed: kr(1), closed: false };
  expect(about(finding("actual-over-committed", place, committed))).toEqual({ goal: null, measure: null });
  expect(about(finding("actual-vat", place, { year: 2025, amount: kr(1) }))).toEqual({
    goal: null,
    measure: null,
  });
});

test("… and about a goal only where it is about no other", () => {
  const over = (...goals: number[]) => {
    const lists = { goals, sources: goals.map(String), used: goals, available: goals };
    return about(finding("actual-over-budget", place, { year: 2025, ...lists }));
  };
  expect([over(2, 2), over(1, 2)]).toEqual([
    { goal: 2, measure: null },
    { goal: null, measure: null },
  ]);
});
