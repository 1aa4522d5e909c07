import { newPlan } from "../../src/actions/new-plan";
import type { ExcelHost } from "../../src/excel/host";
import { readPlanFile, type Plan } from "../../src/plan/plan";
import { samples, type SampleName } from "../../src/samples/samples";
import type { Language } from "../../src/sheets/words";
import { Host } from "../../src/standin/client/host";
import { connectNode } from "../../src/standin/client/node";
import { createCalculator } from "../../src/standin/formulas/calculator";
import { formulaRewriter } from "../../src/standin/formulas/rewriter";
import { formatCell, parseArea, splitAddress } from "../../src/standin/model/address";
import { cellAt } from "../../src/standin/model/cells";
import type { CellValue, SheetData, TableData, WorkbookData } from "../../src/standin/model/data";
import { displayText } from "../../src/standin/model/display";
import { patchStyle } from "../../src/standin/model/styles";
import { Workbook } from "../../src/standin/model/workbook";

/** A workbook that a test works on, with the Excel that the actions see. Places are as `Budsjett!C5`. */
export interface TestWorkbook {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly excel: ExcelHost;
  /** A person types a text in a cell, as a Norwegian Excel takes it. */
  type(place: string, text: string): void;
  /** Puts a value in a cell as it is, past everything that typing does. */
  put(place: string, value: CellValue): void;
  /** Gives a cell another number format; undefined is General. */
  format(place: string, numberFormat: string | undefined): void;
  /** What stands in a cell; an error as its text, a blank cell as "". */
  cell(place: string): string | number | boolean;
  /** What a person sees in a cell: the number as its format shows it in Norwegian. */
  text(place: string): string;
  /** A cell's formula, with "="; undefined where it has none. */
  formula(place: string): string | undefined;
  /** The place of a table's cell: its column by header, its row from 0; -1 is the header itself. */
  place(table: string, header: string, row: number): string;
  /** A table with its sheet. */
  table(name: string): { readonly sheet: SheetData; readonly table: TableData };
  /** Every cell that is not blank: place → formula, or value as JSON. */
  contents(): Map<string, string>;
  close(): void;
}

/** The plan of a sample. */
export function samplePlan(name: SampleName = "vest-telemark"): Plan {
  const read = readPlanFile(JSON.stringify(samples[name].plan));
  if ("plan" in read) return read.plan;
  throw new Error(`The sample ${name} is no plan file: ${JSON.stringify(read.problems[0])}`);
}

const parts = { calculator: createCalculator, rewriter: formulaRewriter };
const made = new Map<string, Promise<WorkbookData>>();

/** The workbook that the action `newPlan` makes of a plan; the sample where none is given. */
export async function planWorkbook(plan?: Plan, language: Language = "nn"): Promise<TestWorkbook> {
  if (plan) return testWorkbook(await draw(plan, language));
  const known = made.get(language) ?? draw(samplePlan(), language);
  made.set(language, known);
  return testWorkbook(structuredClone(await known));
}

async function draw(plan: Plan, language: Language): Promise<WorkbookData> {
  const blank = testWorkbook(Workbook.create("plan.xlsx").data);
  await newPlan(blank.excel, { plan, language });
  blank.close();
  return blank.workbook.data;
}

/** Opens a workbook's data; the test that gave it lets go of it. */
export function testWorkbook(data: WorkbookData): TestWorkbook {
  const workbook = new Workbook(data, { ...parts, today: () => new Date(2025, 4, 12) });
  const host = new Host(workbook);
  const client = connectNode(host);
  const at = (place: string) => {
    const { sheet, rest } = splitAddress(place);
    const area = parseArea(rest);
    if (sheet === null || !area) throw new Error(`${place} is no place`);
    return { sheet: workbook.sheet(sheet), row: area.row, column: area.column };
  };
  const table = (name: string) => {
    const found = workbook.tables.find((one) => one.table.name === name);
    if (!found) throw new Error(`There is no table ${name}`);
    return found;
  };
  return {
    workbook,
    host,
    excel: { run: (batch) => client.Excel.run(batch) },
    table,
    type(place, text) {
      const { sheet, row, column } = at(place);
      workbook.type(sheet.id, row, column, text);
    },
    put(place, value) {
      const { sheet, row, column } = at(place);
      workbook.batch("Put", "Local", () => {
        const style = cellAt(sheet, row, column)?.style;
        workbook.edit.setCell(sheet, row, column, style ? { value, style } : { value });
        workbook.edit.changed(sheet, { row, column, rows: 1, columns: 1 });
      });
    },
    format(place, numberFormat) {
      const { sheet, row, column } = at(place);
      workbook.batch("Format", "Local", () => {
        const { value = null, style: before } = cellAt(sheet, row, column) ?? {};
        const style = patchStyle(before, { numberFormat });
        workbook.edit.setCell(sheet, row, column, style ? { value, style } : { value });
        workbook.edit.changed(sheet, { row, column, rows: 1, columns: 1 });
      });
    },
    cell(place) {
      const { sheet, row, column } = at(place);
      return shown(cellAt(sheet, row, column)?.value ?? null);
    },
    text(place) {
      const { sheet, row, column } = at(place);
      const shownCell = cellAt(sheet, row, column);
      return displayText(shownCell?.value ?? null, shownCell?.style?.numberFormat);
    },
    formula(place) {
      const { sheet, row, column } = at(place);
      return cellAt(sheet, row, column)?.formula;
    },
    place(name, header, row) {
      const { sheet, table: found } = table(name);
      const offset = found.columns.findIndex((column) => column.name === header);
      if (offset === -1) throw new Error(`${name} has no column ${header}`);
      return `${sheet.name}!${formatCell(found.area.row + 1 + row, found.area.column + offset)}`;
    },
    contents: () => contentsOf(workbook),
    close: () => {
      client.close();
    },
  };
}

function shown(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function contentsOf({ data }: Workbook): Map<string, string> {
  const contents = new Map<string, string>();
  for (const sheet of data.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, { value, formula }] of line) {
        if (value === null && formula === undefined) continue;
        contents.set(`${sheet.name}!${formatCell(row, column)}`, formula ?? JSON.stringify(value));
      }
    }
  }
  return contents;
}
