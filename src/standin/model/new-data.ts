import type { PageData, SheetData, WorkbookData } from "./data";

/** A page as Excel sets up a new sheet: A4, portrait, normal margins. */
export function newPage(): PageData {
  return {
    orientation: "Portrait",
    paper: "A4",
    fit: null,
    printArea: null,
    titleRows: null,
    centerHorizontally: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
  };
}

/** An empty sheet; `number` makes its id and must not have been used in the workbook. */
export function newSheet(number: number, name: string): SheetData {
  return {
    id: `{00000000-0001-0000-${number.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    filtered: false,
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    page: newPage(),
    protection: null,
    properties: new Map(),
  };
}

/** The number in a sheet's id; 0 where the id is of another form. */
export function sheetNumber(id: string): number {
  const match = /^\{0{8}-0001-0000-([0-9A-F]{4,})-0{12}\}$/i.exec(id);
  return match ? parseInt(match[1] ?? "0", 16) : 0;
}

/** A workbook with one empty sheet, as a Norwegian Excel makes it. */
export function newWorkbook(name: string): WorkbookData {
  const sheet = newSheet(0, "Ark1");
  return { name, sheets: [sheet], names: [], activeSheetId: sheet.id, structureProtected: false };
}
