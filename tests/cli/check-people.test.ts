import { describe, expect, it, test } from "vitest";
import { inFolder, plan } from "../support/command-line";

describe("check for people", () => {
  it("says each finding with its cell, and the sum at the end", () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      const people = await plan("check", path("a.xlsx"), "--today", "2025-05-12");
      const lines = people.out.trimEnd().split("\n");
      expect(lines.length).toBe(43 * 2 + 1);
      expect(lines.slice(0, 2)).toEqual([
        "Åtvaring  Tiltak!F13",
        "  «Telemark næringshage Innovasjon Norge» i tiltak 2.3 ser ut til å vere «Telemark næringshage» og «Innovasjon Norge». Set komma mellom.",
      ]);
      expect(lines.at(-1)).toBe("0 feil, 10 åtvaringar, 33 til opplysning.");
    }));

  test.each([
    ["2025-05-12", { late: [], silent: [] }],
    ["2025-07-21", { late: [], silent: ["T1", "T4"] }],
    ["2027-01-15", { late: ["T2"], silent: ["T1", "T4"] }],
  ])("counts what is late and silent by the day that it is given, %s", (day, expected) =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "five-goals");
      const { out } = await plan("check", path("a.xlsx"), "--json", "--today", day);
      const { findings } = JSON.parse(out) as { findings: readonly { code: string; row: string }[] };
      const rows = (code: string) => findings.filter((found) => found.code === code).map(({ row }) => row);
      expect({ late: rows("measure-late"), silent: rows("measure-silent") }).toEqual(expected);
    }),
  );
});
