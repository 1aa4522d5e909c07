import type { Cell, CellValue } from "../model/data";
import { DAYS_1904 } from "./cells-read";
import { element } from "./edit";
import { isDate } from "./number-formats";
import { cellName } from "./references";
import { escapeText, toXString } from "./text";

/** What writing a cell needs to know. */
export interface CellTarget {
  readonly row: number;
  readonly column: number;
  /** The style's index. */
  readonly style: number;
  /** `<f>` as XML, or "" for a constant. */
  readonly formula: string;
  readonly date1904: boolean;
  /** The cell metadata (`cm`) that a kept array formula needs. */
  readonly metadata?: string | undefined;
}

/** A `<c>` element. Texts stand in the cell itself, so that the shared strings never change. */
export function cellText(cell: Cell, target: CellTarget): string {
  const { type, content } = contentOf(cell, target);
  const style = target.style === 0 ? "" : ` s="${String(target.style)}"`;
  const kind = type === "" ? "" : ` t="${type}"`;
  const metadata = target.metadata === undefined ? "" : ` cm="${target.metadata}"`;
  const start = `<c r="${cellName(target.row, target.column)}"${style}${kind}${metadata}`;
  const inner = target.formula + content;
  return inner === "" ? `${start}/>` : `${start}>${inner}</c>`;
}

function contentOf(cell: Cell, target: CellTarget): { type: string; content: string } {
  const { value } = cell;
  if (value === null) return { type: "", content: "" };
  if (typeof value === "string") {
    if (target.formula !== "") return { type: "str", content: `<v${space(value)}>${text(value)}</v>` };
    return { type: "inlineStr", content: `<is><t${space(value)}>${text(value)}</t></is>` };
  }
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? "1" : "0"}</v>` };
  if (typeof value === "object") return { type: "e", content: `<v>${fileError(value.error)}</v>` };
  if (!Number.isFinite(value)) return { type: "e", content: "<v>#NUM!</v>" };
  const number = target.date1904 && isDate(cell.style?.numberFormat) ? value - DAYS_1904 : value;
  return { type: "", content: `<v>${String(number)}</v>` };
}

/** A formula as `<f>`. */
export function formulaText(formula: string): string {
  return element("f", {}, escapeText(toXString(formula)));
}

/** Errors younger than the format stand as #VALUE! in a file, until Excel calculates again. */
function fileError(error: string): string {
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}

function text(value: string): string {
  return escapeText(toXString(value));
}

function space(value: string): string {
  return /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
}

/** Whether two values are the same in a cell. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && a?.error === b?.error;
}
