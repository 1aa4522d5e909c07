import { serialToIso } from "../plan/dates";
import { dateOrMonth } from "./kinds/dates";

/** No-break: an amount never parts over two lines. */
const groupSpace = "\u00A0";

/** A format's parts: a condition or locale, quoted and escaped text, digits, day, month, year, any character. */
const parts = /\[[^\]]*\]|"[^"]*"|\\.|[#0,]+|d+|m+|y+|[^]/gu;

/**
 * A number as Excel shows it in Norwegian, for the formats of our generated sheets: whole amounts in groups,
 * dates, literal text. In: a value (a date as its serial number) and an invariant number format; without one,
 * the number as it is. Out: `10 800 000*` with no-break spaces, `11. juni 2025`; "" where the format hides it.
 */
export function numberText(value: number, format = "General"): string {
  if (format === "General" || format === "@") return String(value).replace(".", ",");
  const sections = sectionsOf(format);
  const chosen = value < 0 ? 1 : value === 0 ? 2 : 0;
  const section = sections[chosen];
  const sign = value < 0 && !section ? "-" : "";
  const shown = section ?? sections[0] ?? [];
  const date = shown.some((part) => /^[dmy]/u.test(part)) ? serialToIso(value) : null;
  return sign + shown.map((part) => partText(part, Math.abs(value), date)).join("");
}

/** For positive, negative and nought, as far as the format tells them apart. */
function sectionsOf(format: string): string[][] {
  const sections: string[][] = [[]];
  for (const [part] of format.matchAll(parts)) {
    if (part === ";") sections.push([]);
    else sections.at(-1)?.push(part);
  }
  return sections;
}

function partText(part: string, value: number, date: string | null): string {
  if (part.startsWith('"') && part.length > 1) return part.slice(1, -1);
  if (part.startsWith("\\")) return part.slice(1);
  if (part.startsWith("[")) return "";
  if (/^[#0,]/u.test(part)) return wholeText(value, part.includes(","));
  if (/^[dmy]/u.test(part)) return date === null ? "" : datePart(part, date);
  return part;
}

function wholeText(value: number, grouped: boolean): string {
  const digits = String(Math.round(value));
  return grouped ? digits.replace(/\B(?=(?:\d{3})+$)/gu, groupSpace) : digits;
}

function datePart(part: string, date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (part.startsWith("y")) return year;
  const number = part.startsWith("d") ? day : month;
  if (part.length === 2) return number;
  if (part.length === 1) return String(Number(number));
  return monthName(`${year}-${month}`);
}

/** Nynorsk and Bokmål name the months alike, in small letters within a date. */
function monthName(month: string): string {
  return String(dateOrMonth.write(month, "nn")).replace(/ .*/u, "").toLowerCase();
}
