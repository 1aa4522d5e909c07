import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineAt, scrollFor } from "../../src/preview/grid/reveal";

describe("scrollFor", () => {
  const room = { frozen: 100, size: 300 };
  it.each([
    ["what never scrolls", 500, { start: 20, end: 90 }, 500],
    ["what is in sight", 50, { start: 200, end: 260 }, 50],
    ["what is behind the frozen part", 50, { start: 130, end: 190 }, 30],
    ["what is past the edge", 50, { start: 430, end: 480 }, 80],
    ["what is larger than the room", 0, { start: 600, end: 1000 }, 500],
    ["the first line after the frozen part", 50, { start: 100, end: 160 }, 0],
  ])("%s", (_name, scroll, line, expected) => {
    expect(scrollFor(scroll, { ...line, ...room })).toBe(expected);
  });

  it("brings every line into sight", () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(3000), size, fc.nat(200), (scroll, before, wide, frozen) => {
        const start = frozen + before;
        const line = { start, end: start + wide, frozen, size: 400 };
        const moved = scrollFor(scroll, line);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(line.start - frozen).toBeGreaterThanOrEqual(moved);
        expect(line.end - frozen).toBeLessThanOrEqual(moved + 400);
      }),
    );
  });
});

describe("lineAt", () => {
  it.each([
    [0, { line: 0, offset: 0 }],
    [19, { line: 0, offset: 19 }],
    [20, { line: 1, offset: 0 }],
    [55, { line: 2, offset: 5 }],
  ])("finds pixel %i in lines that end at 20, 50 and 90", (pixel, expected) => {
    expect(lineAt([20, 50, 90], pixel)).toEqual(expected);
  });
});
