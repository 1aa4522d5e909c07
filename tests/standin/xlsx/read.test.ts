import { beforeAll, describe, expect, it } from "vitest";
import type { SheetData, WorkbookData } from "../../../src/standin/model/data";
import { readXlsx } from "../../../src/standin/xlsx/read";
import { excelLikeParts, worksheet, zipped } from "./excel-like";

/** The cell at "row column", counted from 0. */
function at(sheet: SheetData | undefined, row: number, column: number) {
  return sheet?.cells.get(row)?.get(column);
}

/** The first sheet of the Excel-like file with other cells. */
async function readCells(
  rows: string,
  workbook = excelLikeParts()["xl/workbook.xml"] ?? "",
): Promise<SheetData | undefined> {
  const sheet = worksheet(`<sheetData>${rows}</sheetData>`);
  const parts = { ...excelLikeParts(), "xl/worksheets/sheet1.xml": sheet, "xl/workbook.xml": workbook };
  return (await readXlsx(zipped(parts))).sheets[0];
}

describe("reading a file that Excel wrote", () => {
  let workbook: WorkbookData;
  let budget: SheetData | undefined;
  beforeAll(async () => {
    workbook = await readXlsx(zipped(excelLikeParts()), "plan.xlsx");
    budget = workbook.sheets[0];
  });

  it("finds the worksheets and leaves a chart's own sheet out", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Budsjett", "Visible"],
      ["Liste", "Hidden"],
    ]);
  });

  it("joins the runs of rich texts, leaves readings out and decodes escapes", () => {
    expect([0, 1, 2].map((column) => at(budget, 0, column)?.value)).toEqual(["Delmål", "2025", " a\r\nb "]);
    expect(at(budget, 1, 0)?.value).toBe("東京");
  });

  it("expands shared formulas: relative references move, absolute ones and tables stay", () => {
    expect([1, 2, 3].map((row) => at(budget, row, 2)?.formula)).toEqual([
      "=B2*$B$6+tbl[[#Totals],[2025]]",
      "=B3*$B$6+tbl[[#Totals],[2025]]",
      "=B4*$B$6+tbl[[#Totals],[2025]]",
    ]);
  });

  it("reads truth values, errors and the results of array formulas, without file prefixes", () => {
    expect(at(budget, 5, 1)).toEqual({ value: true });
    expect(at(budget, 5, 2)).toEqual({ value: { error: "#DIV/0!" }, formula: "=1/0" });
    expect(at(budget, 5, 3)).toEqual({ value: 1, formula: "=SORT(ANCHORARRAY(B2))" });
  });

  it("resolves theme colours, with their tint", () => {
    // Excel shows theme colour 4 (4472C4), 40 % lighter, as 8EA9DB; it rounds in coarser steps than we do.
    const channels = [1, 3, 5].map((from) => parseInt(budget?.tabColor.slice(from, from + 2) ?? "", 16));
    [0x8e, 0xa9, 0xdb].forEach((excel, index) =>
      expect(Math.abs((channels[index] ?? 0) - excel)).toBeLessThanOrEqual(1),
    );
    expect(at(budget, 0, 0)?.style).toEqual({ font: { bold: true, color: "#ED7D31" } });
  });

  it("has no cell where there is nothing that the model knows", () => {
    expect(at(budget, 2, 0)).toBeUndefined();
  });

  it("reads column widths, and of row heights only those that a person has set", () => {
    expect(budget?.columnWidths).toEqual(
      new Map([
        [0, 20.7109375],
        [1, 9.140625],
        [2, 9.140625],
        [3, 9.140625],
      ]),
    );
    expect(budget?.rowHeights).toEqual(new Map());
  });

  it("puts print area and title rows with the page, and other names where they belong", () => {
    expect(budget?.page.printArea).toEqual({ row: 0, column: 0, rows: 6, columns: 4 });
    expect(budget?.page.titleRows).toEqual({ first: 0, last: 1 });
    expect(workbook.names).toEqual([{ name: "Satsar", formula: "=Liste!$A$1:$A$3", visible: true }]);
    expect(workbook.sheets[1]?.names).toEqual([{ name: "Lokal", formula: "=Liste!$A$1", visible: true }]);
  });

  it("finds validations that Excel keeps among the extensions", () => {
    expect(budget?.validations).toEqual([
      {
        areas: [
          { row: 1, column: 1, rows: 3, columns: 1 },
          { row: 1, column: 3, rows: 1, columns: 1 },
        ],
        rule: { kind: "list", source: "=Liste!$A$1:$A$3", inCellDropDown: true },
        ignoreBlanks: true,
      },
    ]);
  });

  it("reads the conditional formats that the model knows, and the protection without its password", () => {
    expect(
      budget?.conditionalFormats.map(({ rule, format, priority }) => ({ rule, format, priority })),
    ).toEqual([
      { rule: { kind: "custom", formula: "=B2>10" }, format: { fontColor: "#9C0006" }, priority: 0 },
    ]);
    expect(budget?.protection).toEqual({ allow: {} });
  });
});

describe("reading cells", () => {
  it("takes inline strings, runs of them and strings that formulas give", async () => {
    const sheet = await readCells(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r></is></c>' +
        '<c r="C1" t="str"><f>"d"</f><v>d</v></c><c r="D1" t="str"><f>""</f></c></row>',
    );
    expect([0, 1, 2, 3].map((column) => at(sheet, 0, column)?.value)).toEqual(["a", "bc", "d", ""]);
  });

  it("gives dates as serial numbers, also those written as ISO 8601", async () => {
    const sheet = await readCells(
      '<row r="1"><c r="A1" s="2"><v>45819</v></c><c r="B1" t="d"><v>2025-06-11T12:00:00</v></c></row>',
    );
    expect(at(sheet, 0, 0)).toEqual({ value: 45819, style: { numberFormat: "m/d/yyyy" } });
    expect(at(sheet, 0, 1)?.value).toBe(45819.5);
  });

  it("moves dates of the 1904 system to that of 1900, and leaves other numbers", async () => {
    const workbook = excelLikeParts()["xl/workbook.xml"]?.replace(
      "<workbookPr ",
      '<workbookPr date1904="1" ',
    );
    const sheet = await readCells(
      '<row r="1"><c r="A1" s="2"><v>44357</v></c><c r="B1"><v>44357</v></c></row>',
      workbook,
    );
    expect(at(sheet, 0, 0)?.value).toBe(45819);
    expect(at(sheet, 0, 1)?.value).toBe(44357);
  });

  it("counts rows and cells that do not say where they stand", async () => {
    const sheet = await readCells(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect([at(sheet, 0, 1), at(sheet, 4, 3), at(sheet, 5, 0)].map((cell) => cell?.value)).toEqual([2, 4, 5]);
  });

  it.each([
    ["", false],
    ['<autoFilter ref="A1:B3"/>', false],
    ['<autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter>', false],
    [
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
      true,
    ],
  ])("tells of a sheet's own filter %s whether it hides rows", async (filter, filtered) => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/>${filter}</worksheet>`;
    const parts = { ...excelLikeParts(), "xl/worksheets/sheet1.xml": sheet };
    expect((await readXlsx(zipped(parts))).sheets[0]?.filtered).toBe(filtered);
  });

  it("reads a sheet whose elements carry a prefix", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = { ...excelLikeParts(), "xl/worksheets/sheet1.xml": sheet };
    expect(at((await readXlsx(zipped(parts))).sheets[0], 0, 0)?.value).toBe(7);
  });
});
