import { expect, test } from "vitest";
import type { CellEdit } from "../../../src/sheets/fixes/fix";
import { joined } from "../../../src/sheets/fixes/join";

const cell: CellEdit = {
  table: "budget",
  row: { id: null, headers: [], cells: [], position: 0 },
  column: "amounts.2025",
  sheet: "Budsjett",
  address: "C5",
  from: 100,
  to: 100,
};

test("two amounts added to one cell are both added, in whole øre", () => {
  expect(joined(100.1, { ...cell, to: 100.2, join: { is: "add", amount: 0.2 } })).toBe(100.3);
});

test("two names in one list both give way", () => {
  const join = { is: "replace", text: "TFK", by: "Telemark fylkeskommune" } as const;
  expect(joined("NHO Telemark, TFK", { ...cell, join })).toBe("NHO Telemark, Telemark fylkeskommune");
});

test("the same content twice is one change; two contents cannot both stand", () => {
  expect(joined(5, { ...cell, to: 5 })).toBe(5);
  expect(joined({ formula: "=1" }, { ...cell, to: { formula: "=1" } })).toEqual({ formula: "=1" });
  expect(joined(5, { ...cell, to: 6 })).toBeNull();
});
