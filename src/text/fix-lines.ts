import { declaredTable } from "../sheets/declared-names";
import type { CellEdit, Change, LostTable } from "../sheets/fixes/fix";
import { serialToIso } from "../plan/dates";
import { toKroner, toOre } from "../plan/money";
import { formatAmount, formatDate } from "./format";
import type { Language } from "./language";
import { fixTexts } from "./pane-fixes";

/** One thing that a fix changes, in words: where, and from what to what. */
export interface FixLine {
  readonly place: string;
  /** Null for what is new. */
  readonly from: string | null;
  readonly to: string;
}

/** What changes make of the workbook, a line each. */
export function fixLines(changes: readonly Change[], language: Language): FixLine[] {
  const text = fixTexts[language];
  return changes.flatMap(({ edits, rows, columns, tables = [] }) => [
    ...tables.map((lost) => tableLine(lost, language)),
    ...columns.map(({ header, sheet }) => ({ place: text.newColumn(header, sheet), from: null, to: "" })),
    ...rows.map(({ sheet, cells }) => ({
      place: text.newRow(sheet),
      from: null,
      to: Object.entries(cells)
        .map(([column, cell]) => shown(cell, column, language))
        .join(" · "),
    })),
    ...edits.map((edit) => editLine(edit, language)),
  ]);
}

function tableLine({ table, renamed, sheet, sheetIsThere }: LostTable, language: Language): FixLine {
  const text = fixTexts[language].table;
  const name = declaredTable(table);
  if (renamed !== null) return { place: text.renamed(sheet), from: renamed, to: name };
  return sheetIsThere
    ? { place: text.onSheet(name, sheet), from: null, to: text.gathered }
    : { place: text.newSheet(sheet), from: null, to: text.empty(name) };
}

function editLine(edit: CellEdit, language: Language): FixLine {
  const { sheet, address, column, from, to, join, format = "" } = edit;
  const place = `${sheet} ${address}`;
  // Of a long list, only the name that changes.
  if (join?.is === "replace") return { place, from: join.text, to: join.by };
  const isDate = format.includes("yyyy");
  const content = typeof to === "object" ? to.formula : to;
  return {
    place,
    from: shown(from, column, language),
    to:
      isDate && typeof content === "number" ? dateText(content, language) : shown(content, column, language),
  };
}

function dateText(serial: number, language: Language): string {
  const iso = serialToIso(serial);
  return iso === null ? String(serial) : formatDate(iso, language);
}

const mostCharacters = 80;

function shown(cell: string | number | boolean, column: string, language: Language): string {
  if (cell === "") return fixTexts[language].blank;
  const isAmount = column === "amount" || column === "total" || column.startsWith("amounts.");
  // In a column in millions there may be more decimals than øre.
  if (typeof cell === "number" && isAmount && Math.abs(cell) < 1e12 && toKroner(toOre(cell)) === cell)
    return formatAmount(toOre(cell), language);
  const text =
    typeof cell === "number" ? String(cell).replace(".", language === "en" ? "." : ",") : String(cell);
  const short = text.length > mostCharacters ? `${text.slice(0, mostCharacters)} …` : text;
  return typeof cell === "string" && !cell.startsWith("=") ? quoted(short, language) : short;
}

function quoted(text: string, language: Language): string {
  return language === "en" ? `“${text}”` : `«${text}»`;
}
