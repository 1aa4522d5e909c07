import { expect, test } from "vitest";
import { replaceName } from "../../../src/sheets/fixes/partners";

test.each([
  ["NHO, TFK", "TFK", "Telemark fylkeskommune", "NHO, Telemark fylkeskommune"],
  ["tfk og NHO m.fl.", "TFK", "Telemark fylkeskommune", "Telemark fylkeskommune og NHO m.fl."],
  ["NAV Vest-Telemark, NAV", "NAV", "NAV Telemark", "NAV Vest-Telemark, NAV Telemark"],
  ["Innovasjon  Norge NHO", "Innovasjon Norge NHO", "Innovasjon Norge, NHO", "Innovasjon Norge, NHO"],
  ["USN (campus Bø); KS", "USN (campus Bø)", "USN", "USN; KS"],
])("in «%s», «%s» gives way to «%s»", (list, name, by, expected) => {
  expect(replaceName(list, name, by)).toBe(expected);
});

test("a name that only stands inside another one is left", () => {
  expect(replaceName("NAV Vest-Telemark, KS", "NAV", "NAV Telemark")).toBeNull();
  expect(replaceName("NHOR, KS", "NHO", "Næringslivet")).toBeNull();
});
