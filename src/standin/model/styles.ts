import type { CellStyle } from "./data";

/** A change to a style: a member that is there replaces, `undefined` takes back to the default. */
export interface StylePatch {
  numberFormat?: string | undefined;
  font?: { [K in keyof Font]?: Font[K] | undefined } | undefined;
  fill?: string | undefined;
  borders?: { [K in keyof Borders]?: Borders[K] | undefined } | undefined;
  horizontal?: CellStyle["horizontal"] | undefined;
  vertical?: CellStyle["vertical"] | undefined;
  wrap?: boolean | undefined;
  indent?: number | undefined;
  locked?: boolean | undefined;
  quotePrefix?: boolean | undefined;
}
export type Font = NonNullable<CellStyle["font"]>;
export type Borders = NonNullable<CellStyle["borders"]>;

const shared = new Map<string, CellStyle>();

/** The one shared object for this look; undefined where nothing differs from the default. */
export function internStyle(style: StylePatch): CellStyle | undefined {
  const plain = withoutDefaults(style);
  const key = JSON.stringify(plain);
  if (key === "{}") return undefined;
  const known = shared.get(key);
  if (known) return known;
  const fresh = Object.freeze(plain) as CellStyle;
  shared.set(key, fresh);
  return fresh;
}

const MEMBERS = [
  "numberFormat",
  "font",
  "fill",
  "borders",
  "horizontal",
  "vertical",
  "wrap",
  "indent",
  "locked",
  "quotePrefix",
] as const;
const DEFAULTS: Readonly<Record<string, unknown>> = {
  numberFormat: "General",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
  quotePrefix: false,
};

/** The style's members in one fixed order, so that equal looks have equal keys. */
function withoutDefaults(style: StylePatch): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const member of MEMBERS) {
    const value = style[member];
    if (value === undefined || value === DEFAULTS[member]) continue;
    if (typeof value !== "object") plain[member] = value;
    else {
      const entries = Object.entries(value)
        .filter(([, part]) => part !== undefined && part !== false)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      if (entries.length > 0) plain[member] = Object.fromEntries(entries);
    }
  }
  return plain;
}

/** The look that comes of changing `style` by `patch`. */
export function patchStyle(style: CellStyle | undefined, patch: StylePatch): CellStyle | undefined {
  const merged: StylePatch = { ...style, ...patch };
  if (patch.font) merged.font = { ...style?.font, ...patch.font };
  if (patch.borders) merged.borders = { ...style?.borders, ...patch.borders };
  return internStyle(merged);
}
