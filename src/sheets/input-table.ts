import type { Plan, TableKey } from "../plan/plan";
import { colors } from "./colors";
import { sheetRows } from "./layout";
import { listName } from "./list-names";
import type { Block, Content, LookOf, SheetModel, Validation } from "./sheet-model";
import { settingFields } from "./tables/settings";
import { tables } from "./tables/all";
import type { Language } from "./words";
import {
  writeSettings,
  writeTable,
  type WriteOptions,
  type WrittenColumn,
  type WrittenTable,
} from "./write-table";

/** A table on its sheet. */
export interface PlacedTable extends WrittenTable {
  readonly start: number;
}

/** What of a sheet's drawing is one table's own. */
export type TablePart = Pick<SheetModel, "blocks" | "looks" | "widths" | "tables" | "validations">;

/** A plan's table in its place on a sheet. */
export function placedTable(
  { table, startColumn }: { readonly table: TableKey; readonly startColumn: number },
  plan: Plan,
  language: Language,
  options?: WriteOptions,
): PlacedTable {
  const written =
    table === "settings" ? writeSettings(plan, language) : writeTable(tables[table], plan, language, options);
  return { ...written, start: startColumn };
}

/** A table's cells and looks. `titled`: with its title above it, as where a sheet holds several. */
export function tablePart(
  table: PlacedTable,
  titled: boolean,
  language: Language,
  made: ReadonlySet<TableKey>,
): TablePart {
  const { start, name, rows, columns } = table;
  return {
    blocks: tableBlocks(table, titled, language),
    looks: tableLooks(table),
    widths: new Map(columns.map(({ width }, index) => [start + index, width])),
    tables: [
      {
        name,
        area: { row: sheetRows.headers, column: start, rows: rows.length + 1, columns: columns.length },
        style: "TableStyleLight1",
      },
    ],
    validations: validationsOf(table, language, made),
  };
}

/** A block of one cell. */
export function line(row: number, column: number, content: Content): Block {
  return { row, column, cells: [[content]] };
}

function tableBlocks(table: PlacedTable, titled: boolean, language: Language): Block[] {
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
function sums({ columns, name, start }: PlacedTable): Block[] {
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

function tableLooks({ key, columns, rows, start }: PlacedTable): LookOf[] {
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
  { key, columns, rows, start }: PlacedTable,
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
export function rowHeights(placed: readonly PlacedTable[]): Map<number, number> {
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
