import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputModels } from "../../src/sheets/input-models";
import { readPlan } from "../../src/sheets/read-plan";
import { planSchema } from "../../src/plan/plan";
import { samples } from "../../src/samples/samples";
import { arbitraryPlan } from "../support/arbitrary-plan";
import { asSheetsHold } from "../support/as-sheets-hold";
import { gridsOf } from "../support/grids-of";

describe("a plan written to sheets and read again is the plan", () => {
  test("the real plan, with its one date as text", () => {
    const plan = planSchema.parse(samples["vest-telemark"].plan);
    const reading = readPlan(gridsOf(inputModels(plan, "nn")));
    expect(reading.plan).toEqual(plan);
    expect(reading.findings.map(({ code, params }) => [code, params])).toEqual([
      ["date-text", { value: "17. .juni 2025", reads: "2025-06-17" }],
    ]);
  });

  test("another pilot, in Bokmål, with five goals", () => {
    const plan = planSchema.parse(samples["five-goals"].plan);
    const reading = readPlan(gridsOf(inputModels(plan, "nb")));
    expect(reading.plan).toEqual(plan);
    expect(reading.findings).toEqual([]);
  });
});

test("any plan that the sheets can hold", () => {
  fc.assert(
    fc.property(arbitraryPlan({ sensible: true }), fc.constantFrom("nn", "nb", "en"), (any, language) => {
      const plan = asSheetsHold(any);
      expect(readPlan(gridsOf(inputModels(plan, language))).plan).toEqual(plan);
    }),
    { numRuns: 150 },
  );
});
