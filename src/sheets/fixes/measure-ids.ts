import type { Finding } from "../../plan/findings";
import { cellFix, type Fix } from "./fix";
import { edit, type FixSource } from "./source";

/**
 * A measure without an ID gets the next free one. So does the second of two with one ID, which is not
 * certain: other sheets may mean either.
 */
export function nextId(
  { code, place, params }: Extract<Finding, { code: "measure-id-missing" | "measure-id-duplicate" }>,
  source: FixSource,
): Fix | null {
  return cellFix(code === "measure-id-missing", [edit(source, "measures", place.row, "id", params.next)]);
}

/**
 * The measures of a goal are numbered again, in the order of the numbers they have; what has none comes last.
 */
export function numberAgain(
  { params }: Extract<Finding, { code: "measure-number-gap" | "measure-number-duplicate" }>,
  source: FixSource,
): Fix | null {
  const rows = source.plan.measures
    .flatMap(({ goal, number }, row) => (goal === params.goal ? [{ row, number: number ?? Infinity }] : []))
    .sort((a, b) => (a.number === b.number ? a.row - b.row : a.number - b.number));
  const changed = rows.flatMap(({ row, number }, index) =>
    number === index + 1 ? [] : [{ row, to: index + 1 }],
  );
  return cellFix(
    false,
    changed.map(({ row, to }) => edit(source, "measures", row, "number", to)),
  );
}
