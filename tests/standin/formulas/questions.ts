import { readFileSync } from "node:fs";
import type { SheetData, WorkbookData } from "../../../src/standin/model/data";
import { addTable, nameOf, put, sheetOf, workbookOf, type Written } from "./grids";

/** Formulas that Excel and LibreOffice answer alike, one a line, with headings beginning "#". */
const questions = readFileSync(new URL("questions.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("="));

const error = (code: "#N/A" | "#DIV/0!") => ({ error: code });

const data: readonly (readonly Written[])[] = [
  ["Tal", "Beløp", "Kjelde", "Blanda", null, "Stigande", "Fallande", "Delsum"],
  [1, 1, "KDD", 1, null, 1, 9, 10],
  [2, 2, "Fylke", 2, null, 2, 7, 20],
  [3, 3, "kdd", "tekst", null, 3, 5, "=SUBTOTAL(9,H2:H3)"],
  [null, 4, "Kommune", 0, null, 4, 3, 5],
  [null, 5, "Anna?", null, null, 5, 1, "=SUBTOTAL(9,H5)"],
  [null, 6, "Annan", true],
  ["=1/0", 7, "x*y", error("#N/A")],
  ["=Z98", 8, "xzy", "x"],
  [null, 9, null, 5],
  [null, 10, '=""', null],
  [null, 11, "feil", error("#DIV/0!")],
];

const plan: readonly (readonly Written[])[] = [
  ["Delmål", "Tiltak-ID", "2025", "2026", "2027", "Status", "Sum rad", "Rest 'x'", "#nr"],
  [1, "T1", 100, 200, 300, "planlagt", "=SUM(tbl[[#This Row],[2025]:[2027]])", 1, 5],
  [
    1,
    "T2",
    10,
    20,
    30,
    "avslått",
    "=tbl[[#This Row],[2025]]+tbl[[#This Row],[2026]]+tbl[[#This Row],[2027]]",
    2,
    6,
  ],
  [2, "T1", 1, 2, 3, null, "=SUM(tbl[[#This Row],[2025]:[2027]])", 3, 7],
  [2, null, 0.5, 0.25, 0, "avslått", "=SUM(tbl[[#This Row],[2025]:[2027]])", 4, 8],
  [
    "Sum",
    null,
    "=SUBTOTAL(109,tbl[2025])",
    "=SUBTOTAL(109,tbl[2026])",
    "=SUM(tbl[2027])",
    null,
    null,
    null,
    null,
  ],
];

/** A workbook with all questions, one below another in column J of the sheet «Data». */
export function questionWorkbook(): { workbook: WorkbookData; sheet: SheetData; count: number } {
  const sheet = sheetOf("Data", data);
  questions.forEach((formula, index) => {
    put(sheet, `J${String(index + 20)}`, formula);
  });
  const budget = sheetOf("Budsjett 2025", plan, "B3");
  addTable(budget, "tbl", "B3", "J8", true);
  const mine = sheetOf("My sheet", [
    [10, 20],
    [30, 40],
  ]);
  sheet.names.push(nameOf("Local", "=Data!$B$3"));
  const names = [
    nameOf("Rate", "=Data!$A$3"),
    nameOf("Numbers", "=Data!$A$2:$A$4"),
    nameOf("Twice", "=Rate*2"),
  ];
  return { workbook: workbookOf([sheet, budget, mine], names), sheet, count: questions.length };
}
