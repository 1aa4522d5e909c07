import type { Border, CellStyle } from "../model/data";
import { readColor, type ThemeColors } from "./colors";
import { BUILT_IN_FORMATS } from "./number-formats";
import { borderLines, horizontals, verticals } from "./style-words";
import { fromXString } from "./text";
import { child, childrenOf, flag, numeric, parseXml, type XmlNode } from "./xml";

/** The looks of a workbook's cells, by the index that cells carry. */
export interface Styles {
  readonly xml: string;
  readonly root: XmlNode;
  readonly theme: ThemeColors;
  /** Undefined where the look is the workbook's default in all that the model knows. */
  readonly looks: readonly (CellStyle | undefined)[];
  /** Whether the look is all there is to it: no rotation, gradient or other thing the model leaves out. */
  readonly plain: readonly boolean[];
  /** Differential formats, for conditional formatting. */
  readonly differential: readonly XmlNode[];
}

type Font = NonNullable<CellStyle["font"]>;

/** Reads styles.xml. */
export function readStyles(xml: string, theme: ThemeColors): Styles {
  const root = parseXml(xml);
  const formats = customFormats(root);
  const fonts = items(root, "fonts").map((node) => readFont(node, theme));
  const fills = items(root, "fills").map((node) => readFill(node, theme));
  const borders = items(root, "borders").map((node) => readBorders(node, theme));
  const cells = items(root, "cellXfs");
  const defaultFont = fonts[numeric(cells[0], "fontId") ?? 0] ?? {};
  const looks = cells.map((xf) => {
    const font = differences(fonts[numeric(xf, "fontId") ?? 0] ?? {}, defaultFont);
    const fill = fills[numeric(xf, "fillId") ?? 0];
    const edges = borders[numeric(xf, "borderId") ?? 0];
    const format = formats.get(numeric(xf, "numFmtId") ?? 0);
    return filled({
      ...(format !== undefined && format !== "General" && { numberFormat: format }),
      ...(font && { font }),
      ...(fill !== undefined && { fill }),
      ...(edges && { borders: edges }),
      ...readAlignment(xf),
    });
  });
  const plain = cells.map(
    (xf) =>
      isPlain(xf) &&
      hasOnly(items(root, "fonts")[numeric(xf, "fontId") ?? 0], PLAIN_FONT) &&
      hasOnly(items(root, "borders")[numeric(xf, "borderId") ?? 0], PLAIN_BORDER) &&
      isPlainFill(items(root, "fills")[numeric(xf, "fillId") ?? 0]),
  );
  return { xml, root, theme, looks, plain, differential: items(root, "dxfs") };
}

/** The entries of one of styles.xml's lists. */
export function items(root: XmlNode, list: string): XmlNode[] {
  return child(root, list)?.children ?? [];
}

/** Number formats by id, the built-in ones included. */
export function customFormats(root: XmlNode): Map<number, string> {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const node of items(root, "numFmts")) {
    const code = node.attributes["formatCode"];
    if (code !== undefined) formats.set(numeric(node, "numFmtId") ?? -1, fromXString(code));
  }
  return formats;
}

function readFont(node: XmlNode, theme: ThemeColors): Font {
  const on = (name: string) => {
    const found = child(node, name);
    return found !== undefined && flag(found, "val", true);
  };
  const underline = child(node, "u");
  const color = readColor(child(node, "color"), theme);
  const size = numeric(child(node, "sz"), "val");
  const name = child(node, "name")?.attributes["val"];
  return {
    ...(name !== undefined && { name: fromXString(name) }),
    ...(size !== undefined && { size }),
    ...(on("b") && { bold: true }),
    ...(on("i") && { italic: true }),
    ...(underline && underline.attributes["val"] !== "none" && { underline: true }),
    ...(on("strike") && { strike: true }),
    ...(color !== undefined && { color }),
  };
}

/** What a font has otherwise than the default font; undefined where that is nothing. */
function differences(font: Font, base: Font): Font | undefined {
  const own: Font = {
    ...(font.name !== undefined && font.name !== base.name && { name: font.name }),
    ...(font.size !== undefined && font.size !== base.size && { size: font.size }),
    ...((font.bold ?? false) !== (base.bold ?? false) && { bold: font.bold ?? false }),
    ...((font.italic ?? false) !== (base.italic ?? false) && { italic: font.italic ?? false }),
    ...((font.underline ?? false) !== (base.underline ?? false) && { underline: font.underline ?? false }),
    ...((font.strike ?? false) !== (base.strike ?? false) && { strike: font.strike ?? false }),
    ...(font.color !== base.color && { color: font.color ?? "#000000" }),
  };
  return filled(own);
}

function readFill(node: XmlNode, theme: ThemeColors): string | undefined {
  const pattern = child(node, "patternFill");
  if (pattern?.attributes["patternType"] !== "solid") return undefined;
  return readColor(child(pattern, "fgColor"), theme);
}

function readBorders(node: XmlNode, theme: ThemeColors): CellStyle["borders"] {
  const edge = (...names: string[]): Border | undefined => {
    const found = names.map((name) => child(node, name)).find((one) => one !== undefined);
    const line = borderLines.read(found?.attributes["style"]);
    return line && { line, color: readColor(child(found, "color"), theme) ?? "#000000" };
  };
  const [top, bottom, left, right] = [
    edge("top"),
    edge("bottom"),
    edge("left", "start"),
    edge("right", "end"),
  ];
  return filled({
    ...(top && { top }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(right && { right }),
  });
}

function readAlignment(xf: XmlNode): Partial<CellStyle> {
  const alignment = child(xf, "alignment");
  const horizontal = horizontals.read(alignment?.attributes["horizontal"]);
  const vertical = verticals.read(alignment?.attributes["vertical"]);
  const indent = numeric(alignment, "indent");
  return {
    ...(horizontal && horizontal !== "General" && { horizontal }),
    ...(vertical && vertical !== "Bottom" && { vertical }),
    ...(flag(alignment, "wrapText") && { wrap: true }),
    ...(indent !== undefined && indent > 0 && { indent }),
    ...(!flag(child(xf, "protection"), "locked", true) && { locked: false }),
    ...(flag(xf, "quotePrefix") && { quotePrefix: true }),
  };
}

const MODELLED_ALIGNMENT = new Set(["horizontal", "vertical", "wrapText", "indent"]);

function isPlain(xf: XmlNode): boolean {
  const alignment = Object.keys(child(xf, "alignment")?.attributes ?? {});
  return (
    (numeric(xf, "xfId") ?? 0) === 0 &&
    alignment.every((name) => MODELLED_ALIGNMENT.has(name)) &&
    !flag(child(xf, "protection"), "hidden") &&
    childrenOf(xf, "extLst").length === 0
  );
}

const PLAIN_FONT = new Set("b i u strike sz color name family charset scheme".split(" "));
const PLAIN_BORDER = new Set("top bottom left right".split(" "));

function hasOnly(node: XmlNode | undefined, names: ReadonlySet<string>): boolean {
  return (node?.children ?? []).every(
    ({ name, children, attributes }) =>
      names.has(name) || (children.length === 0 && Object.keys(attributes).length === 0),
  );
}

function isPlainFill(node: XmlNode | undefined): boolean {
  const pattern = child(node, "patternFill")?.attributes["patternType"] ?? "none";
  return child(node, "gradientFill") === undefined && (pattern === "none" || pattern === "solid");
}

/** An object, or undefined where it is empty. */
export function filled<T extends object>(object: T): T | undefined {
  return Object.keys(object).length > 0 ? object : undefined;
}
