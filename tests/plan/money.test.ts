import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distribute, isWholeKroner, sumOre, toKroner, toOre } from "../../src/plan/money";

describe("toOre", () => {
  it.each([
    [500_000, 50_000_000],
    [0.1 + 0.2, 30],
    [1.005, 101],
    [-1.005, -101],
    [0.005, 1],
    [0.0049, 0],
    [-0.0049, 0],
    [1e-7, 0],
    [8.345, 835],
    [-0, 0],
    [70_368_744_177_663.99, 7_036_874_417_766_399],
  ])("reads %d kroner as %d øre", (kroner, ore) => {
    expect(toOre(kroner)).toBe(ore);
  });

  it.each([NaN, Infinity, -Infinity, 90_071_992_547_410, 1e21, -1e300])("refuses %d", (kroner) => {
    expect(() => toOre(kroner)).toThrow(RangeError);
  });

  it.each([
    [0.5, 1_000_000, 50_000_000],
    [1.1, 1_000_000, 110_000_000],
    [1.005, 1_000, 100_500],
    [-1.0000051, 1_000, -100_001],
    [1e-7, 1_000_000_000, 10_000],
    [3, 1_000, 300_000],
  ])("reads %d in a column in %d kroner as %d øre", (amount, factor, ore) => {
    expect(toOre(amount, factor)).toBe(ore);
  });

  it("gives back the øre that toKroner was given, whatever the unit", () => {
    const factors = fc.constantFrom(1, 1_000, 1_000_000, 1_000_000_000);
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), factors, (ore, factor) => {
        expect(toOre(toKroner(ore, factor), factor)).toBe(ore);
      }),
    );
  });

  it("gives back the øre that toKroner was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), (ore) => {
        expect(toOre(toKroner(ore))).toBe(ore);
      }),
    );
  });
});

it("sums øre and passes over blanks", () => {
  expect(sumOre([100, null, -30, 5])).toBe(75);
  expect(sumOre(new Set<number>())).toBe(0);
});

it("tells whole kroner from øre", () => {
  expect([0, 100, -500, 50, 101, -1].map(isWholeKroner)).toEqual([true, true, true, false, false, false]);
});

describe("distribute", () => {
  it.each([
    [
      "six municipalities, whole kroner",
      10_000_000,
      [1, 1, 1, 1, 1, 1],
      100,
      [1_666_700, 1_666_700, 1_666_700, 1_666_700, 1_666_600, 1_666_600],
    ],
    ["60/20/20", 1_800_000_000, [6000, 2000, 2000], 1, [1_080_000_000, 360_000_000, 360_000_000]],
    ["ties go to the first", 1, [1, 1], 1, [1, 0]],
    ["the largest remainder first", 10, [50, 25, 24], 1, [5, 3, 2]],
    ["decimal weights that floats get wrong", 6, [0.1, 0.1, 0.1, 0.3], 1, [1, 1, 1, 3]],
    ["no weights are equal weights", 7, [0, 0, 0], 1, [3, 2, 2]],
    ["a weight of nothing gets nothing", 101, [0, 1, 0, 1], 100, [0, 100, 0, 1]],
    [
      "what the unit leaves goes to the next largest remainder",
      100_050,
      [1, 1, 1],
      100,
      [33_400, 33_350, 33_300],
    ],
    ["below zero mirrors above", -1, [1, 1], 1, [-1, 0]],
    ["below zero by largest remainder", -10, [50, 25, 24], 1, [-5, -3, -2]],
    ["nothing", 0, [1, 2], 100, [0, 0]],
    ["nothing to nobody", 0, [], 1, []],
    ["less than a unit", 30, [1, 2], 100, [0, 30]],
  ])("%s", (_, total, weights, unit, parts) => {
    expect(distribute(total, weights, unit)).toEqual(parts);
  });

  it.each([
    [1, [], 1],
    [1, [-1, 2], 1],
    [1, [NaN], 1],
    [1, [Infinity, 1], 1],
    [1.5, [1], 1],
    [1, [1], 0],
    [1, [1], 0.5],
  ])("refuses %d over %j in units of %d", (total, weights, unit) => {
    expect(() => distribute(total, weights, unit)).toThrow(RangeError);
  });

  const total = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
  const weights = fc.array(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  });
  const unit = fc.constantFrom(1, 100, 100_000);

  it("always sums to the total, and all parts but one are whole units", () => {
    fc.assert(
      fc.property(total, weights, unit, (ore, shares, step) => {
        const parts = distribute(ore, shares, step);
        expect(sumOre(parts)).toBe(ore);
        expect(parts.filter((part) => part % step !== 0).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is never a unit or more away from the exact share, and never of another sign", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10 ** 9 }),
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }),
        unit,
        (ore, shares, step) => {
          const whole = shares.reduce((sum, share) => sum + share, 0);
          for (const [index, part] of distribute(ore, shares, step).entries()) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(Math.abs(part - (ore * (shares[index] ?? 0)) / whole)).toBeLessThan(step);
          }
        },
      ),
    );
  });
});
