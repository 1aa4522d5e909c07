import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AllocationInput } from "../../src/plan/allocation";
import { allocate } from "../../src/plan/allocation";
import { sumOre } from "../../src/plan/money";

type Table = readonly (readonly number[])[];

const sums = (table: Table) => ({
  goalTotals: table.map((row) => sumOre(row)),
  yearFrames: (table[0] ?? []).map((_, year) => sumOre(table.map((row) => row[year] ?? 0))),
});
const unlocked = (table: Table) => table.map((row) => row.map(() => false));
const input = (
  table: Table,
  goalTotals: readonly number[],
  yearFrames: readonly number[],
  more: Partial<AllocationInput> = {},
) => ({
  table,
  goalTotals,
  yearFrames,
  locked: unlocked(table),
  unit: 1,
  ...more,
});
const tableOf = (given: AllocationInput) => {
  const result = allocate(given);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.table;
};

describe("allocating again", () => {
  const kroner = (rows: Table) => rows.map((row) => row.map((amount) => amount * 100));
  const published = kroner([
    [500_000, 5_000_000, 4_000_000, 1_300_000],
    [200_000, 2_000_000, 1_000_000, 400_000],
    [200_000, 2_000_000, 1_000_000, 400_000],
  ]);

  it("leaves a table that fits as it is, whatever the unit", () => {
    const { goalTotals, yearFrames } = sums(published);
    expect(allocate(input(published, goalTotals, yearFrames, { unit: 700 }))).toEqual({
      ok: true,
      table: published,
    });
  });

  it("moves the published budget to 50/30/20 in whole thousands", () => {
    const { yearFrames } = sums(published);
    const goalTotals = [900_000_000, 540_000_000, 360_000_000];
    const table = tableOf(input(published, goalTotals, yearFrames, { unit: 100_000 }));
    expect(sums(table)).toEqual({ goalTotals, yearFrames });
    expect(table.flat().every((cell) => cell > 0 && cell % 100_000 === 0)).toBe(true);
    // Goal 1 gives in every year, goal 2 takes in every year.
    expect(table[0]?.every((cell, year) => cell < (published[0]?.[year] ?? 0))).toBe(true);
    expect(table[1]?.every((cell, year) => cell > (published[1]?.[year] ?? 0))).toBe(true);
  });

  it.each<[string, AllocationInput, Table]>([
    [
      "follows the sums in proportion",
      input(
        [
          [50, 50],
          [50, 50],
        ],
        [120, 80],
        [100, 100],
      ),
      [
        [60, 60],
        [40, 40],
      ],
    ],
    [
      "rounds to the nearer unit",
      input(
        [
          [6, 4],
          [4, 6],
        ],
        [100, 100],
        [100, 100],
        { unit: 100 },
      ),
      [
        [100, 0],
        [0, 100],
      ],
    ],
    [
      "keeps what is locked",
      input(
        [
          [50, 50],
          [50, 50],
        ],
        [120, 80],
        [100, 100],
        {
          locked: [
            [true, false],
            [false, false],
          ],
        },
      ),
      [
        [50, 70],
        [50, 30],
      ],
    ],
    [
      "keeps an empty cell empty",
      input(
        [
          [10, 0],
          [10, 10],
        ],
        [100, 300],
        [200, 200],
      ),
      [
        [100, 0],
        [100, 200],
      ],
    ],
    [
      "rounds the other way as well",
      input(
        [
          [4, 6],
          [6, 4],
        ],
        [100, 100],
        [100, 100],
        { unit: 100 },
      ),
      [
        [0, 100],
        [100, 0],
      ],
    ],
    [
      "fills only what must be filled",
      input(
        [
          [100, 0],
          [100, 100],
          [0, 0],
        ],
        [100, 200, 200],
        [250, 250],
      ),
      [
        [100, 0],
        [75, 125],
        [75, 125],
      ],
    ],
    [
      "fills a new goal as the years' frames go",
      input(
        [
          [100, 300],
          [0, 0],
        ],
        [200, 200],
        [100, 300],
      ),
      [
        [50, 150],
        [50, 150],
      ],
    ],
    [
      "fills an empty table as the sums go",
      input(
        [
          [0, 0],
          [0, 0],
        ],
        [60, 40],
        [50, 50],
      ),
      [
        [30, 30],
        [20, 20],
      ],
    ],
    [
      "empties a goal that ends",
      input(
        [
          [50, 50],
          [50, 50],
        ],
        [200, 0],
        [100, 100],
      ),
      [
        [100, 100],
        [0, 0],
      ],
    ],
    [
      "empties cells that the sums leave nothing",
      input(
        [
          [10, 0],
          [10, 10],
        ],
        [100, 100],
        [100, 100],
      ),
      [
        [100, 0],
        [0, 100],
      ],
    ],
    [
      "takes a negative cell for nothing",
      input(
        [
          [-5, 15],
          [10, 0],
        ],
        [10, 10],
        [10, 10],
      ),
      [
        [0, 10],
        [10, 0],
      ],
    ],
    [
      "also where the sums fit",
      input(
        [
          [-5, 15],
          [15, -5],
        ],
        [10, 10],
        [10, 10],
      ),
      [
        [0, 10],
        [10, 0],
      ],
    ],
    [
      "keeps a negative cell that is locked",
      input(
        [
          [-5, 15],
          [5, 5],
        ],
        [20, 20],
        [10, 30],
        {
          locked: [
            [true, false],
            [false, false],
          ],
        },
      ),
      [
        [-5, 25],
        [15, 5],
      ],
    ],
    ["puts what is no whole unit somewhere", input([[1, 1]], [250], [150, 100], { unit: 100 }), [[150, 100]]],
    ["one cell", input([[0]], [7], [7]), [[7]]],
    ["no goals and no years", input([], [], []), []],
    ["goals without years", input([[], []], [0, 0], []), [[], []]],
  ])("%s", (_, given, table) => {
    expect(allocate(given)).toEqual({ ok: true, table });
  });

  it.each<[string, AllocationInput, string, number, string]>([
    ["years and goals differ", input([[1, 1]], [100], [50, 60]), "whole", 0, "totals-differ"],
    [
      "a goal's locked cells exceed it",
      input(
        [
          [50, 60],
          [1, 1],
        ],
        [100, 10],
        [50, 60],
        {
          locked: [
            [true, true],
            [false, false],
          ],
        },
      ),
      "goal",
      0,
      "locked-exceeds",
    ],
    [
      "a year's locked cells exceed it",
      input(
        [
          [1, 50],
          [1, 60],
        ],
        [100, 100],
        [100, 100],
        {
          locked: [
            [false, true],
            [false, true],
          ],
        },
      ),
      "year",
      1,
      "locked-exceeds",
    ],
    [
      "a goal's locked cells are all it has",
      input(
        [
          [1, 1],
          [5, 4],
        ],
        [10, 10],
        [10, 10],
        {
          locked: [
            [false, false],
            [true, true],
          ],
        },
      ),
      "goal",
      1,
      "cannot-reach",
    ],
    [
      "a goal needs more than its free years have",
      input(
        [
          [1, 1],
          [1, 1],
        ],
        [90, 10],
        [50, 50],
        {
          locked: [
            [false, true],
            [false, false],
          ],
        },
      ),
      "goal",
      0,
      "cannot-reach",
    ],
    [
      "a year needs more than its free goals have",
      input(
        [
          [1, 1, 1],
          [0, 1, 1],
          [0, 1, 1],
        ],
        [20, 40, 40],
        [30, 35, 35],
        {
          locked: [
            [false, false, false],
            [true, false, false],
            [true, false, false],
          ],
        },
      ),
      "year",
      0,
      "cannot-reach",
    ],
    [
      "a goal below zero",
      input(
        [
          [1, 1],
          [1, 1],
        ],
        [-10, 20],
        [5, 5],
      ),
      "goal",
      0,
      "cannot-reach",
    ],
  ])("cannot when %s", (_, given, kind, index, reason) => {
    expect(allocate(given)).toEqual({ ok: false, margin: { kind, index }, reason });
  });

  it("fills an empty cell by little more than it must", () => {
    // Goal 1 has room for 100 000 in the first year, so 50 000 at least must go where it has nothing.
    const [[, filled = 0] = []] = tableOf(
      input(
        [
          [60_000, 0],
          [60_000, 80_000],
        ],
        [150_000, 50_000],
        [100_000, 100_000],
      ),
    );
    expect(filled).toBeGreaterThanOrEqual(50_000);
    expect(filled).toBeLessThan(52_000);
  });

  it("names one of the goals that share too few free cells", () => {
    const zeros = [0, 0, 0, 0];
    const given = input([zeros, zeros, zeros, zeros], [40, 40, 20, 20], [30, 30, 30, 30], {
      locked: [
        [false, false, true, true],
        [false, false, true, true],
        [false, false, false, false],
        [false, false, false, false],
      ],
    });
    const result = allocate(given);
    expect(result).toMatchObject({ ok: false, margin: { kind: "goal" }, reason: "cannot-reach" });
    expect(result.ok ? [] : [0, 1]).toContain(result.ok ? -1 : result.margin.index);
  });

  it.each<[string, AllocationInput]>([
    ["a missing goal", input([[1]], [1, 1], [2])],
    ["a missing year", input([[1], [1, 2]], [1, 3], [2, 2])],
    ["a missing lock", input([[1]], [2], [2], { locked: [] })],
    ["a unit of nothing", input([[1]], [2], [2], { unit: 0 })],
    ["half an øre", input([[0.5]], [2], [2])],
    ["a sum that is no number", input([[1]], [NaN], [2])],
  ])("refuses %s", (_, given) => {
    expect(() => allocate(given)).toThrow(RangeError);
  });
});

const cells = <T>(cell: fc.Arbitrary<T>, goals: number, years: number) =>
  fc.array(fc.array(cell, { minLength: years, maxLength: years }), { minLength: goals, maxLength: goals });
const shape = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }));
/** Amounts with many of nothing, as budgets are. */
const amount = (step: number) =>
  fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.nat({ max: 10_000 })).map((units) => units * step);

/** A table that can be met: its sums are a hidden table's, whose cells the locked ones are. */
const possible = (step: number) =>
  shape.chain(([goals, years]) =>
    fc
      .record({
        hidden: cells(amount(step), goals, years),
        present: cells(amount(1), goals, years),
        locked: cells(fc.boolean(), goals, years),
      })
      .map(({ hidden, present, locked }): AllocationInput => ({
        ...sums(hidden),
        locked,
        unit: step,
        table: present.map((row, goal) =>
          row.map((cell, year) => (locked[goal]?.[year] === true ? (hidden[goal]?.[year] ?? 0) : cell)),
        ),
      })),
  );

const expectKept = (given: AllocationInput, table: Table) => {
  expect(sums(table)).toEqual({ goalTotals: given.goalTotals, yearFrames: given.yearFrames });
  for (const [goal, row] of table.entries()) {
    for (const [year, cell] of row.entries()) {
      expect(cell).toBeGreaterThanOrEqual(0);
      if (given.locked[goal]?.[year] === true) expect(cell).toBe(given.table[goal]?.[year]);
    }
  }
};

describe("whatever the table", () => {
  it("meets every sum exactly in whole units, and keeps what is locked", () => {
    fc.assert(
      fc.property(possible(100), (given) => {
        const table = tableOf(given);
        expectKept(given, table);
        const same = JSON.stringify(table) === JSON.stringify(given.table);
        expect(same || table.flat().every((cell) => cell % 100 === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("meets sums that are no whole units as exactly", () => {
    fc.assert(
      fc.property(possible(1), fc.constantFrom(100, 100_000), (given, unit) => {
        expectKept(given, tableOf({ ...given, unit }));
      }),
      { numRuns: 300 },
    );
  });

  it("fits its own result", () => {
    fc.assert(
      fc.property(possible(1), (given) => {
        const table = tableOf(given);
        expect(tableOf({ ...given, table })).toEqual(table);
      }),
    );
  });

  it("multiplies every cell when every sum is multiplied", () => {
    const tables = shape.chain(([goals, years]) => cells(amount(1), goals, years));
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 9 }), (table, times) => {
        const wanted = table.map((row) => row.map((cell) => cell * times));
        const { goalTotals, yearFrames } = sums(wanted);
        expect(tableOf(input(table, goalTotals, yearFrames))).toEqual(wanted);
      }),
    );
  });

  it("rounds no cell further than to its next unit", () => {
    const full = shape.chain(([goals, years]) =>
      fc.tuple(
        cells(fc.integer({ min: 1, max: 5_000 }), goals, years),
        cells(fc.nat({ max: 50 }), goals, years),
      ),
    );
    fc.assert(
      fc.property(full, ([table, hidden]) => {
        const { goalTotals, yearFrames } = sums(hidden.map((row) => row.map((units) => units * 100)));
        const fine = tableOf(input(table, goalTotals, yearFrames));
        const coarse = tableOf(input(table, goalTotals, yearFrames, { unit: 100 }));
        // An øre on each side, for the fine table is rounded too.
        const furthest = Math.max(
          ...coarse.flatMap((row, goal) =>
            row.map((cell, year) => Math.abs(cell - (fine[goal]?.[year] ?? 0))),
          ),
        );
        expect(furthest).toBeLessThanOrEqual(101);
      }),
    );
  });

  it("takes negative cells for nothing", () => {
    fc.assert(
      fc.property(possible(1), fc.infiniteStream(fc.boolean()), (given, turned) => {
        const owing = given.table.map((row, goal) =>
          row.map((cell, year) =>
            given.locked[goal]?.[year] === true || turned.next().value !== true ? cell : 0 - cell,
          ),
        );
        const zeroed = owing.map((row) => row.map((cell) => Math.max(0, cell)));
        expect(tableOf({ ...given, table: owing })).toEqual(tableOf({ ...given, table: zeroed }));
      }),
    );
  });

  it("leaves no empty cell filled that need not be", () => {
    fc.assert(
      fc.property(possible(1), (given) => {
        // The hidden table's sums over the present one's empty cells: those that it can do without stay empty.
        const empty = given.table.map((row, goal) =>
          row.map((cell, year) => cell === 0 || given.locked[goal]?.[year] === true),
        );
        const without = allocate({ ...given, locked: empty });
        const table = tableOf(given);
        const filled = table.some((row, goal) =>
          row.some((cell, year) => cell > 0 && given.table[goal]?.[year] === 0),
        );
        expect(filled).toBe(!without.ok);
      }),
      { numRuns: 300 },
    );
  });

  it("refuses just what no table can meet", () => {
    const any = shape.chain(([goals, years]) =>
      fc.record({
        table: cells(fc.nat({ max: 9 }), goals, years),
        locked: cells(fc.boolean(), goals, years),
        goalTotals: fc.array(fc.nat({ max: 30 }), { minLength: goals, maxLength: goals }),
        weights: fc.array(fc.nat({ max: 30 }), { minLength: years, maxLength: years }),
      }),
    );
    fc.assert(
      fc.property(any, ({ table, locked, goalTotals, weights }) => {
        // Years that sum to what the goals do: the last takes what is left.
        let left = sumOre(goalTotals);
        const yearFrames = weights.map((weight, year) => {
          const frame = year === weights.length - 1 ? left : Math.min(left, weight);
          left -= frame;
          return frame;
        });
        expect(allocate({ table, locked, goalTotals, yearFrames, unit: 1 }).ok).toBe(
          canBeMet({ table, locked, goalTotals, yearFrames }),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Gale's condition, by trying every set of goals: together they fit in the years that they can reach. */
function canBeMet({ table, locked, goalTotals, yearFrames }: Omit<AllocationInput, "unit">): boolean {
  const taken = table.map((row, goal) => row.map((cell, year) => (locked[goal]?.[year] === true ? cell : 0)));
  const goals = goalTotals.map((total, goal) => total - sumOre(taken[goal] ?? []));
  const years = yearFrames.map((frame, year) => frame - sumOre(taken.map((row) => row[year] ?? 0)));
  if ([...goals, ...years].some((rest) => rest < 0)) return false;
  for (let set = 1; set < 2 ** goals.length; set++) {
    const chosen = goals.map((_, goal) => ((set >> goal) & 1) === 1);
    const wanted = sumOre(goals.filter((_, goal) => chosen[goal]));
    const reach = sumOre(
      years.filter((_, year) => chosen.some((isIn, goal) => isIn && locked[goal]?.[year] === false)),
    );
    if (wanted > reach) return false;
  }
  return true;
}
