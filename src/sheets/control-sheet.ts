import { colors, fonts } from "./colors";
import type { Area, Content, SheetModel } from "./sheet-model";

/** A finding as a line of the sheet, in words. */
export interface ControlLine {
  readonly severity: string;
  /** The cell, or the sheet, that it leads to; null where the workbook has neither. */
  readonly target: Place | null;
  readonly title: string;
  readonly text: string;
  /** What was said of it, where it is set aside; else "". */
  readonly aside: string;
}

/** A cell, or a sheet where the address is null. */
export interface Place {
  readonly sheet: string;
  readonly address: string | null;
}

/** What the sheet says around its lines. */
export interface ControlWords {
  readonly name: string;
  readonly madeBy: string;
  readonly heading: string;
  /** When it was made, and the counts. */
  readonly summary: string;
  readonly headers: readonly [string, string, string, string, string];
  readonly workbook: string;
}

/** The rows of the sheet, from 0; the marker stands outside the print. */
const rows = { marker: 0, heading: 1, summary: 2, headers: 4, first: 5 } as const;
const widths = [14, 24, 28, 62, 30] as const;
/** A column of reasons with none in it leaves its width to the print. */
const noReasons = 10;
const longestText = 32_000;

/**
 * The sheet with all findings, each with a link to its cell, for meetings.
 * @param home what a finding of the whole workbook leads to, or of a sheet that is gone
 */
export function controlSheet(
  lines: readonly ControlLine[],
  words: ControlWords,
  home: Place | null,
): SheetModel {
  const columns = widths.length;
  const hasReasons = lines.some(({ aside }) => aside !== "");
  const area: Area = { row: 0, column: 0, rows: rows.first + lines.length, columns };
  const wide = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns });
  const text = (row: number, content: string) => ({ row, column: 0, cells: [[content]] });
  const body = wide(rows.headers, lines.length + 1);
  return {
    name: words.name,
    tabColor: colors.generated,
    visible: true,
    gridlines: false,
    area,
    blocks: [
      text(rows.marker, words.madeBy),
      text(rows.heading, words.heading),
      text(rows.summary, words.summary),
      {
        row: rows.headers,
        column: 0,
        cells: [words.headers, ...lines.map((line) => cellsOf(line, words, home))],
      },
    ],
    looks: [
      { area, look: { font: fonts.body, size: fonts.size, color: colors.text, vertical: "Top" } },
      { area: wide(rows.marker, 1), look: { size: 9, italic: true, color: colors.quiet } },
      { area: wide(rows.heading, 1), look: { size: fonts.heading, bold: true } },
      { area: body, look: { grid: colors.line, wrap: true } },
      { area: wide(rows.headers, 1), look: { bold: true, fill: colors.headerFill } },
      ...(lines.length > 0
        ? [
            {
              area: { ...wide(rows.first, lines.length), column: 1, columns: 1 },
              look: { color: colors.input },
            },
          ]
        : []),
    ],
    merges: [],
    widths: new Map([...widths.entries(), ...(hasReasons ? [] : [[columns - 1, noReasons] as const])]),
    heights: new Map(),
    tables: [],
    validations: [],
    frozenRows: rows.first,
    print: {
      area: { ...area, row: rows.heading, rows: area.rows - rows.heading },
      orientation: "Landscape",
      titleRows: { first: rows.headers, last: rows.headers },
      footer: { left: "&A", right: "&P/&N" },
    },
  };
}

function cellsOf(
  { severity, target, title, text, aside }: ControlLine,
  { workbook }: ControlWords,
  home: Place | null,
): Content[] {
  const cut = (part: string) => part.slice(0, longestText);
  const link = target ? linkTo(target) : home && linkTo(home, workbook);
  return [severity, link === null ? workbook : { formula: link }, title, cut(text), cut(aside)];
}

/** A link within the workbook, as a formula: `=HYPERLINK("#'Budsjett'!C5","Budsjett!C5")`. */
export function linkTo({ sheet, address }: Place, shown?: string): string {
  const place = `#'${sheet.replaceAll("'", "''")}'!${address ?? "A1"}`;
  const name = address === null ? sheet : `${sheet}!${address}`;
  return `=HYPERLINK(${quoted(place)},${quoted(shown ?? name)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
