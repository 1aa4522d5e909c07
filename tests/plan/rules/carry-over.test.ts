import { describe, expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { carryOver } from "../../../src/plan/rules/carry-over";
import { fundDiffers } from "../../../src/plan/rules/fund";
import { found, kr, type PlanParts } from "../../support/plan-with";

const sources: PlanParts["sources"] = [
  { name: "KDD", kind: "state", needsCommitment: true },
  { name: "Kommunal eigendel", kind: "ownShare" },
];
const goals = [{ number: 1 }, { number: 2 }];
const used = (kroner: number, date = "2025-05-02", goal = 1) => ({
  date,
  goal,
  kind: "cost" as const,
  source: "KDD",
  amount: kr(kroner),
});

describe("carry-over", () => {
  const budget = [
    { goal: 1, amounts: { "2025": kr(500), "2026": kr(100) } },
    { goal: 2, amounts: { "2025": kr(400) } },
  ];
  const plan = { sources, goals, budget, actuals: [used(500), used(100, "2025-12-31", 2)] };
  const closed = (reference: string | null) => [{ year: 2024 }, { year: 2025, closed: true, reference }];
  const carried = (kroner: number) => [
    { fromYear: 2025, toYear: 2026, goal: 2, source: "KDD", amount: kr(kroner) },
  ];
  const params = { year: 2025, unused: kr(300), carried: 0, left: kr(300) };

  test("what the closed year has not used, of all goals, is worth knowing", () => {
    expect(found(carryOver, { ...plan, years: closed("25/12") })).toEqual([
      finding("carry-over", at("years", 1, "restrictedFund"), { ...params, reference: true }, "info"),
    ]);
  });

  test("… and a warning while the year has no KDD reference", () => {
    expect(found(carryOver, { ...plan, years: closed(" ") })).toEqual([
      finding("carry-over", at("years", 1, "reference"), { ...params, reference: false }, "warning"),
    ]);
  });

  test("it is said until all is carried over, and the warning stays without a reference", () => {
    const told = (kroner: number, reference: string | null) =>
      found(carryOver, { ...plan, carryOvers: carried(kroner), years: closed(reference) });
    expect(told(200, "25/12")).toMatchObject([
      { severity: "info", params: { carried: kr(200), left: kr(100) } },
    ]);
    expect(told(300, "25/12")).toEqual([]);
    expect(told(300, null)).toMatchObject([{ severity: "warning", params: { carried: kr(300), left: 0 } }]);
  });

  test("money that was carried in may be left too", () => {
    const carryOvers = [{ fromYear: 2024, toYear: 2025, goal: 1, source: "KDD", amount: kr(50) }];
    expect(found(carryOver, { ...plan, carryOvers, years: closed("25/12") })).toMatchObject([
      { params: { unused: kr(350), left: kr(350) } },
    ]);
  });

  test("a year that is open, one that has used all, and one without accounts have nothing to carry", () => {
    expect(found(carryOver, { ...plan, years: [{ year: 2025 }] })).toEqual([]);
    expect(found(carryOver, { ...plan, actuals: [used(899.5)], years: closed("25/12") })).toEqual([]);
    expect(found(carryOver, { ...plan, actuals: [], years: closed(null) })).toEqual([]);
    expect(found(carryOver, { ...plan, actuals: [used(1, "2026-01-01")], years: closed(null) })).toEqual([]);
  });

  test("without accounts of the year, what is carried over is what is known to be unused", () => {
    const parts = { ...plan, actuals: [], carryOvers: carried(200) };
    expect(found(carryOver, { ...parts, years: closed(null) })).toMatchObject([
      { severity: "warning", params: { unused: kr(200), carried: kr(200), left: 0 } },
    ]);
    expect(found(carryOver, { ...parts, years: closed("25/12") })).toEqual([]);
  });

  test("only the state's money of section 6", () => {
    const other: PlanParts["sources"] = [{ name: "KDD", kind: "county" }];
    expect(found(carryOver, { ...plan, sources: other, years: closed(null) })).toEqual([]);
  });
});

describe("fund-differs", () => {
  const grant = (event: "payout" | "repayment", kroner: number, year = 2025, date: string | null = null) => ({
    event,
    amount: kr(kroner),
    source: "KDD",
    year,
    date,
  });
  const year = (number: number, fund: number | null, closed = true) => ({
    year: number,
    closed,
    restrictedFund: fund === null ? null : kr(fund),
  });
  const plan = { sources, goals, grants: [grant("payout", 900)], actuals: [used(700)] };
  const told = (years: NonNullable<PlanParts["years"]>, other: PlanParts = {}) =>
    found(fundDiffers, { ...plan, ...other, years });

  test("received less used, from nothing before the first year", () => {
    expect(told([year(2025, 200)])).toEqual([]);
    expect(told([year(2025, 150)])).toEqual([
      finding("fund-differs", at("years", 0, "restrictedFund"), {
        year: 2025,
        opening: 0,
        received: kr(900),
        used: kr(700),
        repaid: 0,
        expected: kr(200),
        fund: kr(150),
      }),
    ]);
  });

  test("a fund has whole kroner and the accounts have øre", () => {
    expect(told([year(2025, 200)], { actuals: [used(699.01)] })).toEqual([]);
    expect(told([year(2025, 200)], { actuals: [used(699)] })).toHaveLength(1);
  });

  test("the year before's fund goes on, and what is repaid leaves it on its day", () => {
    const grants = [
      grant("payout", 900),
      grant("repayment", 50, 2025, "2026-04-01"),
      grant("payout", 100, 2026),
    ];
    const actuals = [used(700), used(120, "2026-02-01")];
    // 200 + 100 − 120 − 50
    expect(told([year(2025, 200), year(2026, 130)], { grants, actuals })).toEqual([]);
    expect(told([year(2025, 200), year(2026, 180)], { grants, actuals })).toMatchObject([
      { place: { row: 1 }, params: { opening: kr(200), repaid: kr(50), expected: kr(130), fund: kr(180) } },
    ]);
  });

  test("a payout after New Year belongs to the year that it is for", () => {
    expect(told([year(2025, 200)], { grants: [grant("payout", 900, 2025, "2026-01-20")] })).toEqual([]);
  });

  test("a blank fund is told once: the next year goes on from what it should be", () => {
    const actuals = [used(700), used(120, "2026-02-01")];
    expect(told([year(2026, 80), year(2025, null)], { actuals })).toMatchObject([
      { place: { row: 1 }, params: { year: 2025, expected: kr(200), fund: null } },
    ]);
    expect(told([year(2025, null)], { actuals: [used(900)] })).toEqual([]);
  });

  test("a wrong fund is told in its own year only, where the next one goes on from it", () => {
    const actuals = [used(700), used(120, "2026-02-01")];
    expect(told([year(2025, 150), year(2026, 30)], { actuals })).toMatchObject([{ params: { year: 2025 } }]);
  });

  test("more used than there was is somebody else's money: the fund is empty", () => {
    expect(told([year(2025, 0)], { actuals: [used(1000)] })).toEqual([]);
  });

  test("the year before the period's first may have left a fund", () => {
    expect(told([year(2024, 30), year(2025, 230)])).toEqual([]);
  });

  test("without payouts, the accounts' income from the source is what is received", () => {
    const income = { ...used(-900), kind: "income" as const };
    const parts = { grants: [], actuals: [income, used(700)] };
    expect(told([year(2025, 200)], parts)).toEqual([]);
    expect(told([year(2025, 100)], parts)).toMatchObject([
      { params: { received: kr(900), expected: kr(200) } },
    ]);
  });

  test("silent of open years, and until both what is received and what is used are recorded", () => {
    expect(told([year(2025, 1, false)])).toEqual([]);
    expect(told([year(2025, 1)], { actuals: [] })).toEqual([]);
    expect(told([year(2025, 1)], { grants: [] })).toEqual([]);
    expect(told([year(2026, 1), year(2025, 200)])).toEqual([]);
  });
});
