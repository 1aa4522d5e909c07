import type { CellProblem } from "../plan/findings";
import { isIsoDay, isIsoMonth, isoToSerial, readDate, serialToIso } from "../plan/dates";
import { isWholeKroner, toKroner, toOre, type Ore } from "../plan/money";
import { nearest, normalName } from "../plan/names";
import { readAmount } from "../plan/read-amount";
import { readShare, type BasisPoints } from "../plan/shares";
import { forms, type Language, type Words } from "./words";

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
function shown(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "SANN" : "USANN";
  return String(cell);
}

/** Whether a cell shows one of Excel's errors. */
export function isCellError(cell: Cell): cell is string {
  return typeof cell === "string" && cell.startsWith("#") && errors.has(cell);
}

/** A kind whose blank and error cells are taken care of; `read` gets the rest. */
function kind<T>(base: Omit<Kind<T>, "read"> & { read(cell: Cell, report: Report): T | null }): Kind<T> {
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

function textKind(format: string, long: boolean): Kind<string> {
  return kind<string>({
    type: "text",
    format,
    align: "left",
    long,
    read: (cell) => String(cell),
    write: (value) => value,
  });
}

/** A name or a phrase. */
export const text = textKind("General", false);
/** Sentences: a wide, wrapped column. */
export const longText = textKind("General", true);
/** An ID, a reference, a version: Excel must not make `1.1` a date of it. */
export const code = textKind("@", false);

/** Excel's SUMIFS takes a number kept as text for the number with plain spaces around it, and no others. */
function wholeNumber(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isSafeInteger(cell) ? cell : null;
  return typeof cell === "string" && /^ *\d{1,9} *$/.test(cell) ? Number(cell) : null;
}

/** A whole number: a goal's or a measure's number. */
export const integer: Kind<number> = kind<number>({
  type: "integer",
  format: "0",
  align: "center",
  read(cell, report) {
    const value = wholeNumber(cell);
    if (value === null)
      report({ code: "choice-unknown", params: { value: shown(cell), choices: [], nearest: null } });
    return value;
  },
  write: (value) => value,
});

/** A year as four digits. */
export const year: Kind<number> = kind<number>({
  type: "year",
  format: "0",
  align: "center",
  read(cell, report) {
    const value = wholeNumber(cell);
    if (value !== null && value >= 1900 && value <= 2999) return value;
    report({ code: "year-unreadable", params: { value: shown(cell) } });
    return null;
  },
  write: (value) => value,
});

/** The most that a cell may hold, in kroner; more is a slip. */
const most = 1e12;

function kronerKind(strict: boolean, factor = 1): Kind<Ore> {
  const unit = factor === 1 ? {} : { unit: toOre(factor) };
  return kind<Ore>({
    type: "kroner",
    format: strict ? "#,##0" : "#,##0.00",
    align: "right",
    read(cell, report) {
      if (typeof cell !== "number") {
        const reading = readAmount(String(cell), factor);
        const reads = reading.ok && Math.abs(reading.ore) <= 100 * most ? reading.ore : null;
        report({ code: "amount-text", params: { value: shown(cell), reads, ...unit } });
        // What reads for certain counts as read, so that one slip is not told again by every sum.
        return reads;
      }
      if (Math.abs(cell) * factor > most) {
        report({ code: "amount-text", params: { value: shown(cell), reads: null, ...unit } });
        return null;
      }
      const ore = toOre(cell, factor);
      if (strict && ore < 0) report({ code: "amount-negative", params: { amount: ore } });
      if (strict && !isWholeKroner(ore)) report({ code: "amount-fraction", params: { amount: ore } });
      return ore;
    },
    write: (value) => toKroner(value, factor),
    inUnit: (other) => kronerKind(strict, other),
  });
}

/** An amount of a plan: whole kroner, not below zero. */
export const kroner = kronerKind(true);
/** An amount of the accounts, where øre and credit notes are normal. */
export const bookedAmount = kronerKind(false);

/** Hours: decimals are allowed. */
export const hours: Kind<number> = kind<number>({
  type: "number",
  format: "#,##0.##",
  align: "right",
  read(cell, report) {
    if (typeof cell === "number") return cell;
    report({ code: "choice-unknown", params: { value: shown(cell), choices: [], nearest: null } });
    return null;
  },
  write: (value) => value,
});

const monthNames = {
  nn: [
    "Januar",
    "Februar",
    "Mars",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

function writeDate(value: string, language: Language): Cell {
  if (isIsoDay(value)) return isoToSerial(value) ?? value;
  if (!isIsoMonth(value)) return value;
  return `${monthInWords(Number(value.slice(5, 7)), language)} ${value.slice(0, 4)}`;
}

/** A month, from 1, with a capital as the log has it. */
export function monthInWords(month: number, language: Language): string {
  return (language === "en" ? monthNames.en : monthNames.nn)[month - 1] ?? "";
}

function dateKind(months: boolean): Kind<string> {
  return kind<string>({
    type: "date",
    format: months ? "dd\\.mm\\.yyyy" : "[$-814]d. mmmm yyyy",
    align: "left",
    read(cell, report) {
      const typed = String(cell);
      if (typeof cell === "number") {
        const iso = serialToIso(cell);
        if (iso === null) report({ code: "date-unreadable", params: { value: typed } });
        return iso ?? typed;
      }
      const reading = typeof cell === "string" ? readDate(cell) : null;
      if (reading?.precision === "month" && months) return reading.iso;
      if (reading?.precision === "day")
        report({ code: "date-text", params: { value: typed, reads: reading.iso } });
      else report({ code: "date-unreadable", params: { value: typed } });
      return typed;
    },
    write: writeDate,
  });
}

/** A day. A date kept as text is reported and stays as typed. */
export const date = dateKind(false);
/** A day or a month, as the version log has it. */
export const dateOrMonth = dateKind(true);

/** A share, in a percent cell. */
export const share: Kind<BasisPoints> = kind<BasisPoints>({
  type: "share",
  format: "0.##%",
  align: "right",
  read(cell, report) {
    const value = typeof cell === "boolean" ? null : readShare(cell);
    if (value === null) report({ code: "share-unreadable", params: { value: shown(cell) } });
    return value;
  },
  write: (value) => value / 10_000,
});

/** Percentage points (the tolerance): `0,5` is written as the number 0.5. */
export const percentagePoints: Kind<BasisPoints> = kind<BasisPoints>({
  type: "number",
  format: "0.##",
  align: "right",
  read(cell, report) {
    const value = typeof cell === "number" ? cell : Number(String(cell).trim().replace(",", "."));
    if (Number.isFinite(value) && value >= 0 && value <= 100) return Math.round(value * 100);
    report({ code: "share-unreadable", params: { value: shown(cell) } });
    return null;
  },
  write: (value) => value / 100,
});

/** One of a fixed set; recognised in every language, written in the workbook's. `also`: other ways to say one. */
export function choice<const C extends string>(
  words: Readonly<Record<C, Words>>,
  also: Readonly<Record<string, C>> = {},
): Kind<C> {
  const codes = Object.keys(words) as C[];
  const byName = new Map([
    ...codes.flatMap((c) => forms(words[c]).map((form) => [normalName(form), c] as const)),
    ...Object.entries(also).map(([name, c]) => [normalName(name), c] as const),
  ]);
  const cache = new Map<Cell, C>();
  return kind<C>({
    type: "choice",
    format: "General",
    align: "left",
    choices: codes.map((c) => words[c]),
    read(cell, report) {
      const known = cache.get(cell) ?? byName.get(normalName(String(cell)));
      if (known !== undefined) {
        cache.set(cell, known);
        return known;
      }
      const names = codes.map((c) => words[c].nn);
      report({
        code: "choice-unknown",
        params: { value: shown(cell), choices: names, nearest: nearest(String(cell), names) },
      });
      return null;
    },
    write: (value, language) => words[value][language],
  });
}

const yesNo = choice({
  yes: { nn: "ja", nb: "ja", en: "yes" },
  no: { nn: "nei", nb: "nei", en: "no" },
});

/** Ja or nei; Excel's own TRUE and FALSE are taken too. */
export const flag: Kind<boolean> = {
  ...yesNo,
  read(cell, report) {
    if (typeof cell === "boolean") return cell;
    const answer = yesNo.read(cell, report);
    return answer === null ? null : answer === "yes";
  },
  write: (value, language) => yesNo.write(value ? "yes" : "no", language),
};
