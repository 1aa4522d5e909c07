import { expect, test } from "vitest";
import { plainTable, type SheetCells } from "../../../src/sheets/fixes/plain-table";
import type { Cell } from "../../../src/sheets/kinds/kind";
import { isHeadedAs, renamedTable } from "../../../src/sheets/recognise";

/** A sheet with content from A1. */
function sheet(rows: readonly (readonly Cell[])[], tables: SheetCells["tables"] = []): SheetCells {
  const columns = Math.max(...rows.map(({ length }) => length));
  const formulas = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => "")]);
  return { area: { row: 0, column: 0, rows: rows.length, columns }, formulas, tables };
}

const years = ["År", "Årsramme", "KDD-referanse", "Rapportfrist"];

test("the headers in one row, and the rows below to a blank one", () => {
  const cells = sheet([["Mitt"], [], years, [2025, 9], [2026, 8], [], ["Merk: heile kroner"]]);
  expect(plainTable("years", cells)).toEqual({ row: 2, column: 0, rows: 3, columns: 4 });
});

test("a row with several cells below a blank one is one more; a sum of the rows is none", () => {
  expect(plainTable("years", sheet([years, [2025, 9], [], [2026, 8]]))?.rows).toBe(4);
  expect(
    plainTable("years", sheet([years, [2025, 9], [2026, 8], ["", "=SUBTOTAL(109,$B$2:$B$3)"]]))?.rows,
  ).toBe(3);
  expect(plainTable("years", sheet([years, [2025, "=SUM(4,5)"]]))?.rows).toBe(2);
});

test("the headers alone get a blank row", () => {
  expect(plainTable("years", sheet([years]))).toEqual({ row: 0, column: 0, rows: 2, columns: 4 });
});

test("cells of another table beside or below are not taken", () => {
  const beside = { name: "Mitt", area: { row: 0, column: 4, rows: 2, columns: 1 } };
  expect(
    plainTable(
      "years",
      sheet(
        [
          [...years, "Mitt"],
          [2025, 9, "", "", 1],
        ],
        [beside],
      ),
    )?.columns,
  ).toBe(4);
  const below = { name: "Mitt", area: { row: 3, column: 0, rows: 2, columns: 2 } };
  expect(plainTable("years", sheet([years, [2025, 9], [], ["A", "B"], [1, 2]], [below]))?.rows).toBe(2);
});

test("nothing on a blank sheet, nor where a needed header is gone", () => {
  expect(plainTable("years", { area: null, formulas: [], tables: [] })).toBeNull();
  expect(plainTable("years", sheet([["Årsramme", "KDD-referanse", "Rapportfrist", "Avslutta"]]))).toBeNull();
});

test("a table is known by its needed columns and half of all, in any language", () => {
  expect(isHeadedAs("years", ["År", "Folketal", "Merknad"])).toBe(false);
  expect(isHeadedAs("budget", ["Goal", "Measure ID", "2025"])).toBe(true);
  expect(isHeadedAs("settings", ["Felt", "Verdi"])).toBe(true);
});

test("the settings' everyday headers count on their own sheet only; of two alike, the one at home", () => {
  const other = (name: string, on: string, headers: readonly Cell[]) => ({ name, sheet: on, headers });
  expect(renamedTable("settings", [other("T1", "Mitt", ["Felt", "Verdi"])])).toBeNull();
  expect(renamedTable("settings", [other("T1", "Oppsett", ["Felt", "Verdi"])])?.name).toBe("T1");
  const alike = [other("T1", "Kopi", years), other("T2", "Oppsett", years)];
  expect(renamedTable("years", alike)?.name).toBe("T2");
  expect(renamedTable("years", [other("T1", "Kopi", years), other("T2", "Kopi 2", years)])).toBeNull();
});
