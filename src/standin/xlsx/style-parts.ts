import type { Border, CellStyle } from "../model/data";
import { fileColor } from "./colors";
import { element, revise } from "./edit";
import { canonical } from "./style-key";
import { borderLines, horizontals, verticals } from "./style-words";
import { toXAttribute } from "./text";
import { child, type XmlNode } from "./xml";

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");
const XF_ORDER = ["alignment", "protection", "extLst"];

type Font = NonNullable<CellStyle["font"]>;

/** The former font with what differs between two looks changed; what is absent is the default's. */
export function fontText(
  xml: string,
  node: XmlNode | undefined,
  from: Font,
  to: Font,
  fallback?: XmlNode,
): string {
  const children: Record<string, string | null> = {};
  const original = (name: string) => {
    const found = child(fallback, name);
    return found ? xml.slice(found.start, found.end) : null;
  };
  const set = (part: keyof Font, name: string, text: (value: string) => string) => {
    const value = to[part];
    if (from[part] !== value) children[name] = value === undefined ? original(name) : text(String(value));
  };
  const toggle = (name: string) => (value: string) => element(name, value === "true" ? {} : { val: "0" });
  set("bold", "b", toggle("b"));
  set("italic", "i", toggle("i"));
  set("strike", "strike", toggle("strike"));
  set("underline", "u", (value) => element("u", value === "true" ? {} : { val: "none" }));
  set("size", "sz", (value) => element("sz", { val: value }));
  set("color", "color", (value) => element("color", { rgb: fileColor(value) }));
  set("name", "name", (value) => element("name", { val: toXAttribute(value) }));
  if ("name" in children) {
    for (const name of ["family", "charset", "scheme"]) {
      children[name] = to.name === undefined ? original(name) : null;
    }
  }
  return revise(xml, node, "font", { children, order: FONT_ORDER });
}

export function fillText(color: string): string {
  const colors = element("fgColor", { rgb: fileColor(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

type Borders = NonNullable<CellStyle["borders"]>;

export function borderText(xml: string, node: XmlNode | undefined, from: Borders, to: Borders): string {
  const children: Record<string, string | null> = {};
  for (const name of ["left", "right", "top", "bottom"] as const) {
    if (!node || canonical(from[name] ?? {}) !== canonical(to[name] ?? {}))
      children[name] = edge(name, to[name]);
  }
  return revise(xml, node, "border", { children, order: BORDER_ORDER });
}

function edge(name: string, border: Border | undefined): string {
  if (!border) return element(name, {});
  const color = element("color", { rgb: fileColor(border.color) });
  return element(name, { style: borderLines.write(border.line) }, color);
}

export function xfText(
  xml: string,
  xf: XmlNode | undefined,
  style: CellStyle,
  ids: { font: number; fill: number; border: number; format: number },
): string {
  const apply = (on: boolean) => (on ? "1" : undefined);
  const alignment = {
    horizontal: style.horizontal && horizontals.write(style.horizontal),
    vertical: style.vertical && verticals.write(style.vertical),
    wrapText: apply(style.wrap === true),
    indent: style.indent === undefined || style.indent === 0 ? undefined : String(style.indent),
  };
  const aligned = revise(xml, child(xf, "alignment"), "alignment", { attributes: alignment });
  const locked = style.locked === false ? "0" : undefined;
  const hasAlignment = / \w/.test(aligned);
  const protection = revise(xml, child(xf, "protection"), "protection", { attributes: { locked } });
  const hasProtection = / \w/.test(protection);
  return revise(xml, xf, "xf", {
    attributes: {
      numFmtId: String(ids.format),
      fontId: String(ids.font),
      fillId: String(ids.fill),
      borderId: String(ids.border),
      xfId: xf?.attributes["xfId"] ?? "0",
      applyNumberFormat: apply(ids.format !== 0),
      applyFont: apply(ids.font !== 0),
      applyFill: apply(ids.fill !== 0),
      applyBorder: apply(ids.border !== 0),
      applyAlignment: apply(hasAlignment),
      applyProtection: apply(hasProtection),
      quotePrefix: apply(style.quotePrefix === true),
    },
    children: {
      alignment: hasAlignment ? aligned : null,
      protection: hasProtection ? protection : null,
    },
    order: XF_ORDER,
  });
}
