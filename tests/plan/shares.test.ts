import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readShare, shareOf, sharesMakeWhole } from "../../src/plan/shares";

describe("shareOf", () => {
  it.each([
    [10_800_000_00, 18_000_000_00, 6000],
    [500_000_00, 900_000_00, 5556],
    [4_000_000_00, 6_000_000_00, 6667],
    [1_300_000_00, 2_100_000_00, 6190],
    [1, 3, 3333],
    [1, 20_000, 1],
    [1, 20_001, 0],
    [0, 5, 0],
    [3, 2, 15_000],
    [-1, 20_000, 0],
    [-3, 20_000, -1],
    [-16, 100_000, -2],
    [-1, -3, 3333],
    [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 10_000],
  ])("%d of %d is %d basis points", (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });

  it("is nothing of nothing", () => {
    expect(shareOf(5, 0)).toBeNull();
    expect(shareOf(0, 0)).toBeNull();
  });

  it("is never more than half a basis point off", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 9 }), (part, whole) => {
        const off = 2n * (BigInt(shareOf(part, whole) ?? -1) * BigInt(whole) - BigInt(part) * 10_000n);
        expect(off > -BigInt(whole) && off <= BigInt(whole)).toBe(true);
      }),
    );
  });
});

describe("readShare", () => {
  it.each([
    // A percent cell is a fraction, a typed number above 1 a percentage.
    [0.6, 6000],
    [60, 6000],
    [1, 10_000],
    [100, 10_000],
    [1.5, 150],
    [0, 0],
    [1 / 3, 3333],
    [0.00005, 1],
    [0.57, 5700],
    [33.335, 3334],
    // As sums of fractions come out of a calculation.
    [1.0000000000000002, 10_000],
    [100.00000000000001, 10_000],
    ["60 %", 6000],
    ["60%", 6000],
    ["60\u00A0%", 6000],
    ["60", 6000],
    ["0,6", 6000],
    ["1", 10_000],
    ["1 %", 100],
    ["0,5 %", 50],
    ["33,3 %", 3330],
    ["33.33 %", 3333],
    ["60 prosent", 6000],
    ["60 pst.", 6000],
    ["100 %", 10_000],
  ])("reads %j as %d basis points", (cell, share) => {
    expect(readShare(cell)).toBe(share);
  });

  it.each([
    -0.1,
    100.5,
    NaN,
    Infinity,
    "",
    " ",
    "33 1/3",
    "33 1/3 %",
    "-5 %",
    "−5 %",
    "101 %",
    "100,001 %",
    "sekstti",
    "60 % av 100",
    "%",
    "6 0",
    "60 %%",
  ])("does not read %j", (cell) => {
    expect(readShare(cell)).toBeNull();
  });

  it("reads every basis point however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10_000 }), (points) => {
        const written = `${String(Math.floor(points / 100))},${String(points % 100).padStart(2, "0")}`;
        expect([points / 10_000, points / 100, `${written} %`, written].map(readShare)).toEqual(
          Array(4).fill(points),
        );
      }),
    );
  });
});

describe("sharesMakeWhole", () => {
  it.each([
    [[6000, 2000, 2000], true],
    [[3333, 3333, 3333], true],
    [[3333, 3333, 3331], true],
    [[3333, 3333, 3330], false],
    [[3334, 3334, 3334], true],
    [[1429, 1429, 1429, 1429, 1429, 1429, 1429], true],
    [[6000, 2000], false],
    [[10_000], true],
    [[10_002], false],
    [[], false],
  ])("%j: %s", (shares, whole) => {
    expect(sharesMakeWhole(shares)).toBe(whole);
  });
});
