import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { endRow } from "../../standin/model/area";
import type { TableData } from "../../standin/model/data";

/** Office's colours in the order of the table styles: none, then accents 1–6. */
const ACCENTS = ["#595959", "#4472c4", "#c55a11", "#7b7b7b", "#bf8f00", "#2e75b6", "#548235"] as const;
const PALE = ["#f2f2f2", "#d9e1f2", "#fce4d6", "#ededed", "#fff2cc", "#ddebf7", "#e2efda"] as const;

interface Parts {
  readonly header: IStyleData;
  readonly band: IStyleData;
  readonly totals: IStyleData;
}

const edge = (color: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });
const bold: IStyleData = { bl: BooleanNumber.TRUE };

/** A light style: lines and, below number 8, pale bands. */
function lightParts(accent: string, pale: string, headerFilled: boolean): Parts {
  const header = headerFilled
    ? { ...bold, bg: { rgb: accent }, cl: { rgb: "#ffffff" } }
    : { ...bold, bd: { t: edge(accent), b: edge(accent) } };
  return { header, band: { bg: { rgb: pale } }, totals: { ...bold, bd: { t: edge(accent) } } };
}

function mediumParts(accent: string, pale: string): Parts {
  return {
    header: { ...bold, bg: { rgb: accent }, cl: { rgb: "#ffffff" } },
    band: { bg: { rgb: pale } },
    totals: { ...bold, bd: { t: edge(accent) } },
  };
}

const none: Parts = { header: {}, band: {}, totals: {} };
const known = new Map<string, Parts>();

/** The parts of a named style; an unknown name looks as Excel's own default does. */
function partsOf(style: string): Parts {
  const earlier = known.get(style);
  if (earlier) return earlier;
  const [, kind = "Medium", number = "2"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const index = (Number(number) - 1) % 7;
  const accent = ACCENTS[index] ?? ACCENTS[1];
  const pale = PALE[index] ?? PALE[1];
  const parts = kind === "Light" ? lightParts(accent, pale, Number(number) > 7) : mediumParts(accent, pale);
  known.set(style, parts);
  return parts;
}

/** What a table's style gives the cell at `row` and `column`, which lie in the table. */
export function tableLook(table: TableData, row: number, column: number): IStyleData {
  const parts = table.style === null ? none : partsOf(table.style);
  const { area } = table;
  if (table.hasHeaders && row === area.row) return parts.header;
  if (table.hasTotals && row === endRow(area) - 1) return parts.totals;
  const bodyRow = row - area.row - (table.hasHeaders ? 1 : 0);
  const striped =
    (table.bandedRows && bodyRow % 2 === 0) || (table.bandedColumns && (column - area.column) % 2 === 0);
  const edgeColumn =
    (table.highlightFirstColumn && column === area.column) ||
    (table.highlightLastColumn && column === area.column + area.columns - 1);
  return { ...(striped && parts.band), ...(edgeColumn && bold) };
}
