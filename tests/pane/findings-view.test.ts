import { describe, expect, it } from "vitest";
import type { LocatedFinding } from "../../src/actions/located";
import { findingsAsText, seenFindings } from "../../src/pane/state/findings-search";
import {
  countsText,
  findingKeys,
  groupFindings,
  placeText,
  targetOf,
  wholeView,
} from "../../src/pane/state/findings-view";
import { parts } from "../../src/pane/state/listed";
import { findingsTexts } from "../../src/text/pane-findings";
import { paneTexts } from "../../src/text/pane";
import { entry, error, info, ofWorkbook, otherError, warning } from "../support/pane-fakes";

const { check } = paneTexts.nn;
const texts = { check, findings: findingsTexts.nn };
const aside: LocatedFinding = { ...warning, setAside: entry };

describe("findings in the pane", () => {
  it("stand by severity, in the order they came, the information closed while there are errors", () => {
    expect(groupFindings([info, error, warning, otherError], texts)).toEqual([
      { key: "error", name: "Feil", severity: "error", findings: [error, otherError], open: true },
      { key: "warning", name: "Åtvaringar", severity: "warning", findings: [warning], open: true },
      { key: "info", name: "Til opplysning", severity: "info", findings: [info], open: false },
    ]);
  });

  it("leave empty groups out, and the information open where there is no error", () => {
    expect(groupFindings([info], texts)).toMatchObject([{ severity: "info", findings: [info], open: true }]);
    expect(groupFindings([], texts)).toEqual([]);
  });

  it("stand by goal, measure or sheet in their order, what has none last", () => {
    const about = (goal: number, label: string): LocatedFinding => ({
      ...warning,
      about: { goal, measure: { id: `T${label}`, label } },
    });
    const [ten, two] = [about(10, "10.1"), about(2, "2.1")];
    const names = (by: "goal" | "measure" | "sheet") =>
      groupFindings([info, ten, two, ofWorkbook], texts, by).map((group) => [
        group.name,
        group.findings.length,
      ]);
    expect(names("goal")).toEqual([
      ["Delmål 2", 1],
      ["Delmål 10", 1],
      ["Gjeld heile planen", 2],
    ]);
    expect(names("measure")).toEqual([
      ["Tiltak 2.1", 1],
      ["Tiltak 10.1", 1],
      ["Gjeld ikkje eitt tiltak", 2],
    ]);
    expect(names("sheet")).toEqual([
      ["Finansiering", 3],
      ["Heile arbeidsboka", 1],
    ]);
  });

  it("that are set aside stand last and closed, and do not count", () => {
    expect(groupFindings([aside, warning], texts).map(({ key, open }) => [key, open])).toEqual([
      ["warning", true],
      ["aside", false],
    ]);
    expect(countsText([aside, warning], check)).toBe("1 åtvaring");
  });

  it("are counted in words", () => {
    expect(countsText([error, otherError, warning, info], check)).toBe(
      "2 feil, 1 åtvaring, 1 til opplysning",
    );
    expect(countsText([warning, warning], check)).toBe("2 åtvaringar");
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

  it("are searched by every word, whatever case and kind of space", () => {
    const search = (words: string) =>
      seenFindings([error, warning, info], { ...wholeView, search: words }, "nn");
    expect(search("BUDSJETT c5")).toEqual([error]);
    expect(search("300 000")).toEqual([warning]);
    expect(search("300 000 budsjett c5")).toEqual([]);
    expect(search("  ")).toEqual([error, warning, info]);
  });

  it("are only the errors where that is chosen", () => {
    expect(seenFindings([error, warning, info], { ...wholeView, onlyErrors: true }, "nn")).toEqual([error]);
  });

  it("are copied a line each, severity and cell first, the reason of one set aside last", () => {
    const lines = findingsAsText([error, aside, ofWorkbook], "nn").split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Feil\tBudsjett!C5\t[^\t]+\t[^\t]+$/);
    expect(lines[1]).toMatch(/^Åtvaring\tFinansiering!G8\t.*\tTilsagnet kjem i mai$/);
    expect(lines[2]).toMatch(/^Feil\tHeile arbeidsboka\t/);
  });

  it("keep their keys when others come and go", () => {
    expect(findingKeys([error, warning, warning])).toEqual([
      "amount-text Budsjett!C5",
      "funding-uncommitted Finansiering!G8",
      "funding-uncommitted Finansiering!G8 1",
    ]);
    expect(findingKeys([warning])).toEqual(["funding-uncommitted Finansiering!G8"]);
  });

  it("are cut in parts, the last one shorter", () => {
    expect(parts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(parts([], 2)).toEqual([]);
  });
});
