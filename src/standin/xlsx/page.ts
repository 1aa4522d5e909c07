import type { PageData } from "../model/data";
import { element, revise } from "./edit";
import { canonical } from "./style-key";
import { escapeText, fromXString, toXString } from "./text";
import { child, flag, numeric, type XmlNode } from "./xml";

/** What of a page stands in the sheet itself; print area and title rows are names. */
export type SheetPage = Omit<PageData, "printArea" | "titleRows">;
type Sections = PageData["header"];

/** File numbers of paper sizes that Excel's API has words for. */
const PAPERS: readonly (readonly [number, string])[] = [
  [1, "Letter"],
  [2, "LetterSmall"],
  [3, "Tabloid"],
  [4, "Ledger"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [10, "A4Small"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
  [14, "Folio"],
  [15, "Quatro"],
];
const DEFAULT_PAPER = "A4";
const POINTS_PER_INCH = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Inches, what Excel takes where a sheet says nothing. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** The page set-up of a sheet; what is absent gets Excel's defaults, on A4. */
export function readPage(sheet: XmlNode): SheetPage {
  const setup = child(sheet, "pageSetup");
  const fitted = flag(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const headerFooter = child(sheet, "headerFooter");
  return {
    orientation: setup?.attributes["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paper: paperName(numeric(setup, "paperSize")),
    fit: fitted
      ? { wide: numeric(setup, "fitToWidth") ?? 1, tall: numeric(setup, "fitToHeight") ?? 1 }
      : null,
    centerHorizontally: flag(child(sheet, "printOptions"), "horizontalCentered"),
    margins: readMargins(child(sheet, "pageMargins")),
    header: readSections(child(headerFooter, "oddHeader")),
    footer: readSections(child(headerFooter, "oddFooter")),
  };
}

function paperName(size: number | undefined): string {
  if (size === undefined) return DEFAULT_PAPER;
  return PAPERS.find(([number]) => number === size)?.[1] ?? `Paper${String(size)}`;
}

function paperNumber(name: string): number {
  const number = PAPERS.find(([, word]) => word.toLowerCase() === name.toLowerCase())?.[0];
  return number ?? Number(/^Paper(\d+)$/.exec(name)?.[1] ?? 9);
}

function readMargins(node: XmlNode | undefined): PageData["margins"] {
  const points = (name: keyof typeof DEFAULT_MARGINS) =>
    rounded((numeric(node, name) ?? DEFAULT_MARGINS[name]) * POINTS_PER_INCH);
  return {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
}

/** Inches to points and back leave a tail in binary fractions. */
function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

/** `&L`, `&C` and `&R` begin a section; `&&` is an ampersand and `&"font"` may hold any letter. */
function readSections(node: XmlNode | undefined): Sections {
  const sections = { left: "", center: "", right: "" };
  let current: keyof Sections = "center";
  for (const [code] of fromXString(node?.text ?? "").matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    if (code === "&L") current = "left";
    else if (code === "&C") current = "center";
    else if (code === "&R") current = "right";
    else sections[current] += code;
  }
  return sections;
}

function sectionsText(name: string, { left, center, right }: Sections): string | null {
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  return text === "" ? null : element(name, {}, escapeText(toXString(text)));
}

const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/**
 * The sheet's elements for what of its page changed, by name.
 * `fitToPage` in sheetPr is written with the sheet's other properties.
 */
export function pageTexts(
  before: SheetPage,
  after: SheetPage,
  xml: string,
  sheet: XmlNode,
): Record<string, string | null> {
  const differs = (...parts: (keyof SheetPage)[]) =>
    parts.some((part) => canonical(before[part]) !== canonical(after[part]));
  return {
    ...(differs("centerHorizontally") && { printOptions: optionsText(after, xml, sheet) }),
    ...(differs("margins") && { pageMargins: marginsText(after, xml, sheet) }),
    ...(differs("orientation", "paper", "fit") && { pageSetup: setupText(after, xml, sheet) }),
    ...(differs("header", "footer") && { headerFooter: headersText(after, xml, sheet) }),
  };
}

function optionsText({ centerHorizontally }: SheetPage, xml: string, sheet: XmlNode): string | null {
  const attributes = { horizontalCentered: centerHorizontally ? "1" : undefined };
  const text = revise(xml, child(sheet, "printOptions"), "printOptions", { attributes });
  return / \w/.test(text) ? text : null;
}

function marginsText({ margins }: SheetPage, xml: string, sheet: XmlNode): string {
  const inches = (points: number) => String(Number((points / POINTS_PER_INCH).toFixed(10)));
  const attributes = Object.fromEntries(MARGINS.map((name) => [name, inches(margins[name])]));
  return revise(xml, child(sheet, "pageMargins"), "pageMargins", { attributes });
}

function setupText({ paper, fit, orientation }: SheetPage, xml: string, sheet: XmlNode): string {
  const node = child(sheet, "pageSetup");
  return revise(xml, node, "pageSetup", {
    attributes: {
      paperSize: String(paperNumber(paper)),
      scale: fit ? undefined : node?.attributes["scale"],
      fitToWidth: fit ? String(fit.wide) : undefined,
      fitToHeight: fit ? String(fit.tall) : undefined,
      orientation: orientation === "Landscape" ? "landscape" : "portrait",
    },
  });
}

function headersText({ header, footer }: SheetPage, xml: string, sheet: XmlNode): string | null {
  const text = revise(xml, child(sheet, "headerFooter"), "headerFooter", {
    children: { oddHeader: sectionsText("oddHeader", header), oddFooter: sectionsText("oddFooter", footer) },
    order: HEADER_ORDER,
  });
  return text === "<headerFooter/>" ? null : text;
}
