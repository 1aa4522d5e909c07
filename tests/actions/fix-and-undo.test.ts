import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes } from "../../src/actions/apply-fixes";
import { checkPlan } from "../../src/actions/check-plan";
import type { LocatedFinding } from "../../src/actions/located";
import { undo } from "../../src/actions/undo";
import type { FindingCode } from "../../src/plan/findings";
import type { TableKey } from "../../src/plan/plan";
import { matchHeaders } from "../../src/sheets/headers";
import type { AnyColumn } from "../../src/sheets/table";
import { rowTableKeys, tables } from "../../src/sheets/tables/all";
import { formatCell } from "../../src/standin/model/address";
import type { CellValue, WorkbookData } from "../../src/standin/model/data";
import { repairs } from "../../docs/rule-groups";
import { wholeWorkbook } from "../support/whole-workbook";
import { planWorkbook, samplePlan, testWorkbook, type TestWorkbook } from "../support/workbook";

const today = "2025-05-12";

/** One way to break a workbook; where the workbook has no such cell, nothing is done. */
type Slip = (book: TestWorkbook) => void;

/** The place of a table's cell, its column by field in whatever language the sheet is in. */
function placeOf(
  book: TestWorkbook,
  key: Exclude<TableKey, "settings">,
  field: string,
  row: number,
): string | null {
  const found = book.workbook.tables.find(({ table }) => table.name === tables[key].name);
  if (!found) return null;
  const { area, columns } = found.table;
  const headers = columns.map(({ name }) => name);
  const offset = matchHeaders(tables[key].columns, headers).columns.get(field);
  if (offset === undefined) return null;
  const line = row < 0 ? area.row : area.row + 1 + (row % (area.rows - 1));
  return `${found.sheet.name}!${formatCell(line, area.column + offset)}`;
}

function named(text: string, slip: Slip): Slip {
  return Object.assign(
    (book: TestWorkbook) => {
      slip(book);
    },
    { toString: () => text },
  );
}

function puts(key: Exclude<TableKey, "settings">, field: string, row: number, value: CellValue): Slip {
  return named(`${key}.${field}[${String(row)}] = ${JSON.stringify(value)}`, (book) => {
    const place = placeOf(book, key, field, row);
    if (place !== null) book.put(place, value);
  });
}

/** A text in a cell that is formatted as text, or in no way at all, as after a paste from elsewhere. */
const pasted = fc
  .tuple(
    fc.constantFrom(["budget", "amounts.2025"], ["funding", "amount"], ["anchoring", "council"]),
    fc.nat(9),
    fc.constantFrom("@", undefined),
    fc.constantFrom("500 000", "17. juni 2025", "kr 100 000"),
  )
  .map(([[key, field], row, numberFormat, value]) =>
    named(`${String(key)}[${String(row)}] = ${value} as ${String(numberFormat)}`, (book) => {
      const place = placeOf(book, key as "budget", String(field), row);
      if (place === null) return;
      book.put(place, value);
      book.format(place, numberFormat);
    }),
  );

const years = ["2024", "2025", "2026", "2027", "2028"];

/** Every column that people fill in, a year's own for the years, with what it holds. */
const columns = rowTableKeys.flatMap((key) =>
  Object.entries(tables[key].columns).flatMap(([field, column]: [string, AnyColumn]) => {
    const fields = column.role === "perYear" ? years.map((year) => `${field}.${year}`) : [field];
    return fields.map((each) => ({ key, field: each, column }));
  }),
);

/** What people type that is not what the column takes, but nearly. */
const wrong: Readonly<Record<string, readonly CellValue[]>> = {
  kroner: [
    "500 000",
    "1\u00A0000\u00A0000",
    "1.000.000",
    "kr 5,-",
    "\u22125",
    "0,5 mill.",
    "mange",
    1000.5,
    -3,
    null,
  ],
  date: ["17. .juni 2025", "2025-06-17", "17.6.2025", "juni 2025", "snart", 45_000.25],
  year: ["2025", " 2026 ", "2026-27", 2035, 26],
  share: ["60 %", "0,5", "førti", 0.25, 40],
  integer: ["1", "ein", 7, null],
  number: ["12", 12.5],
  text: [null, "T1", "t2 ", "KDD 13.50 post 67", "Statleg medfinansering", "=KS", "'1"],
  choice: ["x"],
};

function misspelt({ nn, nb }: { readonly nn: string; readonly nb: string }): readonly string[] {
  return [`${nn}t`, nn.slice(1), `${nb} `, nb.toUpperCase()];
}

/** A value of its kind gone wrong, in any column of any table. */
const anyCell = fc.constantFrom(...columns).chain(({ key, field, column }) => {
  if (column.role === "calculated") return fc.nat(30).map((row) => puts(key, field, row, 4_000));
  const choices = (column.kind.choices ?? []).flatMap(misspelt);
  const values = choices.length > 0 ? choices : (wrong[column.kind.type] ?? []);
  return fc.tuple(fc.nat(30), fc.constantFrom(...values)).map(([row, value]) => puts(key, field, row, value));
});

/** The cells that other rules look at: names that point somewhere, numbers, lists. */
const cell = (key: Exclude<TableKey, "settings">, field: string, values: readonly CellValue[]) =>
  fc.tuple(fc.nat(30), fc.constantFrom(...values)).map(([row, value]) => puts(key, field, row, value));

const pointing = fc.oneof(
  cell("funding", "source", [
    "KDD 13.50 pøst 66",
    "kommunal eigendl",
    "Statlig medfinansiring",
    "Kommunene ",
  ]),
  cell("funding", "form", ["eigeninnsats", "egeninnsats", "in kind"]),
  cell("funding", "party", [null, "Almedal kommune", "Vinje kommune"]),
  cell("funding", "amount", [100_000, 1, 0]),
  cell("funding", "measure", ["T1", "T01", "Bygdelag"]),
  cell("budget", "goal", [1, 2, 9, null]),
  cell("budget", "measure", ["T1", "T4", "t2 ", "T99", null]),
  cell("measures", "id", [null, "T1", "t2", "Bygdelaget"]),
  cell("measures", "number", [null, 1, 2, 9]),
  cell("measures", "goal", [1, 2, 3]),
  cell("measures", "change", ["avslutta", "avsluttet", "ended"]),
  cell("measures", "partners", [
    "TFK, KS NHO",
    "Vinje komune",
    "NAV og TFK, nokon andre",
    "Innovasjon Norge KS m.fl.",
  ]),
  cell("measureTexts", "measure", ["Bygdelag", "T1", null]),
  cell("progress", "measure", ["Bygdelag", "T1", null]),
  cell("parties", "ownShareKey", [0.5, 0.25, null]),
);

/** A measure whose ID is a word, and a row that misspells it. */
const misspeltId = fc
  .tuple(fc.constantFrom("budget", "funding", "measureTexts", "progress"), fc.nat(30))
  .map(([key, row]) => {
    const slips = [
      puts("measures", "id", 0, "Bygdelaget"),
      puts(key as "budget", "measure", row, "Bygdelagt"),
    ];
    return named(slips.join(", "), (book) => {
      for (const one of slips) one(book);
    });
  });

/** A header written another way: the column is gone. */
const header = fc.constantFrom(...columns).map(({ key, field }) =>
  named(`header of ${key}.${field}`, (book) => {
    const place = placeOf(book, key, field, -1);
    if (place !== null) book.type(place, "Noko anna");
  }),
);

/** A setting by its row: the last year, the signing date, the kind, the language. */
const setting = fc
  .tuple(
    fc.constantFrom(0, 4, 5, 6, 9),
    fc.constantFrom<CellValue>(2029, 2031, "2.6.2025", "avtalle", "nynorskt", 0.3),
  )
  .map(([row, value]) =>
    named(`setting ${String(row)} = ${JSON.stringify(value)}`, (book) => {
      const { sheet, table } = book.table("tbl_Avtale");
      book.put(`${sheet.name}!${formatCell(table.area.row + 1 + row, table.area.column + 1)}`, value);
    }),
  );

const slip = fc.oneof(
  { weight: 5, arbitrary: anyCell },
  { weight: 5, arbitrary: pointing },
  { weight: 1, arbitrary: pasted },
  { weight: 1, arbitrary: misspeltId },
  { weight: 1, arbitrary: header },
  { weight: 1, arbitrary: setting },
);

/** What people have beside our tables: notes under and beside them, and figures of their own taken from them. */
function withOwnThings(book: TestWorkbook): TestWorkbook {
  for (const { sheet, table } of book.workbook.tables) {
    const { row, column, rows, columns: width } = table.area;
    if (table.name === "tbl_Budsjett")
      book.put(`${sheet.name}!${formatCell(row + rows + 2, column)}`, "Hugs 2029");
    if (table.name === "tbl_Budsjett")
      book.put(`${sheet.name}!${formatCell(row + 1, column + width + 1)}`, "Sjå her");
  }
  const own = book.workbook.addSheet("Mine tal");
  const { sheet, table } = book.table("tbl_Budsjett");
  const first = formatCell(table.area.row + 1, table.area.column + 2);
  book.workbook.type(own, 0, 0, `=SUM(tbl_Budsjett[2025])`);
  book.workbook.type(own, 1, 0, `='${sheet.name}'!${first}`);
  return book;
}

const bases: Promise<WorkbookData>[] = [
  planWorkbook(),
  planWorkbook(samplePlan("five-goals"), "nb"),
  planWorkbook(undefined, "en"),
].map(async (book) => withOwnThings(await book).workbook.data);

async function check(book: TestWorkbook): Promise<readonly LocatedFinding[]> {
  return (await checkPlan(book.excel, { today })).findings;
}

/** A finding however its cell has moved. */
function identity({ code, location: { table, column, row }, params }: LocatedFinding): string {
  return JSON.stringify([code, table, column, row, params]);
}

test("after any slips: fixes and then Angre leave the whole workbook as it was; certain ones are not offered again", async () => {
  const made = new Set<FindingCode>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(slip, { minLength: 1, maxLength: 10 }),
      fc.nat(bases.length - 1),
      fc.boolean(),
      async (slips, base, all) => {
        const book = testWorkbook(structuredClone((await bases[base]) as WorkbookData));
        for (const one of slips) one(book);
        const before = wholeWorkbook(book);
        const offered = (await check(book)).filter(({ fix }) => fix && (all || fix.certain));
        const { undo: step, refused } = await applyFixes(
          book.excel,
          offered.flatMap(({ fix }) => fix ?? []),
        );
        for (const { code } of offered) made.add(code);
        if (!all) {
          expect(refused).toEqual([]);
          const again = new Set((await check(book)).filter(({ fix }) => fix).map(identity));
          expect(offered.map(identity).filter((one) => again.has(one))).toEqual([]);
        }
        if (step) expect(await undo(book.excel, step)).toEqual([]);
        expect(wholeWorkbook(book)).toEqual(before);
        book.close();
      },
    ),
    { numRuns: 100 },
  );
  // Which repairs come is chance; that most of them do is not. `apply-fixes.test.ts` has each of them.
  expect(made.size).toBeGreaterThan(Object.keys(repairs).length / 2);
}, 240_000);
