import type { SheetData, WorkbookData } from "../model/data";
import { createCellMap, type CellMap } from "./cellMap";
import { compileFormula, type Compiled } from "./compile";
import { createRangeIndex } from "./rangeIndex";
import type { Book, Position } from "./resolve";
import { isError, type Range } from "./values";

/** A cell with a formula. */
export interface FormulaNode extends Position {
  readonly kind: "formula";
  readonly formula: string;
  readonly compiled: Compiled;
  readonly precedents: readonly RangeNode[];
}

/** A range that formulas depend on. */
export interface RangeNode {
  readonly kind: "range";
  readonly range: Range;
  readonly dependents: Set<FormulaNode>;
}

/** Which formulas depend on which cells. */
export interface Graph {
  readonly nodeAt: CellMap<FormulaNode>["get"];
  /** Makes the graph follow a cell, whose formula may be new, changed or gone. */
  readonly follow: (at: Position) => void;
  readonly all: () => Iterable<FormulaNode>;
  /**
   * The formulas to calculate after cells changed: theirs, those that are calculated always, and all
   * that depend on these. What was read of the ranges concerned is forgotten.
   */
  readonly affected: (changed: readonly Position[]) => Set<FormulaNode>;
}

/** Equal ranges as one object. */
function createInterner(): (range: Range) => Range {
  const ranges = new Map<string, Range>();
  return (range) => {
    const key = `${range.sheet.id}:${String(range.top)}:${String(range.left)}:${String(range.bottom)}:${String(range.right)}`;
    const known = ranges.get(key);
    if (!known) ranges.set(key, range);
    return known ?? range;
  };
}

/** Compiles a formula once for all cells of a sheet that have it. */
function createCompiler(book: Book): (sheet: SheetData, formula: string) => Compiled {
  const sheets = new Map<SheetData, Map<string, Compiled>>();
  return (sheet, formula) => {
    const known = sheets.get(sheet) ?? new Map<string, Compiled>();
    sheets.set(sheet, known);
    const compiled = known.get(formula) ?? compileFormula(book, sheet, formula);
    known.set(formula, compiled);
    return compiled;
  };
}

/** Every cell with a formula. */
function* formulaCells(workbook: WorkbookData): Iterable<Position> {
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, cell] of cells) if (cell.formula !== undefined) yield { sheet, row, column };
}

/** The dependencies of all formulas of a workbook as it is now. */
export function createGraph(workbook: WorkbookData): Graph {
  const intern = createInterner();
  const compile = createCompiler({ workbook, intern });
  const nodes = createCellMap<FormulaNode>();
  const everything = new Set<FormulaNode>();
  const volatile = new Set<FormulaNode>();
  const rangeNodes = new Map<Range, RangeNode>();
  const index = createRangeIndex<RangeNode>();

  function rangeNode(range: Range): RangeNode {
    const known = rangeNodes.get(range);
    if (known) return known;
    const made: RangeNode = { kind: "range", range, dependents: new Set() };
    range.watched = true;
    rangeNodes.set(range, made);
    index.add(range, made);
    return made;
  }

  function add(at: Position, formula: string): void {
    const compiled = compile(at.sheet, formula);
    const found = compiled.references.map((resolve) => resolve(at)).filter((range) => !isError(range));
    const precedents = [...new Set(found.map((range) => rangeNode(intern(range as Range))))];
    const { sheet, row, column } = at;
    const node: FormulaNode = { kind: "formula", sheet, row, column, formula, compiled, precedents };
    for (const precedent of precedents) precedent.dependents.add(node);
    nodes.set(sheet, row, column, node);
    everything.add(node);
    if (compiled.volatile) volatile.add(node);
  }

  function remove(node: FormulaNode): void {
    for (const { dependents } of node.precedents) dependents.delete(node);
    nodes.delete(node.sheet, node.row, node.column);
    everything.delete(node);
    volatile.delete(node);
  }

  function follow(at: Position): void {
    const known = nodes.get(at.sheet, at.row, at.column);
    const formula = at.sheet.cells.get(at.row)?.get(at.column)?.formula;
    if (known?.formula === formula) return;
    if (known) remove(known);
    if (formula !== undefined) add(at, formula);
  }

  function affected(changed: readonly Position[]): Set<FormulaNode> {
    const own = changed.flatMap(({ sheet, row, column }) => nodes.get(sheet, row, column) ?? []);
    const found = new Set<FormulaNode>([...own, ...volatile]);
    const seen = new Set<RangeNode>();
    const queue: Position[] = [...changed, ...volatile];
    for (let at = queue.pop(); at; at = queue.pop()) {
      for (const holder of index.holding(at.sheet, at.row, at.column)) {
        if (seen.has(holder)) continue;
        seen.add(holder);
        holder.range.data = null;
        for (const dependent of holder.dependents) {
          if (found.has(dependent)) continue;
          found.add(dependent);
          queue.push(dependent);
        }
      }
    }
    return found;
  }

  for (const at of formulaCells(workbook)) follow(at);
  return { nodeAt: nodes.get, follow, all: () => everything, affected };
}
