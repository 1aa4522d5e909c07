import type { TableKey } from "../../plan/plan";
import type { References } from "../references";

/** The sum of the amounts that meet the criteria, in kroner whatever the column's unit; null without its column. */
export function sumFormula(
  references: References,
  table: TableKey,
  field: string,
  criteria: readonly string[],
): string | null {
  const amounts = references.column(table, field);
  if (!amounts) return null;
  const factor = references.factor(table, field);
  return `=${factor === 1 ? "" : `${String(factor)}*`}SUMIFS(${[amounts, ...criteria].join(",")})`;
}
