import { escapeAttribute } from "./text";
import type { XmlNode } from "./xml";

/** Replace the text from `start` to `end`; `rank` orders insertions at one place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank?: number;
}

/** Attribute values; undefined leaves the attribute out. */
export type Attributes = Record<string, string | number | undefined>;

/** What `revise` changes: attributes (undefined removes) and children by name (null removes). */
export interface Revision {
  readonly attributes?: Attributes;
  readonly children?: Record<string, string | null>;
  /** The schema's order of the children, where one is put in. */
  readonly order?: readonly string[];
}

/** The text with all edits made; edits must not overlap. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || (a.rank ?? 0) - (b.rank ?? 0));
  const pieces: string[] = [];
  let cursor = 0;
  for (const edit of sorted) {
    if (edit.start < cursor) throw new Error("Two edits of one part overlap");
    pieces.push(xml.slice(cursor, edit.start), edit.text);
    cursor = edit.end;
  }
  pieces.push(xml.slice(cursor));
  return pieces.join("");
}

/** ` a="1" b="2"` */
export function attributeText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}

/** An element; `content` is XML text already. */
export function element(tag: string, attributes: Attributes, content = ""): string {
  const start = `<${tag}${attributeText(attributes)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${tag}>`;
}

/** An element as text with some attributes and children changed; all else in it stays as it was. */
export function revise(xml: string, node: XmlNode | undefined, tag: string, revision: Revision): string {
  if (!node) return element(tag, revision.attributes ?? {}, newChildren(revision).join(""));
  const content = reviseChildren(xml, node, revision);
  return element(node.tag, { ...node.attributes, ...revision.attributes }, content);
}

function newChildren({ children = {}, order = [] }: Revision): string[] {
  return Object.entries(children)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([, text]) => text ?? "");
}

function reviseChildren(xml: string, node: XmlNode, { children = {}, order = [] }: Revision): string {
  const inner = xml.slice(node.inner, node.innerEnd);
  const edits = Object.entries(children).map(([name, text]) => placeChild(node, name, text, order));
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - node.inner,
    end: edit.end - node.inner,
  }));
  return applyEdits(inner, moved);
}

/** The edit that sets, replaces or (null) removes the children of one name, at the schema's place. */
export function placeChild(
  parent: XmlNode,
  name: string,
  text: string | null,
  order: readonly string[],
): Edit {
  const present = parent.children.filter((one) => one.name === name);
  const [first] = present;
  const last = present.at(-1);
  const prefix = parent.tag.slice(0, -parent.name.length);
  const written = withPrefix(text ?? "", prefix);
  const rank = order.indexOf(name);
  if (first && last) return { start: first.start, end: last.end, text: written, rank };
  const at = insertionPoint(parent, rank, order);
  return { start: at, end: at, text: written, rank };
}

function insertionPoint(parent: XmlNode, rank: number, order: readonly string[]): number {
  let place = parent.inner;
  for (const sibling of parent.children) {
    if (order.indexOf(sibling.name) > rank) return place;
    place = sibling.end;
  }
  return place;
}

/** Our own elements carry no prefix; a part that uses one for the main namespace needs it on all. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${prefix}`);
}
