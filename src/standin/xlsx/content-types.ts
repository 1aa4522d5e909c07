import { applyEdits, element, type Edit } from "./edit";
import { CONTENT_TYPES, partText } from "./package";
import { encode } from "./text";
import type { Parts } from "./zip";
import { childrenOf, parseXml } from "./xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const SHEET_TYPE = `${SPREADSHEET}worksheet+xml`;
export const STYLES_TYPE = `${SPREADSHEET}styles+xml`;
export const TABLE_TYPE = `${SPREADSHEET}table+xml`;

/** The content type of each part that is named by itself, by part name. */
export function contentTypes(parts: Parts): Map<string, string> {
  const overrides = childrenOf(parseXml(partText(parts, CONTENT_TYPES)), "Override");
  return new Map(
    overrides.map(({ attributes }) => [
      (attributes["PartName"] ?? "").replace(/^\//, ""),
      attributes["ContentType"] ?? "",
    ]),
  );
}

/** Registers new parts and forgets those that are gone; the rest of the list stays as it was. */
export function updateContentTypes(parts: Parts, added: ReadonlyMap<string, string>): void {
  const xml = partText(parts, CONTENT_TYPES);
  const root = parseXml(xml);
  const edits: Edit[] = [];
  for (const { attributes, start, end } of childrenOf(root, "Override")) {
    const name = (attributes["PartName"] ?? "").replace(/^\//, "");
    if (!parts.has(name)) edits.push({ start, end, text: "" });
  }
  const known = contentTypes(parts);
  const items = [...added]
    .filter(([name]) => !known.has(name))
    .map(([name, type]) => element("Override", { PartName: `/${name}`, ContentType: type }));
  if (items.length > 0) edits.push({ start: root.innerEnd, end: root.innerEnd, text: items.join("") });
  if (edits.length > 0) parts.set(CONTENT_TYPES, encode(applyEdits(xml, edits)));
}
