import type { Cell } from "./kinds/kind";

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula, and what it comes to where the core knows: the same sum, made without Excel. */
export interface Formula {
  readonly formula: string;
  readonly value?: number;
}

/** What stands in a cell: a text or number as it is, a formula, or nothing. */
export type Content = Cell | Formula;

/** A filled rectangle. Rows are equally long. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

export type Edge = "thin" | "medium" | "none";

/** How cells look; what is absent is left as it is. */
export interface Look {
  readonly font?: string;
  /** points */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Invariant number format. */
  readonly format?: string;
  /** Lines around every cell of the area. */
  readonly grid?: string;
}

export interface LookOf {
  readonly area: Area;
  readonly look: Look;
}

/** A drop-down or an input message. */
export interface Validation {
  readonly area: Area;
  readonly list?: string;
  readonly prompt: { readonly title: string; readonly message: string };
}

export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

export interface Print {
  readonly area: Area;
  readonly orientation: "Portrait" | "Landscape";
  /** Rows repeated on each page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly right: string };
}

/** A whole sheet as data: `excel/draw` draws it, tests compare it. */
export interface SheetModel {
  readonly name: string;
  readonly tabColor: string;
  readonly visible: boolean;
  readonly gridlines: boolean;
  /** Everything that is ours on the sheet. */
  readonly area: Area;
  readonly blocks: readonly Block[];
  readonly looks: readonly LookOf[];
  readonly merges: readonly Area[];
  /** Column → width in characters. */
  readonly widths: ReadonlyMap<number, number>;
  /** Row → height in points; other rows fit themselves to their text. */
  readonly heights: ReadonlyMap<number, number>;
  readonly tables: readonly ExcelTable[];
  readonly validations: readonly Validation[];
  /** Rows that stay in view. */
  readonly frozenRows: number;
  readonly print: Print;
}

/** Whether content is a formula. */
export function isFormula(content: Content): content is Formula {
  return typeof content === "object";
}

/** Content as Excel gives it back as `formulas`. */
export function contentAsRead(content: Content): Cell {
  return isFormula(content) ? content.formula : content;
}

/** The smallest area that holds all blocks. */
export function areaOf(blocks: readonly Block[]): Area {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const last = Math.max(...blocks.map((block) => block.row + block.cells.length));
  const right = Math.max(...blocks.map((block) => block.column + (block.cells[0]?.length ?? 0)));
  return { row, column, rows: last - row, columns: right - column };
}

/** What blocks write in an area, as it is read again; cells between the blocks are blank. */
export function gridOver(area: Area, blocks: readonly Block[]): Cell[][] {
  const grid = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): Cell => ""));
  for (const block of blocks) {
    block.cells.forEach((cells, r) => {
      const row = grid[block.row + r - area.row];
      cells.forEach((content, c) => {
        if (row) row[block.column + c - area.column] = contentAsRead(content);
      });
    });
  }
  return grid;
}

/** A sheet's content as one rectangle over its area. */
export function gridOf({ area, blocks }: SheetModel): Cell[][] {
  return gridOver(area, blocks);
}
