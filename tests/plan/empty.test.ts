import { expect, test } from "vitest";
import { checkPlan } from "../../src/plan/check";
import { blankPlan, newPlan } from "../../src/plan/empty";
import { planSchema } from "../../src/plan/plan";
import { inputModels } from "../../src/sheets/input-models";
import { readPlan } from "../../src/sheets/read-plan";
import { gridsOf } from "../support/grids-of";

test("a new plan has four years from the first, KDD's sources and no rows", () => {
  const plan = newPlan(2026, "nn");
  expect(planSchema.parse(plan)).toEqual(plan);
  expect(plan.years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029]);
  expect(plan.sources[0]).toMatchObject({ name: "KDD 13.50 post 66", kind: "state", needsCommitment: true });
  expect(plan.goals).toEqual([]);
});

test.each(["nn", "nb"] as const)("a new plan in %s is read again as it is", (language) => {
  const plan = newPlan(2026, language);
  const reading = readPlan(gridsOf(inputModels(plan, language)));
  expect(reading.plan).toEqual(plan);
  expect(reading.findings).toEqual([]);
});

test("a new plan is told only what must be filled in: the name", () => {
  expect(checkPlan(newPlan(2026, "nn"), "2026-01-05").map(({ code, place }) => [code, place.column])).toEqual(
    [["setting-missing", "name"]],
  );
});

test("a blank plan is a plan", () => {
  expect(planSchema.parse(blankPlan())).toEqual(blankPlan());
});
