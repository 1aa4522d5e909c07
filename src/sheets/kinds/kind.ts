import type { CellProblem } from "../../plan/findings";
import type { Ore } from "../../plan/money";
import type { Language, Words } from "../words";

/** A cell as Excel gives it: "" is blank, an error is its text, a date a serial number. */
export type Cell = string | number | boolean;

/** Takes what is wrong with the cell being read. */
export type Report = (problem: CellProblem) => void;

/** What a column holds: how a cell is read, written, formatted and chosen. */
export interface Kind<T> {
  readonly type: "text" | "integer" | "year" | "kroner" | "number" | "date" | "share" | "choice";
  /** Number format in invariant form. */
  readonly format: string;
  readonly align: "left" | "right" | "center";
  /** Long text: wrapped, in a wide column. */
  readonly long?: boolean;
  /** The drop-down's items, where the column takes a fixed choice. */
  readonly choices?: readonly Words[];
  /** `null` for a blank cell and for what cannot be read, which is reported. */
  read(cell: Cell, report: Report): T | null;
  write(value: T, language: Language): Cell;
  /** Of amounts: the same kind in a column whose header tells that one in a cell is so many kroner. */
  inUnit?(factor: number): Kind<Ore>;
}

const errors = new Set([
  "#REF!",
  "#N/A",
  "#NAME?",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** A cell's content as a Norwegian Excel shows it. */
export function shown(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "SANN" : "USANN";
  return String(cell);
}

/** Whether a cell shows one of Excel's errors. */
export function isCellError(cell: Cell): cell is string {
  return typeof cell === "string" && cell.startsWith("#") && errors.has(cell);
}

/** A kind whose blank and error cells are taken care of; `read` gets the rest. */
export function kind<T>(
  base: Omit<Kind<T>, "read"> & { read(cell: Cell, report: Report): T | null },
): Kind<T> {
  return {
    ...base,
    read(cell, report) {
      if (cell === "") return null;
      if (typeof cell === "string") {
        if (cell.trim() === "") return null;
        if (isCellError(cell)) {
          report({ code: "cell-error", params: { error: cell } });
          return null;
        }
      }
      return base.read(cell, report);
    },
  };
}
