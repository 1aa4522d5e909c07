/**
 * Dates in the plan are text: an ISO day (`2025-06-17`), an ISO month (`2023-08`), or as a person typed it.
 * Years have four digits, 1000–9999. No time zones: a day is a day.
 */
const dayLength = 86_400_000;
/** Each month in Nynorsk, Bokmål and English, whole and short. */
const monthNames: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "febr", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["desember", "december", "des", "dec"],
];
const name = `(${monthNames.flat().join("|")})\\.?`;
/** The forms that people type, and which of day, month and year each group is. */
const typedForms = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})$/u, order: "ymd" },
  { form: /^(\d{4})(\d{2})(\d{2})$/u, order: "ymd" },
  { form: /^(\d{1,2})(?:\. ?|-)(\d{1,2})(?:\. ?|-| )(\d{4})\.?$/u, order: "dmy" },
  { form: /^(\d{1,2})\/(\d{1,2})(?: |-| - )(\d{4})$/u, order: "dmy" },
  // Only where the first number cannot be a month: 17/6/2025.
  { form: /^(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})$/u, order: "dmy" },
  {
    form: new RegExp(`^(?:den )?(\\d{1,2})(?:st|nd|rd|th)?[. -]*${name}[, -]*(\\d{4})\\.?$`, "u"),
    order: "dmy",
  },
  { form: new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "u"), order: "mdy" },
  { form: /^(\d{4})-(\d{1,2})$/u, order: "ym" },
  { form: /^(\d{1,2})(?:\. ?|\/|-)(\d{4})$/u, order: "my" },
  { form: new RegExp(`^${name}[, -]*(\\d{4})$`, "u"), order: "my" },
];
/** The day before serial 1 in the 1900 system, as it stands from 1 March 1900: it counts a 29 February 1900. */
const serialZero = Date.UTC(1899, 11, 30);
const firstSerial = 61;
const lastSerial = 2_958_465;

/** A date as read: the day, or the month where no day is said. */
export interface DateReading {
  readonly iso: string;
  readonly precision: "day" | "month";
}

/**
 * An Excel serial number's day. In: a serial of the 1900 system; a time of day is dropped.
 * Out: the ISO day, or `null` outside 1 March 1900 – 31 December 9999 (before it, Excel's days are off by one).
 */
export function serialToIso(serial: number): string | null {
  const day = Math.floor(serial);
  return day >= firstSerial && day <= lastSerial ? fromTime(serialZero + day * dayLength) : null;
}

/** An ISO day's Excel serial number; `null` for what is no ISO day, or one before 1 March 1900. */
export function isoToSerial(iso: string): number | null {
  if (!isIsoDay(iso)) return null;
  const serial = (Date.parse(iso) - serialZero) / dayLength;
  return serial >= firstSerial ? serial : null;
}

/** Whether a year is a leap year. */
export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a text is a day that exists, as `2025-06-17`. */
export function isIsoDay(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/u.test(text) && isDay(...numbers(text));
}

/** Whether a text is a month, as `2023-08`. */
export function isIsoMonth(text: string): boolean {
  return /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/u.test(text);
}

/**
 * Reads a date that a person typed, in Nynorsk, Bokmål or English: `17. .juni 2025`, `17/6 2025`, `27.01.2025`,
 * `17 June 2025`, `August 2023`, `08.2023`. A time of day after it is dropped. Out: the ISO day or month;
 * `null` for another text, for a day that does not exist, and for what can be read two ways: years of two
 * digits, and `5/6/2025`, which is May or June.
 */
export function readDate(text: string): DateReading | null {
  const typed = text
    .replace(/[\s\u200B-\u200F\u2060]+/gu, " ")
    .trim()
    .toLowerCase();
  for (const { form, order } of typedForms) {
    const parts = form.exec(typed.replace(/(?:t| |, ?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u, ""))?.slice(1);
    if (parts === undefined) continue;
    const part = (key: string) => parts[order.indexOf(key)] ?? "";
    const year = Number(part("y"));
    const month = monthNames.findIndex((names) => names.includes(part("m"))) + 1 || Number(part("m"));
    if (order.includes("d")) {
      const day = Number(part("d"));
      return isDay(year, month, day) ? { iso: isoDay(year, month, day), precision: "day" } : null;
    }
    const iso = isoMonth(year, month);
    return isIsoMonth(iso) ? { iso, precision: "month" } : null;
  }
  return null;
}

/** The ISO day of a date in the plan, also a typed one; `null` for a blank, a month or what cannot be read. */
export function dayOf(value: string | null): string | null {
  const read = value === null ? null : readDate(value);
  return read?.precision === "day" ? read.iso : null;
}

/** Whether a year (four digits), month and day make a day that exists. */
function isDay(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 9999 && day >= 1 && day <= daysIn(year, month);
}

/** Moves a day by whole days, back where they are negative. In: an ISO day. Throws RangeError for another text. */
export function addDays(iso: string, days: number): string {
  return fromTime(toTime(iso) + days * dayLength);
}

/** Days from one ISO day to another, negative when the second is earlier. Throws RangeError for another text. */
export function daysBetween(from: string, to: string): number {
  return (toTime(to) - toTime(from)) / dayLength;
}

/**
 * Moves a day by whole months; a day that the month lacks becomes its last (31 January and a month is
 * 28 February). In: an ISO day. Throws RangeError for another text.
 */
export function addMonths(iso: string, months: number): string {
  toTime(iso);
  const [year, month, day] = numbers(iso);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return isoDay(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

function isoMonth(year: number, month: number): string {
  return `${String(year)}-${twoDigits(month)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function numbers(iso: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return [year, month, day];
}

function toTime(iso: string): number {
  if (!isIsoDay(iso)) throw new RangeError(`not an ISO day: ${iso}`);
  return Date.parse(iso);
}

function fromTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
