import type { CellStyle } from "../model/data";
import { applyEdits, attributeText, element, placeChild, withPrefix } from "./edit";
import { styleKey, canonical } from "./style-key";
import { borderText, fillText, fontText, xfText } from "./style-parts";
import { customFormats, items, type Styles } from "./styles-read";
import { toXAttribute } from "./text";
import { child, numeric, type XmlNode } from "./xml";

/** Hands out style indices; what is new is appended, so that every index keeps its meaning. */
export interface StyleBook {
  /** The index for a look; a new one keeps from `base` all that the model does not know. */
  index(style: CellStyle | undefined, base: number): number;
  /** The index of a differential format, given as the XML inside `<dxf>`. */
  differential(content: string): number;
  /** styles.xml with the additions; undefined when there are none. */
  written(): string | undefined;
}

type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

const LISTS: readonly List[] = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];
const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** A book over the styles that a file has. */
export function styleBook(styles: Styles): StyleBook {
  const { xml, root, looks } = styles;
  const added = new Map<List, string[]>(LISTS.map((list) => [list, []]));
  const positions = new Map<List, Map<string, number>>(
    LISTS.map((list) => [list, rawItems(xml, root, list)]),
  );
  const formats = new Map([...customFormats(root)].map(([id, code]) => [code, id]));
  const byLook = knownLooks(styles);

  /** Appends to a list unless the same text stands there already. */
  const place = (list: List, text: string): number => {
    const known = positions.get(list)?.get(text);
    if (known !== undefined) return known;
    const texts = added.get(list) ?? [];
    const index = items(root, list).length + texts.push(text) - 1;
    positions.get(list)?.set(text, index);
    return index;
  };

  const formatId = (code: string): number => {
    const known = formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...formats.values()) + 1;
    formats.set(code, id);
    place("numFmts", element("numFmt", { numFmtId: id, formatCode: toXAttribute(code) }));
    return id;
  };

  const create = (style: CellStyle, base: number): number => {
    const xf = items(root, "cellXfs")[base];
    const look = looks[base] ?? {};
    const same = (part: keyof CellStyle) => canonical(look[part] ?? {}) === canonical(style[part] ?? {});
    const id = (name: string, list: List) => items(root, list)[numeric(xf, name) ?? 0];
    const font = same("font")
      ? (numeric(xf, "fontId") ?? 0)
      : place(
          "fonts",
          fontText(xml, id("fontId", "fonts"), look.font ?? {}, style.font ?? {}, defaultFont(root)),
        );
    const fill = same("fill")
      ? (numeric(xf, "fillId") ?? 0)
      : style.fill
        ? place("fills", fillText(style.fill))
        : 0;
    const border = same("borders")
      ? (numeric(xf, "borderId") ?? 0)
      : place("borders", borderText(xml, id("borderId", "borders"), look.borders ?? {}, style.borders ?? {}));
    const format = same("numberFormat")
      ? (numeric(xf, "numFmtId") ?? 0)
      : formatId(style.numberFormat ?? "General");
    return place("cellXfs", xfText(xml, xf, style, { font, fill, border, format }));
  };

  return {
    index(style, base) {
      const key = styleKey(style);
      if (key === styleKey(looks[base])) return base;
      let index = byLook.get(key);
      if (index === undefined) byLook.set(key, (index = create(style ?? {}, base)));
      return index;
    },
    differential: (content) => place("dxfs", `<dxf>${content}</dxf>`),
    written: () => (LISTS.some((list) => added.get(list)?.length) ? append(xml, root, added) : undefined),
  };
}

/** The looks that the file has; one that is only what the model knows goes first. */
function knownLooks({ looks, plain }: Styles): Map<string, number> {
  const byLook = new Map<string, number>();
  for (const wanted of [true, false]) {
    looks.forEach((look, index) => {
      const key = styleKey(look);
      if (plain[index] === wanted && !byLook.has(key)) byLook.set(key, index);
    });
  }
  return byLook;
}

function rawItems(xml: string, root: XmlNode, list: List): Map<string, number> {
  const texts = items(root, list).map((node, index): [string, number] => [
    xml.slice(node.start, node.end),
    index,
  ]);
  return new Map(texts.reverse());
}

function append(xml: string, root: XmlNode, added: ReadonlyMap<List, readonly string[]>): string {
  const edits = [...added].flatMap(([list, texts]) => {
    if (texts.length === 0) return [];
    const node = child(root, list);
    const tag = node?.tag ?? list;
    const inner = node ? xml.slice(node.inner, node.innerEnd) : "";
    const count = String(items(root, list).length + texts.length);
    const start = `<${tag}${attributeText({ ...node?.attributes, count })}>`;
    const prefix = root.tag.slice(0, -root.name.length);
    const text = `${start}${inner}${withPrefix(texts.join(""), prefix)}</${tag}>`;
    return [placeChild(root, list, text, ORDER)];
  });
  return applyEdits(xml, edits);
}

function defaultFont(root: XmlNode): XmlNode | undefined {
  return items(root, "fonts")[numeric(items(root, "cellXfs")[0], "fontId") ?? 0];
}
