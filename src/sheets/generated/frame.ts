import { colors, fonts } from "../colors";
import type { Area, Block, Look, LookOf, SheetModel } from "../sheet-model";
import type { PlanFrame } from "./plan-frame";

/** What a published table says, before it is framed as a sheet of ours. */
export interface Published extends PlanFrame {
  readonly name: string;
  /** The rows above the table: heading first. */
  readonly above: readonly string[];
  /** Header rows and body, from `firstRow` on. */
  readonly blocks: readonly Block[];
  readonly columns: number;
  /** The header rows within the sheet. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly looks: readonly LookOf[];
  readonly merges: readonly Area[];
  /** Captions and footnotes. */
  readonly below: readonly string[];
  /** In characters, a column each. */
  readonly widths: readonly number[];
  /** Row → height in points, for rows that should not fit themselves. */
  readonly heights?: ReadonlyMap<number, number>;
}

/** The sheet row that the heading stands in; the marker stands alone above it, outside the print. */
export const headingRow = 1;

/** The row after the lines above and one blank row. */
export function firstTableRow(above: readonly string[]): number {
  return headingRow + above.length + 1;
}

/** Excel refuses a longer text in a cell; a line here may be two texts put together. */
const longestText = 32_767;

/** Roughly what an A4 page takes upright at a readable size, in characters. */
const portraitWidth = 92;

const captionLook: Look = { wrap: true, size: 10, vertical: "Center" };

/** Points between a line of text and what stands next to it. */
const air = 5;

/** Frames a published table: the marker line, heading and lines above, captions below, print set-up. */
export function frame(published: Published): SheetModel {
  const { columns, words } = published;
  const table = firstTableRow(published.above);
  const end = Math.max(...published.blocks.map((block) => block.row + block.cells.length));
  const rows = end + published.below.length;
  const wide = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns });
  const line = (row: number, text: string): Block => ({
    row,
    column: 0,
    cells: [[text.slice(0, longestText)]],
  });
  const total = published.widths.reduce((sum, width) => sum + width, 0);
  return {
    name: published.name,
    tabColor: colors.generated,
    visible: true,
    gridlines: false,
    area: wide(0, rows),
    blocks: [
      line(0, words.madeBy(published.version)),
      ...published.above.map((text, index) => line(headingRow + index, text)),
      ...published.blocks,
      ...published.below.map((text, index) => line(end + index, text)),
    ],
    looks: [
      {
        area: wide(0, rows),
        look: { font: fonts.body, size: fonts.size, color: colors.text, vertical: "Top" },
      },
      { area: wide(0, 1), look: { size: 9, italic: true, color: colors.quiet } },
      { area: wide(headingRow, 1), look: { size: fonts.heading, bold: true } },
      { area: wide(headingRow + 1, Math.max(1, table - headingRow - 1)), look: { wrap: true } },
      { area: wide(table, end - table), look: { grid: colors.line, wrap: true } },
      {
        area: wide(published.headerRows.first, published.headerRows.last - published.headerRows.first + 1),
        look: { bold: true, fill: colors.headerFill, vertical: "Center" },
      },
      ...published.looks,
      ...(published.below.length > 0 ? [{ area: wide(end, published.below.length), look: captionLook }] : []),
    ],
    merges: [
      ...published.above.slice(1).map((_, index) => wide(headingRow + 1 + index, 1)),
      ...published.merges,
      ...published.below.map((_, index) => wide(end + index, 1)),
    ],
    widths: new Map(published.widths.map((width, column) => [column, width])),
    heights: new Map([
      [published.headerRows.last, 20],
      ...(published.heights ?? []),
      [headingRow, 22],
      ...[
        ...published.above.slice(1).map((text, i) => [headingRow + 1 + i, text] as const),
        ...published.below.map((text, i) => [end + i, text] as const),
      ].map(([row, text]) => [row, Math.min(highest, heightOf(text, total) + air)] as const),
    ]),
    tables: [],
    validations: [],
    frozenRows: 0,
    print: {
      area: wide(headingRow, rows - headingRow),
      orientation: total > portraitWidth ? "Landscape" : "Portrait",
      titleRows: published.headerRows,
      footer: { left: footerText(published.planName), right: `${words.page} &P/&N` },
    },
  };
}

/** Excel's highest row, in points. */
const highest = 409;

/**
 * The height in points that a wrapped text takes, 15 a line: merged rows do not fit themselves in Excel.
 * @param width in characters
 */
export function heightOf(text: string, width: number): number {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil((line.length * 1.05) / width)));
  return Math.min(highest, 15 * lines.reduce((sum, count) => sum + count, 0));
}

/** The heights of a table's body rows by their texts: as high as the longest cell takes, with air around it. */
export function bodyHeights(
  firstRow: number,
  rows: readonly (readonly unknown[])[],
  widths: readonly number[],
): Map<number, number> {
  const height = (cell: unknown, column: number) =>
    heightOf(typeof cell === "string" ? cell : "", widths[column] ?? Infinity);
  return new Map(
    rows.map((cells, index) => [firstRow + index, Math.min(highest, Math.max(...cells.map(height)) + air)]),
  );
}

/** `&` is a code in a page footer and is doubled. */
function footerText(text: string): string {
  return text.replaceAll("&", "&&").slice(0, 200);
}
