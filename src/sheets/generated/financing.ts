import type { Ledger } from "../../plan/ledger";
import { goalNumbers } from "../../plan/period";
import type { Plan } from "../../plan/plan";
import { columnLetters } from "../places";
import type { References } from "../references";
import type { Content, SheetModel } from "../sheet-model";
import { declinedWords } from "../tables/choices";
import {
  amountHeights,
  amountLooks,
  amountRows,
  firstAmount,
  footnoteLines,
  type AmountGrid,
} from "./amounts";
import { budgetFormula } from "./budget-formula";
import { firstTableRow, frame } from "./frame";
import { planFrame } from "./plan-frame";
import { sumFormula } from "./sum-formula";

/**
 * Section 7: a year's budget and financing per goal and source, as formulas over the financing table. A year
 * that has no row of financing yet shows the state's money from the budget, and the other sources empty.
 */
export function financingSheet(plan: Plan, year: number, sums: Ledger, references: References): SheetModel {
  const { words, ...framed } = planFrame(plan);
  const above = [words.financingTitle(year)];
  const top = firstTableRow(above);
  const header = top + 1;
  const sources = plan.sources.flatMap(({ name }) => (name === null ? [] : [name]));
  const isFromBudget = (column: number) =>
    !sums.financedYears.has(year) && column === sources.indexOf(sums.stateSource?.value.name ?? "");
  const grid: AmountGrid = {
    firstRow: header + 1,
    goals: goalNumbers(plan).map((number) => ({ number, title: nameOf(sums, number) })),
    columns: sources,
    amount: (goal, column) =>
      isFromBudget(column) ? sums.budget(goal, year) : sums.financing(goal, year, sources[column]),
    formula: (column, row) =>
      isFromBudget(column)
        ? budgetFormula(references, year, row)
        : sumOf(references, year, row, { name: sources[column] ?? "", column, header }),
  };
  const widths = widthsFor(sources);
  const footnotes = plan.footnotes.filter(
    (note) => note.table === "financing" && (note.year ?? year) === year,
  );
  return frame({
    ...framed,
    words,
    name: `7 Finansiering ${String(year)}`,
    above,
    blocks: [
      {
        row: top,
        column: 0,
        cells: [
          topRow(words.sources, sources.length),
          ["", words.goal, words.total, ...sources],
          ...amountRows(grid, words.sum),
        ],
      },
    ],
    columns: firstAmount + sources.length,
    headerRows: { first: top, last: header },
    looks: [
      { area: { row: top, column: 2, rows: 2, columns: 1 + sources.length }, look: { horizontal: "Center" } },
      ...amountLooks(grid, footnotes),
    ],
    merges: sources.length > 1 ? [{ row: top, column: firstAmount, rows: 1, columns: sources.length }] : [],
    below: footnoteLines(footnotes),
    widths,
    heights: new Map([...amountHeights(grid, widths), [top, 20]]),
  });
}

/** More sources than KDD's template has stand closer, so that a page across can be read. */
function widthsFor(sources: readonly string[]): number[] {
  if (sources.length <= templateSources) return [5, 48, 16, ...sources.map(() => 16)];
  const longest = (name: string) => Math.max(...name.split(/\s/).map((word) => word.length));
  return [5, 32, 14, ...sources.map((name) => Math.min(16, Math.max(13, longest(name) + 2)))];
}

const templateSources = 6;

/** The row above the headers: one word over all the sources. */
function topRow(word: string, sources: number): Content[] {
  return ["", "", "", ...Array.from({ length: sources }, (_, index) => (index === 0 ? word : ""))];
}

/** The goal's name in section 7, where it has one of its own. */
function nameOf(sums: Ledger, number: number): string {
  const goal = sums.goals.get(number)?.value;
  return goal?.shortName ?? goal?.title ?? "";
}

/**
 * Declined money never counts, though a space stands before or after the word: hence the wildcards. The year
 * is a number in the formula, the source is the column's header.
 */
function sumOf(
  references: References,
  year: number,
  row: number,
  source: { readonly name: string; readonly column: number; readonly header: number },
): string | null {
  const of = (field: string) => references.column("funding", field);
  const [years, goals, sources, status] = ["year", "goal", "source", "status"].map(of);
  if (!years || !goals || !sources) return null;
  const header = `${columnLetters(firstAmount + source.column)}$${String(source.header + 1)}`;
  const criteria = [
    `${years},${String(year)}`,
    `${goals},$A${String(row + 1)}`,
    `${sources},${criterion(source.name, header)}`,
    ...(status ? declinedWords.map((word) => `${status},"<>*${word}*"`) : []),
  ];
  return sumFormula(references, "funding", "amount", criteria);
}

/** SUMIFS takes `*`, `?`, `~` and a leading operator as more than letters; plain names stay readable. */
function criterion(source: string, cell: string): string {
  if (!/[*?~]|^[=<>]/.test(source)) return cell;
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}
