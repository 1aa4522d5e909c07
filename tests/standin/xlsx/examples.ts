import type { Cell, PageData, SheetData, TableData, WorkbookData } from "../../../src/standin/model/data";

/** The page that a sheet has when nobody has said anything. */
export const plainPage: PageData = {
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

/** Cells by "row column" in a literal grid: null is no cell, a string with "=" in front a formula. */
export function grid(rows: readonly (readonly (Cell | Cell["value"])[])[]): SheetData["cells"] {
  const cells: SheetData["cells"] = new Map();
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null) return;
      const cell: Cell = typeof value === "object" && "value" in value ? value : { value };
      const line = cells.get(row) ?? new Map<number, Cell>();
      cells.set(row, line.set(column, cell));
    });
  });
  return cells;
}

/** A sheet with Excel's defaults and what is given. */
export function sheet(id: string, name: string, given: Partial<SheetData> = {}): SheetData {
  return {
    ...{ id, name, visibility: "Visible", tabColor: "", showGridlines: true, cells: new Map() },
    ...{ columnWidths: new Map(), hiddenColumns: new Set(), rowHeights: new Map(), hiddenRows: new Set() },
    filtered: false,
    ...{ merges: [], tables: [], names: [], validations: [], conditionalFormats: [] },
    ...{ frozen: { rows: 0, columns: 0 }, page: plainPage, protection: null, properties: new Map() },
    ...given,
  };
}

/** A workbook of these sheets, the first one active. */
export function workbook(sheets: SheetData[], given: Partial<WorkbookData> = {}): WorkbookData {
  const activeSheetId = sheets[0]?.id ?? "";
  return { name: "plan.xlsx", sheets, names: [], activeSheetId, structureProtected: false, ...given };
}

/** A table with headers, as Excel makes one. */
export function table(
  id: number,
  name: string,
  given: Pick<TableData, "area" | "columns"> & Partial<TableData>,
): TableData {
  return {
    ...{ id, name, hasHeaders: true, hasTotals: false, style: "TableStyleMedium2" },
    ...{ bandedRows: true, bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false },
    ...{ showFilterButton: true, filtered: false },
    ...given,
  };
}

export const FIRST = "{00000000-0001-0000-0000-000000000000}";
export const SECOND = "{00000000-0001-0000-0100-000000000000}";

/** A workbook with something of all that a file can hold. */
export function everything(): WorkbookData {
  const amount = { numberFormat: "#,##0", font: { bold: true }, fill: "#FFF2CC" } as const;
  const line = { line: "Thin", color: "#7F7F7F" } as const;
  const framed = { borders: { top: line, bottom: line, left: line, right: line }, locked: false } as const;
  const budget = sheet(FIRST, "Budsjett", {
    tabColor: "#70AD47",
    showGridlines: false,
    cells: grid([
      [{ value: "Budsjett & «mål» <6>", style: { font: { size: 16, color: "#1F4E79" } } }],
      ["Delmål", "2025", "Sum"],
      [1, { value: 500000, style: amount }, { value: 500000, formula: "=[@2025]*1", style: framed }],
      [2, { value: 400000.5, style: amount }, { value: 400000.5, formula: "=[@2025]*1", style: framed }],
      ["Sum", { value: 900000.5, formula: "=SUBTOTAL(109,tbl_Budsjett[2025])" }, null],
      [true, false, { value: { error: "#N/A" }, formula: "=NA()" }, { error: "#REF!" }, "#REF!"],
      [" mellomrom ", "to\nlinjer", "_x000D_", "tab\tog\rretur", "", "😀 ÆØÅ"],
      [{ value: "1.1", style: { numberFormat: "@", quotePrefix: true } }, 1e-7, -123456789.123, 1e21],
      [
        {
          value: null,
          style: { horizontal: "CenterAcrossSelection", vertical: "Top", wrap: true, indent: 2 },
        },
      ],
      [
        { value: 45819, style: { numberFormat: "[$-814]d. mmmm yyyy" } },
        { value: "b", formula: '="b"' },
      ],
    ]),
    columnWidths: new Map([
      [0, 12.5],
      [1, 12.5],
      [4, 30],
    ]),
    hiddenColumns: new Set([6, 7]),
    rowHeights: new Map([[0, 24.75]]),
    hiddenRows: new Set([12]),
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    tables: [
      table(1, "tbl_Budsjett", {
        area: { row: 1, column: 0, rows: 4, columns: 3 },
        hasTotals: true,
        columns: [
          { id: 1, name: "Delmål", totalsLabel: "Sum" },
          { id: 2, name: "2025", totalsFunction: "sum" },
          { id: 3, name: "Sum", formula: "=[@2025]*1" },
        ],
      }),
    ],
    names: [{ name: "bv_omraade", formula: "=Budsjett!$A$1:$C$5", visible: false }],
    validations: [
      {
        areas: [{ row: 2, column: 0, rows: 2, columns: 1 }],
        rule: { kind: "list", source: "=tbl_liste", inCellDropDown: true },
        ignoreBlanks: true,
        prompt: { show: true, title: "Delmål", message: "Vel eit\ndelmål" },
        error: { show: true, style: "Warning", title: "Ukjend", message: "Ikkje i lista" },
      },
      {
        areas: [{ row: 2, column: 1, rows: 2, columns: 1 }],
        rule: { kind: "decimal", operator: "GreaterThanOrEqualTo", formula1: 0 },
        ignoreBlanks: true,
      },
      {
        areas: [
          { row: 20, column: 1, rows: 2, columns: 1 },
          { row: 30, column: 0, rows: 1, columns: 1 },
        ],
        rule: { kind: "list", source: 'ja,nei,"kanskje"', inCellDropDown: false },
        ignoreBlanks: false,
      },
    ],
    conditionalFormats: [
      {
        id: "{00000001-0001-0000-0000-000000000000}",
        areas: [{ row: 2, column: 1, rows: 2, columns: 1 }],
        rule: { kind: "custom", formula: "=$B3>400000" },
        format: { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, borderColor: "#9C0006" },
        stopIfTrue: true,
        priority: 0,
      },
      {
        id: "{00000002-0001-0000-0000-000000000000}",
        areas: [{ row: 2, column: 0, rows: 2, columns: 1 }],
        rule: { kind: "cellValue", operator: "Between", formula1: "1", formula2: "=$A$4" },
        format: { fill: "#C6EFCE" },
        stopIfTrue: false,
        priority: 1,
      },
      {
        id: "{00000003-0001-0000-0000-000000000000}",
        areas: [{ row: 5, column: 0, rows: 2, columns: 2 }],
        rule: { kind: "containsText", operator: "BeginsWith", text: 'sitat "x"' },
        format: { fontColor: "#FF0000" },
        stopIfTrue: false,
        priority: 2,
      },
    ],
    frozen: { rows: 2, columns: 1 },
    page: {
      orientation: "Landscape",
      paper: "A3",
      fit: { wide: 1, tall: 0 },
      printArea: { row: 0, column: 0, rows: 10, columns: 5 },
      titleRows: { first: 1, last: 1 },
      centerHorizontally: true,
      margins: { top: 36, bottom: 72, left: 28.35, right: 28.35, header: 14.4, footer: 14.4 },
      header: { left: "", center: '&"Calibri,Bold"Budsjett && plan', right: "" },
      footer: { left: "Vest-Telemark", center: "", right: "Side &P av &N" },
    },
    protection: { allow: { allowFormatColumns: true, allowEditObjects: true, allowSort: true } },
  });
  const list = sheet(SECOND, "Liste 'sitat' 2", {
    visibility: "Hidden",
    tabColor: "#5B9BD5",
    cells: grid([["Verdi"], [1], [2]]),
    tables: [
      table(2, "tbl_enkel", {
        area: { row: 1, column: 0, rows: 2, columns: 1 },
        columns: [{ id: 1, name: "Kolonne1" }],
        hasHeaders: false,
        showFilterButton: false,
        style: null,
        bandedRows: false,
      }),
    ],
  });
  const names = [
    { name: "tbl_liste", formula: "='Liste ''sitat'' 2'!$A$2:$A$3", visible: true, comment: "val" },
  ];
  return workbook([budget, list], { names, structureProtected: true });
}
