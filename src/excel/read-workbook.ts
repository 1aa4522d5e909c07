import type { TableGrid, WorkbookGrids } from "../sheets/grids";
import type { Cell } from "../sheets/kinds";
import type { Area } from "../sheets/sheet-model";
import type { Wanted } from "./chunks";
import { queueOutline, type SheetOutline, type TableOutline } from "./outline";
import { readAreas, type Progress } from "./read-areas";

export interface ReadOptions {
  /** The tables to read, by name. */
  readonly tables: readonly string[];
  /** A table's row in bytes, as first guessed; what is read corrects it. */
  readonly rowBytes: (table: string, headers: readonly Cell[]) => number;
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
}

export interface WorkbookReading extends WorkbookGrids {
  readonly sheets: readonly SheetOutline[];
  readonly owned: readonly OwnedSheet[];
}

/** What a cell of a formula or of a sheet of ours takes in an answer, roughly. */
const formulaBytes = 60;

/**
 * Reads the tables of a workbook: one sync for what there is, then one for each 4.5 MB of values.
 * @throws HostProblem `tooLarge` when a single row is more than Excel can send
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<WorkbookReading> {
  const outlined = queueOutline(context, options.tables);
  await context.sync();
  const { sheets, tables } = outlined();
  const found = tables.flatMap((table) => (table.body ? [{ table, body: table.body }] : []));
  const owned = options.ownedSheets
    ? sheets.flatMap((sheet) => (sheet.ownedArea ? [{ sheet, area: sheet.ownedArea }] : []))
    : [];
  const bodies = found.map(({ table, body }) => bodyOf(table, body, options));
  const formulas = found.map(({ table, body }) => formulaColumnsOf(table, body, options));
  const areas = owned.map(({ sheet, area }): Wanted => ({
    sheet: sheet.name,
    area,
    load: "formulas",
    rowBytes: area.columns * formulaBytes,
  }));
  const wanted = [...bodies, ...formulas.flat(), ...areas];
  const read = await readAreas(context, wanted, options.progress);
  const rowsOf = new Map(wanted.map((one, index) => [one, read[index] ?? []]));
  return {
    sheets,
    owned: owned.map((one, index) => ({ ...one, formulas: rowsIn(rowsOf, areas[index]) })),
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

function rowsIn(rows: ReadonlyMap<Wanted, Cell[][]>, wanted: Wanted | undefined): Cell[][] {
  return (wanted && rows.get(wanted)) ?? [];
}

function bodyOf({ name, sheet, headers }: TableOutline, area: Area, { rowBytes }: ReadOptions): Wanted {
  return { sheet, area, load: "values", rowBytes: rowBytes(name, headers) };
}

function formulaColumnsOf(
  { name, sheet, headers }: TableOutline,
  body: Area,
  { formulaColumns }: ReadOptions,
): Wanted[] {
  return formulaColumns(name, headers).map((offset) => ({
    sheet,
    area: { ...body, column: body.column + offset, columns: 1 },
    load: "formulas",
    rowBytes: formulaBytes,
  }));
}
