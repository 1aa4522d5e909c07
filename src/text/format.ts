import { isIsoDay, isIsoMonth } from "../plan/dates";
import { toKroner, type Ore } from "../plan/money";
import type { BasisPoints } from "../plan/shares";
import { locales, type Language } from "./language";

const space = "\u00A0";

/** Amounts, shares, dates and lists as one language writes them. */
export interface Formats {
  readonly language: Language;
  kroner(ore: Ore): string;
  share(points: BasisPoints): string;
  /** With two decimals where they are needed to tell two shares apart. */
  exactShare(points: BasisPoints): string;
  /** A difference between shares: `0,5 prosentpoeng`. */
  points(points: BasisPoints): string;
  date(value: string): string;
  list(items: readonly (string | number)[]): string;
}

/** The formats of a language. */
export function formatsFor(language: Language): Formats {
  return {
    language,
    kroner: (ore) => formatKroner(ore, language),
    share: (points) => formatShare(points, language),
    exactShare: (points) => formatShare(points, language, 2),
    points: (points) => formatPoints(points, language),
    date: (value) => formatDate(value, language),
    list: (items) => formatList(items, language),
  };
}

/** An amount without its unit: `1 000 000`, `−5`, and øre only where there are any: `0,50`. In: øre. */
export function formatAmount(ore: Ore, language: Language): string {
  const decimals = ore % 100 === 0 ? 0 : 2;
  return write(toKroner(ore), numberFormat(language, "decimal", decimals, decimals));
}

/** An amount with its unit, unbreakable: `1 000 000 kr`. In: øre. */
export function formatKroner(ore: Ore, language: Language): string {
  const amount = formatAmount(ore, language);
  return language === "en" ? `NOK${space}${amount}` : `${amount}${space}kr`;
}

/**
 * A share: `55,6 %`, `60 %`. In: basis points, and the most decimals to show (one). A point is rounded
 * already, so half a tenth goes down: 4/21 is 1905 points, and 19,0 %.
 */
export function formatShare(points: BasisPoints, language: Language, decimals: 1 | 2 = 1): string {
  const shown = decimals === 2 ? points : Math.ceil((points - 5) / 10) * 10;
  return write(shown / 10_000, numberFormat(language, "percent", 0, decimals));
}

/** A difference between shares, in percentage points: `0,5 prosentpoeng`. In: basis points. */
export function formatPoints(points: BasisPoints, language: Language): string {
  const number = write(points / 100, numberFormat(language, "decimal", 0, 2));
  return `${number}${space}${language === "en" ? "percentage points" : "prosentpoeng"}`;
}

/** A date: `17. juni 2025`, `august 2023`; a text that is neither an ISO day nor an ISO month stays as it is. */
export function formatDate(value: string, language: Language): string {
  if (!isIsoDay(value) && !isIsoMonth(value)) return value;
  const [year = 0, month = 1, day] = value.split("-").map(Number);
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  const format = new Intl.DateTimeFormat(
    locales[language],
    day === undefined ? options : { ...options, day: "numeric" },
  );
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}

/** A list: `a, b og c`. */
export function formatList(items: readonly (string | number)[], language: Language): string {
  const texts = items.map(String);
  const last = texts.pop() ?? "";
  if (texts.length === 0) return last;
  return `${texts.join(", ")} ${language === "en" ? "and" : "og"} ${last}`;
}

/** A number with a real minus sign, in English too, and none before a nought. */
function write(value: number, format: Intl.NumberFormat): string {
  return format.format(value === 0 ? 0 : value).replace(/^-/u, "\u2212");
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a number format is slow, and findings are many. */
function numberFormat(
  language: Language,
  style: "decimal" | "percent",
  least: number,
  most: number,
): Intl.NumberFormat {
  const key = `${language} ${style} ${String(least)} ${String(most)}`;
  const made =
    numberFormats.get(key) ??
    new Intl.NumberFormat(locales[language], {
      style,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  numberFormats.set(key, made);
  return made;
}
