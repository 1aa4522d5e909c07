import { RELATIONSHIP_TYPE, XML_DECLARATION } from "./package";
import { encode } from "./text";
import type { Parts } from "./zip";

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles of a workbook that has none of its own: Calibri 11, the two fills that Excel expects. */
export const BLANK_STYLES = `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">\
<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
<dxfs count="0"/>\
<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>\
</styleSheet>`;

const WORKBOOK = `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">\
<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets/><calcPr fullCalcOnLoad="1"/></workbook>`;

const TYPES = `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`;

function relationships(kind: string, target: string): string {
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">\
<Relationship Id="rId1" Type="${RELATIONSHIP_TYPE}${kind}" Target="/${target}"/></Relationships>`;
}

/** A workbook without sheets: a new file is this one, changed. */
export function blankParts(): Parts {
  const texts = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relationships("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships("styles", "xl/styles.xml"),
    "xl/styles.xml": BLANK_STYLES,
  };
  return new Map(Object.entries(texts).map(([name, text]) => [name, encode(text)]));
}

/** A sheet with nothing in it; an id that Excel could have given is kept in the file. */
export function blankSheet(id: string): string {
  const revision = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)
    ? ` xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}" xr:uid="${id}"`
    : "";
  return `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS}"${revision}><dimension ref="A1"/><sheetData/>\
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="portrait"/></worksheet>`;
}
