import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A relationships part from `id kind target` lines. */
export function links(...lines: string[]): string {
  const items = lines.map((line) => {
    const [id, kind, target] = line.split(" ");
    return `<Relationship Id="${id ?? ""}" Type="${OFFICE}/${kind ?? ""}" Target="${target ?? ""}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** A worksheet around the given elements. */
export function worksheet(inner: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:x14="${X14}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inner}</worksheet>`;
}

const BUDGET = worksheet(
  `<sheetPr codeName="Ark1"><tabColor theme="4" tint="0.39997558519241921"/></sheetPr><dimension ref="A1:D6"/>` +
    `<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
    `<cols><col min="1" max="1" width="20.7109375" style="2" customWidth="1"/><col min="2" max="4" width="9.140625" outlineLevel="1"/></cols>` +
    `<sheetData>` +
    `<row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>` +
    `<row r="2" spans="1:4" ht="30" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*$B$6+tbl[[#Totals],[2025]]</f><v>20</v></c></row>` +
    `<row r="3" spans="1:4"><c r="A3" s="3"/><c r="B3"><v>11</v></c><c r="C3"><f t="shared" si="0"/><v>22</v></c></row>` +
    `<row r="4" spans="1:4"><c r="B4"><v>12</v></c><c r="C4"><f t="shared" si="0"/><v>24</v></c></row>` +
    `<row r="6" spans="1:4"><c r="B6" t="b"><v>1</v></c><c r="C6" t="e"><f>1/0</f><v>#DIV/0!</v></c>` +
    `<c r="D6" cm="1"><f t="array" ref="D6:D7">_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(B2))</f><v>1</v></c></row>` +
    `</sheetData>` +
    `<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1"/>` +
    `<conditionalFormatting sqref="B2:B4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule>` +
    `<cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;10</formula></cfRule></conditionalFormatting>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="portrait" r:id="rId9"/>` +
    `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1">` +
    `<x14:formula1><xm:f>Liste!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer/></x14:slicerList></ext></extLst>`,
);

const STRINGS =
  `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>Delmål</t></si><si><r><rPr><b/></rPr><t>20</t></r><r><t>25</t></r></si>` +
  `<si><t xml:space="preserve"> a_x000D_\nb </t></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si></sst>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>` +
  `<font><b/><sz val="11"/><color theme="5"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment textRotation="90"/></xf>` +
  `<xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/>` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" activeTab="0"/></bookViews>` +
  `<sheets><sheet name="Budsjett" sheetId="4" r:id="rId1"/><sheet name="Diagram1" sheetId="7" r:id="rId2"/><sheet name="Liste" sheetId="2" state="hidden" r:id="rId3"/></sheets>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">Liste!$A$1:$A$3</definedName>` +
  `<definedName name="_xlnm.Print_Area" localSheetId="0">Budsjett!$A$1:$D$6</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">Budsjett!$A:$A,Budsjett!$1:$2</definedName>` +
  `<definedName name="Lokal" localSheetId="2">Liste!$A$1</definedName><definedName name="Satsar">Liste!$A$1:$A$3</definedName></definedNames>` +
  `<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst></workbook>`;

const EMPTY = (tag: string) => `${HEAD}<${tag} xmlns="urn:opaque"/>`;

function types(): string {
  const overrides = {
    "xl/workbook.xml": `${TYPE}.sheet.main+xml`,
    "xl/worksheets/sheet1.xml": `${TYPE}.worksheet+xml`,
    "xl/worksheets/sheet2.xml": `${TYPE}.worksheet+xml`,
    "xl/chartsheets/sheet1.xml": `${TYPE}.chartsheet+xml`,
    "xl/styles.xml": `${TYPE}.styles+xml`,
    "xl/sharedStrings.xml": `${TYPE}.sharedStrings+xml`,
    "xl/calcChain.xml": `${TYPE}.calcChain+xml`,
    "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  };
  const items = Object.entries(overrides).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const defaults = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
  };
  const rest = {
    ...defaults,
    vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    bin: "application/octet-stream",
  };
  const extensions = Object.entries(rest).map(
    ([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${extensions.join("")}${items.join("")}</Types>`;
}

/**
 * The parts of a file as Excel writes them, with much that the model does not know: a chart and its
 * drawing, a chart's own sheet, printer settings, shared and array formulas, rich and phonetic texts,
 * theme colours, a calculation chain, validations and slicers among the extensions.
 */
export function excelLikeParts(): Record<string, string> {
  return {
    "[Content_Types].xml": types(),
    "_rels/.rels": links("rId1 officeDocument xl/workbook.xml"),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": links(
      "rId1 worksheet worksheets/sheet1.xml",
      "rId2 chartsheet chartsheets/sheet1.xml",
      "rId3 worksheet worksheets/sheet2.xml",
      "rId4 styles styles.xml",
      "rId5 sharedStrings sharedStrings.xml",
      "rId6 calcChain calcChain.xml",
    ),
    "xl/worksheets/sheet1.xml": BUDGET,
    "xl/worksheets/_rels/sheet1.xml.rels": links(
      "rId1 drawing ../drawings/drawing1.xml",
      "rId2 vmlDrawing ../drawings/vmlDrawing1.vml",
      "rId9 printerSettings ../printerSettings/printerSettings1.bin",
    ),
    "xl/worksheets/sheet2.xml": worksheet(
      '<sheetData><row r="1"><c r="A1" s="2"><v>45819</v></c></row><row r="2"><c r="A2"><f>SUM(A1)</f><v>45819</v></c></row></sheetData>',
    ),
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}"/>`,
    "xl/drawings/drawing1.xml": EMPTY("wsDr"),
    "xl/drawings/_rels/drawing1.xml.rels": links("rId1 chart ../charts/chart1.xml"),
    "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
    "xl/charts/chart1.xml": EMPTY("chartSpace"),
    "xl/printerSettings/printerSettings1.bin": "\u0001\u0002",
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="4"/><c r="C3"/><c r="C4"/><c r="C6"/><c r="A2" i="2"/></calcChain>`,
  };
}

/** Parts as a zip file. */
export function zipped(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
