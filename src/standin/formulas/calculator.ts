import type { CalculatorLike, CellAddress } from "../model/calculator";
import type { SheetData, WorkbookData } from "../model/data";
import { compileFormula } from "./compile";
import { createGraph, type FormulaNode, type Graph } from "./graph";
import type { Call } from "./kinds";
import { inOrder } from "./order";
import type { Position } from "./resolve";
import { errorOf, sameValue, type Scalar } from "./values";

/** Where a calculator takes what is not in the workbook from. */
export interface CalculatorOptions {
  /** Today's serial number; a fraction is the time of day. */
  readonly today?: () => number;
}

const day = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** This moment in the local time zone as a serial number. */
function localNow(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000 - firstDay) / day;
}

/** Replaces a cell's value; tells whether it is another one. */
function store({ sheet, row, column }: FormulaNode, value: Scalar): boolean {
  const cells = sheet.cells.get(row);
  const cell = cells?.get(column);
  if (!cells || !cell || sameValue(cell.value, value)) return false;
  cells.set(column, { ...cell, value });
  return true;
}

/** Calculates formulas in the order of their dependencies; gives the cells that changed. */
function calculate(nodes: Iterable<FormulaNode>, graph: Graph, now: () => number): CellAddress[] {
  const changed: CellAddress[] = [];
  const isSubtotal: Call["isSubtotal"] = (sheet, row, column) =>
    graph.nodeAt(sheet, row, column)?.compiled.subtotal ?? false;
  const finish = (node: FormulaNode, value: Scalar): void => {
    const { sheet, row, column } = node;
    if (store(node, value)) changed.push({ sheetId: sheet.id, row, column });
  };
  inOrder(nodes, {
    calculate: (node) => {
      const { sheet, row, column } = node;
      finish(node, node.compiled.evaluate({ sheet, row, column, now, isSubtotal }));
    },
    circular: (circle) => {
      for (const node of circle) finish(node, 0);
    },
  });
  return changed;
}

/**
 * A calculator over a workbook, which it reads and whose `cells` it writes: `value` of formula cells
 * only, each time as a new cell object with the same formula and style.
 *
 * - `recalculateAll` calculates every formula; `recalculate` those that depend on the changed cells
 *   (where a constant or a formula was set or cleared) and the volatile ones. Both give the cells whose
 *   value became another.
 * - `structureChanged` must be called when tables, names or sheets changed and when cells moved; the
 *   next recalculation then calculates everything, which is safe and still quick.
 * - Formulas that depend on one another in a circle are 0, all of them, as Excel shows with a warning.
 * - Nothing spills; unknown functions and names, and what cannot be read as a formula, are `#NAME?`.
 */
export function createCalculator(workbook: WorkbookData, options: CalculatorOptions = {}): CalculatorLike {
  const now = options.today ?? localNow;
  let graph: Graph | null = null;

  function recalculateAll(): CellAddress[] {
    graph = createGraph(workbook);
    return calculate(graph.all(), graph, now);
  }

  function positions(changed: readonly CellAddress[]): Position[] | null {
    const sheets = new Map<string, SheetData>(workbook.sheets.map((sheet) => [sheet.id, sheet]));
    const found = changed.flatMap(({ sheetId, row, column }) => {
      const sheet = sheets.get(sheetId);
      return sheet ? { sheet, row, column } : [];
    });
    return found.length === changed.length ? found : null;
  }

  return {
    recalculateAll,
    recalculate: (changed) => {
      const at = positions(changed);
      if (!graph || !at) return recalculateAll();
      for (const position of at) graph.follow(position);
      return calculate(graph.affected(at), graph, now);
    },
    structureChanged: () => {
      graph = null;
    },
  };
}

/** The value of a formula as a cell would show it, without putting it into a cell. */
export function evaluateFormula(
  workbook: WorkbookData,
  at: CellAddress,
  formula: string,
  options: CalculatorOptions = {},
): Scalar {
  const sheet = workbook.sheets.find(({ id }) => id === at.sheetId);
  if (!sheet) return errorOf("#REF!");
  const { row, column } = at;
  const compiled = compileFormula({ workbook, intern: (range) => range }, sheet, formula);
  const isSubtotal = () => false;
  return compiled.evaluate({ sheet, row, column, now: options.today ?? localNow, isSubtotal });
}
