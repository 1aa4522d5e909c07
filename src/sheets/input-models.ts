import type { Plan, TableKey } from "../plan/plan";
import { colors, fonts } from "./colors";
import { inputSheets, sheetRows, type InputSheet } from "./layout";
import { line, placedTable, rowHeights, tablePart } from "./input-table";
import type { Block, LookOf, SheetModel } from "./sheet-model";
import { tables } from "./tables/all";
import type { Language } from "./words";
import type { WriteOptions } from "./write-table";

/**
 * The input sheets of a plan, ready to be drawn. Sheets that the plan does not use are not made; the
 * hidden ones only when they hold something.
 */
export function inputModels(plan: Plan, language: Language): SheetModel[] {
  const made = new Set(tablesMade(plan));
  return inputSheets
    .filter((sheet) => isMade(sheet, plan))
    .map((sheet) => inputModel(sheet, plan, language, made));
}

/** The tables that are made with a plan. */
export function tablesMade(plan: Plan): TableKey[] {
  return inputSheets
    .filter((sheet) => isMade(sheet, plan))
    .flatMap((sheet) => sheet.tables.map(({ table }) => table));
}

function isMade(sheet: InputSheet, plan: Plan): boolean {
  return sheet.tables.some(({ table }) => {
    if (table === "settings" || plan[table].length > 0) return true;
    const { madeEmpty, needed } = tables[table];
    return madeEmpty && (needed !== "money" || plan.settings.kind !== "programme");
  });
}

/**
 * An input sheet.
 * @param only the tables that it is made with; all of its own where not given
 */
export function inputModel(
  sheet: InputSheet,
  plan: Plan,
  language: Language,
  made: ReadonlySet<TableKey>,
  { only, ...options }: WriteOptions & { readonly only?: readonly TableKey[] } = {},
): SheetModel {
  const several = sheet.tables.length > 1;
  const placed = sheet.tables
    .filter(({ table }) => only?.includes(table) ?? true)
    .map((place) => placedTable(place, plan, language, options));
  const parts = placed.map((table) => tablePart(table, several, language, made));
  const columns = Math.max(...placed.map(({ start, columns: { length } }) => start + length));
  const rows = Math.max(...placed.map((table) => table.rows.length));
  const area = { row: 0, column: 0, rows: sheetRows.firstData + rows, columns };
  return {
    name: sheet.name[language],
    tabColor: colors.input,
    visible: !sheet.hidden,
    gridlines: false,
    area,
    blocks: [...headingBlocks(sheet, language), ...parts.flatMap(({ blocks }) => blocks)],
    looks: [
      { area, look: { font: fonts.body, size: fonts.size, color: colors.text } },
      ...headingLooks(columns),
      { area: { ...area, row: sheetRows.tableTitles, rows: 1 }, look: { bold: true } },
      ...parts.flatMap(({ looks }) => looks),
    ],
    merges: [],
    widths: new Map(parts.flatMap(({ widths }) => [...widths])),
    heights: rowHeights(placed),
    tables: parts.flatMap((part) => part.tables),
    validations: parts.flatMap(({ validations }) => validations),
    frozenRows: sheetRows.firstData,
    print: {
      area,
      orientation: "Landscape",
      titleRows: { first: sheetRows.headers, last: sheetRows.headers },
      footer: { left: "&A", right: "&P/&N" },
    },
  };
}

/** A sheet's title, and the line that says what it is for. */
export function headingBlocks({ title, purpose }: InputSheet, language: Language): Block[] {
  return [line(sheetRows.title, 0, title[language]), line(sheetRows.purpose, 0, purpose[language])];
}

/** How the title and the line below it look. */
export function headingLooks(columns: number): LookOf[] {
  const wide = (row: number) => ({ row, column: 0, rows: 1, columns });
  return [
    { area: wide(sheetRows.title), look: { size: fonts.title, bold: true, color: colors.input } },
    { area: wide(sheetRows.purpose), look: { color: colors.quiet, italic: true } },
  ];
}
