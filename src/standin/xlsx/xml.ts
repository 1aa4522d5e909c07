import { SaxesParser } from "saxes";
import { NotAWorkbook } from "./errors";

/** An element and where it stands in its part's text, so that a change can replace just it. */
export interface XmlNode {
  /** Without prefix; `tag` is as written. */
  readonly name: string;
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  text: string;
  readonly start: number;
  /** Just after the start tag. */
  readonly inner: number;
  /** Just before the end tag; equal to `inner` when there is nothing between. */
  innerEnd: number;
  end: number;
  readonly selfClosing: boolean;
}

/** Told about what lies inside one element that is too large for a tree; offsets as in `XmlNode`. */
export interface Visitor {
  open(
    name: string,
    attributes: Record<string, string>,
    start: number,
    inner: number,
    selfClosing: boolean,
  ): void;
  text(text: string): void;
  close(name: string, innerEnd: number, end: number): void;
}

/**
 * The tree of an XML part. The children of elements called `divert.name` go to the visitor instead.
 * @throws NotAWorkbook when it is not well-formed, or holds a DOCTYPE (no entity is ever expanded).
 */
export function parseXml(xml: string, divert?: { name: string; visitor: Visitor }): XmlNode {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const stack: XmlNode[] = [];
  let root: XmlNode | undefined;
  let diverted = 0;

  parser.on("opentag", ({ name: tag, attributes, isSelfClosing }) => {
    const inner = parser.position;
    const start = xml.lastIndexOf("<", inner - 1);
    const name = localName(tag);
    if (diverted > 0) {
      diverted += 1;
      divert?.visitor.open(name, attributes, start, inner, isSelfClosing);
      return;
    }
    const node: XmlNode = {
      ...{ name, tag, attributes, children: [], text: "", start, inner },
      ...{ innerEnd: inner, end: inner, selfClosing: isSelfClosing },
    };
    stack.at(-1)?.children.push(node);
    if (stack.length > DEEPEST) throw new NotAWorkbook("damaged", "a part is nested too deeply");
    root ??= node;
    stack.push(node);
    if (divert?.name === name && stack.length <= 2) diverted = 1;
  });
  parser.on("closetag", ({ name: tag, isSelfClosing }) => {
    const end = parser.position;
    const innerEnd = isSelfClosing ? end : xml.lastIndexOf("<", end - 1);
    if (diverted > 1) {
      diverted -= 1;
      divert?.visitor.close(localName(tag), innerEnd, end);
      return;
    }
    diverted = 0;
    const node = stack.pop();
    if (node) [node.innerEnd, node.end] = [innerEnd, end];
  });
  const onText = (text: string) => {
    const node = stack.at(-1);
    if (diverted > 0) divert?.visitor.text(text);
    else if (node) node.text += text;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("doctype", () => {
    throw new NotAWorkbook("damaged", "a part declares a document type");
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    if (cause instanceof NotAWorkbook) throw cause;
    throw new NotAWorkbook("damaged", "a part is not well-formed XML", { cause });
  }
  if (!root) throw new NotAWorkbook("damaged", "a part is empty");
  return root;
}

const DEEPEST = 200;

/** A name without its namespace prefix. */
export function localName(tag: string): string {
  const colon = tag.indexOf(":");
  return colon < 0 ? tag : tag.slice(colon + 1);
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** An attribute read as xsd:boolean; `fallback` where it is absent. */
export function flag(node: XmlNode | undefined, attribute: string, fallback = false): boolean {
  const value = node?.attributes[attribute];
  return value === undefined ? fallback : isTrue(value);
}

/** An attribute read as a finite number; undefined where it is absent or none. */
export function numeric(node: XmlNode | undefined, attribute: string): number | undefined {
  const value = node?.attributes[attribute];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The relationship id that an element points with, whatever its prefix is. */
export function relationshipId(node: XmlNode | undefined): string | undefined {
  const found = Object.entries(node?.attributes ?? {}).find(([name]) => /^\w+:id$/.test(name));
  return found?.[1];
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
