import { at, finding } from "../findings";
import { duplicates } from "./group";
import type { Rule } from "./rule";

/** Two goals must not have one number. */
export const goalDuplicate: Rule = ({ plan }) =>
  duplicates(plan.goals, (goal) => (goal.number === null ? null : String(goal.number))).map(({ key, rows }) =>
    finding("goal-duplicate", at("goals", rows[1] ?? null, "number"), { goal: Number(key) }),
  );

/** Two sources must not have one name. */
export const sourceDuplicate: Rule = ({ plan, ledger }) =>
  duplicates(plan.sources, (source) => ledger.key(source.name) || null).map(({ first, rows }) =>
    finding("source-duplicate", at("sources", rows[1] ?? null, "name"), { source: first.name ?? "" }),
  );
