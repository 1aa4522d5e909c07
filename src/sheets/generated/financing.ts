import type { Plan } from "../../plan/plan";
import { goalNumbers } from "../../plan/period";
import { columnLetters } from "../places";
import type { References } from "../references";
import type { Content, SheetModel } from "../sheet-model";
import { declinedWords } from "../tables/choices";
import { amountHeights, amountLooks, footnoteLines, sumRow, totalOf, type AmountGrid } from "./amounts";
import { firstTableRow, frame, newestVersion } from "./frame";
import { tableWords } from "./words";

/** Section 7: a year's budget and financing per goal and source, as formulas over the financing table. */
export function financingSheet(plan: Plan, year: number, references: References): SheetModel {
  const words = tableWords(plan.settings.tableLanguage ?? "nn");
  const above = [words.financingTitle(year)];
  const header = firstTableRow(above);
  const grid: AmountGrid = {
    firstRow: header + 2,
    goals: goalNumbers(plan),
    totalColumn: 2,
    columns: plan.sources.flatMap(({ name }) => (name === null ? [] : [name])),
  };
  const sources = grid.columns.length;
  const footnotes = plan.footnotes.filter(
    (note) => note.table === "financing" && (note.year ?? year) === year,
  );
  const body = grid.goals.map((goal, index): Content[] => {
    const row = grid.firstRow + index;
    const amounts = grid.columns.map((source, offset) =>
      amountOf(references, year, source, row, 3 + offset, header + 1),
    );
    return [goal, titleOf(plan, goal), totalOf(grid, row), ...amounts];
  });
  return frame({
    name: `7 Finansiering ${String(year)}`,
    words,
    planName: plan.settings.name ?? "",
    version: newestVersion(plan),
    above,
    blocks: [
      {
        row: header,
        column: 0,
        cells: [
          ["", "", "", words.sources, ...Array.from({ length: Math.max(0, sources - 1) }, () => "")].slice(
            0,
            3 + sources,
          ),
          ["", words.goal, words.total, ...grid.columns],
          ...body,
          ["", words.sum, ...sumRow(grid)],
        ],
      },
    ],
    columns: 3 + sources,
    headerRows: { first: header, last: header + 1 },
    looks: [
      { area: { row: header, column: 2, rows: 2, columns: 1 + sources }, look: { horizontal: "Center" } },
      ...amountLooks(grid, footnotes),
    ],
    merges: sources > 1 ? [{ row: header, column: 3, rows: 1, columns: sources }] : [],
    below: footnoteLines(footnotes),
    widths: [5, 44, 16, ...grid.columns.map(() => 16)],
    heights: new Map([...amountHeights(grid, header + 1), [header, 20]]),
  });
}

/** Declined money never counts; the year is a number in the formula, the source is the column's header. */
function amountOf(
  references: References,
  year: number,
  source: string,
  row: number,
  column: number,
  headerRow: number,
): Content {
  const of = (field: string) => references.column("funding", field);
  const [amount, years, goals, sources, status] = [
    of("amount"),
    of("year"),
    of("goal"),
    of("source"),
    of("status"),
  ];
  if (amount === null || years === null || goals === null || sources === null) return "";
  const header = `${columnLetters(column)}$${String(headerRow + 1)}`;
  const criteria = [
    `${years},${String(year)}`,
    `${goals},$A${String(row + 1)}`,
    `${sources},${criterion(source, header)}`,
  ];
  if (status !== null) criteria.push(...declinedWords.map((word) => `${status},"<>${word}"`));
  return { formula: `=SUMIFS(${amount},${criteria.join(",")})` };
}

/** SUMIFS takes `*`, `?`, `~` and a leading operator as more than letters; plain names stay readable. */
function criterion(source: string, cell: string): string {
  if (!/[*?~]|^[=<>]/.test(source)) return cell;
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

function titleOf(plan: Plan, number: number): string {
  const goal = plan.goals.find((candidate) => candidate.number === number);
  return goal?.shortName ?? goal?.title ?? "";
}
