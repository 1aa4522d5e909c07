import type * as z from "zod/mini";
import type { Finding } from "../../src/plan/findings";
import { ledger } from "../../src/plan/ledger";
import { planSchema, type Plan, type RowOf, type TableKey } from "../../src/plan/plan";
import type { Rule } from "../../src/plan/rules/rule";

/** Some fields of some rows; what is not said is blank. */
export type PlanParts = {
  readonly [K in TableKey]?: K extends "settings" ? Partial<Plan["settings"]> : readonly Partial<RowOf<K>>[];
};

/** A plan of 2025–2026, planned for 2025, with only what a test is about. */
export function planWith(parts: PlanParts): Plan {
  const tables = Object.entries(planSchema.shape).map(([key, schema]) => {
    const given: unknown = parts[key as TableKey];
    if (key === "settings")
      return [key, { ...blankOf(planSchema.shape.settings), ...usual, ...(given as object) }];
    const blank = blankOf((schema as z.ZodMiniArray<z.ZodMiniObject>)._zod.def.element);
    const rows = (given ?? []) as readonly object[];
    return [key, rows.map((row) => ({ ...blank, ...row }))];
  });
  return Object.fromEntries(tables) as Plan;
}

const usual = {
  kind: "agreement",
  name: "Avtala",
  firstYear: 2025,
  lastYear: 2026,
  planningYear: 2025,
} as const;

/** A row with every field blank. */
function blankOf(schema: z.ZodMiniObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([field, type]) => {
      const kind = type._zod.def.type;
      return [field, kind === "record" ? {} : kind === "array" ? [] : null];
    }),
  );
}

/** What one rule finds in a plan of these parts. */
export function found(rule: Rule, parts: PlanParts, today = "2025-05-12"): Finding[] {
  const plan = planWith(parts);
  return rule({ plan, ledger: ledger(plan), today });
}

/** Kroner in øre: what the tests' amounts are written in. */
export function kr(kroner: number): number {
  return kroner * 100;
}
