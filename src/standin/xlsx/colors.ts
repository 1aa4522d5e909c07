import { child, numeric, parseXml, type XmlNode } from "./xml";

/** The theme's colours in the order that a file's indices mean, as "RRGGBB". */
export type ThemeColors = readonly string[];

/** Office's own, for a file without a theme. */
export const OFFICE_THEME: ThemeColors = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

/** A file counts light before dark, the theme part dark before light. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** The colours of a theme part. */
export function themeColors(xml: string): ThemeColors {
  const scheme = child(child(parseXml(xml), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? OFFICE_THEME[index] ?? "000000";
  });
}

const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF " +
  "00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 " +
  "0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF " +
  "FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** A colour element as "#RRGGBB"; undefined for automatic and for what cannot be understood. */
export function readColor(node: XmlNode | undefined, theme: ThemeColors): string | undefined {
  if (!node) return undefined;
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(node.attributes["rgb"] ?? "")?.[1];
  const base =
    rgb ?? theme[numeric(node, "theme") ?? -1] ?? INDEXED[numeric(node, "indexed") ?? -1] ?? undefined;
  return base === undefined ? undefined : `#${tinted(base, numeric(node, "tint") ?? 0).toUpperCase()}`;
}

/** "FFRRGGBB" for "#RRGGBB". */
export function fileColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** Tint lightens (to 1) or darkens (to -1): it moves the luminance of hue-saturation-luminance. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const luminance = (most + least) / 2;
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const spread = (most - least) / (1 - Math.abs(2 * luminance - 1) || 1);
  const width = spread * (1 - Math.abs(2 * moved - 1));
  return channels
    .map((value) => (most === least ? moved : moved + width * ((value - luminance) / (most - least))))
    .map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("");
}
