import { yearColumn, type Finding, type FindingCode } from "../../plan/findings";
import { toKroner } from "../../plan/money";
import { isBlank } from "../../plan/rules/rule";
import { cellFix, type Fix } from "./fix";
import { amountEdit, amountIn, cellOf, edit, type FixSource } from "./source";

type Found<C extends FindingCode> = Extract<Finding, { code: C }>;

/** A goal's own amount that its measures' rows say again is emptied. Which of them is right, a person knows. */
export function countedTwice(
  { place, params }: Found<"budget-counted-twice">,
  source: FixSource,
): Fix | null {
  return cellFix(false, [edit(source, "budget", place.row, yearColumn(params.year), "")]);
}

/**
 * The money that an ended measure has in later years goes to its goal's row without measure, a new one where
 * there is none: the frame and the shares stay.
 */
export function endedBudget({ place, params }: Found<"measure-ended-budget">, source: FixSource): Fix | null {
  const { budget } = source.plan;
  const own = place.row === null ? undefined : budget[place.row];
  const sheet = source.places.budget?.sheet;
  if (!own || own.goal === null || place.row === null || sheet === undefined) return null;
  const years = params.years.map((year) => ({
    column: yearColumn(year),
    amount: own.amounts[String(year)] ?? 0,
  }));
  const emptied = years.map(({ column }) => edit(source, "budget", place.row, column, ""));
  const target = budget.findIndex(({ goal, measure }) => goal === own.goal && isBlank(measure));
  if (target < 0) {
    const moved = years.map(
      ({ column, amount }) => [column, amountIn(source, "budget", column, amount)] as const,
    );
    const fix = cellFix(false, emptied);
    const cells = { goal: own.goal, ...Object.fromEntries(moved) };
    return fix && { ...fix, rows: [{ table: "budget", sheet, cells }] };
  }
  const added = years.map(({ column, amount }) => {
    const before = cellOf(source, "budget", target, column);
    if (before !== "" && typeof before !== "number") return null;
    const sum = (budget[target]?.amounts[column.slice(column.indexOf(".") + 1)] ?? 0) + amount;
    const join = { is: "add", amount: toKroner(amount) } as const;
    return amountEdit(source, "budget", target, column, sum, { join });
  });
  return cellFix(false, [...emptied, ...added]);
}
