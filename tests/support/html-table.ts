import { SaxesParser } from "saxes";

/** A cell of a table: what it says and what its tag says of it. */
export interface HtmlCell {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What our HTML holds, as a strict parser reads it. */
export interface HtmlTable {
  /** `h3` and `p`, as tag and text, those before the table and those after it. */
  readonly above: readonly (readonly [string, string])[];
  readonly rows: readonly (readonly HtmlCell[])[];
  readonly headerRows: number;
  readonly below: readonly (readonly [string, string])[];
  /** Every element that stands in it. */
  readonly tags: ReadonlySet<string>;
}

/**
 * Reads one of our tables.
 * @throws where it is not well-formed
 */
export function readHtml(html: string): HtmlTable {
  const lines: { tag: string; text: string; after: boolean }[] = [];
  const rows: { tag: string; text: string; attributes: Record<string, string> }[][] = [];
  const tags = new Set<string>();
  let open: { text: string } | null = null;
  let headerRows = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    tags.add(name);
    if (name === "tr") rows.push([]);
    if (name === "br" && open) open.text += "\n";
    if (name === "td" || name === "th") {
      const cell = { tag: name, text: "", attributes };
      rows.at(-1)?.push(cell);
      open = cell;
    }
    if (name === "h3" || name === "p") {
      const line = { tag: name, text: "", after: tags.has("table") };
      lines.push(line);
      open = line;
    }
  });
  parser.on("closetag", ({ name }) => {
    if (name === "thead") headerRows = rows.length;
    if (["td", "th", "h3", "p"].includes(name)) open = null;
  });
  parser.on("text", (text) => {
    if (open) open.text += text;
    else if (text.trim() !== "") throw new Error(`text outside cells and lines: ${text}`);
  });
  parser.write(`<html>${html}</html>`).close();
  const linesOf = (after: boolean) =>
    lines.filter((line) => line.after === after).map(({ tag, text }) => [tag, text] as const);
  return { above: linesOf(false), rows, headerRows, below: linesOf(true), tags };
}
