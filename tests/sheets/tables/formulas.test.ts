import { expect, test } from "vitest";
import type { FormulaContext } from "../../../src/sheets/table";
import { tables } from "../../../src/sheets/tables/all";

const nn: FormulaContext = { language: "nn", firstYear: 2025, lastYear: 2028 };

function formula(table: "budget" | "measures", field: string, context: FormulaContext): string {
  const column = tables[table].columns[field];
  if (column?.role !== "calculated") throw new Error(`${field} is not calculated`);
  return column.formula(context);
}

test("a budget row sums the plan's own years", () => {
  expect(formula("budget", "total", nn)).toBe("=SUM(tbl_Budsjett[[#This Row],[2025]:[2028]])");
  expect(formula("budget", "total", { ...nn, firstYear: 2024, lastYear: 2030 })).toBe(
    "=SUM(tbl_Budsjett[[#This Row],[2024]:[2030]])",
  );
  expect(formula("budget", "total", { ...nn, lastYear: 2025 })).toBe(
    "=SUM(tbl_Budsjett[[#This Row],[2025]])",
  );
});

test("a measure shows what was last reported", () => {
  expect(formula("measures", "status", nn)).toBe(
    '=IFERROR(LOOKUP(2,1/((tbl_Oppfolging[[Tiltak-ID]]=tbl_Tiltak[[#This Row],[ID]])*(tbl_Oppfolging[Status]<>"")),tbl_Oppfolging[Status]),"")',
  );
  expect(formula("measures", "progress", { ...nn, language: "en" })).toBe(
    '=IFERROR(LOOKUP(2,1/((tbl_Oppfolging[[Measure ID]]=tbl_Tiltak[[#This Row],[ID]])*(tbl_Oppfolging[Progress]<>"")),tbl_Oppfolging[Progress]),"")',
  );
});

test("headers are taken as they stand in the sheet, where that is known", () => {
  const renamed: FormulaContext = {
    ...nn,
    headerOf: (table, column) => (table === "progress" && column === "progress" ? "Fremdrift" : undefined),
  };
  expect(formula("measures", "progress", renamed)).toContain("tbl_Oppfolging[Fremdrift]");
});
