import { describe, expect, it } from "vitest";
import { readTyped } from "../../../src/standin/model/typing";

const today = new Date(2025, 5, 11);
const read = (text: string, numberFormat?: string): unknown =>
  readTyped(text, numberFormat === undefined ? undefined : { numberFormat }, today);

/** Days since 1899-12-30, as Excel counts. */
const serial = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe("a number typed in a Norwegian Excel", () => {
  it.each([
    ["5", 5],
    ["-5", -5],
    ["\u22125", -5],
    ["1000,5", 1000.5],
    [",5", 0.5],
    ["(5)", -5],
    ["+7", 7],
  ])("%j", (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  it.each([
    ["1 000,5", 1000.5, "#,##0.00"],
    ["1\u00a0000\u00a0000", 1_000_000, "#,##0"],
    ["\u22121\u202f000", -1000, "#,##0"],
    ["10 %", 0.1, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["kr 20", 20, '#,##0 "kr"'],
    ["1 500 kr", 1500, '#,##0 "kr"'],
    ["1e3", 1000, "0.00E+00"],
  ])("%j has a format", (text, value, numberFormat) => {
    expect(read(text)).toEqual({ value, numberFormat });
  });

  it.each([
    "1.000.000",
    "1.000",
    "10 00",
    "0,5 mill.",
    "10 800 000*",
    "kr 500 000,-",
    "1,2,3",
    ",",
    "-",
    "5 stk",
  ])("%j stays text", (text) => {
    expect(read(text)).toEqual({ value: text });
  });
});

describe("a date typed in a Norwegian Excel", () => {
  it.each([
    ["11.06.2025", serial(2025, 6, 11), "dd.mm.yyyy"],
    ["1.2.24", serial(2024, 2, 1), "dd.mm.yyyy"],
    ["1.2.30", serial(1930, 2, 1), "dd.mm.yyyy"],
    ["2025-06-11", serial(2025, 6, 11), "dd.mm.yyyy"],
    ["1.1", serial(2025, 1, 1), "dd.mmm"],
    ["1.1.", serial(2025, 1, 1), "dd.mmm"],
    ["2.10", serial(2025, 10, 2), "dd.mmm"],
    ["1/2", serial(2025, 2, 1), "dd.mmm"],
    ["1-2", serial(2025, 2, 1), "dd.mmm"],
    ["2.25", serial(2025, 2, 1), "mmm.yy"],
    ["11. juni 2025", serial(2025, 6, 11), "dd.mmm.yy"],
    ["17 mai", serial(2025, 5, 17), "dd.mmm"],
    ["august 2023", serial(2023, 8, 1), "mmm.yy"],
  ])("%j", (text, value, numberFormat) => {
    expect(read(text)).toEqual({ value, numberFormat });
  });

  it.each(["31.02.2025", "32.1", "17. .juni 2025", "juni", "11. juni 25 kl 12", "2025-13-01"])(
    "%j stays text",
    (text) => {
      expect(read(text)).toEqual({ value: text });
    },
  );

  it("may be a time", () => {
    expect(read("12:30")).toEqual({ value: 12.5 / 24, numberFormat: "hh:mm" });
    expect(read("25:00")).toEqual({ value: "25:00" });
  });
});

describe("other things typed", () => {
  it("are truth values, errors, formulas and text", () => {
    expect(read("sann")).toEqual({ value: true });
    expect(read("USANN")).toEqual({ value: false });
    expect(read("TRUE")).toEqual({ value: "TRUE" });
    expect(read("#N/A")).toEqual({ value: { error: "#N/A" } });
    expect(read("=A1+1")).toEqual({ value: null, formula: "=A1+1" });
    expect(read("+A1")).toEqual({ value: null, formula: "=+A1" });
    expect(read("'1.1")).toEqual({ value: "1.1", quotePrefix: true });
    expect(read("")).toEqual({ value: null });
    expect(read("T1")).toEqual({ value: "T1" });
  });

  it("stay text in a cell of text format", () => {
    expect(read("1.1", "@")).toEqual({ value: "1.1" });
    expect(read("=A1", "@")).toEqual({ value: "=A1" });
    expect(read("SANN", "@")).toEqual({ value: "SANN" });
  });
});
