import { expect, test } from "vitest";
import { safeContent } from "../../src/excel/safe-text";

test.each([
  "=1+1",
  "+47 35 00",
  "-5",
  "@navn",
  "'sitat",
  "#REF!",
  "SANN",
  "true",
  "1.1",
  "1",
  "1 000",
  "10 %",
  "2025-2028",
  "11.06.2025",
  "1/2",
  "12:30",
  "1E5",
  "(5)",
  "500 kr",
  "August 2023",
  "11. juni 2025",
  "5-Dec",
  "juni 25",
])("«%s» is kept as text by an apostrophe", (text) => {
  expect(safeContent(text)).toBe(`'${text}`);
});

test.each([
  "KDD 13.50 post 66",
  "1.0 Forslag til mal",
  "Tiltak 3",
  "T1",
  "Delmål 1: Fleire eigna bustader",
  "",
  "ja",
  "Mogleg å følge opp ved neste rullering",
  "Utkast etter møte i styringsgruppa 09.05.2025",
])("«%s» needs none", (text) => {
  expect(safeContent(text)).toBe(text);
});

test("numbers go as they are", () => {
  expect(safeContent(5)).toBe(5);
});
