import { describe, expect, it } from "vitest";
import { countsText, groupFindings, placeText, targetOf } from "../../src/pane/state/findings-view";
import { paneTexts } from "../../src/text/pane";
import { error, info, ofWorkbook, otherError, warning } from "../support/pane-fakes";

const { check } = paneTexts.nn;

describe("findings in the pane", () => {
  it("stand by severity, in the order they came, the information closed while there are errors", () => {
    expect(groupFindings([info, error, warning, otherError])).toEqual([
      { severity: "error", findings: [error, otherError], open: true },
      { severity: "warning", findings: [warning], open: true },
      { severity: "info", findings: [info], open: false },
    ]);
  });

  it("leave empty groups out, and the information open where there is no error", () => {
    expect(groupFindings([info])).toEqual([{ severity: "info", findings: [info], open: true }]);
    expect(groupFindings([])).toEqual([]);
  });

  it("are counted in words", () => {
    expect(countsText(groupFindings([error, otherError, warning, info]), check)).toBe(
      "2 feil, 1 åtvaring, 1 til opplysning",
    );
    expect(countsText(groupFindings([warning, warning]), check)).toBe("2 åtvaringar");
    expect(countsText([], check)).toBe("");
  });

  it("say where they are, and lead there", () => {
    expect([error, info, ofWorkbook].map((found) => placeText(found, check))).toEqual([
      "Budsjett, celle C5",
      "Arket Finansiering",
      "Heile arbeidsboka",
    ]);
    expect([error, info, ofWorkbook].map(targetOf)).toEqual([
      { sheet: "Budsjett", address: "C5" },
      { sheet: "Finansiering" },
      null,
    ]);
  });
});
