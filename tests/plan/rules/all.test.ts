import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Rule } from "../../../src/plan/rules/rule";
import { moneyRules, rules } from "../../../src/plan/rules/all";
import { found } from "../../support/plan-with";

const folder = new URL("../../../src/plan/rules/", import.meta.url);
const declared = readdirSync(folder).flatMap((file) =>
  [...readFileSync(new URL(file, folder), "utf8").matchAll(/^export const (\w+): Rule\b/gmu)].map(
    (match) => ({
      file,
      name: match[1] ?? "",
    }),
  ),
);

test.each(declared)("$name of $file runs, once", async ({ file, name }) => {
  const exported = (await import(new URL(file, folder).href)) as Record<string, Rule>;
  expect([...rules, ...moneyRules].filter((rule) => rule === exported[name])).toHaveLength(1);
});

test("nothing else runs, and nothing is said of a plan that has only its settings", () => {
  expect(declared).toHaveLength(rules.length + moneyRules.length);
  for (const rule of [...rules, ...moneyRules]) expect(found(rule, {})).toEqual([]);
});
