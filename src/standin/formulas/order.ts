import { createCellMap } from "./cellMap";
import type { FormulaNode, RangeNode } from "./graph";

type Vertex = FormulaNode | RangeNode;

interface Mark {
  readonly index: number;
  low: number;
  open: boolean;
}

interface Frame {
  readonly vertex: Vertex;
  readonly mark: Mark;
  readonly precedents: readonly Vertex[];
  next: number;
}

/**
 * Goes through formulas so that each comes after those that it depends on, without recursion: chains may
 * be as long as a sheet. `calculate` gets a formula, `circular` the formulas that depend on one another
 * in a circle (Tarjan's strongly connected components).
 */
export function inOrder(
  formulas: Iterable<FormulaNode>,
  {
    calculate,
    circular,
  }: { calculate: (node: FormulaNode) => void; circular: (nodes: FormulaNode[]) => void },
): void {
  const waiting = createCellMap<FormulaNode>();
  const list = [...formulas];
  for (const node of list) waiting.set(node.sheet, node.row, node.column, node);
  const marks = new Map<Vertex, Mark>();
  const open: Vertex[] = [];
  const frames: Frame[] = [];

  function enter(vertex: Vertex): void {
    const mark = { index: marks.size, low: marks.size, open: true };
    marks.set(vertex, mark);
    open.push(vertex);
    const precedents = vertex.kind === "formula" ? vertex.precedents : waiting.within(vertex.range);
    frames.push({ vertex, mark, precedents, next: 0 });
  }

  function close(vertex: Vertex): void {
    const component = open.splice(open.lastIndexOf(vertex));
    for (const member of component) {
      const mark = marks.get(member);
      if (mark) mark.open = false;
    }
    const nodes = component.filter((member) => member.kind === "formula");
    const [only] = nodes;
    if (component.length > 1) circular(nodes);
    else if (only) calculate(only);
  }

  function step(frame: Frame): void {
    const precedent = frame.precedents[frame.next++];
    if (precedent) {
      const mark = marks.get(precedent);
      if (!mark) enter(precedent);
      else if (mark.open) frame.mark.low = Math.min(frame.mark.low, mark.index);
      return;
    }
    frames.pop();
    const above = frames[frames.length - 1];
    if (above) above.mark.low = Math.min(above.mark.low, frame.mark.low);
    if (frame.mark.low === frame.mark.index) close(frame.vertex);
  }

  for (const node of list) {
    if (marks.has(node)) continue;
    enter(node);
    for (let frame = frames[0]; frame; frame = frames[frames.length - 1]) step(frame);
  }
}
