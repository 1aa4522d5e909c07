import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Cell, SheetData, WorkbookData } from "../../../src/standin/model/data";
import { readXlsx } from "../../../src/standin/xlsx/read";
import { writeXlsx } from "../../../src/standin/xlsx/write";
import { checkXlsx } from "../../support/check-xlsx";
import { sheet, table } from "./examples";
import { excelLikeParts, zipped } from "./excel-like";

const fixtures = join(import.meta.dirname, "../../fixtures/xlsx");
const files: Record<string, Uint8Array> = {
  "Excel-like": zipped(excelLikeParts()),
  LibreOffice: new Uint8Array(readFileSync(join(fixtures, "libreoffice.xlsx"))),
  "another library": new Uint8Array(readFileSync(join(fixtures, "hucre.xlsx"))),
};
const original = zipped(excelLikeParts());

/** The texts of a file's parts. */
function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]),
  );
}

/** The names of the parts that are not the same in both files. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}

function first(workbook: WorkbookData): SheetData {
  const [found] = workbook.sheets;
  if (!found) throw new Error("no sheet");
  return found;
}

function set(target: SheetData, row: number, column: number, cell: Cell): void {
  target.cells.set(row, (target.cells.get(row) ?? new Map<number, Cell>()).set(column, cell));
}

/** Opens the Excel-like file, changes it and writes it. */
async function change(
  by: (workbook: WorkbookData) => void,
): Promise<{ bytes: Uint8Array; read: WorkbookData }> {
  const workbook = await readXlsx(original);
  by(workbook);
  const bytes = await writeXlsx(workbook, original);
  expect(checkXlsx(bytes)).toEqual([]);
  return { bytes, read: await readXlsx(bytes) };
}

const SHEET = "xl/worksheets/sheet1.xml";

describe.each(Object.entries(files))("a file by %s", (_, bytes) => {
  it("is sound to begin with", () => {
    expect(checkXlsx(bytes)).toEqual([]);
  });

  it("comes back byte for byte when nothing is changed", async () => {
    expect(await writeXlsx(await readXlsx(bytes), bytes)).toEqual(bytes);
  });

  it("keeps all other parts, and all else in the sheet, when one cell is changed", async () => {
    const workbook = await readXlsx(bytes);
    const style = first(workbook).cells.get(1)?.get(1)?.style;
    set(first(workbook), 1, 1, { value: 4321.5, ...(style && { style }) });
    const written = await writeXlsx(workbook, bytes);
    // The workbook part may gain the order to calculate (below).
    expect(changedParts(bytes, written).filter((name) => name !== "xl/workbook.xml")).toEqual([SHEET]);
    const withoutB2 = (text: string | undefined) =>
      text
        ?.replace(/<c r="B2".*?<\/c>/, "B2")
        .replace(/<row r="2"[^>]*>/, (tag) => tag.replace(/ spans="[^"]*"/, ""));
    expect(withoutB2(parts(written)[SHEET])).toBe(withoutB2(parts(bytes)[SHEET]));
    expect(parts(written)[SHEET]).toContain("<v>4321.5</v>");
    expect(checkXlsx(written)).toEqual([]);
    expect(await readXlsx(written)).toEqual(workbook);
  });
});

describe("the workbook part", () => {
  it("only gains the order to calculate", async () => {
    const { bytes } = await change((workbook) => set(first(workbook), 1, 1, { value: 1 }));
    const before = parts(original)["xl/workbook.xml"];
    const after = parts(bytes)["xl/workbook.xml"];
    expect(after).toBe(
      before?.replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    );
  });
});

describe("formulas", () => {
  it("stay shared where only a result is new", async () => {
    const { bytes } = await change((workbook) => {
      const cell = first(workbook).cells.get(1)?.get(2);
      set(first(workbook), 1, 2, { ...cell, value: 99 });
    });
    expect(parts(bytes)[SHEET]).toContain('<c r="C3"><f t="shared" si="0"/><v>22</v></c>');
    expect(parts(bytes)[SHEET]).toContain('si="0">B2*$B$6+tbl[[#Totals],[2025]]</f><v>99</v>');
    expect(parts(bytes)).toHaveProperty(["xl/calcChain.xml"]);
  });

  it("are written out where the one they share goes", async () => {
    const { bytes, read } = await change((workbook) => set(first(workbook), 1, 2, { value: 1 }));
    expect(parts(bytes)[SHEET]).not.toContain("shared");
    expect(first(read).cells.get(3)?.get(2)?.formula).toBe("=B4*$B$6+tbl[[#Totals],[2025]]");
  });

  it("that come or go take the calculation chain with them", async () => {
    const { bytes } = await change((workbook) => set(first(workbook), 8, 0, { value: 2, formula: "=1+1" }));
    expect(Object.keys(parts(bytes))).not.toContain("xl/calcChain.xml");
    expect(parts(bytes)["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("of an array keep what makes them one", async () => {
    const { bytes } = await change((workbook) => {
      const cell = first(workbook).cells.get(5)?.get(3);
      set(first(workbook), 5, 3, { ...cell, value: 7 });
    });
    expect(parts(bytes)[SHEET]).toContain(
      '<c r="D6" cm="1"><f t="array" ref="D6:D7">_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(B2))</f><v>7</v></c>',
    );
  });
});

describe("styles", () => {
  it("are only added to, and a new look keeps what the model does not know", async () => {
    const { bytes, read } = await change((workbook) => {
      set(first(workbook), 0, 0, {
        value: "Delmål",
        style: { font: { bold: true, color: "#ED7D31" }, fill: "#FFFF00" },
      });
      set(first(workbook), 2, 0, { value: "x", style: { wrap: true } });
    });
    const before = parts(original)["xl/styles.xml"]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    const after = parts(bytes)["xl/styles.xml"]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    expect(after.slice(0, before.length)).toEqual(before);
    // The font's theme colour and the cell's rotation.
    expect(after[before.length]).toContain('fontId="1"');
    expect(after[before.length + 1]).toContain('textRotation="90" wrapText="1"');
    expect(first(read).cells.get(0)?.get(0)?.style?.fill).toBe("#FFFF00");
  });

  it("of cells that only change their value stay, also those that the model cannot see", async () => {
    const { bytes } = await change((workbook) => set(first(workbook), 2, 0, { value: "x" }));
    expect(parts(bytes)[SHEET]).toContain('<c r="A3" s="3" t="inlineStr"><is><t>x</t></is></c>');
    expect(changedParts(original, bytes)).toEqual(["xl/workbook.xml", SHEET]);
  });
});

describe("elements of a sheet", () => {
  it("that the model does not know stay beside those that change", async () => {
    const { bytes } = await change((workbook) => {
      const target = first(workbook);
      target.columnWidths.set(1, 30);
      target.hiddenRows.add(1);
      target.frozen = { rows: 1, columns: 0 };
      target.conditionalFormats = [];
      target.protection = { allow: { allowSort: true } };
      target.page = { ...target.page, orientation: "Landscape", fit: { wide: 1, tall: 0 } };
      target.merges.push({ row: 9, column: 0, rows: 1, columns: 2 });
    });
    const text = parts(bytes)[SHEET] ?? "";
    expect(text).toContain(
      '<sheetPr codeName="Ark1"><tabColor theme="4" tint="0.39997558519241921"/><pageSetUpPr fitToPage="1"/>',
    );
    expect(text).toContain(
      '<col min="1" max="1" width="20.7109375" style="2" customWidth="1"/><col min="2" max="2" width="30" outlineLevel="1" customWidth="1"/>',
    );
    expect(text).toContain('<row r="2" ht="30" x14ac:dyDescent="0.25" hidden="1">');
    expect(text).toContain('zoomScale="85"');
    expect(text).toContain('<cfRule type="colorScale" priority="2">');
    expect(text).not.toContain('type="expression"');
    expect(text).toContain('hashValue="AAAA"');
    expect(text).toContain(
      '<pageSetup paperSize="9" orientation="landscape" r:id="rId9" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(text).toContain(parts(original)[SHEET]?.match(/<pageMargins[^>]*>/)?.[0]);
    expect(text).toContain("<x14:slicer/>");
  });

  it("move validations out of the extensions once they change", async () => {
    const { bytes, read } = await change((workbook) => {
      const [validation] = first(workbook).validations;
      if (validation) validation.ignoreBlanks = false;
    });
    expect(parts(bytes)[SHEET]).not.toContain("x14:dataValidation");
    expect(parts(bytes)[SHEET]).toContain("<x14:slicer/>");
    expect(first(read).validations).toHaveLength(1);
    expect(first(read).validations[0]?.ignoreBlanks).toBe(false);
  });
});

describe("sheets", () => {
  it("that are new stand where they are put, between others and their names", async () => {
    const { bytes, read } = await change((workbook) => {
      const cells = new Map([[0, new Map<number, Cell>([[0, { value: "Namn" }]])]]);
      const area = { row: 0, column: 0, rows: 2, columns: 1 };
      const own = table(1, "tbl_ny", { area, columns: [{ id: 1, name: "Namn" }] });
      workbook.sheets.unshift(
        sheet("{11111111-0001-0000-0000-000000000000}", "Ny", { cells, tables: [own] }),
      );
    });
    expect(read.sheets.map(({ name }) => name)).toEqual(["Ny", "Budsjett", "Liste"]);
    expect(read.sheets[0]?.tables[0]?.name).toBe("tbl_ny");
    expect(read.sheets[2]?.names).toEqual([{ name: "Lokal", formula: "=Liste!$A$1", visible: true }]);
    const text = parts(bytes)["xl/workbook.xml"] ?? "";
    expect(text.match(/<sheet name="[^"]*"/g)).toEqual(
      ["Ny", "Budsjett", "Diagram1", "Liste"].map((name) => `<sheet name="${name}"`),
    );
    expect(text).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">');
    expect(text).toContain('activeTab="1"');
  });

  it("that go take their drawings, charts and names with them, but nothing that others use", async () => {
    const { bytes } = await change((workbook) => {
      workbook.sheets.shift();
      const [left] = workbook.sheets;
      if (left) left.visibility = "Visible";
      workbook.activeSheetId = left?.id ?? "";
    });
    const names = Object.keys(parts(bytes));
    expect(names.filter((name) => /sheet1\.xml|drawing|chart1|printer/.test(name))).toEqual([
      "xl/chartsheets/sheet1.xml",
    ]);
    expect(names).toContain("xl/sharedStrings.xml");
    expect(parts(bytes)["xl/workbook.xml"]).not.toContain("Print_Area");
    expect(parts(bytes)["xl/workbook.xml"]).toContain('name="Lokal" localSheetId="1"');
  });

  it("that are renamed keep their print area and their filter", async () => {
    const { bytes, read } = await change((workbook) => {
      first(workbook).name = "Nytt budsjett";
      const list = workbook.sheets[1];
      if (list) list.name = "Ei liste";
    });
    expect(first(read).page.printArea).toEqual({ row: 0, column: 0, rows: 6, columns: 4 });
    expect(parts(bytes)["xl/workbook.xml"]).toContain(">'Ei liste'!$A$1:$A$3</definedName>");
  });
});

describe("a date of the 1904 system", () => {
  it("goes back as it came", async () => {
    const made = excelLikeParts();
    const workbook = made["xl/workbook.xml"]?.replace("<workbookPr ", '<workbookPr date1904="1" ') ?? "";
    const bytes = zipped({ ...made, "xl/workbook.xml": workbook });
    const read = await readXlsx(bytes);
    const list = read.sheets[1];
    if (list) set(list, 0, 0, { value: 45820, style: { numberFormat: "m/d/yyyy" } });
    const text = parts(await writeXlsx(read, bytes))["xl/worksheets/sheet2.xml"];
    expect(text).toContain('<c r="A1" s="2"><v>44358</v></c>');
  });
});
