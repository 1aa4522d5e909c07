import type { Plan } from "../../plan/plan";
import type { References } from "../references";
import { goalNumbers, periodYears } from "../../plan/period";
import type { Content, SheetModel } from "../sheet-model";
import { amountHeights, amountLooks, footnoteLines, sumRow, totalOf, type AmountGrid } from "./amounts";
import { firstTableRow, frame, newestVersion } from "./frame";
import { tableWords } from "./words";

/** Section 6: state co-financing per goal and year, as formulas over the budget table. */
export function budgetSheet(plan: Plan, references: References): SheetModel {
  const words = tableWords(plan.settings.tableLanguage ?? "nn");
  const years = periodYears(plan);
  const above = [words.budgetTitle];
  const header = firstTableRow(above);
  const grid: AmountGrid = {
    firstRow: header + 1,
    goals: goalNumbers(plan),
    totalColumn: 2,
    columns: years.map(String),
  };
  const footnotes = plan.footnotes.filter(({ table }) => table === "budget");
  const body = grid.goals.map((goal, index): Content[] => {
    const row = grid.firstRow + index;
    const amounts = years.map((year) => amountOf(references, year, row));
    return [goal, titleOf(plan, goal), totalOf(grid, row), ...amounts];
  });
  return frame({
    name: "6 Budsjett",
    words,
    planName: plan.settings.name ?? "",
    version: newestVersion(plan),
    above,
    blocks: [
      {
        row: header,
        column: 0,
        cells: [["", words.goal, words.total, ...grid.columns], ...body, ["", words.sum, ...sumRow(grid)]],
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
    widths: [5, 48, 16, ...years.map(() => 14)],
    heights: new Map([...amountHeights(grid, header), [header, 22]]),
  });
}

function amountOf(references: References, year: number, row: number): Content {
  const amounts = references.column("budget", `amounts.${String(year)}`);
  const goals = references.column("budget", "goal");
  return amounts === null || goals === null
    ? ""
    : { formula: `=SUMIFS(${amounts},${goals},$A${String(row + 1)})` };
}

function titleOf(plan: Plan, number: number): string {
  return plan.goals.find((goal) => goal.number === number)?.title ?? "";
}
