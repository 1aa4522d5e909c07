import { expect, test } from "vitest";
import { suggester } from "../../../src/plan/rules/suggest";

test("the name that one is meant for, and none for a blank", () => {
  const suggest = suggester(["Fylkeskommunen", null, "Husbanken"]);
  expect(suggest("Husbankn")).toBe("Husbanken");
  expect(suggest("NAV")).toBeNull();
  expect(suggest(null)).toBeNull();
});

test("after fifty names it is a column of other things, and no more are looked up", () => {
  const suggest = suggester(["Husbanken"]);
  const answers = Array.from({ length: 51 }, () => suggest("Husbankn"));
  expect(answers.slice(0, 50)).toEqual(Array(50).fill("Husbanken"));
  expect(answers[50]).toBeNull();
});
