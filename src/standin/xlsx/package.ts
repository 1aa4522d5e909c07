import { NotAWorkbook } from "./errors";
import { attributeText, element } from "./edit";
import { decode, encode } from "./text";
import type { Parts } from "./zip";
import { childrenOf, parseXml, type XmlNode } from "./xml";

/** A pointer from one part to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, as "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** Resolved part name; as written for what lies outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export const RELATIONSHIP_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
export const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * A part's text.
 * @throws NotAWorkbook when the part is missing.
 */
export function partText(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (!part) throw new NotAWorkbook("damaged", `the part ${name} is missing`);
  return decode(part);
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for the package itself (""). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points at, in file order; none where it has no relationships part. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return childrenOf(parseXml(partText(parts, name)), "Relationship").map(({ attributes }) => {
    const type = attributes["Type"] ?? "";
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** The part name that a target means, seen from `part`. */
function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Writes a part's relationships anew; the part goes away where there are none. */
export function setRelationships(parts: Parts, part: string, relationships: readonly Relationship[]): void {
  const name = relationshipsPart(part);
  if (relationships.length === 0) {
    parts.delete(name);
    return;
  }
  const items = relationships.map(({ id, type, target, external }) =>
    external
      ? element("Relationship", { Id: id, Type: type, Target: target, TargetMode: "External" })
      : element("Relationship", { Id: id, Type: type, Target: `/${target}` }),
  );
  const xmlns = attributeText({ xmlns: RELATIONSHIPS_NAMESPACE });
  parts.set(name, encode(`${XML_DECLARATION}<Relationships${xmlns}>${items.join("")}</Relationships>`));
}

/** An id that none of the relationships has. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

/** A part name like "xl/tables/table7.xml" that is not taken, whatever its case. */
export function freePart(parts: Parts, stem: string): string {
  const taken = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${String(number)}.xml`.toLowerCase())) number += 1;
  return `${stem}${String(number)}.xml`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Drops every part that could be reached before (`reachable`) and no longer can. */
export function dropUnreachable(parts: Parts, reachableBefore: ReadonlySet<string>): void {
  const reachable = reachableParts(parts);
  for (const name of reachableBefore) if (!reachable.has(name)) parts.delete(name);
}

/** All parts that the package's relationships lead to, with their relationship parts. */
export function reachableParts(parts: Parts): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    found.add(relationshipsPart(part));
    for (const { target, external } of relationshipsOf(parts, part)) {
      if (external || found.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

/** The attribute with which an element in a part points at a relationship, with its namespace if need be. */
export function relationshipAttributes(root: XmlNode, id: string): Record<string, string> {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && /\/officeDocument(\/2006)?\/relationships$/.test(value),
  );
  if (declared) return { [`${declared[0].slice("xmlns:".length)}:id`]: id };
  return { "xmlns:r": RELATIONSHIP_TYPE.slice(0, -1), "r:id": id };
}
