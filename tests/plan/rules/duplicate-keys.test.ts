import { expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { goalDuplicate, sourceDuplicate } from "../../../src/plan/rules/duplicate-keys";
import { found } from "../../support/plan-with";

test("a number that two goals have is said once, at the second", () => {
  expect(
    found(goalDuplicate, { goals: [{ number: 1 }, { number: 2 }, { number: 2 }, { number: 2 }] }),
  ).toEqual([finding("goal-duplicate", at("goals", 2, "number"), { goal: 2 })]);
  expect(found(goalDuplicate, { goals: [{ number: null }, { number: null }, { number: 1 }] })).toEqual([]);
});

test("sources have one name however it is typed", () => {
  expect(
    found(sourceDuplicate, { sources: [{ name: "Anna" }, { name: "KDD" }, { name: " ANNA " }] }),
  ).toEqual([finding("source-duplicate", at("sources", 2, "name"), { source: "Anna" })]);
  expect(
    found(sourceDuplicate, { sources: [{ name: "Anna" }, { name: "Anne" }, { name: null }, {}] }),
  ).toEqual([]);
});
