import { expect, test } from "vitest";
import { inputSheets, sheetName, sheetOf, sheetRows } from "../../src/sheets/layout";
import { rowTableKeys, tables } from "../../src/sheets/tables/all";

test("every table stands on one sheet", () => {
  const placed = inputSheets.flatMap((sheet) => sheet.tables.map(({ table }) => table));
  expect(placed.toSorted()).toEqual(["settings", ...rowTableKeys].toSorted());
});

test("the sheets are those of the workbook, in order", () => {
  expect(inputSheets.map((sheet) => sheet.name.nn)).toEqual([
    "Oppsett",
    "Delmål",
    "Kjelder og partar",
    "Tekstar",
    "Tiltak",
    "Omtale",
    "Budsjett",
    "Finansiering",
    "Tilskot",
    "Rekneskap",
    "Kontering",
    "Overføring og prognose",
    "Oppfølging",
    "Forankring",
    "Logg",
    "Styringsdokument",
    "Styringsmål",
    "Vurdert",
    "Versjonar",
    "Import",
  ]);
  expect(sheetName("budget", "en")).toBe("Budget");
  expect(sheetOf("parties").name.nn).toBe("Kjelder og partar");
});

test.each(["nn", "nb", "en"] as const)("Excel takes the sheets' names in %s", (language) => {
  const names = inputSheets.map((sheet) => sheet.name[language]);
  for (const name of names) expect(name).toMatch(/^[^/\\?*:[\]']{1,31}$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("tables stand side by side with one empty column between", () => {
  const starts = Object.fromEntries(
    inputSheets.flatMap((sheet) => sheet.tables.map(({ table, startColumn }) => [table, startColumn])),
  );
  expect(starts["settings"]).toBe(0);
  expect(starts["years"]).toBe(3);
  expect(starts["parties"]).toBe(5);
  expect(starts["texts"]).toBe(7);
  expect(starts["forecasts"]).toBe(7);
  expect(starts["documentLinks"]).toBe(8);
});

test("a table whose width depends on the period has nothing to its right", () => {
  for (const sheet of inputSheets) {
    for (const { table } of sheet.tables.slice(0, -1)) {
      if (table === "settings") continue;
      expect(Object.values(tables[table].columns).map((column) => column.role)).not.toContain("perYear");
    }
  }
});

test("the first year of the first budget row is in Budsjett!C5", () => {
  const [placed] = sheetOf("budget").tables;
  const columns = Object.keys(tables.budget.columns);
  expect(placed?.startColumn).toBe(0);
  expect(columns.indexOf("amounts")).toBe(2);
  expect(sheetRows.firstData).toBe(4);
});

test("only the add-in's own records are hidden", () => {
  expect(inputSheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.key)).toEqual([
    "versions",
    "imports",
  ]);
});
