import { expect, test } from "vitest";
import type { LostTable } from "../../src/sheets/fixes/fix";
import { fixLines } from "../../src/text/fix-lines";

const lost: LostTable = {
  table: "budget",
  renamed: null,
  sheet: "Budsjett",
  sheetIsThere: false,
  language: "nn",
  period: { firstYear: 2025, lastYear: 2028 },
};

function lines(change: Partial<LostTable>, language: "nn" | "nb" | "en") {
  return fixLines([{ edits: [], rows: [], columns: [], tables: [{ ...lost, ...change }] }], language);
}

test("what is done about a table that is gone", () => {
  expect(lines({ renamed: "Tabell7", sheetIsThere: true }, "nn")).toEqual([
    { place: "Namnet på tabellen i arket Budsjett:", from: "Tabell7", to: "tbl_Budsjett" },
  ]);
  expect(lines({}, "nb")).toEqual([
    { place: "Nytt ark «Budsjett»:", from: null, to: "tbl_Budsjett, tom og klar til å fylles ut" },
  ]);
  expect(lines({ sheetIsThere: true }, "en")).toEqual([
    {
      place: "tbl_Budsjett in the sheet Budsjett:",
      from: null,
      to: "a table again of the cells that stand there; where the headers are gone, a new and empty table where there is room",
    },
  ]);
});
