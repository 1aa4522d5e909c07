import { at, finding } from "../findings";
import type { Plan } from "../plan";
import { duplicates } from "./group";
import { measureParams } from "./measure-label";
import { isBlank, type Rule } from "./rule";

/** Every measure needs an ID: the rest of the plan points at it. */
export const measureIdMissing: Rule = ({ plan }) => {
  const next = freeIds(plan);
  return plan.measures.flatMap((measure, row) =>
    isBlank(measure.id)
      ? [
          finding("measure-id-missing", at("measures", row, "id"), {
            ...measureParams(measure),
            next: next(),
          }),
        ]
      : [],
  );
};

/** … of its own: every row after the first with an ID is told. */
export const measureIdDuplicate: Rule = ({ plan, ledger }) => {
  const next = freeIds(plan);
  plan.measures.filter((measure) => isBlank(measure.id)).forEach(next);
  return duplicates(plan.measures, ({ id }) => ledger.key(id) || null).flatMap(({ rows }) =>
    rows.slice(1).flatMap((row) => {
      const measure = plan.measures[row];
      if (!measure) return [];
      return [
        finding("measure-id-duplicate", at("measures", row, "id"), {
          ...measureParams(measure),
          next: next(),
        }),
      ];
    }),
  );
};

/** Gives IDs that nothing in the plan has used, also where the measure itself is gone: `T15`, `T16`, … */
export function freeIds(plan: Plan): () => string {
  const pointers = [
    plan.measureTexts,
    plan.budget,
    plan.funding,
    plan.actuals,
    plan.accountRules,
    plan.progress,
    plan.documentLinks,
  ];
  let highest: number | null = null;
  return () => {
    highest ??= highestOf([
      ...plan.measures.map(({ id }) => id),
      ...pointers.flatMap((rows) => rows.map(({ measure }) => measure)),
    ]);
    return `T${String(++highest)}`;
  };
}

function highestOf(ids: readonly (string | null)[]): number {
  return ids.reduce((most, id) => Math.max(most, numberOf(id)), 0);
}

/** The number of an ID like `T14`; 0 for another form. Longer numbers are no IDs of ours. */
function numberOf(id: string | null): number {
  const match = /^\s*T(\d{1,9})\s*$/iu.exec(id ?? "");
  return Number(match?.[1] ?? 0);
}
