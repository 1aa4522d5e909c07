import { expect, test } from "vitest";
import { at, finding } from "../../../src/plan/findings";
import { formatNewer, period, settingMissing } from "../../../src/plan/rules/settings";
import { found } from "../../support/plan-with";

test("a needed setting that is blank is missing, an optional one is not", () => {
  expect(found(settingMissing, { settings: { planningYear: null, name: "  ", pilot: null } })).toEqual([
    finding("setting-missing", at("settings", null, "name"), { setting: "name" }),
    finding("setting-missing", at("settings", null, "planningYear"), { setting: "planningYear" }),
  ]);
  expect(found(settingMissing, {})).toEqual([]);
});

test("the last year must not be before the first", () => {
  expect(found(period, { settings: { firstYear: 2028, lastYear: 2025 } })).toEqual([
    finding("period-reversed", at("settings", null, "lastYear"), { firstYear: 2028, lastYear: 2025 }),
  ]);
  expect(found(period, { settings: { firstYear: 2025, lastYear: 2025 } })).toEqual([]);
  expect(found(period, { settings: { firstYear: null, lastYear: 2025 } })).toEqual([]);
});

test("a period of thirty years is one, of thirty-one is a slip", () => {
  expect(found(period, { settings: { firstYear: 2001, lastYear: 2030 } })).toEqual([]);
  expect(found(period, { settings: { firstYear: 2001, lastYear: 2031 } })).toEqual([
    finding("period-too-long", at("settings", null, "lastYear"), { years: 31, most: 30 }),
  ]);
});

test("a newer format is told, this one and an older are not", () => {
  expect(found(formatNewer, { settings: { formatVersion: 2 } })).toEqual([
    finding("format-newer", at("settings", null, "formatVersion"), { version: 2, known: 1 }),
  ]);
  expect(found(formatNewer, { settings: { formatVersion: 1 } })).toEqual([]);
  expect(found(formatNewer, { settings: { formatVersion: null } })).toEqual([]);
});
