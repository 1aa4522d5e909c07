import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan, mergeFindings } from "../../src/plan/check";
import { blankPlan, newPlan } from "../../src/plan/empty";
import { at, finding, type Finding } from "../../src/plan/findings";
import { planSchema, type TableKey } from "../../src/plan/plan";
import { arbitraryPlan } from "../support/arbitrary-plan";
import { kr, planWith } from "../support/plan-with";

const today = "2025-05-12";
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe("what is not filled in yet", () => {
  test("a blank plan and a new one only miss settings", () => {
    expect(checkPlan(blankPlan(), today).map(({ place }) => place.column)).toEqual([
      "kind",
      "name",
      "firstYear",
      "lastYear",
      "planningYear",
    ]);
    expect(checkPlan(newPlan(2026, "nn"), today).map(({ place }) => place.column)).toEqual(["name"]);
  });

  test("registered goals, parties and years are no reason to shout", () => {
    const plan = planWith({
      goals: [{ number: 1 }, { number: 2 }],
      parties: [{ name: "Vinje", kind: "municipality", approves: true }],
      years: [{ year: 2025, frame: kr(100) }],
      sources: [{ name: "KDD", kind: "state", needsCommitment: true }],
    });
    expect(checkPlan(plan, today)).toEqual([]);
  });
});

describe("which rules", () => {
  const money = {
    goals: [{ number: 1, targetShare: 5000 }],
    measures: [{ id: "T1", goal: 1, title: "Tiltak", timeframe: "Kvart år" }],
    budget: [{ goal: 3, amounts: { "2025": kr(1) } }],
    funding: [{ year: 2025, goal: 1, source: "Ukjend", amount: kr(1) }],
  };

  test("a programme has no money rules, and its lead is only worth knowing", () => {
    const findings = checkPlan(planWith({ ...money, settings: { kind: "programme" } }), today);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["measure-lead-missing", "info"],
    ]);
  });

  test("an agreement has them", () => {
    expect(codes(checkPlan(planWith(money), today))).toEqual(
      expect.arrayContaining(["share-targets-sum", "budget-unknown-goal", "funding-unknown-source"]),
    );
  });

  test("a period of a thousand years is said once and the money is left alone", () => {
    const settings = { firstYear: 1900, lastYear: 2999 };
    const plan = planWith({
      settings,
      goals: [{ number: 1, targetShare: 10_000 }],
      funding: [{ year: 2025 }],
    });
    expect(codes(checkPlan(plan, today))).toEqual(["period-too-long"]);
  });
});

test("order: severity, then the order of the sheets, then the row", () => {
  const plan = planWith({
    settings: { name: null },
    goals: [{ number: 1 }, { number: 1 }],
    measures: [{ id: "T1", goal: 1, title: "A", lead: "B" }],
    funding: [
      { year: 2031, goal: 1, source: "X", amount: kr(1), status: "declined" },
      { year: 2030, goal: 1, source: "X", amount: kr(1), status: "committed" },
    ],
  });
  expect(checkPlan(plan, today).map(({ code, place }) => [code, place.row])).toEqual([
    ["setting-missing", null],
    ["goal-duplicate", 1],
    ["funding-unknown-source", 0],
    ["funding-year-outside", 0],
    ["funding-year-outside", 1],
    ["measure-partners-missing", 0],
    ["measure-section-missing", 0],
    ["measure-timeframe-missing", 0],
    ["funding-no-reference", 1],
    ["funding-declined", 0],
  ]);
});

describe("merging with what the reader found", () => {
  const missing = finding("setting-missing", at("settings", null, "firstYear"), { setting: "firstYear" });
  const unreadable = finding("year-unreadable", at("settings", null, "firstYear"), { value: "tjue" });
  const asText = finding("date-text", at("settings", null, "lastYear"), { value: "x", reads: "2025-01-01" });
  const other = finding("setting-missing", at("settings", null, "lastYear"), { setting: "lastYear" });

  test("a cell that could not be read is told once", () => {
    expect(mergeFindings([unreadable], [missing, other])).toEqual([unreadable, other]);
  });

  test("an amount that is read from a text is judged by the rules too", () => {
    const cell = at("funding", 0, "amount");
    const params = { goal: 1, year: 2025, financing: kr(5), budget: kr(6) };
    const differs = finding("funding-state-differs", cell, params);
    const read = finding("amount-text", cell, { value: "5", reads: kr(5) });
    const unread = finding("amount-text", cell, { value: "fem", reads: null });
    expect(mergeFindings([read], [differs])).toEqual([read, differs]);
    expect(mergeFindings([unread], [differs])).toEqual([unread]);
  });

  test("a cell that was read is judged by the rules too, in one order", () => {
    expect(mergeFindings([asText], [other])).toEqual([other, asText]);
  });
});

describe("whatever a plan holds", () => {
  const plans = arbitraryPlan();
  const days = fc.oneof(fc.constant(today), fc.string());

  test("no rule throws, and every place is a cell of the plan", () => {
    fc.assert(
      fc.property(plans, days, (plan, day) => {
        for (const { place } of checkPlan(plan, day))
          expect(isPlace(plan[place.table], place.row)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("the same plan gives the same findings, and is left as it was", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const before = structuredClone(plan);
        expect(checkPlan(plan, today)).toEqual(checkPlan(before, today));
        expect(plan).toEqual(before);
      }),
    );
  });

  test("every column is one of its table's", () => {
    fc.assert(
      fc.property(arbitraryPlan({ sensible: true }), (plan) => {
        for (const { place } of checkPlan(plan, today)) {
          const field = place.column?.split(".")[0] ?? null;
          expect(field === null || fieldsOf(place.table).includes(field)).toBe(true);
        }
      }),
    );
  });
});

function isPlace(table: unknown, row: number | null): boolean {
  return row === null || (Array.isArray(table) && row >= 0 && row < table.length);
}

function fieldsOf(table: TableKey): string[] {
  const schema = planSchema.shape[table];
  return Object.keys(
    schema._zod.def.type === "array" ? schema._zod.def.element.shape : schema._zod.def.shape,
  );
}
