import { columnIndex, columnLetters } from "./places";
import { isFormula, type Area, type Content, type SheetModel } from "./sheet-model";

/**
 * A sheet model whose area begins at another cell, as when a person has put rows above our area or columns
 * left of it: everything in it moves along, and the formulas' references to cells of their own sheet.
 */
export function movedTo(model: SheetModel, row: number, column: number): SheetModel {
  const rows = row - model.area.row;
  const columns = column - model.area.column;
  if (rows === 0 && columns === 0) return model;
  const area = (one: Area): Area => ({ ...one, row: one.row + rows, column: one.column + columns });
  const inArea = <T extends { readonly area: Area }>(one: T): T => ({ ...one, area: area(one.area) });
  const content = (one: Content): Content =>
    isFormula(one) ? { ...one, formula: movedFormula(one.formula, rows, columns) } : one;
  const { titleRows } = model.print;
  return {
    ...model,
    area: area(model.area),
    blocks: model.blocks.map((block) => ({
      row: block.row + rows,
      column: block.column + columns,
      cells: block.cells.map((cells) => cells.map(content)),
    })),
    looks: model.looks.map(inArea),
    merges: model.merges.map(area),
    widths: new Map([...model.widths].map(([one, width]) => [one + columns, width])),
    heights: new Map([...model.heights].map(([one, height]) => [one + rows, height])),
    tables: model.tables.map(inArea),
    validations: model.validations.map(inArea),
    frozenRows: model.frozenRows === 0 ? 0 : model.frozenRows + rows,
    print: {
      ...model.print,
      area: area(model.print.area),
      titleRows: titleRows && { first: titleRows.first + rows, last: titleRows.last + rows },
    },
  };
}

/** A text in quotes, a column of a table in brackets (`'` before a bracket in its name), or a cell. */
const parts = /"(?:[^"]|"")*"|\[(?:'.|[^\]'])*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;

/** A formula with its cells moved, those after `$` too: as when lines are put in, not as when it is copied. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    parts,
    (part: string, fixed?: string, letters?: string, fixedRow?: string, row?: string) =>
      letters === undefined
        ? part
        : `${fixed ?? ""}${columnLetters(columnIndex(letters) + columns)}${fixedRow ?? ""}${String(Number(row) + rows)}`,
  );
}
