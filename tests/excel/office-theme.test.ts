import { describe, expect, it } from "vitest";
import { isDarkColour } from "../../src/excel/office-theme";

describe("Excel's own theme", () => {
  it.each([
    ["#262626", true],
    ["262626", true],
    ["#FFFFFF", false],
    ["#f3f2f1", false],
    ["", null],
    ["black", null],
  ])("takes %j for dark: %j", (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });
});
