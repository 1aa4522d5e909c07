import type { TableGrid, WorkbookGrids } from "../sheets/grids";
import type { Cell } from "../sheets/kinds/kind";
import type { Area } from "../sheets/sheet-model";
import { jsonBytes, sampleRows, type Wanted } from "./chunks";
import { queueOutline, type Outline, type SheetOutline, type TableOutline } from "./outline";
import { isTooLarge, readAreas, type Progress } from "./read-areas";

export interface ReadOptions {
  /** The tables to read, by name. */
  readonly tables: readonly string[];
  /** The columns, by offset, whose formulas are read too. */
  readonly formulaColumns: (table: string, headers: readonly Cell[]) => readonly number[];
  /** Read what stands in the sheets that we made, too. */
  readonly ownedSheets?: boolean;
  readonly progress?: Progress;
}

/** A sheet that we made, with what stands in our area now. */
export interface OwnedSheet {
  readonly sheet: SheetOutline;
  readonly area: Area;
  readonly formulas: readonly (readonly Cell[])[];
  readonly values: readonly (readonly Cell[])[];
}

export interface WorkbookReading extends WorkbookGrids {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly owned: readonly OwnedSheet[];
}

/** What a cell of a sheet of ours takes in an answer, roughly; what is read corrects it. */
const ownedCellBytes = 60;
/** What a calculated cell shows is short. */
const shownBytes = 10;

/**
 * Reads the tables of a workbook: one sync for what there is, then one for each 4.5 MB of values.
 * @throws HostProblem `tooLarge` when a single row is more than Excel can send
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<WorkbookReading> {
  const { sheets, tables, structureProtected } = await readOutline(context, options.tables, sampleRows);
  const found = tables.flatMap((table) => (table.body ? [{ table, body: table.body }] : []));
  const owned = options.ownedSheets
    ? sheets.flatMap((sheet) => (sheet.ownedArea ? [{ sheet, area: sheet.ownedArea }] : []))
    : [];
  const bodies = found.map(({ table, body }) => bodyOf(table, body));
  const formulas = found.map(({ table, body }) => formulaColumnsOf(table, body, options));
  const areas = (["formulas", "values"] as const).map((load) =>
    owned.map(({ sheet, area }): Wanted => ({
      sheet: sheet.name,
      area,
      load,
      rowBytes: area.columns * ownedCellBytes,
    })),
  );
  const wanted = [...bodies, ...formulas.flat(), ...areas.flat()];
  const read = await readAreas(context, wanted, options.progress);
  const rowsOf = new Map(wanted.map((one, index) => [one, read[index] ?? []]));
  return {
    structureProtected,
    sheets,
    owned: owned.map((one, index) => ({
      ...one,
      formulas: rowsIn(rowsOf, areas[0]?.[index]),
      values: rowsIn(rowsOf, areas[1]?.[index]),
    })),
    tables: found.map(({ table, body }, index): TableGrid => ({
      name: table.name,
      sheet: table.sheet,
      row: body.row - 1,
      column: body.column,
      headers: table.headers,
      rows: rowsIn(rowsOf, bodies[index]),
      formulas: new Map(
        (formulas[index] ?? []).map((column) => [
          column.area.column - body.column,
          rowsIn(rowsOf, column).map(([cell]) => cell ?? ""),
        ]),
      ),
    })),
    others: tables.filter((table) => table.body === null),
  };
}

/** Where the samples are more than Excel can send, a row of each table must do. */
async function readOutline(
  context: Excel.RequestContext,
  tables: readonly string[],
  rows: number,
): Promise<Outline> {
  const outlined = queueOutline(context, tables, rows);
  try {
    await context.sync();
  } catch (error) {
    if (rows === 1 || !isTooLarge(error)) throw error;
    return readOutline(context, tables, 1);
  }
  return outlined();
}

function rowsIn(rows: ReadonlyMap<Wanted, Cell[][]>, wanted: Wanted | undefined): Cell[][] {
  return (wanted && rows.get(wanted)) ?? [];
}

function bodyOf({ sheet, sample }: TableOutline, area: Area): Wanted {
  const sizes = sample.flat().map((cell) => (isFormula(cell) ? shownBytes : jsonBytes(cell) + 1));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { sheet, area, load: "values", rowBytes: bytes / Math.max(1, sample.length) };
}

function isFormula(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function formulaColumnsOf(
  { name, sheet, headers, sample }: TableOutline,
  body: Area,
  { formulaColumns }: ReadOptions,
): Wanted[] {
  return formulaColumns(name, headers).map((offset) => ({
    sheet,
    area: { ...body, column: body.column + offset, columns: 1 },
    load: "formulas",
    rowBytes: jsonBytes(sample.map((row) => [row[offset]])) / Math.max(1, sample.length),
  }));
}
