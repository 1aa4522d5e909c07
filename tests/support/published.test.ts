import { expect, test } from "vitest";
import { publishedTable } from "./published";

test("reads a published table with its title, rows and footnote", () => {
  const table = publishedTable("Seksjon 6");
  expect(table.title).toBe("6. Fordeling av budsjett for heile avtaleperioden (statleg medfinansiering)");
  expect(table.header).toEqual(["", "Delmål", "Total-budsjett", "2025", "2026", "2027", "2028"]);
  expect(table.rows).toHaveLength(4);
  expect(table.rows[0]).toEqual([
    "1",
    "Fleire eigna bustader i Vest-Telemark",
    "10 800 000*",
    "500 000",
    "5 000 000",
    "4 000 000",
    "1 300 000",
  ]);
  expect(table.footnote).toMatch(/^\*Vest-Telemark prioriterer delmål 1 med 60 %/);
  expect(table.caption).toBeNull();
});

test("reads what stands around a table of measures", () => {
  const table = publishedTable("Tabell 2");
  expect(table.title).toBe("Delmål 2: Korleis få fleire arbeidsplassar i privat sektor?");
  expect(table.mainGoal).toMatch(/^Styrke kommunane si rolle/);
  expect(table.line).toMatch(/^I 2025 skal følgjande tiltak prioriterast \(sjå nærmare/);
  expect(table.caption).toBe("Tabell 2");
});

test("a table that is not there is an error", () => {
  expect(() => publishedTable("Tabell 4")).toThrow("0 tables named Tabell 4");
});
