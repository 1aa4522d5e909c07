import { describe, expect, it } from "vitest";
import { editText } from "../../src/preview/grid/edit-text";
import { readTyped } from "../../src/standin/model/typing";

const today = new Date(2025, 5, 17);

describe("editText", () => {
  it("is empty for a blank cell", () => {
    expect(editText(undefined)).toBe("");
    expect(editText({ value: null, style: { fill: "#ffffff" } })).toBe("");
  });

  it("shows the formula, not its result", () => {
    expect(editText({ value: 3, formula: "=SUM(A1:A2)" })).toBe("=SUM(A1:A2)");
  });

  it.each([
    [{ value: 10_800_000, style: { numberFormat: "#,##0" } }, "10800000"],
    [{ value: 0.1 + 0.2 }, "0,3"],
    [{ value: 0.555, style: { numberFormat: "0.0%" } }, "55,5%"],
    [{ value: 45825, style: { numberFormat: "[$-814]d. mmmm yyyy" } }, "17.06.2025"],
    [{ value: 45825.5, style: { numberFormat: "dd.mm.yyyy hh:mm" } }, "17.06.2025 12:00:00"],
    [{ value: false }, "USANN"],
    [{ value: { error: "#REF!" } as const }, "#REF!"],
    [{ value: "=ikkje formel", style: { quotePrefix: true } }, "'=ikkje formel"],
    [{ value: "Tiltak 1.1" }, "Tiltak 1.1"],
  ])("gives what a person would type: %j", (cell, text) => {
    expect(editText(cell)).toBe(text);
  });

  it.each([
    { value: 1234.5 },
    { value: -0.25, style: { numberFormat: "0%" } },
    { value: 45825, style: { numberFormat: "dd.mm.yyyy" } },
    { value: "'apostrof", style: { quotePrefix: true } },
  ])("typed again gives the same value: %j", (cell) => {
    expect(readTyped(editText(cell), cell.style, today).value).toBe(cell.value);
  });
});
