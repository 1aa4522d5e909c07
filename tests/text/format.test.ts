import { describe, expect, test } from "vitest";
import {
  formatAmount,
  formatDate,
  formatKroner,
  formatList,
  formatPoints,
  formatShare,
} from "../../src/text/format";

const space = "\u00A0";

describe("amounts, from øre", () => {
  test.each([
    [0, "0"],
    [100, "1"],
    [100_000_000, `1${space}000${space}000`],
    [-500, "\u22125"],
    [-123_456_700, `\u22121${space}234${space}567`],
    [50, "0,50"],
    [123_405, `1${space}234,05`],
  ])("%i", (ore, text) => {
    expect(formatAmount(ore, "nn")).toBe(text);
    expect(formatAmount(ore, "nb")).toBe(text);
  });

  test("in English", () => {
    expect(formatAmount(-100_000_000, "en")).toBe("\u22121,000,000");
    expect(formatKroner(100_050, "en")).toBe(`NOK${space}1,000.50`);
  });

  test("with the unit, which never breaks off", () => {
    expect(formatKroner(50_000_000, "nn")).toBe(`500${space}000${space}kr`);
  });
});

describe("shares, from basis points", () => {
  test.each([
    [6000, `60${space}%`],
    [5556, `55,6${space}%`],
    [6667, `66,7${space}%`],
    [6190, `61,9${space}%`],
    [1905, `19${space}%`],
    [1906, `19,1${space}%`],
    [0, `0${space}%`],
    [-150, `\u22121,5${space}%`],
  ])("%i", (points, text) => {
    expect(formatShare(points, "nn")).toBe(text);
  });

  test("two decimals where asked", () => {
    expect(formatShare(9995, "nn", 2)).toBe(`99,95${space}%`);
    expect(formatShare(10_000, "nb", 2)).toBe(`100${space}%`);
    expect(formatShare(5556, "en")).toBe("55.6%");
  });

  test("percentage points", () => {
    expect(formatPoints(50, "nn")).toBe(`0,5${space}prosentpoeng`);
    expect(formatPoints(125, "en")).toBe(`1.25${space}percentage points`);
  });
});

describe("dates", () => {
  test.each([
    ["2025-06-17", "17. juni 2025", "17 June 2025"],
    ["2025-05-01", "1. mai 2025", "1 May 2025"],
    ["2023-08", "august 2023", "August 2023"],
    ["17. .juni 2025", "17. .juni 2025", "17. .juni 2025"],
    ["2025-02-30", "2025-02-30", "2025-02-30"],
    ["", "", ""],
  ])("%s", (value, norwegian, english) => {
    expect(formatDate(value, "nn")).toBe(norwegian);
    expect(formatDate(value, "nb")).toBe(norwegian);
    expect(formatDate(value, "en")).toBe(english);
  });
});

test("lists", () => {
  expect(formatList([], "nn")).toBe("");
  expect(formatList(["a"], "nn")).toBe("a");
  expect(formatList(["a", "b"], "nb")).toBe("a og b");
  expect(formatList([2025, 2026, 2027], "nn")).toBe("2025, 2026 og 2027");
  expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
});
