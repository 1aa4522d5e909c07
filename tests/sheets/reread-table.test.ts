import fc from "fast-check";
import { expect, test } from "vitest";
import type { TableGrid } from "../../src/sheets/grids";
import type { Cell } from "../../src/sheets/kinds/kind";
import { readTable } from "../../src/sheets/read-table";
import { rereadTable } from "../../src/sheets/reread-table";
import { tables } from "../../src/sheets/tables/all";

const headers = ["Delmål", "Tiltak-ID", "2025", "2026", "Sum", "Merknad"];

/** Rows of a budget as people have them: numbers, texts that read and do not, blanks, a typed sum. */
const row = fc.tuple(
  fc.constantFrom<Cell>(1, 2, "", "to"),
  fc.constantFrom<Cell>("", "T1"),
  fc.constantFrom<Cell>(500_000, "500 000", "mange", "#REF!", -5, ""),
  fc.constantFrom<Cell>(100_000, 0.5, ""),
  fc.constantFrom<Cell>("=SUM(B1:C1)", 7, ""),
  fc.constantFrom<Cell>("", "ei merknad"),
);
const blank = fc.constant<Cell[]>(["", "", "", "", "", ""]);
const rows = fc.array(fc.oneof({ weight: 5, arbitrary: row }, { weight: 1, arbitrary: blank }), {
  maxLength: 8,
});

function gridOf(cells: readonly (readonly Cell[])[]): TableGrid {
  const formulas = new Map([[4, cells.map((each) => each[4] ?? "")]]);
  return { name: "tbl_Budsjett", sheet: "Budsjett", row: 3, column: 0, headers, rows: cells, formulas };
}

test("rows put in, taken out and changed: what is read again is what reading all would give", () => {
  fc.assert(
    fc.property(rows, rows, fc.nat(8), fc.nat(8), (before, put, at, out) => {
      const earlier = gridOf(before);
      const now = gridOf([...before.slice(0, at), ...put, ...before.slice(at + out)]);
      const reading = readTable(tables.budget, earlier);
      expect(rereadTable(tables.budget, now, { grid: earlier, reading })).toEqual(
        readTable(tables.budget, now),
      );
    }),
    { numRuns: 1_000 },
  );
});

test("a row that is the very same is not read again", () => {
  const kept: Cell[] = [1, "", 500_000, "", "", ""];
  const earlier = gridOf([kept, [2, "", 1, "", "", ""]]);
  const reading = readTable(tables.budget, earlier);
  const now = gridOf([kept, [2, "", 2, "", "", ""]]);
  const again = rereadTable(tables.budget, now, { grid: earlier, reading });
  expect(again.rows[0]).toBe(reading.rows[0]);
  expect(again.rows[1]).toMatchObject({ amounts: { "2025": 200 } });
});
