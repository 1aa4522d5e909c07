import { describe, expect, it } from "vitest";
import { blankForm, readFirstYear, readForm } from "../../src/pane/state/new-plan-form";

const sample = { name: "Eksempel", load: () => Promise.reject(new Error("not asked for")) };

describe("the form for a new plan", () => {
  it("proposes next year", () => {
    expect(blankForm(new Date(2026, 10, 22))).toEqual({ sample: null, firstYear: "2027", language: "nn" });
  });

  it.each([
    ["2026", 2026],
    [" 2026 ", 2026],
    ["2000", 2000],
    ["2099", 2099],
    ["1999", null],
    ["2100", null],
    ["26", null],
    ["", null],
    ["to tusen", null],
    ["2026,5", null],
  ])("reads %j as %j", (written, year) => {
    expect(readFirstYear(written)).toBe(year);
  });

  it("makes an empty plan of a year and a language", () => {
    expect(readForm({ sample: null, firstYear: "2026", language: "nb" }, [sample])).toEqual({
      kind: "empty",
      firstYear: 2026,
      language: "nb",
    });
  });

  it("makes nothing of a year that is none", () => {
    expect(readForm({ sample: null, firstYear: "26", language: "nn" }, [sample])).toBeNull();
  });

  it("does not ask for a year where an example is chosen", () => {
    expect(readForm({ sample: 0, firstYear: "", language: "nn" }, [sample])).toEqual({
      kind: "sample",
      sample,
    });
  });
});
