import { numberText } from "../number-text";
import { isFormula, type Area, type Content, type Look, type SheetModel } from "../sheet-model";

/** A cell as a reader sees it; a merged one stands for all that it spans. */
export interface ShownCell {
  /** Within the table, from 0. */
  readonly column: number;
  readonly text: string;
  readonly look: Look;
  readonly rows: number;
  readonly columns: number;
}

/** A published table without its sheet: the lines around it, and the cells that are there to see. */
export interface ShownTable {
  /** The heading first. */
  readonly above: readonly ShownCell[];
  readonly header: readonly (readonly ShownCell[])[];
  readonly body: readonly (readonly ShownCell[])[];
  /** Captions and footnotes. */
  readonly below: readonly ShownCell[];
  /** The columns' parts of the whole width, in percent. */
  readonly widths: readonly number[];
}

/**
 * A generated sheet as it is read on paper: what is printed, amounts and dates as their formats show them.
 * Formulas show what the core knows that they come to.
 * @throws Error for a sheet that has no table with lines around its cells: it is none of the generated ones
 */
export function shownTable(model: SheetModel): ShownTable {
  const table = model.looks.find(({ look }) => look.grid !== undefined)?.area;
  if (!table) throw new Error(`${model.name} holds no published table`);
  const contents = contentsOf(model);
  const at = (row: number, column: number) => shownCell(model, table, contents, { row, column });
  const lines = (from: number, to: number) =>
    range(from, to).flatMap((row) => at(row, table.column).filter(({ text }) => text !== ""));
  const cells = (from: number, to: number) =>
    range(from, to).map((row) =>
      range(table.column, table.column + table.columns).flatMap((column) => at(row, column)),
    );
  const end = table.row + table.rows;
  const body = model.print.titleRows ? model.print.titleRows.last + 1 : table.row;
  return {
    above: lines(model.print.area.row, table.row),
    header: cells(table.row, body),
    body: cells(body, end),
    below: lines(end, model.print.area.row + model.print.area.rows),
    widths: widthsOf(model, table),
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** None where a merge that begins elsewhere covers the place. */
function shownCell(
  model: SheetModel,
  table: Area,
  contents: ReadonlyMap<string, Content>,
  place: Place,
): ShownCell[] {
  const merge = model.merges.find((area) => holds(area, place));
  if (merge && (merge.row !== place.row || merge.column !== place.column)) return [];
  const look = lookAt(model, place);
  return [
    {
      column: place.column - table.column,
      text: contentText(contents.get(key(place)) ?? "", look),
      look,
      rows: merge?.rows ?? 1,
      columns: merge?.columns ?? 1,
    },
  ];
}

function contentText(content: Content, look: Look): string {
  const value = isFormula(content) ? (content.value ?? "") : content;
  return typeof value === "number" ? numberText(value, look.format) : String(value);
}

/** Later looks are laid over earlier ones. */
function lookAt(model: SheetModel, place: Place): Look {
  let look: Look = {};
  for (const layer of model.looks) if (holds(layer.area, place)) look = { ...look, ...layer.look };
  return look;
}

function holds({ row, column, rows, columns }: Area, place: Place): boolean {
  return (
    place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns
  );
}

function contentsOf(model: SheetModel): Map<string, Content> {
  return new Map(
    model.blocks.flatMap((block) =>
      block.cells.flatMap((cells, r) =>
        cells.map((content, c) => [key({ row: block.row + r, column: block.column + c }), content] as const),
      ),
    ),
  );
}

function key({ row, column }: Place): string {
  return `${String(row)} ${String(column)}`;
}

function widthsOf(model: SheetModel, table: Area): number[] {
  const widths = range(table.column, table.column + table.columns).map(
    (column) => model.widths.get(column) ?? 0,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (total === 0 ? 0 : Math.round((1000 * width) / total) / 10));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
