import { expect, test } from "vitest";
import { groupedCodes } from "../../docs/rule-groups";
import { severities } from "../../src/plan/findings";
import { languages } from "../../src/text/language";
import { findingMeaning } from "../../src/text/meanings";
import type { FindingCode } from "../../src/plan/findings";

const codes = Object.keys(severities) as FindingCode[];

test("every rule stands in one group", () => {
  expect(groupedCodes().flatMap((group) => group.codes)).toEqual(codes);
});

test.each(languages)(
  "every rule is explained in whole sentences in %s, each in its own words",
  (language) => {
    const meanings = codes.map((code) => findingMeaning(code, language));
    for (const meaning of meanings) expect(meaning).toMatch(/^\p{Lu}.{20,200}\.$/u);
    expect(new Set(meanings).size).toBe(codes.length);
  },
);
