import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import { followEdits, startLive, type LiveCheck } from "../../src/actions/live-check";
import { setAside } from "../../src/actions/set-aside";
import { watchEdits, type EditHint } from "../../src/excel/watch";
import { connectNode } from "../../src/standin/client/node";
import { removeTable } from "../../src/standin/model/table-add";
import { showTotals } from "../../src/standin/model/table-totals";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

const options = { today: "2025-05-12" };

interface Followed {
  readonly book: TestWorkbook;
  /** What was found after the edits, and the syncs that it took. */
  after(): Promise<{ live: LiveCheck; syncs: number; hints: readonly EditHint[] }>;
}

/** A pane that follows a workbook. */
async function follow(): Promise<Followed> {
  const book = await planWorkbook();
  const hints: EditHint[] = [];
  await watchEdits(book.excel, (hint) => hints.push(hint));
  let live = await startLive(book.excel, options);
  return {
    book,
    async after() {
      await book.host.idle();
      const now = hints.splice(0);
      book.host.resetCounts();
      live = await followEdits(book.excel, live, now, options);
      const { syncs } = book.host.counts;
      // What is kept up to date is always what a whole check would say.
      expect(live.result).toEqual(await checkPlan(book.excel, options));
      return { live, syncs, hints: now };
    },
  };
}

const errorsOf = ({ result }: LiveCheck) =>
  result.findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, location }) => `${code} ${location.sheet ?? ""}!${location.address ?? ""}`);

test("an edited cell is followed by one sync, and mended by one", async () => {
  const { book, after } = await follow();
  book.type("Budsjett!C5", "400000");
  const broken = await after();
  expect([broken.syncs, errorsOf(broken.live)]).toEqual([1, ["funding-state-differs Finansiering!F5"]]);
  book.type("Budsjett!C5", "500000");
  const mended = await after();
  expect([mended.syncs, errorsOf(mended.live)]).toEqual([1, []]);
});

test("nothing is read where nothing of the plan has changed", async () => {
  const { book, after } = await follow();
  expect((await after()).syncs).toBe(0);
  book.type("Budsjett!A1", "Vår plan");
  expect(await after()).toMatchObject({ syncs: 0, hints: [{ address: "A1" }] });
});

test("a pasted block is followed by one sync", async () => {
  const { book, after } = await follow();
  book.workbook.paste("Budsjett", 4, 2, [
    ["tull", "tøv"],
    ["svada", "vås"],
  ]);
  const { syncs, live } = await after();
  expect(syncs).toBe(1);
  expect(errorsOf(live)).toEqual(
    expect.arrayContaining(["C5", "D5", "C6", "D6"].map((cell) => `amount-text Budsjett!${cell}`)),
  );
});

test("deleted and inserted rows, and a row typed under the table, are followed by one sync each", async () => {
  const { book, after } = await follow();
  const lines = async (change: (sheet: Excel.Worksheet) => void) => {
    await book.excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Budsjett"));
      await context.sync();
    });
    return after();
  };
  const deleted = await lines((sheet) => sheet.getRange("5:5").delete("Up"));
  expect(deleted.syncs).toBe(1);
  expect(deleted.live.loaded.plan.budget).toHaveLength(2);
  const inserted = await lines((sheet) => sheet.getRange("1:3").insert("Down"));
  expect(inserted.syncs).toBe(1);
  const below = book.place("tbl_Budsjett", "Delmål", 2);
  book.type(below, "7");
  const grown = await after();
  expect(grown.syncs).toBe(1);
  expect(errorsOf(grown.live)).toContain(`budget-unknown-goal ${below}`);
});

test("a table whose rows and totals are all taken out is followed", async () => {
  const { book, after } = await follow();
  const { sheet, table } = book.table("tbl_Budsjett");
  book.workbook.batch("Totals", "Local", () => {
    showTotals(book.workbook, sheet, table, true);
  });
  await after();
  book.workbook.deleteRows("Budsjett", 4, 4);
  expect((await after()).live.loaded.plan.budget).toEqual([]);
  book.workbook.undo();
  expect((await after()).live.loaded.plan.budget).toHaveLength(3);
});

test("where Excel finds no such cells any more, all is read again", async () => {
  const { book, after } = await follow();
  book.type("Budsjett!C5", "400000");
  await book.host.idle();
  book.host.failNext({ code: "InvalidArgument", when: "before", skip: 0 });
  expect((await after()).syncs).toBe(3);
});

test("a table made a plain range, and taken back, is followed", async () => {
  const { book, after } = await follow();
  const { sheet, table } = book.table("tbl_Budsjett");
  book.workbook.batch("Range", "Local", () => {
    removeTable(book.workbook, sheet, table);
  });
  expect(errorsOf((await after()).live)).toEqual(["table-missing Budsjett!"]);
  book.workbook.undo();
  expect(errorsOf((await after()).live)).toEqual([]);
});

test("a renamed sheet is told by its new name when it is edited next", async () => {
  const { book, after } = await follow();
  book.workbook.renameSheet("Budsjett", "Pengar");
  book.type("Pengar!C5", "mykje");
  expect(errorsOf((await after()).live)).toEqual(["amount-text Pengar!C5"]);
});

test("what a person takes back is followed", async () => {
  const { book, after } = await follow();
  book.type("Budsjett!C5", "feil");
  expect(errorsOf((await after()).live)).toContain("amount-text Budsjett!C5");
  book.workbook.undo();
  const { syncs, live } = await after();
  expect([syncs, errorsOf(live)]).toEqual([1, []]);
});

test("a co-author's edit is followed by one sync", async () => {
  const { book, after } = await follow();
  const other = connectNode(book.host, "B");
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budsjett").getRange("C5").values = [["mykje"]];
    await context.sync();
  });
  const { syncs, live } = await after();
  expect([syncs, errorsOf(live)]).toEqual([1, ["amount-text Budsjett!C5"]]);
  other.close();
});

test("edits in two tables are one sync", async () => {
  const { book, after } = await follow();
  book.type("Budsjett!C5", "feil");
  book.type(book.place("tbl_Finansiering", "Beløp", 0), "mykje");
  const { syncs, live } = await after();
  expect(syncs).toBe(1);
  expect(errorsOf(live)).toHaveLength(2);
});

test("a renamed column, a deleted sheet and a sheet that figures are taken from: all is read again", async () => {
  const { book, after } = await follow();
  book.type(book.place("tbl_Budsjett", "2026", -1), "Tull");
  expect(errorsOf((await after()).live)).toEqual([expect.stringMatching(/^budget-year-missing/)]);
  book.type(book.place("tbl_Budsjett", "Tull", -1), "2026");
  expect(errorsOf((await after()).live)).toEqual([]);
  await book.excel.run(async (context) => {
    context.workbook.worksheets.add("Mine tal").getRange("A1").values = [[500000]];
    context.workbook.worksheets.getItem("Budsjett").getRange("C5").formulas = [["='Mine tal'!A1"]];
    await context.sync();
  });
  expect(errorsOf((await after()).live)).toEqual([]);
  book.type("Mine tal!A1", "400000");
  expect(errorsOf((await after()).live)).toEqual(["funding-state-differs Finansiering!F5"]);
  await book.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Finansiering").delete();
    await context.sync();
  });
  expect(errorsOf((await after()).live)).toContain("table-missing !");
});

test("a finding that is set aside is followed too, and comes back with its cell", async () => {
  const { book, after } = await follow();
  const first = await after();
  const finding = first.live.result.findings.find(({ code }) => code === "funding-uncommitted");
  if (!finding) throw new Error("nothing to set aside");
  await setAside(book.excel, { finding, reason: "Ventar", by: null, ...options });
  const aside = async () =>
    (await after()).live.result.findings.flatMap(({ code, setAside: said }) => (said ? [code] : []));
  expect(await aside()).toEqual(["funding-uncommitted"]);
  book.type(`Finansiering!${finding.location.address ?? ""}`, "søkt");
  expect(await aside()).toEqual([]);
});

test("of a long table only the changed rows are read", async () => {
  const book = await planWorkbook();
  const plan = (await startLive(book.excel, options)).loaded.plan;
  const [row] = plan.funding;
  if (!row) throw new Error("no financing");
  const long = await planWorkbook({
    ...plan,
    funding: Array.from({ length: 2_500 }, (_, index) => ({ ...row, reference: `R${String(index)}` })),
  });
  const live = await startLive(long.excel, options);
  const { sheet } = long.table("tbl_Finansiering");
  const place = long.place("tbl_Finansiering", "Beløp", 2_400);
  long.type(place, "mykje");
  const address = place.split("!")[1] ?? "";
  long.host.resetCounts();
  const now = await followEdits(long.excel, live, [{ sheetId: sheet.id, address }], options);
  expect(long.host.counts.syncs).toBe(1);
  expect(long.host.counts.bytesReceived).toBeLessThan(10_000);
  expect(errorsOf(now)).toContain(`amount-text ${place}`);
  expect(now.result).toEqual(await checkPlan(long.excel, options));
});
