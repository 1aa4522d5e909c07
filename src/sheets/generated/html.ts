import { colors, fonts } from "../colors";
import type { Look, SheetModel } from "../sheet-model";
import { shownTable, type ShownCell, type ShownTable } from "./shown";

/**
 * A generated sheet as HTML that Word keeps as it is: the heading, the lines above, one table, captions and
 * footnotes below. Every look stands in the cell's own style; tags are closed as in XML.
 */
export function tableHtml(model: SheetModel): string {
  const shown = shownTable(model);
  const [heading, ...above] = shown.above;
  return [
    heading ? `<h3 style="margin:12pt 0 6pt;${fontStyle(heading.look)}">${htmlText(heading.text)}</h3>` : "",
    ...above.map((line) => paragraph(line, "0 0 8pt")),
    `<table style="border-collapse:collapse;width:100%">`,
    `<colgroup>${shown.widths.map((width) => `<col style="width:${String(width)}%"/>`).join("")}</colgroup>`,
    ...section(
      "thead",
      shown.header.map((row) => headerRow(row)),
    ),
    ...section(
      "tbody",
      shown.body.map((row) => bodyRow(row, namingColumn(shown))),
    ),
    "</table>",
    ...shown.below.map((line) => paragraph(line, "6pt 0 0")),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** A whole page around a table. In: the page's title, its language as `nn`, the table's HTML. */
export function htmlPage(title: string, language: string, body: string): string {
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"/><title>${htmlText(title)}</title></head>`,
    `<body>\n${body}\n</body>`,
    "</html>\n",
  ].join("\n");
}

/**
 * Text for HTML. Spaces that HTML would drop (first, last, one of several) are kept as no-break spaces, new
 * lines as breaks; characters that no HTML can hold are left out.
 */
export function htmlText(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replaceAll("\t", " ")
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (character === "\n" ? character : ""))
    .replace(/^ | (?= |\n|$)|(?<=\n) /gu, "\u00A0")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br/>");
}

function section(tag: "thead" | "tbody", rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [`<${tag}>`, ...rows, `</${tag}>`];
}

function paragraph({ text, look }: ShownCell, margin: string): string {
  return `<p style="margin:${margin};${fontStyle(look)}">${htmlText(text)}</p>`;
}

/** The first column with a header names the rows: the number before it does not. */
function namingColumn({ header }: ShownTable): number {
  return header.at(-1)?.find(({ text }) => text !== "")?.column ?? 0;
}

function headerRow(row: readonly ShownCell[]): string {
  return tableRow(row, (cell) => {
    if (cell.text === "") return null;
    return cell.columns > 1 ? "colgroup" : "col";
  });
}

function bodyRow(row: readonly ShownCell[], naming: number): string {
  return tableRow(row, (cell) => (cell.column === naming && cell.text !== "" ? "row" : null));
}

/** Cells with a scope are headers. */
function tableRow(row: readonly ShownCell[], scopeOf: (cell: ShownCell) => string | null): string {
  const cells = row.map((cell) => {
    const scope = scopeOf(cell);
    const tag = scope === null ? "td" : "th";
    const attributes = [
      ...(scope === null ? [] : [`scope="${scope}"`]),
      ...(cell.columns > 1 ? [`colspan="${String(cell.columns)}"`] : []),
      ...(cell.rows > 1 ? [`rowspan="${String(cell.rows)}"`] : []),
      `style="${cellStyle(cell.look)}"`,
    ];
    return `<${tag} ${attributes.join(" ")}>${htmlText(cell.text)}</${tag}>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

/** Alignment and weight are always said: a header cell would else be bold and centred. */
function cellStyle(look: Look): string {
  const vertical = look.vertical === "Center" ? "middle" : (look.vertical ?? "Top").toLowerCase();
  return [
    `border:0.75pt solid ${look.grid ?? colors.line}`,
    "padding:3pt 5pt",
    `text-align:${(look.horizontal ?? "Left").toLowerCase()}`,
    `vertical-align:${vertical}`,
    ...(look.fill === undefined ? [] : [`background-color:${look.fill}`]),
    fontStyle(look),
  ].join(";");
}

/** The text's usual colour is left to the document. */
function fontStyle({ font, size, bold, italic, color }: Look): string {
  return [
    `font-family:${font ?? fonts.body},sans-serif`,
    `font-size:${String(size ?? fonts.size)}pt`,
    `font-weight:${bold === true ? "bold" : "normal"}`,
    ...(italic === true ? ["font-style:italic"] : []),
    ...(color === undefined || color === colors.text ? [] : [`color:${color}`]),
  ].join(";");
}
