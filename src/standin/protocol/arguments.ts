import { invalidArgument } from "../model/problem";
import type { Args } from "./api";

/** The text at `index`; throws `InvalidArgument` where there is none. */
export function text(args: Args, index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument(`argument ${String(index + 1)} must be a text.`);
  return value;
}

/** The text at `index`, or undefined where nothing is given. */
export function optionalText(args: Args, index: number): string | undefined {
  return args[index] === undefined || args[index] === null ? undefined : text(args, index);
}

/** The whole number at `index`; throws `InvalidArgument` where there is none. */
export function whole(args: Args, index: number): number {
  const value = args[index];
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`argument ${String(index + 1)} must be a whole number.`);
  }
  return value;
}

/** The whole number at `index`, or `otherwise` where nothing is given. */
export function optionalWhole<T>(args: Args, index: number, otherwise: T): number | T {
  return args[index] === undefined || args[index] === null ? otherwise : whole(args, index);
}

/** Whether `true` stands at `index`. */
export const flag = (args: Args, index: number): boolean => args[index] === true;

/** A text that a property is set to. */
export const asText = (value: unknown): string => text([value], 0);

/** A truth value that a property is set to. */
export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is wanted.");
  return value;
}

/** A number that a property is set to. */
export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("a number is wanted.");
  return value;
}

/** One of the given texts, whatever the case; throws `InvalidArgument` for any other. */
export function asOneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const wanted = typeof value === "string" ? value.toLowerCase() : "";
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (!found) throw invalidArgument(`«${String(value)}» is none of ${choices.join(", ")}.`);
  return found;
}

/** A plain object's members. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument("an object is wanted.");
  }
  return value as Readonly<Record<string, unknown>>;
}

/** "#RRGGBB" from that, or from one of HTML's names; "" stays. */
export function asColor(value: unknown): string {
  const color = asText(value).trim();
  if (color === "") return "";
  if (/^#?[0-9a-f]{6}$/i.test(color)) return `#${color.replace("#", "").toUpperCase()}`;
  const named = COLORS[color.toLowerCase()];
  if (named === undefined) throw invalidArgument(`«${color}» is no colour.`);
  return named;
}

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
};
