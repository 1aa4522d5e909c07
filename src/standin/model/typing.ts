import { dateToSerial } from "numfmt";
import type { CellStyle } from "./data";
import { isTextFormat, readError, readFormula } from "./input";
import type { CellInput } from "./input";

/**
 * What a person types, as a Norwegian Excel reads it. `today` gives a date without a year its year.
 * Formulas are taken as they stand: English names and commas.
 */
export function readTyped(text: string, style: CellStyle | undefined, today: Date): CellInput {
  if (text === "") return { value: null };
  if (isTextFormat(style)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  const formula = readFormula(text);
  if (formula !== null) return { value: null, formula };
  const word = text.trim().toUpperCase();
  if (word === "SANN" || word === "USANN") return { value: word === "SANN" };
  const error = readError(text.trim());
  if (error) return { value: error };
  return readNumber(text) ?? readDate(text, today) ?? readTime(text) ?? { value: text };
}

const GAP = /[ \u00a0\u2009\u202f]/g;
const NUMBER = /^(kr ?)?([+-]? ?)(\d{1,3}(?: \d{3})+|\d*)(,\d*)?(e[+-]?\d+)?( ?%)?( ?kr)?$/i;

/** "1 000,5", "−3", "10 %", "(5)", "kr 20": with any space and any minus; null where it is none. */
function readNumber(text: string): CellInput | null {
  const plain = text
    .replace(GAP, " ")
    .replace(/\u2212/g, "-")
    .trim();
  const bracketed = /^\(([^()+-]+)\)$/.exec(plain);
  const match = NUMBER.exec(bracketed?.[1] ?? plain);
  if (!match) return null;
  const [, before, sign = "", whole = "", decimals = "", exponent = "", percent, after] = match;
  if (whole === "" && decimals.length < 2) return null;
  const digits = `${whole.replaceAll(" ", "")}${decimals.replace(",", ".")}${exponent}`;
  const size = Number(digits) / (percent === undefined ? 1 : 100);
  const value = sign.startsWith("-") || bracketed ? -size : size;
  const places = decimals.length > 1 ? ".00" : "";
  if (percent !== undefined) return { value, numberFormat: `0${places}%` };
  if (before !== undefined || after !== undefined) return { value, numberFormat: `#,##0${places} "kr"` };
  if (exponent !== "") return { value, numberFormat: "0.00E+00" };
  return whole.includes(" ") ? { value, numberFormat: `#,##0${places}` } : { value };
}

const MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];
const DAY_FIRST = /^(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?(\d{4}|\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NAMED = /^(?:(\d{1,2})[. -]{0,2})?([a-zæøå]{3,9})\.?(?:[ -]?(\d{4}|\d{2}))?$/i;

/** "11.06.2025", "1.1", "1.1.", "11. juni 2025", "2025-06-11"; null where it is no date. */
function readDate(text: string, today: Date): CellInput | null {
  const plain = text.replace(GAP, " ").trim();
  const thisYear = today.getFullYear();
  const iso = YEAR_FIRST.exec(plain);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "dd.mm.yyyy");
  const day = DAY_FIRST.exec(plain);
  if (day) {
    const [first, second, year] = [Number(day[1]), Number(day[2]), day[3]];
    if (year !== undefined) return dated(fullYear(year), second, first, "dd.mm.yyyy");
    return (
      dated(thisYear, second, first, "dd.mmm") ??
      (day[2]?.length === 2 ? dated(fullYear(day[2]), first, 1, "mmm.yy") : null)
    );
  }
  const named = NAMED.exec(plain);
  const month = named ? monthNumber(named[2] ?? "") : 0;
  if (!named || month === 0 || (named[1] === undefined && named[3] === undefined)) return null;
  if (named[1] === undefined) return dated(fullYear(named[3] ?? ""), month, 1, "mmm.yy");
  if (named[3] === undefined) return dated(thisYear, month, Number(named[1]), "dd.mmm");
  return dated(fullYear(named[3]), month, Number(named[1]), "dd.mmm.yy");
}

const FULL_MONTHS =
  "januar februar mars april mai juni juli august september oktober november desember".split(" ");

/** 1 for «jan» and «januar»; 0 for what is no month. */
function monthNumber(word: string): number {
  const name = word.toLowerCase();
  return Math.max(MONTHS.indexOf(name), FULL_MONTHS.indexOf(name)) + 1;
}

/** Two digits mean 1930–2029, as in Excel. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 30 ? 2000 + value : 1900 + value;
}

function dated(year: number, month: number, day: number, numberFormat: string): CellInput | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  const serial = exists ? dateToSerial([year, month, day]) : undefined;
  return serial === undefined ? null : { value: serial, numberFormat };
}

/** "12:30" and "12:30:15" are parts of a day. */
function readTime(text: string): CellInput | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: match[3] === undefined ? "hh:mm" : "hh:mm:ss" };
}
