import type { Plan, TableKey } from "../plan/plan";
import { colors, fonts } from "./colors";
import { inputSheets, sheetRows, type InputSheet } from "./layout";
import { listName } from "./list-names";
import type { Block, Content, LookOf, SheetModel, Validation } from "./sheet-model";
import { settingFields } from "./tables/settings";
import { tables } from "./tables/all";
import type { Language } from "./words";
import { writeSettings, writeTable, type WrittenColumn, type WrittenTable } from "./write-table";

/** A table on its sheet. */
interface Placed extends WrittenTable {
  readonly start: number;
}

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

function inputModel(
  sheet: InputSheet,
  plan: Plan,
  language: Language,
  made: ReadonlySet<TableKey>,
): SheetModel {
  const several = sheet.tables.length > 1;
  const placed = sheet.tables.map(({ table, startColumn }): Placed => ({
    ...(table === "settings" ? writeSettings(plan, language) : writeTable(tables[table], plan, language)),
    start: startColumn,
  }));
  const columns = Math.max(...placed.map(({ start, columns: { length } }) => start + length));
  const rows = Math.max(...placed.map((table) => table.rows.length));
  const area = { row: 0, column: 0, rows: sheetRows.firstData + rows, columns };
  return {
    name: sheet.name[language],
    tabColor: colors.input,
    visible: !sheet.hidden,
    gridlines: false,
    area,
    blocks: [
      line(sheetRows.title, 0, sheet.title[language]),
      line(sheetRows.purpose, 0, sheet.purpose[language]),
      ...placed.flatMap((table) => tableBlocks(table, several, language)),
    ],
    looks: [
      { area, look: { font: fonts.body, size: fonts.size, color: colors.text } },
      { area: { ...area, rows: 1 }, look: { size: fonts.title, bold: true, color: colors.input } },
      { area: { ...area, row: sheetRows.purpose, rows: 1 }, look: { color: colors.quiet, italic: true } },
      { area: { ...area, row: sheetRows.tableTitles, rows: 1 }, look: { bold: true } },
      ...placed.flatMap(tableLooks),
    ],
    merges: [],
    widths: new Map(
      placed.flatMap(({ start, columns: written }) => written.map(({ width }, i) => [start + i, width])),
    ),
    heights: rowHeights(placed),
    tables: placed.map((table) => ({
      name: table.name,
      area: {
        row: sheetRows.headers,
        column: table.start,
        rows: table.rows.length + 1,
        columns: table.columns.length,
      },
      style: "TableStyleLight1",
    })),
    validations: placed.flatMap((table) => validationsOf(table, language, made)),
    frozenRows: sheetRows.firstData,
    print: {
      area,
      orientation: "Landscape",
      titleRows: { first: sheetRows.headers, last: sheetRows.headers },
      footer: { left: "&A", right: "&P/&N" },
    },
  };
}

function line(row: number, column: number, content: Content): Block {
  return { row, column, cells: [[content]] };
}

function tableBlocks(table: Placed, titled: boolean, language: Language): Block[] {
  return [
    ...(titled ? [line(sheetRows.tableTitles, table.start, table.title[language])] : []),
    ...(table.key === "budget" ? sums(table) : []),
    {
      row: sheetRows.headers,
      column: table.start,
      cells: [table.columns.map(({ header }) => header), ...table.rows],
    },
  ];
}

/** The years' sums stand above the headers, so that a row can always be added below. */
function sums({ columns, name, start }: Placed): Block[] {
  const amounts = columns.flatMap(({ header, format }, index) =>
    format === "#,##0" ? [{ header, index }] : [],
  );
  return [
    line(sheetRows.tableTitles, start, "SUM"),
    ...amounts.map(({ header, index }) =>
      line(sheetRows.tableTitles, start + index, { formula: `=SUM(${name}[${header}])` }),
    ),
  ];
}

function tableLooks({ key, columns, rows, start }: Placed): LookOf[] {
  const headers: LookOf[] = [
    {
      area: { row: sheetRows.headers, column: start, rows: 1, columns: columns.length },
      look: { bold: true, color: "#FFFFFF", fill: colors.input, wrap: true, vertical: "Center" },
    },
  ];
  const body = columns.map((column, index): LookOf => ({
    area: { row: sheetRows.firstData, column: start + index, rows: rows.length, columns: 1 },
    look: columnLook(column),
  }));
  const totals: LookOf[] =
    key === "budget"
      ? [
          {
            area: { row: sheetRows.tableTitles, column: start, rows: 1, columns: columns.length },
            look: { format: "#,##0" },
          },
        ]
      : [];
  return [...headers, ...body, ...totals, ...(key === "settings" ? settingLooks(start) : [])];
}

function columnLook({ column, format, align }: WrittenColumn): LookOf["look"] {
  const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
  const calculated = column.role === "calculated";
  return {
    format,
    horizontal: horizontal[align],
    vertical: "Top",
    fill: calculated ? colors.calculatedFill : colors.inputFill,
    grid: colors.cellLine,
    ...(calculated ? { color: colors.quiet } : {}),
    ...(!calculated && column.kind.long ? { wrap: true } : {}),
  };
}

/** Each setting's value has a format of its own. */
function settingLooks(start: number): LookOf[] {
  return Object.values(settingFields).map(({ kind }, index) => ({
    area: { row: sheetRows.firstData + index, column: start + 1, rows: 1, columns: 1 },
    look: { format: kind.format },
  }));
}

const promptTitle = 32;
const promptMessage = 255;

function validationsOf(
  { key, columns, rows, start }: Placed,
  language: Language,
  made: ReadonlySet<TableKey>,
): Validation[] {
  if (key === "settings") return settingValidations(start, language);
  return columns.map(({ column, header }, index) => {
    const list = column.role === "input" ? listOf(column, language, made) : undefined;
    return {
      area: { row: sheetRows.firstData, column: start + index, rows: rows.length, columns: 1 },
      ...(list === undefined ? {} : { list }),
      prompt: { title: header.slice(0, promptTitle), message: column.help[language].slice(0, promptMessage) },
    };
  });
}

function settingValidations(start: number, language: Language): Validation[] {
  return Object.values(settingFields).map(({ label, help, kind }, index) => ({
    area: { row: sheetRows.firstData + index, column: start + 1, rows: 1, columns: 1 },
    ...(kind.choices ? { list: kind.choices.map((words) => words[language]).join(",") } : {}),
    prompt: { title: label[language].slice(0, promptTitle), message: help[language].slice(0, promptMessage) },
  }));
}

function listOf(
  { from, kind }: Extract<WrittenColumn["column"], { role: "input" }>,
  language: Language,
  made: ReadonlySet<TableKey>,
): string | undefined {
  if (from) return made.has(from.table) ? `=${listName(from)}` : undefined;
  return kind.choices?.map((words) => words[language]).join(",");
}

const lineHeight = 15;
const mostLines = 6;

/** Rows with long texts show their first lines; Excel would otherwise make a row a page high. */
function rowHeights(placed: readonly Placed[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { columns, rows } of placed) {
    rows.forEach((contents, index) => {
      const lines = Math.max(1, ...contents.map((content, c) => linesOf(content, columns[c])));
      const row = sheetRows.firstData + index;
      const height = lineHeight * Math.min(mostLines, lines);
      if (lines > 1) heights.set(row, Math.max(height, heights.get(row) ?? 0));
    });
  }
  return heights;
}

function linesOf(content: Content, column: WrittenColumn | undefined): number {
  if (typeof content !== "string" || column?.column.role !== "input" || !column.column.kind.long) return 1;
  return content.split("\n").reduce((sum, text) => sum + Math.ceil((text.length + 1) / column.width), 0);
}
