import { expect, test } from "vitest";
import { freezeTables } from "../../src/actions/freeze-tables";
import { makeTables } from "../../src/actions/make-tables";
import { undo } from "../../src/actions/undo";
import { planWorkbook } from "../support/workbook";

const year = 2025;
const today = "2025-05-12";

test("formulas become what they show, and the sheet says when and from which version", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year });
  book.host.resetCounts();
  const { sheets } = await freezeTables(book.excel, { today });
  expect(book.host.counts.syncs).toBe(3);
  expect(sheets).toEqual(["6 Budsjett", "7 Finansiering 2025"]);
  expect(book.formula("6 Budsjett!C8")).toBeUndefined();
  expect(book.text("6 Budsjett!C8")).toBe("18\u00A0000\u00A0000");
  expect(book.text("6 Budsjett!C5")).toBe("10\u00A0800\u00A0000*");
  expect(book.cell("6 Budsjett!A1")).toBe(
    "Faste tal per 12. mai 2025 frå versjon 6.0 Piloten sitt utkast. " +
      "Laga av Bygdevekst; lag tabellane på nytt for å få levande tal.",
  );
  book.type("Budsjett!C5", "600000");
  expect(book.cell("6 Budsjett!C8")).toBe(18_000_000);
  expect(book.workbook.sheet("Logg (utskrift)").visibility).toBe("Hidden");
});

test("undo makes them live again, and shows the log", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year });
  const before = book.contents();
  const { undo: step } = await freezeTables(book.excel, { today });
  if (!step) throw new Error("two sheets were frozen");
  await undo(book.excel, step);
  expect(book.contents()).toEqual(before);
  expect(book.workbook.sheet("Logg (utskrift)").visibility).toBe("Visible");
});

test("frozen tables are no typing of anybody's: made again, they are live", async () => {
  const book = await planWorkbook();
  await makeTables(book.excel, { year });
  await freezeTables(book.excel, { today });
  const again = await makeTables(book.excel, { year });
  expect(again.typed).toEqual([]);
  expect(again.sheets.filter(({ result }) => result === "changed").map(({ name }) => name)).toEqual([
    "6 Budsjett",
    "7 Finansiering 2025",
  ]);
  expect(book.formula("6 Budsjett!C8")).toBe("=SUM(C5:C7)");
});

test("without tables there is nothing to freeze", async () => {
  const book = await planWorkbook();
  expect(await freezeTables(book.excel, { today })).toEqual({ sheets: [], undo: null });
});
