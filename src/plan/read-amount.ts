import type { Ore } from "./money";

/** An amount as read, in øre; or that it is none, or that it can be read as more than one. */
export type AmountReading =
  | { readonly ok: true; readonly ore: Ore }
  | { readonly ok: false; readonly reason: "not-a-number" | "ambiguous" };

const notANumber: AmountReading = { ok: false, reason: "not-a-number" };
const ambiguous: AmountReading = { ok: false, reason: "ambiguous" };

const unseen = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu;
const quotes = /[\u2018\u2019\u02BC\u2032]/gu;

const currencies = new Set(["kr", "nok", "kroner", "krone"]);
/** The words that multiply a number, and by what. */
const scales = new Map([
  ...["tusen", "thousand", "tkr", "tnok"].map((word) => [word, 1_000] as const),
  ...["mill", "mio", "million", "millionar", "millioner", "mkr", "mnok"].map(
    (word) => [word, 1_000_000] as const,
  ),
  ...["mrd", "milliard", "milliardar", "milliarder"].map((word) => [word, 1_000_000_000] as const),
]);
/** A billion is 10⁹ in English and 10¹² in Norwegian. */
const unclearScales = new Set(["billion", "billions", "billionar", "billioner"]);

/**
 * Reads an amount in kroner that a person typed as text. Takes Norwegian, English and Swiss grouping, every
 * kind of space and minus, parentheses for below zero, currency, `,-`, a footnote's star, and words such as
 * `mill.`. Never guesses: `1.000` (a thousand or one), `5-` and `2 billion` are ambiguous.
 *
 * `factor`: the unit of the column it stands in, in kroner. A bare number is in that unit; a text with a scale
 * of its own (`0,5 mill.` in thousands) is what it says. `500 kr` in a column in thousands is ambiguous.
 *
 * Out: øre; what is no amount, not whole øre or beyond the safe integers is not a number.
 */
export function readAmount(text: string, factor = 1): AmountReading {
  const match = /^(\D*)(\d(?:.*\d)?)(\D*)$/su.exec(plain(text));
  if (!match) return notANumber;
  const [, before = "", digits = "", after = ""] = match;
  const number = readNumber(digits);
  const around = readAround(before, after);
  if (number === "not-a-number" || around === "not-a-number") return notANumber;
  if (number === "ambiguous" || around === "ambiguous") return ambiguous;
  if (factor !== 1 && around.scale === null && around.inKroner) return ambiguous;
  const dividend = number.digits * BigInt(around.scale ?? factor) * 100n;
  const divisor = 10n ** BigInt(number.decimals);
  const size = Number(dividend / divisor);
  if (dividend % divisor !== 0n || !Number.isSafeInteger(size)) return notANumber;
  return { ok: true, ore: around.negative && size > 0 ? -size : size };
}

/** One kind of space, minus and quote, and no capitals. */
function plain(text: string): string {
  return text
    .replace(unseen, "")
    .replace(spaces, " ")
    .replace(dashes, "-")
    .replace(quotes, "'")
    .trim()
    .toLowerCase()
    .replace(/\bt\. ?kr\b/u, "tkr");
}

/** The number alone, from its first digit to its last: all its digits, and how many are decimals. */
function readNumber(text: string): { digits: bigint; decimals: number } | "not-a-number" | "ambiguous" {
  const match = /^(?:(0|[1-9]\d*)|([1-9]\d{0,2}([ '.,])\d{3}(?:\3\d{3})*))(?:([.,])(\d+))?$/u.exec(text);
  if (!match) return "not-a-number";
  const [, ungrouped, grouped, separator, point, decimals = ""] = match;
  if (separator !== undefined && separator === point) return "not-a-number";
  // Three digits after a point or comma are decimals or one more group, unless nothing can be grouped.
  if (decimals.length === 3 && ungrouped !== "0") return "ambiguous";
  const whole = (ungrouped ?? grouped ?? "").replace(/\D/gu, "");
  return { digits: BigInt(whole + decimals), decimals: decimals.length };
}

/** What the text around a number says of it. */
interface Around {
  readonly negative: boolean;
  /** What it is multiplied by; null where no word says. */
  readonly scale: number | null;
  /** Whether kroner are named, as by `kr` or `,-`. */
  readonly inKroner: boolean;
}

/** What stands before and after the number: sign, parentheses, currency, scale, footnote star. */
function readAround(before: string, after: string): Around | "not-a-number" | "ambiguous" {
  const inParentheses = before.includes("(");
  // A footnote's mark may be closed: 10 800 000*)
  const first = marks(before);
  const bare = after.replace(/^ ?[.,]-{1,2}/u, "");
  const last = marks(bare.replace(inParentheses ? /\*+/u : /\*+\)?/u, ""));
  const words = [...first, ...last].filter((mark) => /[a-zæøå]/u.test(mark));
  const signs = first.filter((mark) => mark === "-" || mark === "+");
  const trailing = last.filter((mark) => mark === "-");
  const brackets = [...first, ...last].filter((mark) => mark === "(" || mark === ")").join("");
  const scaling = words.filter((word) => !currencies.has(word));
  const known =
    words.length + signs.length + trailing.length + brackets.length === first.length + last.length;
  const single =
    signs.length + trailing.length + brackets.length / 2 <= 1 && words.length - scaling.length <= 1;
  const [scale] = scaling;
  if (!known || !single || scaling.length > 1 || brackets !== (inParentheses ? "()" : ""))
    return "not-a-number";
  if (scale !== undefined && unclearScales.has(scale)) return "ambiguous";
  const factor = scale === undefined ? null : scales.get(scale);
  if (factor === undefined) return "not-a-number";
  // 5- is minus five in an accounting export, and five kroner in a letter.
  if (trailing.length > 0) return "ambiguous";
  const inKroner = bare !== after || scaling.length < words.length;
  return { negative: inParentheses || signs[0] === "-", scale: factor, inKroner };
}

/** Words without their abbreviation dot, and other characters one by one. */
function marks(text: string): string[] {
  return (text.match(/[a-zæøå]+\.?|\S/gu) ?? []).map((mark) => mark.replace(/(?<=.)\.$/u, ""));
}

/** In words: `in hele NOK 1 000 000 kr`. */
const longestUnit = 7;
const coin = String.raw`(?:kr\.?|nok|kroner)`;
/** The words of a header's unit, what they multiply by, and whether they say so without `kr` or `i`. */
const units = [
  { words: "(?:1[ .]?000)", factor: 1_000, plain: false },
  { words: "(?:1[ .]?000[ .]?000)", factor: 1_000_000, plain: false },
  { words: "(?:tusen|thousand|tkr|t\\.kr|tnok)", factor: 1_000, plain: true },
  { words: "(?:mill\\.?|mio\\.?|million(?:ar|er|s)?|mkr|mnok)", factor: 1_000_000, plain: true },
  { words: "(?:mrd\\.?|milliard(?:ar|er)?)", factor: 1_000_000_000, plain: true },
  { words: coin, factor: 1, plain: true },
].map(({ words, factor, plain }) => ({
  factor,
  whole: new RegExp(
    `^(?<said>(?:i|in) )?(?:heile |hele )?(?<coin>${coin} ?)?${words}(?<after> ?${coin})?$`,
    "iu",
  ),
  plain,
}));

/**
 * The unit that an amount column's header tells. In: a header such as `2025 (i 1 000 kr)`, `2025, mill. kr` or
 * `Beløp i tusen kr`. Out: the header without it, and what the column's numbers are multiplied by to be
 * kroner; the header as it is and 1 where it tells none.
 */
export function headerUnit(header: string): { header: string; factor: number } {
  const words = header
    .replace(unseen, "")
    .replace(/\s+/gu, " ")
    .replace(/ ?([([]) ?/gu, " $1")
    .trim()
    .split(" ");
  for (let start = Math.max(0, words.length - longestUnit); start < words.length; start++) {
    const before = words.slice(0, start).join(" ");
    const rest = before.replace(/ ?[,:;–-]$/u, "");
    const apart = rest === "" || rest !== before;
    const factor = unitOf(words.slice(start).join(" "), apart);
    // «Kr» alone is a header of its own, and «2025 1000 kr» may be anything.
    if (factor !== null && (factor !== 1 || !/^$|000$/u.test(rest))) return { header: rest, factor };
  }
  return { header, factor: 1 };
}

/** What a header's last words multiply by; `apart` when a comma or nothing stands before them. */
function unitOf(tail: string, apart: boolean): number | null {
  const inside = /^[([](.*?) ?[)\]]$/u.exec(tail)?.[1];
  for (const { whole, factor, plain } of units) {
    const said = whole.exec(inside ?? tail)?.groups;
    if (said === undefined) continue;
    const named = said["said"] !== undefined || (said["coin"] ?? said["after"]) !== undefined;
    const bare = inside === undefined && !apart && said["said"] === undefined;
    if (bare ? plain && (named || factor === 1 || /kr$|nok$/iu.test(tail)) : plain || named) return factor;
  }
  return null;
}
