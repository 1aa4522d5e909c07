import type { Cell } from "../sheets/kinds/kind";
import {
  isFormula,
  type Area,
  type Block,
  type Content,
  type ExcelTable,
  type Print,
  type SheetModel,
  type Validation,
} from "../sheets/sheet-model";
import type { TablePart } from "../sheets/input-table";
import { jsonBytes } from "./chunks";
import { drawLook } from "./draw-look";
import { safeContent } from "./safe-text";

/** Excel's points for a width in characters of the default font (7 px a character, 5 px padding). */
function points(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** A part of a drawing: what it takes of a request, and how it is enqueued. */
export interface DrawStep {
  readonly bytes: number;
  enqueue(): void;
}

/** What goes in one step; more than this is split by rows. */
const stepBytes = 300_000;
/** The client library itself splits a write of more cells than this. */
const clientCells = 1500;
/** What a look, a width, a setting or a write takes beside its cells, roughly. */
const settingBytes = 600;

/** A sheet's drawing: formulas come last, when every table that they may name is there. */
export interface SheetSteps {
  readonly contents: readonly DrawStep[];
  readonly formulas: readonly DrawStep[];
}

/**
 * The drawing of a sheet model, in steps to be enqueued in order. Formats come before contents, so that
 * a text column keeps `1.1` as text; tables come after their cells, as Excel wants it.
 * @param sheet an empty sheet, or one whose old area has been cleared
 */
export function drawSteps(sheet: Excel.Worksheet, model: SheetModel): SheetSteps {
  const { looks, widths, merges, tables, validations } = model;
  const heights = heightRuns(model.heights);
  return {
    contents: [
      {
        bytes: settingBytes * (looks.length * 8 + widths.size),
        enqueue: () => {
          drawLooks(sheet, model);
        },
      },
      ...valueSteps(sheet, model.blocks),
      {
        bytes: settingBytes * (merges.length + tables.length * 4 + validations.length * 4 + heights.length),
        enqueue: () => {
          drawFrame(sheet, model, heights);
        },
      },
    ],
    formulas: formulaSteps(sheet, model.blocks),
  };
}

/** As `drawSteps`, for one table on a sheet that has other things too: the sheet itself stays as it is. */
export function partSteps(sheet: Excel.Worksheet, part: TablePart): SheetSteps {
  const { looks, widths, tables, validations, blocks } = part;
  const settings = looks.length * 8 + widths.size + tables.length * 4 + validations.length * 4;
  return {
    contents: [
      {
        bytes: settingBytes * settings,
        enqueue: () => {
          for (const { area, look } of looks) drawLook(rangeOf(sheet, area), area, look);
          drawWidths(sheet, widths);
        },
      },
      ...valueSteps(sheet, blocks),
      {
        bytes: 0,
        enqueue: () => {
          drawTables(sheet, part);
        },
      },
    ],
    formulas: formulaSteps(sheet, blocks),
  };
}

function valueSteps(sheet: Excel.Worksheet, blocks: readonly Block[]): DrawStep[] {
  return blocks.flatMap((block) =>
    blockSteps(sheet, block, (content) => (isFormula(content) ? null : safeContent(content))),
  );
}

function formulaSteps(sheet: Excel.Worksheet, blocks: readonly Block[]): DrawStep[] {
  return blocks
    .flatMap(formulaPart)
    .flatMap((block) => blockSteps(sheet, block, (content) => (isFormula(content) ? content.formula : null)));
}

/** The smallest part of a block that holds its formulas. */
function formulaPart(block: Block): Block[] {
  const has = block.cells.map((row) => row.some(isFormula));
  const columns =
    block.cells[0]?.map((_, column) => block.cells.some((row) => isFormula(row[column] ?? ""))) ?? [];
  const [top, left] = [has.indexOf(true), columns.indexOf(true)];
  if (top === -1) return [];
  const [bottom, right] = [has.lastIndexOf(true), columns.lastIndexOf(true)];
  return [
    {
      row: block.row + top,
      column: block.column + left,
      cells: block.cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)),
    },
  ];
}

function drawLooks(sheet: Excel.Worksheet, model: SheetModel): void {
  sheet.tabColor = model.tabColor;
  sheet.showGridlines = model.gridlines;
  for (const { area, look } of model.looks) drawLook(rangeOf(sheet, area), area, look);
  drawWidths(sheet, model.widths);
}

function drawWidths(sheet: Excel.Worksheet, widths: ReadonlyMap<number, number>): void {
  for (const [column, width] of widths) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = points(width);
  }
}

/** Writes a block by rows; `null` leaves a cell as it is. */
function blockSteps(
  sheet: Excel.Worksheet,
  block: Block,
  written: (content: Content) => Cell | null,
): DrawStep[] {
  const columns = block.cells[0]?.length ?? 0;
  if (columns === 0) return [];
  return stepsOf(block.cells.map((row) => row.map(written))).map(({ from, cells, bytes }) => {
    const area = { row: block.row + from, column: block.column, rows: cells.length, columns };
    return {
      bytes: bytes + settingBytes * Math.ceil((cells.length * columns) / clientCells),
      enqueue: () => {
        rangeOf(sheet, area).values = cells;
      },
    };
  });
}

/** Rows by the step that they go in. */
function stepsOf(rows: readonly (Cell | null)[][]) {
  const steps: { from: number; cells: (Cell | null)[][]; bytes: number }[] = [];
  rows.forEach((row, from) => {
    const bytes = jsonBytes(row) + 1;
    const last = steps.at(-1);
    if (!last || last.bytes + bytes > stepBytes) steps.push({ from, cells: [row], bytes });
    else {
      last.cells.push(row);
      last.bytes += bytes;
    }
  });
  return steps;
}

function drawFrame(sheet: Excel.Worksheet, model: SheetModel, heights: readonly HeightRun[]): void {
  for (const area of model.merges) rangeOf(sheet, area).merge(false);
  drawTables(sheet, model);
  rangeOf(sheet, model.area).format.autofitRows();
  for (const { row, rows, height } of heights) {
    rangeOf(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
  }
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  drawPrint(sheet, model.print);
  if (!model.visible) sheet.visibility = "Hidden";
}

function drawTables(sheet: Excel.Worksheet, { tables, validations }: TablePart): void {
  for (const table of tables) drawTable(sheet, table);
  for (const validation of validations) drawValidation(rangeOf(sheet, validation.area), validation);
}

/** Enqueues a table around cells that stand there, headers first. */
export function drawTable(sheet: Excel.Worksheet, { name, area, style }: ExcelTable): Excel.Table {
  const drawn = sheet.tables.add(rangeOf(sheet, area), true);
  drawn.name = name;
  drawn.style = style;
  drawn.showBandedRows = false;
  return drawn;
}

interface HeightRun {
  readonly row: number;
  rows: number;
  readonly height: number;
}

/** Rows of one height that follow each other are set together. */
function heightRuns(heights: ReadonlyMap<number, number>): HeightRun[] {
  const runs: HeightRun[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.height === height && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, height });
  }
  return runs;
}

/** A drop-down never refuses what a person types: the check says what is wrong instead. */
function drawValidation(range: Excel.Range, { list, prompt }: Validation): void {
  const validation = range.dataValidation;
  if (list !== undefined) validation.rule = { list: { inCellDropDown: true, source: list } };
  validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  validation.ignoreBlanks = true;
}

function drawPrint(sheet: Excel.Worksheet, print: Print): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation;
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows) {
    layout.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  }
  const page = layout.headersFooters.defaultForAllPages;
  page.leftFooter = print.footer.left;
  page.rightFooter = print.footer.right;
}
