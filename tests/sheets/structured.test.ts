import { expect, test } from "vitest";
import { structured, thisRow, thisRowSpan, wholeColumn } from "../../src/sheets/structured";
import { budget } from "../../src/sheets/tables/budget";
import { funding } from "../../src/sheets/tables/funding";

test.each([
  ["2025", "tbl_Budsjett[2025]"],
  ["Beløp", "tbl_Budsjett[Beløp]"],
  ["Tiltak-ID", "tbl_Budsjett[[Tiltak-ID]]"],
  ["Frå år", "tbl_Budsjett[[Frå år]]"],
  ["Vekting (%)", "tbl_Budsjett[[Vekting (%)]]"],
  ["Bunde driftsfond 31.12.", "tbl_Budsjett[[Bunde driftsfond 31.12.]]"],
  ["Nr #", "tbl_Budsjett[[Nr '#]]"],
  ["Beløp [kr]", "tbl_Budsjett[[Beløp '[kr']]]"],
  ["Lag's", "tbl_Budsjett[[Lag''s]]"],
  ["@navn", "tbl_Budsjett[['@navn]]"],
])("the column %s", (header, reference) => {
  expect(wholeColumn("tbl_Budsjett", header)).toBe(reference);
});

test("cells of the formula's own row", () => {
  expect(thisRow("tbl_Tiltak", "ID")).toBe("tbl_Tiltak[[#This Row],[ID]]");
  expect(thisRow("tbl_Tiltak", "Nr #")).toBe("tbl_Tiltak[[#This Row],[Nr '#]]");
  expect(thisRowSpan("tbl_Budsjett", "2025", "2028")).toBe("tbl_Budsjett[[#This Row],[2025]:[2028]]");
});

test("a declared column is named in the workbook's language", () => {
  expect(structured(funding, "measure", { language: "nn" })).toBe("tbl_Finansiering[[Tiltak-ID]]");
  expect(structured(funding, "source", { language: "nb" })).toBe("tbl_Finansiering[Kilde]");
  expect(structured(funding, "source", { language: "nn", headerOf: () => "Kjelda vår" })).toBe(
    "tbl_Finansiering[[Kjelda vår]]",
  );
});

test("columns of years have no header of their own", () => {
  expect(() => structured(budget, "amounts", { language: "nn" })).toThrow("no header for amounts");
});
