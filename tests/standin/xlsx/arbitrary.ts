import fc from "fast-check";
import type {
  Area,
  Cell,
  CellStyle,
  ConditionalFormatData,
  NameData,
  SheetData,
  TableData,
  ValidationData,
  WorkbookData,
} from "../../../src/standin/model/data";
import { FIRST, plainPage, SECOND, sheet, table, workbook } from "./examples";

const THIRD = "{00000000-0001-0000-0200-000000000000}";

/** Texts with all that is hard for XML, and that a cell can hold. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "",
    " x ",
    "a\nb",
    "\t",
    "\r\n",
    "_x000D_",
    "_x005F_x000D_",
    "&lt;",
    "=1+1",
    "#REF!",
    "'1",
    "æøå 😀",
  ),
  fc.constantFrom("\u0000", "\u0007", "\ud800", "\ufffe", "]]>", "<!--", '"'),
);
const word = fc.string({ unit: fc.constantFrom(..."abcæøå 12-.&<'\""), minLength: 1, maxLength: 8 });
const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));
const code = fc.constantFrom("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!");
const value = fc.oneof(
  text,
  number,
  fc.boolean(),
  code.map((error) => ({ error })),
  fc.constant(null),
);

/** Absent rather than undefined, and undefined rather than an empty object. */
function some<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return arbitrary.map((object) => (Object.keys(object).length > 0 ? object : undefined));
}

const line = fc.constantFrom("Thin", "Medium", "Thick", "Hairline", "Dash", "Dot", "Double");
const border = fc.record({ line, color });
const style: fc.Arbitrary<CellStyle | undefined> = some(
  fc
    .record(
      {
        numberFormat: fc.constantFrom("#,##0", "0.00", "@", '#,##0"*"', "[$-814]d. mmmm yyyy", "m/d/yyyy"),
        font: some(
          fc.record(
            {
              name: fc.constantFrom("Arial", "Times New Roman"),
              size: fc.constantFrom(8, 10.5, 14),
              bold: fc.constant(true),
              italic: fc.constant(true),
              underline: fc.constant(true),
              strike: fc.constant(true),
              color,
            },
            { requiredKeys: [] },
          ),
        ),
        fill: color,
        borders: some(
          fc.record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: [] }),
        ),
        horizontal: fc.constantFrom("Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection"),
        vertical: fc.constantFrom("Top", "Center", "Justify"),
        wrap: fc.constant(true),
        indent: fc.integer({ min: 1, max: 15 }),
        locked: fc.constant(false),
        quotePrefix: fc.constant(true),
      },
      { requiredKeys: [] },
    )
    .map((record) => present(record) as CellStyle),
);

function present<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined)) as Partial<T>;
}

const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  '="a"&"[@b]"',
  "=IF(A1<2,\"<&>\",'Ark 2'!$B$3)",
  "=SUMIFS(tbl_a[Sum],tbl_a[År],2025)",
  "=XLOOKUP(A1,B:B,C:C)",
  "=A1:A3 B1",
);

const cell: fc.Arbitrary<Cell> = fc
  .record({ value, formula: fc.option(formula, { freq: 4, nil: undefined }), style })
  .map((one) => present(one) as Cell)
  .filter((one) => one.value !== null || one.formula !== undefined || one.style !== undefined);

/** Rows 0–9 are for free cells, tables stand below. */
const cells = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 }), cell), { maxLength: 25 })
  .map((list) => {
    const grid: SheetData["cells"] = new Map();
    for (const [row, column, one] of list) {
      grid.set(row, (grid.get(row) ?? new Map<number, Cell>()).set(column, one));
    }
    return grid;
  });

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 30 }),
  column: fc.integer({ min: 0, max: 30 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const areas = fc.array(area, { minLength: 1, maxLength: 3 });

const operator = fc.constantFrom("Between", "NotBetween", "EqualTo", "GreaterThan", "LessThanOrEqualTo");
const operand = fc.oneof(fc.integer(), fc.constant("=$A$1"));
const message = fc.string({ unit: "grapheme", maxLength: 20 });
const validation: fc.Arbitrary<ValidationData> = fc
  .record({
    areas,
    rule: fc.oneof(
      fc.constant({ kind: "any" }),
      fc.record({
        kind: fc.constant("list"),
        source: fc.constantFrom("ja,nei", '"a",b', "=$A$1:$A$3"),
        inCellDropDown: fc.boolean(),
      }),
      fc.constant({ kind: "custom", formula: "=LEN(A1)<5" }),
      fc.record({
        kind: fc.constantFrom("wholeNumber", "date"),
        operator,
        formula1: operand,
        formula2: operand,
      }),
    ),
    ignoreBlanks: fc.boolean(),
    prompt: fc.option(fc.record({ show: fc.constant(true), title: message, message }), { nil: undefined }),
    error: fc.option(
      fc.record({
        show: fc.constant(true),
        style: fc.constantFrom("Stop", "Warning"),
        title: message,
        message,
      }),
      { nil: undefined },
    ),
  })
  .map((one) => present(one) as ValidationData);

const conditional: fc.Arbitrary<Omit<ConditionalFormatData, "id" | "priority">> = fc.record({
  areas,
  rule: fc.oneof(
    fc.constant({ kind: "custom" as const, formula: "=$A1>2" }),
    fc.record({
      kind: fc.constant("cellValue" as const),
      operator,
      formula1: fc.constantFrom("1", '"x"', "=$B$2"),
      formula2: fc.constantFrom("7", "=$B$3"),
    }),
    fc.record({
      kind: fc.constant("containsText" as const),
      operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"),
      text: fc.constantFrom("a", 'sei "hei" & <gå>', " "),
    }),
  ),
  format: fc
    .record({ fill: color, fontColor: color, bold: fc.boolean(), borderColor: color }, { requiredKeys: [] })
    .map((one) => present(one)),
  stopIfTrue: fc.boolean(),
});

const page: fc.Arbitrary<SheetData["page"]> = fc.record({
  orientation: fc.constantFrom("Portrait", "Landscape"),
  paper: fc.constantFrom("A4", "A3", "Letter"),
  fit: fc.option(fc.record({ wide: fc.integer({ min: 0, max: 3 }), tall: fc.integer({ min: 0, max: 3 }) })),
  printArea: fc.option(area),
  titleRows: fc.option(fc.constant({ first: 1, last: 3 })),
  centerHorizontally: fc.boolean(),
  margins: fc.constantFrom(plainPage.margins, {
    top: 10,
    bottom: 28.35,
    left: 0,
    right: 72,
    header: 1,
    footer: 2,
  }),
  header: fc.record({ left: word, center: word, right: fc.constant("") }).map(headerText),
  footer: fc.constantFrom(plainPage.footer, { left: "", center: "Side &P av &N", right: "&D" }),
});

/** An ampersand of the text is written twice, as Excel's codes demand. */
function headerText(sections: { left: string; center: string; right: string }) {
  const double = (one: string) => one.replace(/&/g, "&&");
  return { left: double(sections.left), center: double(sections.center), right: sections.right };
}

const HIDDEN = ["Hidden", "VeryHidden"] as const;

/** A table from row 12 on, with its header cells. */
const tables = (id: number): fc.Arbitrary<TableData[]> =>
  fc
    .record({
      names: fc.uniqueArray(word, { minLength: 1, maxLength: 4, selector: (one) => one.toLowerCase() }),
      rows: fc.integer({ min: 1, max: 4 }),
      hasTotals: fc.boolean(),
      showFilterButton: fc.boolean(),
      bandedColumns: fc.boolean(),
      highlightFirstColumn: fc.boolean(),
      style: fc.constantFrom("TableStyleLight1", "TableStyleMedium2"),
      present: fc.boolean(),
    })
    .map(({ names, rows, present: there, ...given }) => {
      const height = rows + 1 + (given.hasTotals ? 1 : 0);
      const columns = names.map((name, index) => ({
        ...{ id: index + 1, name },
        ...(index === 1 && { formula: "=ROW()*2" }),
        ...(index === 0 && given.hasTotals && { totalsLabel: "Sum" }),
        ...(index === 2 && given.hasTotals && { totalsFunction: "sum" }),
      }));
      const place = { row: 12, column: 1, rows: height, columns: names.length };
      return there ? [table(id, `tbl_${String(id)}`, { ...given, area: place, columns })] : [];
    });

const someSheet = (id: string, position: number): fc.Arbitrary<SheetData> =>
  fc
    .record({
      ...{ cells, page, tables: tables(position + 1) },
      visibility: fc.constantFrom<SheetData["visibility"]>("Visible", ...(position === 0 ? [] : HIDDEN)),
      tabColor: fc.oneof(fc.constant(""), color),
      showGridlines: fc.boolean(),
      columnWidths: fc.dictionary(fc.stringMatching(/^[0-9]$/), fc.constantFrom(8.43, 12, 40)).map(numbered),
      hiddenColumns: fc
        .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 })
        .map((list) => new Set(list)),
      rowHeights: fc.dictionary(fc.stringMatching(/^[0-9]$/), fc.constantFrom(15, 30.75)).map(numbered),
      hiddenRows: fc
        .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 })
        .map((list) => new Set(list)),
      merges: fc.constantFrom<Area[]>([], [{ row: 40, column: 2, rows: 2, columns: 3 }]),
      names: fc.constantFrom<NameData[]>([], [{ name: "bv_omraade", formula: "=$A$1:$C$3", visible: false }]),
      validations: fc.array(validation, { maxLength: 3 }),
      conditionalFormats: fc.array(conditional, { maxLength: 3 }),
      frozen: fc.record({ rows: fc.integer({ min: 0, max: 3 }), columns: fc.integer({ min: 0, max: 3 }) }),
      protection: fc.option(
        fc
          .record({ allowSort: fc.constant(true), allowEditObjects: fc.constant(true) }, { requiredKeys: [] })
          .map((allow) => ({ allow: present(allow) as Record<string, boolean> })),
      ),
    })
    .map((given) => {
      const conditionalFormats = given.conditionalFormats.map((one, index) => ({
        ...one,
        ...{ id: conditionalId(position, index), priority: index },
      }));
      const filled = { ...given, conditionalFormats };
      return withHeaders(sheet(id, `Ark ${String(position + 1)}`, filled));
    });

function numbered(record: Record<string, number>): Map<number, number> {
  return new Map(Object.entries(record).map(([key, one]) => [Number(key), one]));
}

function conditionalId(position: number, index: number): string {
  return `{0000000${String(index + 1)}-000${String(position + 1)}-0000-0000-000000000000}`;
}

function withHeaders(made: SheetData): SheetData {
  for (const { area: place, columns } of made.tables) {
    const header = columns.map(({ name }, index): [number, Cell] => [place.column + index, { value: name }]);
    made.cells.set(place.row, new Map(header));
  }
  return made;
}

/** A workbook of one to three sheets with something of all that a file can hold. */
export const someWorkbook: fc.Arbitrary<WorkbookData> = fc
  .record({
    sheets: fc.tuple(someSheet(FIRST, 0), someSheet(SECOND, 1), someSheet(THIRD, 2)),
    count: fc.integer({ min: 1, max: 3 }),
    reversed: fc.boolean(),
    names: fc.constantFrom<NameData[]>(
      [],
      [{ name: "Satsar", formula: "='Ark 1'!$A$1", visible: true, comment: "a & b" }],
    ),
    structureProtected: fc.boolean(),
  })
  .map(({ sheets, count, reversed, ...given }) => {
    const kept = sheets.slice(0, count);
    return workbook(reversed ? kept.reverse() : kept, { ...given, activeSheetId: FIRST });
  });
