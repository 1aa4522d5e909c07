import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerUnit, readAmount } from "../../src/plan/read-amount";

describe("an amount that a person typed", () => {
  it.each([
    // Plain
    ["5", 5],
    ["0", 0],
    ["500000", 500_000],
    ["  5 \n", 5],
    // Groups, by every kind of space, a point, a comma, an apostrophe
    ["1 000 000", 1_000_000],
    ["1\u00A0000\u00A0000", 1_000_000],
    ["1\u202F000\u202F000", 1_000_000],
    ["1\u2009000\u2009000", 1_000_000],
    ["500 000", 500_000],
    ["1.000.000", 1_000_000],
    ["1,000,000", 1_000_000],
    ["500'000", 500_000],
    ["1’500’000", 1_500_000],
    // Decimals: one, two, or more when they are whole øre
    ["0,5", 0.5],
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["500 000,50", 500_000.5],
    ["500 000.50", 500_000.5],
    ["1.000,50", 1_000.5],
    ["1,000,000.50", 1_000_000.5],
    ["1'000.50", 1_000.5],
    ["1000,00", 1_000],
    ["12,5000", 12.5],
    // A nought before the point: nothing to group, so three decimals they are
    ["0,500", 0.5],
    // Currency
    ["kr 500 000,-", 500_000],
    ["kr. 500 000,–", 500_000],
    ["500 000 ,-", 500_000],
    ["500.-", 500],
    ["NOK 5", 5],
    ["500 000 kr", 500_000],
    ["500kr", 500],
    ["5 Kroner", 5],
    // A footnote's star
    ["10 800 000*", 10_800_000],
    ["10 800 000 **", 10_800_000],
    ["10 800 000*)", 10_800_000],
    ["(5*)", -5],
    // Below zero
    ["-5", -5],
    ["−5", -5],
    ["–5", -5],
    ["- 5", -5],
    ["kr -5", -5],
    ["-kr 5,-", -5],
    ["(5)", -5],
    ["(kr 1 000,50)", -1_000.5],
    ["kr (5)", -5],
    ["-0", 0],
    ["+5", 5],
    // Words that multiply
    ["0,5 mill.", 500_000],
    ["0,125 mill", 125_000],
    ["10,8 mill. kr", 10_800_000],
    ["10,8 millionar kroner", 10_800_000],
    ["5 mill.kr", 5_000_000],
    ["500 tusen", 500_000],
    ["500 tkr", 500_000],
    ["t.kr 500", 500_000],
    ["MNOK 1,5", 1_500_000],
    ["2 mrd", 2_000_000_000],
    ["(0,5 mill.)", -500_000],
    // Marks that are not seen
    ["\u200E500\u00A0000\u200B", 500_000],
  ])("%j is %d kroner", (text, kroner) => {
    expect(readAmount(text)).toEqual({ ok: true, ore: kroner * 100 });
  });

  it.each([
    // A thousand in one language, one in another
    "1.000",
    "1,000",
    "12,345",
    "-1.000",
    "kr 1.000,-",
    "1.250 mill.",
    // Three digits at the end: decimals, or a group that was typed differently
    "500 000,000",
    "1.000.000,000",
    "1000,000",
    // Minus five in an accounting export, five kroner in a letter
    "5-",
    "500,00-",
    // 10⁹ or 10¹²
    "2 billion",
    "2 billionar",
  ])("%j can be read two ways", (text) => {
    expect(readAmount(text)).toEqual({ ok: false, reason: "ambiguous" });
  });

  it.each([
    // Nothing to read
    "",
    " ",
    "-",
    "kr",
    "mange",
    "#REF!",
    // Wrong groups
    "12 34",
    "1 00 000",
    "1,00,000",
    "1234 567",
    "0 500",
    "1.000 000",
    "1 000.000.000",
    "1.000.50",
    "500  000",
    "500\t000",
    "500\n000",
    // Not whole øre
    "0,125",
    "1,2345",
    "0,000000001 mill.",
    // A code, a share, a date, a span, a formula
    "007",
    "60 %",
    "60%",
    "17.06.2025",
    "2025-2028",
    "12:30",
    "=5",
    "5e3",
    "1/2",
    // Half a number
    ",5",
    "5,",
    "5.",
    // Signs, parentheses and words that do not go together
    "--5",
    "-(5)",
    "(-5)",
    "-5-",
    "(5",
    "5)",
    ")5(",
    "kr 5 kr",
    "5 tusen mill.",
    "500 k",
    "ca. 500 000",
    "500 000 (utkast)",
    "5 euro",
    // Beyond what øre can count
    "99 999 999 999 999 999",
    "9".repeat(400),
  ])("%j is no amount", (text) => {
    expect(readAmount(text)).toEqual({ ok: false, reason: "not-a-number" });
  });

  const space = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009");
  it("reads back what is written in Norwegian, whatever the space, minus and currency", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        space,
        fc.constantFrom("-", "−"),
        fc.boolean(),
        (ore, gap, minus, coin) => {
          const size = Math.abs(ore);
          const kroner = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/gu, gap);
          const text = `${coin ? "kr " : ""}${ore < 0 ? minus : ""}${kroner},${String(size % 100).padStart(2, "0")}`;
          expect(readAmount(text)).toEqual({ ok: true, ore });
        },
      ),
    );
  });

  it("never throws, and never gives anything but whole øre", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789 .,'-−()*%krnokmill\u00A0\n") });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: "binary" })), (text) => {
        const reading = readAmount(text);
        expect(!reading.ok || Number.isSafeInteger(reading.ore)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a header's unit", () => {
  it.each([
    ["2025 (i 1 000 kr)", "2025", 1_000],
    ["2025 (i 1\u00A0000 kr)", "2025", 1_000],
    ["2025(i 1000 kr)", "2025", 1_000],
    ["2025 (i 1.000 kroner)", "2025", 1_000],
    ["2025 (i 1000)", "2025", 1_000],
    ["2025 [tkr]", "2025", 1_000],
    ["2025 (tusen)", "2025", 1_000],
    ["2025 (NOK 1000)", "2025", 1_000],
    ["2025, 1000 kr", "2025", 1_000],
    ["2025 tusen kr", "2025", 1_000],
    ["Beløp i heile tusen kroner", "Beløp", 1_000],
    ["Sum for perioden i 1000 kr", "Sum for perioden", 1_000],
    ["2025, mill. kr", "2025", 1_000_000],
    ["2025 (MNOK)", "2025", 1_000_000],
    ["2025 (i 1 000 000 kr)", "2025", 1_000_000],
    ["Ramme i millionar kroner", "Ramme", 1_000_000],
    ["Ramme (mrd. kr)", "Ramme", 1_000_000_000],
    ["2025 (kr)", "2025", 1],
    ["2025 kr", "2025", 1],
    ["Beløp i kr", "Beløp", 1],
    ["Beløp (NOK)", "Beløp", 1],
    // The unit is all there is
    ["i 1000 kr", "", 1_000],
    ["i 1 000 kr", "", 1_000],
    ["tusen kr", "", 1_000],
    ["mill. kr", "", 1_000_000],
    // No unit, or none that is sure
    ["2025", "2025", 1],
    ["Beløp", "Beløp", 1],
    ["Kr", "Kr", 1],
    ["2025 1000 kr", "2025 1000 kr", 1],
    ["2025 1 000 kr", "2025 1 000 kr", 1],
    ["2025 (1000)", "2025 (1000)", 1],
    ["2025 tusen", "2025 tusen", 1],
    ["Tiltak i Tokke", "Tiltak i Tokke", 1],
    ["Godkjend av KDD (dato)", "Godkjend av KDD (dato)", 1],
    ["Rekneskap (utgift)", "Rekneskap (utgift)", 1],
    ["", "", 1],
  ])("%j is %j, times %d", (header, rest, factor) => {
    expect(headerUnit(header)).toEqual({ header: rest, factor });
  });
});
