import { expect, test } from "vitest";
import { largePlan } from "../../bench/large-plan";
import { median } from "../../bench/median";
import { reportOf, type Subject } from "../../bench/report";
import { checkPlan } from "../../src/plan/check";

const size = { measures: 20, fundingPerMeasure: 10 };
const today = "2025-06-20";
const subject: Subject = { name: "small", plan: largePlan(size), rounds: 1, coreRounds: 2, tablesSyncs: 3 };

test("a made plan has the size that was asked for, and is the same every time", () => {
  const plan = largePlan(size);
  expect(plan.measures).toHaveLength(20);
  expect(plan.measureTexts).toHaveLength(20);
  expect(plan.funding).toHaveLength(200);
  expect(largePlan(size)).toEqual(plan);
});

test("a made plan's texts are as long as the real plan's, and all of them are there", () => {
  const [first] = largePlan(size).measureTexts;
  // T1 of the real plan has a challenge of 305 signs and a description of 1 192.
  expect(first?.challenge?.length).toBeGreaterThan(300);
  expect(first?.description?.length).toBeGreaterThan(1_185);
});

test("a made plan is valid: no error, and as little found as in a plan that awaits its partners", () => {
  const codes = checkPlan(subject.plan, today).map(({ code }) => code);
  expect(codes).toEqual(["anchoring-after-signing", "approval-missing"]);
});

test("the report counts the same every time, and its times are numbers", async () => {
  const [first, second] = [await reportOf([subject], today), await reportOf([subject], today)];
  expect(countsOf(first)).toEqual(countsOf(second));
  expect(first.targets.map(({ plan }) => plan)).toEqual(Array.from({ length: 8 }, () => "small"));
  const small = first.plans["small"];
  expect(small?.actions.read).toMatchObject({ syncs: 2, cleanups: 1 });
  expect(small?.actions.check.syncs).toBe(2);
  expect(small?.actions.edit.syncs).toBe(1);
  expect(small?.actions.tables.syncs).toBe(3);
  expect(small?.actions.tablesAgain.syncs).toBe(2);
  expect(small?.size).toMatchObject({ measures: 20, fundingRows: 200 });
  for (const value of Object.values(small?.core.ratio ?? {})) expect(value).toBeGreaterThan(0);
});

test("the median is the middle, of two the upper", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([1, 2])).toBe(2);
  expect(() => median([])).toThrow(RangeError);
});

/** Everything that is no time. */
function countsOf(report: unknown): string {
  const times = new Set([
    "machine",
    "milliseconds",
    "split",
    "jsonParse",
    "parsing",
    "rules",
    "models",
    "ratio",
  ]);
  return JSON.stringify(report, (key, value: unknown) => (times.has(key) ? undefined : value)).replaceAll(
    /"target":"(?:parsing|own milliseconds)[^}]*/g,
    "",
  );
}
