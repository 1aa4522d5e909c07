import { expect, test } from "vitest";
import { checkPlan } from "../../src/plan/check";
import { planSchema, readPlanFile, writePlanFile, type Plan } from "../../src/plan/plan";
import { samples } from "../../src/samples/samples";

const plan: Plan = planSchema.parse(samples["five-goals"].plan);

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

test("five goals share the money 30, 25, 20, 15 and 10 per cent over 2024–2027", () => {
  const totals = plan.goals.map((goal) =>
    sum(plan.budget.filter((row) => row.goal === goal.number).flatMap((row) => Object.values(row.amounts))),
  );
  const million = 100_000_000;
  expect(totals).toEqual([6 * million, 5 * million, 4 * million, 3 * million, 2 * million]);
  expect(plan.goals.map((row) => row.targetShare)).toEqual([3000, 2500, 2000, 1500, 1000]);
});

test("every year's budget makes its frame", () => {
  const sums = plan.years.map(({ year }) => sum(plan.budget.map((row) => row.amounts[String(year)] ?? 0)));
  expect(sums).toEqual(plan.years.map((row) => row.frame));
  expect(sums).toEqual([400_000_000, 600_000_000, 600_000_000, 400_000_000]);
});

test("eight municipalities bear the own share by their key", () => {
  const municipalities = plan.parties.filter((row) => row.kind === "municipality");
  expect(municipalities).toHaveLength(8);
  expect(sum(municipalities.map((row) => row.ownShareKey ?? 0))).toBe(10_000);
});

test("the first year's financing is committed, with references", () => {
  const first = plan.funding.filter((row) => row.year === 2024);
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter((row) => row.status !== "committed" || row.reference === null)).toEqual([]);
});

test("the rules find no error, whenever they look", () => {
  for (const today of ["2025-02-01", "2025-06-30", "2030-01-01"]) {
    expect(checkPlan(plan, today).filter((finding) => finding.severity === "error")).toEqual([]);
  }
});

test("a plan file from before a setting was added has it blank", () => {
  const { deadlineDays, silentMonths, ...older } = plan.settings;
  expect([deadlineDays, silentMonths]).toEqual([null, null]);
  expect(readPlanFile(JSON.stringify({ ...plan, settings: older }))).toEqual({ plan });
});

test("says that it is invented", () => {
  expect(plan.settings.pilot).toBe("Eksempelpiloten");
  expect(plan.texts[0]?.text).toContain("oppdiktet");
});

test.each(["vest-telemark", "five-goals"] as const)("%s is a plan file that reads back as it was", (name) => {
  const sample = planSchema.parse(samples[name].plan);
  expect(readPlanFile(writePlanFile(sample))).toEqual({ plan: sample });
  // The file holds nothing that the schema would drop.
  expect(sample).toEqual(samples[name].plan);
});
