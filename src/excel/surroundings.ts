import type { Cell } from "../sheets/kinds/kind";
import type { Surroundings } from "../sheets/fixes/plan-tables";
import type { SheetCells } from "../sheets/fixes/plain-table";
import type { Area } from "../sheets/sheet-model";
import { readAreas } from "./read-areas";
import type { WorkbookReading } from "./read-workbook";

/** What a cell takes in an answer, as expected before anything is read. */
const cellBytes = 20;

/**
 * Enqueues what must be known to mend tables, to go with the caller's next sync: the workbook's names, and
 * where the named sheets have content. Out: reads those sheets, after the caller's sync, by one sync where any
 * is there and not blank, and one more where there are tables on it.
 */
export function queueSurroundings(
  context: Excel.RequestContext,
  sheets: readonly string[],
): (reading: WorkbookReading) => Promise<Surroundings> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  const used = sheets.map((name) => {
    const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { name, range };
  });
  return async (reading) => {
    const tables = [...reading.tables, ...reading.others].map(({ name, sheet, headers }) => ({
      name,
      sheet,
      headers,
    }));
    const filled = used.flatMap(({ name, range }) =>
      range.isNullObject ? [] : [{ name, area: areaOf(range) }],
    );
    const on = tables.filter(({ sheet }) => filled.some(({ name }) => isSame(name, sheet)));
    const areas = await placesOf(context, on);
    const contents = await readAreas(
      context,
      filled.map(({ name, area }) => ({
        sheet: name,
        area,
        load: "formulas",
        rowBytes: area.columns * cellBytes,
      })),
    );
    return {
      tables,
      sheets: reading.sheets.map(({ name, ownedArea }) => ({ name, ours: ownedArea !== null })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      cells: new Map(
        filled.map(({ name, area }, index): [string, SheetCells] => [
          name,
          {
            area,
            formulas: contents[index] as Cell[][],
            tables: areas.filter(({ sheet }) => isSame(sheet, name)),
          },
        ]),
      ),
    };
  };
}

/** Where tables stand. No sync where there are none. */
async function placesOf(
  context: Excel.RequestContext,
  tables: readonly { readonly name: string; readonly sheet: string }[],
): Promise<{ readonly name: string; readonly sheet: string; readonly area: Area }[]> {
  if (tables.length === 0) return [];
  const ranges = tables.map(({ name }) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return range;
  });
  await context.sync();
  return tables.flatMap(({ name, sheet }, index) => {
    const range = ranges[index];
    return range ? [{ name, sheet, area: areaOf(range) }] : [];
  });
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
