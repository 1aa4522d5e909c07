import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalculator } from "../../../src/standin/formulas/calculator";
import type { SheetData } from "../../../src/standin/model/data";
import {
  addTable,
  addressOf,
  nameOf,
  placeOf,
  put,
  sheetOf,
  valueAt,
  workbookOf,
  type Written,
} from "./grids";

function at(sheet: SheetData, address: string) {
  return { sheetId: sheet.id, ...placeOf(address) };
}

describe("recalculation", () => {
  it("calculates in the order of dependencies and keeps formula and style", () => {
    const sheet = sheetOf("A", [["=B1+1", "=C1*2", 3]]);
    const style = { font: { bold: true } };
    sheet.cells.get(0)?.set(0, { value: null, formula: "=B1+1", style });
    const changed = createCalculator(workbookOf([sheet])).recalculateAll();
    expect(sheet.cells.get(0)?.get(0)).toEqual({ value: 7, formula: "=B1+1", style });
    expect(changed.map(addressOf).sort()).toEqual(["A1", "B1"]);
  });

  it("gives nothing back where nothing became another value", () => {
    const calculator = createCalculator(workbookOf([sheetOf("A", [["=1+1", "=1/0"]])]));
    expect(calculator.recalculateAll()).toHaveLength(2);
    expect(calculator.recalculateAll()).toEqual([]);
  });

  it("touches the dependents of an edited cell and no others", () => {
    const sheet = sheetOf("A", [[1, "=A1+1", "=SUM(A1:A9)", "=D2", "=B1+C1"]]);
    const calculator = createCalculator(workbookOf([sheet]));
    calculator.recalculateAll();
    const untouched = sheet.cells.get(0)?.get(3);
    put(sheet, "A1", 5);
    const changed = calculator.recalculate([at(sheet, "A1")]);
    expect(changed.map(addressOf).sort()).toEqual(["B1", "C1", "E1"]);
    expect(valueAt(sheet, "E1")).toBe(11);
    expect(sheet.cells.get(0)?.get(3)).toBe(untouched);
  });

  it("does not calculate what does not depend on the edit", () => {
    const sheet = sheetOf("A", [[1, "=A1+1", "=A2+1"]]);
    const calculator = createCalculator(workbookOf([sheet]));
    calculator.recalculateAll();
    sheet.cells.get(0)?.set(2, { value: "planted", formula: "=A2+1" });
    put(sheet, "A1", 2);
    calculator.recalculate([at(sheet, "A1")]);
    expect([valueAt(sheet, "B1"), valueAt(sheet, "C1")]).toEqual([3, "planted"]);
  });

  it("follows formulas that are set, changed and cleared", () => {
    const sheet = sheetOf("A", [[1, 2]]);
    const calculator = createCalculator(workbookOf([sheet]));
    calculator.recalculateAll();
    put(sheet, "C1", "=A1");
    calculator.recalculate([at(sheet, "C1")]);
    put(sheet, "C1", "=B1");
    calculator.recalculate([at(sheet, "C1")]);
    expect(valueAt(sheet, "C1")).toBe(2);
    put(sheet, "A1", 7);
    expect(calculator.recalculate([at(sheet, "A1")])).toEqual([]);
    put(sheet, "C1", null);
    put(sheet, "B1", 9);
    expect(calculator.recalculate([at(sheet, "C1"), at(sheet, "B1")])).toEqual([]);
  });

  it("depends on sums over whole columns, other sheets and cells not there yet", () => {
    const sheet = sheetOf("A", [["=SUM(B!C:C)", "=B!D9", '=COUNTIF(B!C:C,"x")']]);
    const other = sheetOf("B", [[null, null, 1]]);
    const calculator = createCalculator(workbookOf([sheet, other]));
    calculator.recalculateAll();
    put(other, "C70000", 5);
    put(other, "C70001", "x");
    put(other, "D9", 6);
    calculator.recalculate([at(other, "C70000"), at(other, "C70001"), at(other, "D9")]);
    expect([valueAt(sheet, "A1"), valueAt(sheet, "B1"), valueAt(sheet, "C1")]).toEqual([6, 6, 1]);
  });

  it("reads anew what a range held, also for conditions and lookups", () => {
    const sheet = sheetOf("A", [
      ["x", 1, '=SUMIFS(B1:B3,A1:A3,"x")', '=MATCH("y",A1:A3,0)'],
      ["y", 2],
      ["x", 4],
    ]);
    const calculator = createCalculator(workbookOf([sheet]));
    calculator.recalculateAll();
    expect([valueAt(sheet, "C1"), valueAt(sheet, "D1")]).toEqual([5, 2]);
    put(sheet, "A1", "y");
    put(sheet, "B3", 8);
    calculator.recalculate([at(sheet, "A1"), at(sheet, "B3")]);
    expect([valueAt(sheet, "C1"), valueAt(sheet, "D1")]).toEqual([8, 1]);
  });

  it("calculates chains as long as a sheet", () => {
    const rows: Written[][] = [[1]];
    for (let row = 1; row < 30_000; row++) rows.push([`=A${String(row)}+1`]);
    const sheet = sheetOf("A", rows);
    createCalculator(workbookOf([sheet])).recalculateAll();
    expect(valueAt(sheet, "A30000")).toBe(30_000);
  });
});

describe("circles", () => {
  it("are 0 in every cell, and the cells after them calculate with that", () => {
    const sheet = sheetOf("A", [["=B1+1", "=A1+1", "=A1+5", "=SUM(A1:D1)"]]);
    createCalculator(workbookOf([sheet])).recalculateAll();
    expect(["A1", "B1", "C1", "D1"].map((address) => valueAt(sheet, address))).toEqual([0, 0, 5, 0]);
  });

  it("end when one of them is broken", () => {
    const sheet = sheetOf("A", [["=B1+1", "=A1+1"]]);
    const calculator = createCalculator(workbookOf([sheet]));
    calculator.recalculateAll();
    put(sheet, "B1", 3);
    calculator.recalculate([at(sheet, "B1")]);
    expect(valueAt(sheet, "A1")).toBe(4);
  });

  it("are none where only places are asked for", () => {
    const sheet = sheetOf("A", [["=ROWS(A1:A3)+ROW(A1)+COLUMNS(A1:B1)"]]);
    createCalculator(workbookOf([sheet])).recalculateAll();
    expect(valueAt(sheet, "A1")).toBe(6);
  });
});

describe("structure", () => {
  it("is found again after tables, names or sheets changed", () => {
    const sheet = sheetOf("A", [["x"], [1], [2], ["=SUM(tbl[x])", "=Rate", "=Later!A1"]]);
    const table = addTable(sheet, "tbl", "A1", "A2");
    const workbook = workbookOf([sheet], [nameOf("Rate", "=5")]);
    const calculator = createCalculator(workbook);
    calculator.recalculateAll();
    expect(["A4", "B4", "C4"].map((address) => valueAt(sheet, address))).toEqual([1, 5, { error: "#REF!" }]);
    table.area = { ...table.area, rows: 3 };
    workbook.names = [nameOf("rate", "=6")];
    workbook.sheets.push(sheetOf("Later", [[9]]));
    calculator.structureChanged();
    calculator.recalculate([]);
    expect(["A4", "B4", "C4"].map((address) => valueAt(sheet, address))).toEqual([3, 6, 9]);
  });

  it("prefers a sheet's own name to the workbook's", () => {
    const sheet = sheetOf("A", [["=Rate", "=B!Rate"]]);
    const other = sheetOf("B", []);
    other.names.push(nameOf("Rate", "=2"));
    createCalculator(workbookOf([sheet, other], [nameOf("Rate", "=1")])).recalculateAll();
    expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual([1, 2]);
  });

  it("calculates again what depends on the day or on hidden rows", () => {
    const sheet = sheetOf("A", [
      ["=TODAY()", "=A1+1", "=SUBTOTAL(109,D1:D2)", 1],
      [null, null, null, 2],
    ]);
    let today = 45_000.75;
    const calculator = createCalculator(workbookOf([sheet]), { today: () => today });
    calculator.recalculateAll();
    expect(["A1", "B1", "C1"].map((address) => valueAt(sheet, address))).toEqual([45_000, 45_001, 3]);
    today = 45_001;
    sheet.hiddenRows.add(1);
    calculator.recalculate([]);
    expect(["A1", "B1", "C1"].map((address) => valueAt(sheet, address))).toEqual([45_001, 45_002, 1]);
  });
});

describe("any workbook", () => {
  const address = fc.record({ row: fc.nat(5), column: fc.nat(3) }).map(addressOf);
  const area = fc.tuple(address, address).map(([a, b]) => `${a}:${b}`);
  const written = fc.oneof<fc.Arbitrary<Written>[]>(
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom("x", "y", null),
    address.map((cell) => `=${cell}&"x"`),
    address.map((cell) => `=IF(${cell}="x",1,${cell})`),
    area.map((cells) => `=SUM(${cells})`),
    area.map((cells) => `=COUNTIF(${cells},"x")`),
    fc.tuple(area, address).map(([cells, cell]) => `=IFERROR(MATCH(${cell},A1:A6,0),COUNTBLANK(${cells}))`),
  );
  const edits = fc.array(fc.array(fc.tuple(address, written), { minLength: 1, maxLength: 4 }), {
    maxLength: 8,
  });

  function cellsOf(sheet: SheetData): unknown[] {
    const all: unknown[] = [];
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 4; column++) all.push(valueAt(sheet, addressOf({ row, column })));
    return all;
  }

  it("has after edits one by one the values that calculating all of it gives", () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const sheet = sheetOf("A", []);
        const calculator = createCalculator(workbookOf([sheet]));
        calculator.recalculateAll();
        for (const step of steps) {
          for (const [cell, value] of step) put(sheet, cell, value);
          calculator.recalculate(step.map(([cell]) => at(sheet, cell)));
        }
        const kept = cellsOf(sheet);
        createCalculator(workbookOf([sheet])).recalculateAll();
        expect(cellsOf(sheet)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });
});
