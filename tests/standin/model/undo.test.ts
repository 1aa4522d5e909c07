import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ViewChange } from "../../../src/standin/model/events";
import { Workbook } from "../../../src/standin/model/workbook";
import { shown, withTable } from "./grid";

/** Everything of a workbook, comparable. */
const state = (book: Workbook): unknown =>
  structuredClone({
    sheets: book.data.sheets.map(({ cells, ...rest }) => ({
      ...rest,
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([row, line]) => [row, [...line].sort(([a], [b]) => a - b)]),
    })),
    names: book.data.names,
  });

const ACTS: readonly ((book: Workbook, row: number, column: number) => void)[] = [
  (book, row, column) => {
    book.type("Ark1", row, column, "7");
  },
  (book, row, column) => {
    book.type("Ark1", row, column, "");
  },
  (book, row) => {
    book.insertRows("Ark1", row, 2);
  },
  (book, row) => {
    if (row > 0) book.deleteRows("Ark1", row, 2);
  },
  (book, row, column) => {
    book.clear("Ark1", { row, column, rows: 2, columns: 2 });
  },
  (book, row, column) => {
    book.paste("Ark1", row, column, [
      ["a", "1 000"],
      ["=A1", "b"],
    ]);
  },
  (book) => {
    book.addSheet();
  },
  (book, row) => {
    book.renameSheet("Ark1", `Ark1`);
    book.moveSheet("Ark1", row % book.data.sheets.length);
  },
];

const start = (): Workbook =>
  withTable([
    ["A", "B", "C"],
    ["1", "2", "=[@A]"],
    ["3", "4", "=[@A]"],
  ]);

describe("undo", () => {
  it("takes a batch back as one step, and does it again", () => {
    const book = Workbook.create();
    book.batch("To ting", "Api", () => {
      book.type("Ark1", 0, 0, "a");
      book.type("Ark1", 1, 0, "b");
    });
    expect(book.undoLabels).toEqual(["To ting"]);
    expect(book.undo()).toBe(true);
    expect(shown(book)).toEqual([]);
    expect(book.undo()).toBe(false);
    expect(book.redo()).toBe(true);
    expect(shown(book)).toEqual([["a"], ["b"]]);
    expect(book.redo()).toBe(false);
  });

  it("keeps what ran before a failure as a step of its own", () => {
    const book = Workbook.create();
    const failing = (): void => {
      book.batch("Halv", "Local", () => {
        book.type("Ark1", 0, 0, "a");
        throw new Error("midt i");
      });
    };
    expect(failing).toThrow("midt i");
    expect(shown(book)).toEqual([["a"]]);
    book.undo();
    expect(shown(book)).toEqual([]);
  });

  it("brings back whatever was done, in any order, and forth again", () => {
    const step = fc.tuple(fc.constantFrom(...ACTS), fc.nat(5), fc.nat(4));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const book = start();
        const before = state(book);
        const labels = book.undoLabels.length;
        for (const [act, row, column] of steps) {
          try {
            act(book, row, column);
          } catch (problem) {
            // Excel refuses some of it; that too must leave a whole workbook.
            expect(problem).toHaveProperty("code");
          }
        }
        const after = state(book);
        while (book.undoLabels.length > labels) book.undo();
        expect(state(book)).toEqual(before);
        while (book.redo());
        expect(state(book)).toEqual(after);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a view", () => {
  it("is told what to draw again after each batch", () => {
    const book = Workbook.create();
    const seen: ViewChange[] = [];
    const stop = book.onChange((change) => seen.push(change));
    const sheetId = book.data.activeSheetId;
    book.type("Ark1", 1, 2, "x");
    book.insertRows("Ark1", 0);
    book.setSelection("Ark1", { row: 3, column: 3, rows: 1, columns: 1 });
    expect(seen.map(({ structure, selection }) => [structure, selection])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(seen[0]).toMatchObject({ label: "Skriving", source: "Local" });
    expect(seen[0]?.cells.get(sheetId)).toEqual([{ row: 1, column: 2, rows: 1, columns: 1 }]);
    stop();
    book.type("Ark1", 0, 0, "y");
    expect(seen).toHaveLength(3);
  });
});

describe("a calculator", () => {
  it("is asked once a batch with the cells that changed, and its results are shown", () => {
    const asked: string[] = [];
    const seen: ViewChange[] = [];
    const book = Workbook.create("Bok1.xlsx", {
      calculator: ({ sheets }) => ({
        recalculateAll: () => {
          asked.push("all");
          return [];
        },
        recalculate: (changed) => {
          asked.push(changed.map(({ row, column }) => `${String(row)},${String(column)}`).join(" "));
          sheets[0]?.cells.set(9, new Map([[9, { value: 42, formula: "=1" }]]));
          return [{ sheetId: sheets[0]?.id ?? "", row: 9, column: 9 }];
        },
        structureChanged: () => {
          asked.push("structure");
        },
      }),
    });
    book.onChange((change) => seen.push(change));
    book.paste("Ark1", 0, 0, [["1", "2"]]);
    book.addSheet();
    expect(asked).toEqual(["all", "0,0 0,1", "structure", "all"]);
    expect(seen[0]?.cells.get(book.data.activeSheetId)).toContainEqual({
      row: 9,
      column: 9,
      rows: 1,
      columns: 1,
    });
    book.calculationMode = "Manual";
    book.type("Ark1", 0, 0, "3");
    expect(asked).toHaveLength(4);
  });
});
