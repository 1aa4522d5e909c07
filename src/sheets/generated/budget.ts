import type { Ledger } from "../../plan/ledger";
import { goalNumbers, periodYears } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import type { References } from "../references";
import type { SheetModel } from "../sheet-model";
import { amountHeights, amountLooks, amountRows, footnoteLines, type AmountGrid } from "./amounts";
import { budgetFormula } from "./budget-formula";
import { firstTableRow, frame } from "./frame";
import { planFrame } from "./plan-frame";

/** Section 6: state co-financing per goal and year, as formulas over the budget table. */
export function budgetSheet(plan: Plan, sums: Ledger, references: References): SheetModel {
  const { words, ...framed } = planFrame(plan);
  const years = periodYears(plan);
  const above = [words.budgetTitle];
  const header = firstTableRow(above);
  const grid: AmountGrid = {
    firstRow: header + 1,
    goals: goalNumbers(plan).map((number) => ({ number, title: sums.goals.get(number)?.value.title ?? "" })),
    columns: years.map(String),
    amount: (goal, column) => sums.budget(goal, years[column] ?? 0),
    formula: (column, row) => budgetFormula(references, years[column] ?? 0, row),
  };
  const widths = [5, 48, 16, ...years.map(() => 14)];
  const footnotes = plan.footnotes.filter(({ table }) => table === "budget");
  return frame({
    ...framed,
    words,
    name: "6 Budsjett",
    above,
    blocks: [
      {
        row: header,
        column: 0,
        cells: [["", words.goal, words.total, ...grid.columns], ...amountRows(grid, words.sum)],
      },
    ],
    columns: 3 + years.length,
    headerRows: { first: header, last: header },
    looks: [
      { area: { row: header, column: 2, rows: 1, columns: 1 + years.length }, look: { horizontal: "Right" } },
      ...amountLooks(grid, footnotes),
    ],
    merges: [],
    below: footnoteLines(footnotes),
    widths,
    heights: amountHeights(grid, widths),
  });
}
