import { expect, test } from "vitest";
import { rowTableKeys, tables } from "../../../src/sheets/tables/all";
import { settingsTable } from "../../../src/sheets/tables/settings";

const names = [settingsTable.name, ...rowTableKeys.map((key) => tables[key].name)];

test("table names are ASCII, marked as ours, and unique however they are typed", () => {
  for (const name of names) expect(name).toMatch(/^tbl_[A-Z][a-z]+$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("a programme needs no table of money", () => {
  const always = rowTableKeys.filter((key) => tables[key].needed === "always");
  expect(always).toEqual(["goals", "measures"]);
  expect(rowTableKeys.filter((key) => tables[key].needed === "money")).toEqual([
    "years",
    "sources",
    "parties",
    "budget",
    "funding",
  ]);
});

test("what a plan may never use is not made before it is used", () => {
  expect(rowTableKeys.filter((key) => !tables[key].madeEmpty)).toEqual([
    "grants",
    "actuals",
    "accountRules",
    "carryOvers",
    "forecasts",
    "documents",
    "documentGoals",
    "documentLinks",
    "setAside",
    "versions",
    "imports",
  ]);
});

test("a table that a formula reads is made with it", () => {
  for (const table of rowTableKeys.map((key) => tables[key])) {
    for (const column of Object.values(table.columns)) {
      if (column.role !== "calculated") continue;
      for (const used of column.uses ?? []) expect(used === "settings" || tables[used].madeEmpty).toBe(true);
    }
  }
});
