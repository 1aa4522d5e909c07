import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/standin/xlsx/write";
import { checkXlsx } from "../../support/check-xlsx";
import { everything } from "./examples";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

describe("the checker of files", () => {
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    parts = unzipSync(await writeXlsx(everything()));
  });

  it("finds nothing in a sound file", () => {
    expect(checkXlsx(zipSync(parts))).toEqual([]);
  });

  it.each<[fault: string, part: string, from: string | RegExp, to: string]>([
    ["<sheetViews> stands too late", SHEET, /(<sheetViews>.*<\/sheetViews>)(<cols>.*<\/cols>)/, "$2$1"],
    ["<hei> does not belong", SHEET, "<sheetData>", "<hei/><sheetData>"],
    ["row 1 stands after row 10", SHEET, '<row r="13"', '<row r="1"'],
    ["A3 stands too late", SHEET, 'r="B3"', 'r="A3"'],
    ["has no such style", SHEET, 'r="B3" s="2"', 'r="B3" s="77"'],
    ["which is no number", SHEET, "<v>500000</v>", "<v>fem</v>"],
    ["has a formula with @", SHEET, "tbl_Budsjett[[#This Row],[2025]]", "[@2025]"],
    ["has a formula with = in front", SHEET, "<f>NA()</f>", "<f>=NA()</f>"],
    ["which is no error", SHEET, "<v>#REF!</v>", "<v>#SPILL!</v>"],
    [
      "<mergeCells> says 1 and holds 2",
      SHEET,
      '<mergeCell ref="A1:C1"/>',
      '<mergeCell ref="A1:C1"/><mergeCell ref="A20:B20"/>',
    ],
    [
      "B1:D1 is merged twice",
      SHEET,
      '<mergeCell ref="A1:C1"/>',
      '<mergeCell ref="A1:C1"/><mergeCell ref="B1:D1"/>',
    ],
    ["lies over a table or merged cells", SHEET, 'ref="A1:C1"', 'ref="A1:C2"'],
    ["columns 2-5 overlap", SHEET, '<col min="5"', '<col min="2"'],
    ["has no proper area", SHEET, 'sqref="B3:B4"', 'sqref=""'],
    ["has no such format", SHEET, 'dxfId="1"', 'dxfId="9"'],
    ["a priority that another one has", SHEET, 'priority="2"', 'priority="1"'],
    ["too long a promptTitle", SHEET, 'promptTitle="Delmål"', `promptTitle="${"x".repeat(33)}"`],
    ["which is no relationship", SHEET, 'r:id="rId1"', 'r:id="rId8"'],
    ['C2 holds "Sum", the column is called "Total"', TABLE, 'name="Sum"', 'name="Total"'],
    ["two columns have one name", TABLE, 'name="Sum"', 'name="delmål"'],
    ["the filter is not on the table", TABLE, 'autoFilter ref="A2:C4"', 'autoFilter ref="A2:C5"'],
    ["column ids are not unique", TABLE, 'id="3"', 'id="2"'],
    ["there is no row for data", TABLE, 'ref="A2:C5"', 'ref="A2:C3"'],
    ["two tables have one id", TABLE, 'id="1" name', 'id="2" name'],
    ["two tables have one name", TABLE, 'displayName="tbl_Budsjett"', 'displayName="TBL_enkel"'],
    ["is no name for a table", TABLE, 'displayName="tbl_Budsjett"', 'displayName="BUD2025"'],
    ["is also a defined name", TABLE, 'displayName="tbl_Budsjett"', 'displayName="tbl_Liste"'],
    ["two sheets are called", BOOK, "name=\"Liste 'sitat' 2\"", 'name="BUDSJETT"'],
    ["is no name for a sheet", BOOK, 'sheet name="Budsjett"', 'sheet name="a/b"'],
    ["has the sheet id 1", BOOK, 'sheetId="2"', 'sheetId="1"'],
    ["the active sheet is hidden", BOOK, 'activeTab="0"', 'activeTab="1"'],
    [
      "no sheet is visible",
      BOOK,
      'name="Budsjett" sheetId="1"',
      'name="Budsjett" sheetId="1" state="hidden"',
    ],
    ["defined twice", BOOK, "_xlnm.Print_Titles", "_xlnm.Print_Area"],
    ["belongs to no sheet", BOOK, 'localSheetId="0"', 'localSheetId="5"'],
    ["A1 is no name", BOOK, 'name="tbl_liste"', 'name="A1"'],
    ["<bookViews> stands too late", BOOK, /(<bookViews>.*<\/bookViews>)(<sheets>.*<\/sheets>)/, "$2$1"],
    ["<dxfs> says 7", STYLES, '<dxfs count="3">', '<dxfs count="7">'],
    ["has no such fontId", STYLES, 'fontId="1"', 'fontId="50"'],
    ["has no such number format", STYLES, '<numFmt numFmtId="164"', '<numFmt numFmtId="165"'],
    ["<fonts> stands too late", STYLES, /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, "$2$1"],
    ["has no content type", "[Content_Types].xml", /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/, ""],
    ["is given twice", "[Content_Types].xml", "/xl/tables/table1.xml", "/xl/tables/table2.xml"],
    ["which is missing", "xl/worksheets/_rels/sheet1.xml.rels", "table1.xml", "table9.xml"],
    ["is not well-formed", STYLES, "</styleSheet>", ""],
  ])("says: %s", (fault, part, from, to) => {
    const text = strFromU8(parts[part] ?? new Uint8Array());
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    const faults = checkXlsx(zipSync({ ...parts, [part]: strToU8(spoilt) }));
    expect(faults.join("\n")).toContain(fault);
  });
});
