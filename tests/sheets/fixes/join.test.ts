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

test("amounts are added in the unit of their column", () => {
  // 1 234,50 kroner in a column in thousands, and half a krone more
  expect(joined(1.2345, { ...cell, to: 1, factor: 1_000, join: { is: "add", amount: 0.5 } })).toBe(1.235);
  // 0.1 + 0.2 is 0.30000000000000004
  expect(joined(0.1, { ...cell, to: 1, factor: 1_000_000, join: { is: "add", amount: 200_000 } })).toBe(0.3);
});
