import type { CellStyle } from "../model/data";

const known = new WeakMap<CellStyle, string>();

/** A text that is the same for looks that are the same; "" for the default look. */
export function styleKey(style: CellStyle | undefined): string {
  if (!style) return "";
  let key = known.get(style);
  if (key === undefined) known.set(style, (key = canonical(style)));
  return key === "{}" ? "" : key;
}

/** JSON with sorted names and nothing that is absent, so that the order of properties does not matter. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .map(([name, one]: [string, unknown]) => [name, one === undefined ? "{}" : canonical(one)] as const)
    .filter(([, text]) => text !== "{}")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, text]) => `"${name}":${text}`).join(",")}}`;
}
