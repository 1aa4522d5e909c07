import fc from "fast-check";
import type { CellValue, SheetData } from "../../src/standin/model/data";
import type { Source } from "../../src/standin/model/events";
import { deleteColumns, insertColumns } from "../../src/standin/model/lines";
import { ExcelProblem } from "../../src/standin/model/problem";
import { deleteTable, removeTable } from "../../src/standin/model/table-add";
import { showTotals } from "../../src/standin/model/table-totals";
import type { Workbook } from "../../src/standin/model/workbook";
import type { TestWorkbook } from "../support/workbook";

/** A table, and a place in it counted from its header's first cell; the numbers wrap around. */
interface Spot {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Something that a careless or hostile hand does. Out: whether there was anything to do it to. */
export type Deed = (book: TestWorkbook) => boolean;

const spot: fc.Arbitrary<Spot> = fc.record({ table: fc.nat(99), row: fc.nat(99), column: fc.nat(99) });

const texts = fc.oneof(
  fc.constantFrom(
    ...[
      "",
      " ",
      "1",
      "2025",
      "1 000",
      "kr 5",
      "5,5",
      "0,6",
      "60 %",
      "1.1",
      "T1",
      "ja",
      "nei",
      "tilsagn",
      "x",
      "=",
      "=1/0",
    ],
    ...[
      "=A1",
      "=SUM(A:A)",
      "'=1",
      "#REF!",
      "17. .juni 2025",
      "31.02.2025",
      "Delmål",
      "ID",
      "Beløp",
      "2026",
      "År",
      "«»",
    ],
  ),
  fc.string({ maxLength: 12 }),
);

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom<CellValue>({ error: "#REF!" }, { error: "#N/A" }, { error: "#DIV/0!" }, null, -0, 1e15),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

function at(book: TestWorkbook, { table, row, column }: Spot) {
  const { tables } = book.workbook;
  const found = tables[table % Math.max(1, tables.length)];
  if (!found) return null;
  const { area } = found.table;
  return { ...found, row: area.row + (row % area.rows), column: area.column + (column % area.columns) };
}

type Place = NonNullable<ReturnType<typeof at>>;

/** Does something with a spot; where no table is left there is none. */
function deed<T>(
  with_: fc.Arbitrary<T>,
  done: (book: TestWorkbook, place: Place, value: T) => void,
): fc.Arbitrary<Deed> {
  return fc.tuple(spot, with_).map(([where, value]) => {
    const act = (book: TestWorkbook) => {
      const place = at(book, where);
      if (place) done(book, place, value);
      return place !== null;
    };
    return Object.assign(act, { toString: () => `${done.name} ${JSON.stringify([where, value])}` });
  });
}

const nothing = fc.constant(null);
export const deeds: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: deed(texts, function types({ workbook }, { sheet, row, column }, text) {
      workbook.type(sheet.id, row, column, text);
    }),
  },
  {
    weight: 4,
    arbitrary: deed(values, function puts({ workbook }, { sheet, row, column }, value) {
      putCell(workbook, "Local", sheet, { row, column }, value);
    }),
  },
  {
    weight: 3,
    arbitrary: deed(texts, function renames({ workbook }, { sheet, table, column }, text) {
      workbook.type(sheet.id, table.area.row, column, text);
    }),
  },
  {
    weight: 3,
    arbitrary: deed(
      fc.integer({ min: 1, max: 4 }),
      function clears({ workbook }, { sheet, row, column }, size) {
        workbook.clear(sheet.id, { row, column, rows: size, columns: size });
      },
    ),
  },
  {
    weight: 2,
    arbitrary: deed(
      fc.integer({ min: 1, max: 5 }),
      function deletesRows({ workbook }, { sheet, row }, count) {
        workbook.deleteRows(sheet.id, row, count);
      },
    ),
  },
  {
    weight: 2,
    arbitrary: deed(
      fc.integer({ min: 1, max: 3 }),
      function insertsRows({ workbook }, { sheet, row }, count) {
        workbook.insertRows(sheet.id, row, count);
      },
    ),
  },
  {
    weight: 2,
    arbitrary: deed(
      fc.array(fc.array(texts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      function pastes({ workbook }, { sheet, row, column }, block) {
        workbook.paste(sheet.id, row, column, block);
      },
    ),
  },
  {
    weight: 2,
    arbitrary: deed(fc.nat(20), function swaps({ workbook }, { sheet, table, column }, other) {
      const to = table.area.column + (other % table.area.columns);
      const [one, two] = [table.columns[column - table.area.column], table.columns[to - table.area.column]];
      if (!one || !two || to === column) return;
      workbook.batch("Swap", "Local", () => {
        workbook.edit.touch(sheet, true);
        table.columns[column - table.area.column] = two;
        table.columns[to - table.area.column] = one;
        for (let row = table.area.row; row < table.area.row + table.area.rows; row++) {
          const [left, right] = [sheet.cells.get(row)?.get(column), sheet.cells.get(row)?.get(to)];
          workbook.edit.setCell(sheet, row, column, right);
          workbook.edit.setCell(sheet, row, to, left);
        }
        workbook.edit.changed(sheet, table.area);
        workbook.tell({ kind: "cells", sheetId: sheet.id, area: table.area, change: "RangeEdited" });
      });
    }),
  },
  deed(nothing, function deletesColumn({ workbook }, { sheet, column }) {
    workbook.batch("Delete", "Local", () => {
      deleteColumns(workbook, sheet, column, 1);
    });
  }),
  deed(nothing, function ungroups({ workbook }, { sheet, table }) {
    workbook.batch("Range", "Local", () => {
      removeTable(workbook, sheet, table);
    });
  }),
  deed(nothing, function deletesTable({ workbook }, { sheet, table }) {
    workbook.batch("Delete", "Local", () => {
      deleteTable(workbook, sheet, table);
    });
  }),
  deed(fc.boolean(), function totals({ workbook }, { sheet, table }, show) {
    workbook.batch("Totals", "Local", () => {
      showTotals(workbook, sheet, table, show);
    });
  }),
  deed(nothing, function insertsColumn({ workbook }, { sheet, column }) {
    workbook.batch("Insert", "Local", () => {
      insertColumns(workbook, sheet, column, 1);
    });
  }),
  {
    weight: 2,
    arbitrary: fc.constant<Deed>(
      Object.assign((book: TestWorkbook) => book.workbook.undo(), { toString: () => "undoes" }),
    ),
  },
  {
    weight: 2,
    arbitrary: deed(values, function coAuthorPuts({ workbook }, { sheet, row, column }, value) {
      putCell(workbook, "Remote", sheet, { row, column }, value);
    }),
  },
  deed(texts, function namesSheet({ workbook }, { sheet }, text) {
    workbook.renameSheet(sheet.id, text);
  }),
  deed(nothing, function deletesSheet({ workbook }, { sheet }) {
    workbook.deleteSheet(sheet.id);
  }),
);

/** Puts a value in a cell past everything that typing does. */
function putCell(
  workbook: Workbook,
  source: Source,
  sheet: SheetData,
  { row, column }: { row: number; column: number },
  value: CellValue,
): void {
  workbook.batch("Put", source, () => {
    const area = { row, column, rows: 1, columns: 1 };
    workbook.edit.setCell(sheet, row, column, value === null ? undefined : { value });
    workbook.edit.changed(sheet, area);
    workbook.tell({ kind: "cells", sheetId: sheet.id, area, change: "RangeEdited" });
  });
}

/** Excel itself refuses some deeds, as an empty sheet name. Out: whether it was done. */
export function attempt(book: TestWorkbook, act: Deed): boolean {
  try {
    return act(book);
  } catch (error) {
    if (error instanceof ExcelProblem) return false;
    throw error;
  }
}
