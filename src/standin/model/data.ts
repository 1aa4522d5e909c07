/**
 * What a workbook is, as plain data. The model changes it, `formulas` calculates over it,
 * `xlsx` reads and writes it, and the preview shows it. Rows and columns count from 0.
 */

export type ErrorCode =
  "#REF!" | "#N/A" | "#NAME?" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#SPILL!" | "#CALC!";

/** A cell error. A string in a cell may spell "#REF!" without being one, hence an object. */
export interface CellError {
  readonly error: ErrorCode;
}

/** `null` is a blank cell; dates are serial numbers in the 1900 system. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  /** The constant, or the result of the formula as last calculated. */
  readonly value: CellValue;
  /** With its leading "=", in English, A1 or structured references. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderLine = "Thin" | "Medium" | "Thick" | "Hairline" | "Dash" | "Dot" | "Double";
export interface Border {
  readonly line: BorderLine;
  /** "#RRGGBB" */
  readonly color: string;
}

/** A cell's look. Immutable and shared; what is absent is the workbook's default. */
export interface CellStyle {
  /** Invariant form, as `#,##0`; absent is General. */
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    /** points */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strike?: boolean;
    readonly color?: string;
  };
  /** "#RRGGBB" of a solid fill. */
  readonly fill?: string;
  readonly borders?: {
    readonly top?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
    readonly right?: Border;
  };
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Absent is locked, as in Excel; it matters only on a protected sheet. */
  readonly locked?: boolean;
  /** Typed with a leading apostrophe: text even where it looks like a number or formula. */
  readonly quotePrefix?: boolean;
}

/** A rectangle of cells; `rows` and `columns` are counts, at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableColumnData {
  id: number;
  /** Same text as the header cell, unique in the table. */
  name: string;
  /** The calculated column's formula, with "=". */
  formula?: string;
  totalsFunction?: string;
  totalsFormula?: string;
  totalsLabel?: string;
}

export interface TableData {
  id: number;
  name: string;
  /** Header row, body and totals row. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: TableColumnData[];
  /** As "TableStyleMedium2"; null is none. */
  style: string | null;
  bandedRows: boolean;
  bandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** A filter is on that hides rows. */
  filtered: boolean;
}

export interface NameData {
  name: string;
  /** With "=", as "=Budsjett!$A$1:$C$9". */
  formula: string;
  visible: boolean;
  comment?: string;
}

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export interface ValidationData {
  areas: Area[];
  /** `list` source: comma-separated items, or a formula beginning "=". */
  rule:
    | { kind: "any" }
    | { kind: "list"; source: string; inCellDropDown: boolean }
    | { kind: "custom"; formula: string }
    | {
        kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        operator: ComparisonOperator;
        formula1: string | number;
        formula2?: string | number;
      };
  ignoreBlanks: boolean;
  prompt?: { show: boolean; title: string; message: string };
  error?: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
}

export interface ConditionalFormatData {
  id: string;
  areas: Area[];
  rule:
    | { kind: "custom"; formula: string }
    | { kind: "cellValue"; operator: ComparisonOperator; formula1: string; formula2?: string }
    | {
        kind: "containsText";
        operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
        text: string;
      };
  format: { fill?: string; fontColor?: string; bold?: boolean; borderColor?: string };
  stopIfTrue: boolean;
  priority: number;
}

export interface PageData {
  orientation: "Portrait" | "Landscape";
  /** As "A4". */
  paper: string;
  /** Pages across and down; 0 is automatic. Null: not fitted. */
  fit: { wide: number; tall: number } | null;
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  centerHorizontally: boolean;
  /** points */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** With Excel's codes, as "&P". */
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

export interface SheetData {
  /** "{00000000-0001-0000-0000-000000000000}" as Excel has it; stable while the workbook is open. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  /** Row → column → cell; blank cells without a style are absent. */
  cells: Map<number, Map<number, Cell>>;
  /** Column → width in characters of the default font, as the file has it. */
  columnWidths: Map<number, number>;
  hiddenColumns: Set<number>;
  /** Row → height in points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  /** The sheet's own filter, outside its tables, hides rows. A file keeps the filter; nothing here sets one. */
  filtered: boolean;
  merges: Area[];
  tables: TableData[];
  /** Names of this sheet only; print area and titles are in `page`. */
  names: NameData[];
  validations: ValidationData[];
  conditionalFormats: ConditionalFormatData[];
  frozen: { rows: number; columns: number };
  page: PageData;
  /** Null: not protected. */
  protection: { password?: string; allow: Record<string, boolean> } | null;
  /** Custom properties (`worksheet.customProperties`); a file does not keep them here. */
  properties: Map<string, string>;
}

export interface WorkbookData {
  /** The file's name, as "a.xlsx". */
  name: string;
  sheets: SheetData[];
  names: NameData[];
  activeSheetId: string;
  /** Structure protection: sheets cannot be added, moved or removed. */
  structureProtected: boolean;
}
