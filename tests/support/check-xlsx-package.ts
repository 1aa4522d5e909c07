import { parseXml, type XmlNode } from "../../src/standin/xlsx/xml";

/** A package's parts, those in XML as trees. */
export interface Package {
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, XmlNode>;
}

export interface Link {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** Opens the parts; one that is not well-formed is a fault. */
export function openPackage(files: Record<string, Uint8Array>, faults: string[]): Package {
  const names = Object.keys(files).filter((name) => !name.endsWith("/"));
  const xml = new Map<string, XmlNode>();
  for (const name of names) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    try {
      xml.set(name, parseXml(new TextDecoder().decode(files[name])));
    } catch {
      faults.push(`${name} is not well-formed`);
    }
  }
  return { names, xml };
}

/** Where a part's relationships lead ("" is the package). */
export function relationships(file: Package, part: string): Link[] {
  const slash = part.lastIndexOf("/") + 1;
  const root = file.xml.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return (root?.children ?? []).map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const external = attributes["TargetMode"] === "External";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").replace(/.*\//, ""),
      target: external ? target : new URL(target, `https://package/${part}`).pathname.slice(1),
      external,
    };
  });
}

/** Content types, relationships and the ids that parts point with. */
export function packageFaults(file: Package): string[] {
  return [
    ...contentTypeFaults(file),
    ...file.names.flatMap((part) => linkFaults(file, part)),
    ...linkFaults(file, ""),
  ];
}

function contentTypeFaults({ names, xml }: Package): string[] {
  const faults: string[] = [];
  const types = xml.get("[Content_Types].xml");
  if (!types) return ["[Content_Types].xml is missing"];
  const defaults = new Set<string>();
  const overrides = new Set<string>();
  for (const { name, attributes } of types.children) {
    const [set, key] =
      name === "Default"
        ? ([defaults, attributes["Extension"] ?? ""] as const)
        : ([overrides, attributes["PartName"] ?? ""] as const);
    if (set.has(key.toLowerCase())) faults.push(`the content type of ${key} is given twice`);
    set.add(key.toLowerCase());
    if (!attributes["ContentType"]) faults.push(`the content type of ${key} is empty`);
    if (name === "Override" && !names.includes(key.slice(1)))
      faults.push(`the content type of ${key}, which is missing`);
  }
  for (const name of names) {
    if (name === "[Content_Types].xml") continue;
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const special = /^xl\/.*\.xml$/.test(name);
    if (overrides.has(`/${name}`.toLowerCase())) continue;
    if (!defaults.has(extension) || special) faults.push(`${name} has no content type`);
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    faults.push("two parts have one name");
  return faults;
}

function linkFaults(file: Package, part: string): string[] {
  const faults: string[] = [];
  const links = relationships(file, part);
  const ids = new Set(links.map(({ id }) => id));
  if (ids.size < links.length) faults.push(`${part} has two relationships of one id`);
  for (const { id, target, external } of links) {
    if (!external && !file.names.includes(decodeURI(target)))
      faults.push(`${part} points at ${target} (${id}), which is missing`);
  }
  const root = file.xml.get(part);
  if (root)
    for (const id of usedIds(root))
      if (!ids.has(id)) faults.push(`${part} uses ${id}, which is no relationship of it`);
  return faults;
}

/** All r:id, r:embed and the like in a part. */
function usedIds(node: XmlNode): string[] {
  const own = Object.entries(node.attributes).filter(([name]) => /^r:(id|embed|link|pict)$/.test(name));
  return [...own.map(([, id]) => id), ...node.children.flatMap(usedIds)];
}

/** A fault where children do not stand in the schema's order; those in `single` may stand only once. */
export function orderFaults(
  part: string,
  node: XmlNode,
  order: readonly string[],
  repeated: readonly string[] = [],
): string[] {
  const faults: string[] = [];
  let last = -1;
  for (const { name } of node.children) {
    if (name === "AlternateContent") continue;
    const place = order.indexOf(name);
    if (place < 0) faults.push(`${part}: <${name}> does not belong in <${node.name}>`);
    else if (place < last) faults.push(`${part}: <${name}> stands too late in <${node.name}>`);
    else if (place === last && !repeated.includes(name))
      faults.push(`${part}: <${name}> stands twice in <${node.name}>`);
    last = Math.max(last, place);
  }
  return faults;
}

/** A fault where a list's `count` is not the number of its children. */
export function countFaults(part: string, list: XmlNode | undefined): string[] {
  const count = list?.attributes["count"];
  if (!list || count === undefined || Number(count) === list.children.length) return [];
  return [`${part}: <${list.name}> says ${count} and holds ${String(list.children.length)}`];
}
