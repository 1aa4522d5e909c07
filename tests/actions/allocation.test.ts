import { describe, expect, test } from "vitest";
import { readBudget, type BudgetPreview, type ReadyChange } from "../../src/actions/budget-preview";
import { applyMove, previewMove } from "../../src/actions/move-funds";
import { applyReallocation, previewReallocation } from "../../src/actions/reallocate";
import { undo } from "../../src/actions/undo";
import type { Move } from "../../src/plan/move-funds";
import type { ReallocateOptions } from "../../src/plan/reallocate";
import { kr } from "../support/plan-with";
import { planWorkbook } from "../support/workbook";

const today = "2025-05-12";
const halves: ReallocateOptions = {
  target: { by: "shares", shares: [5_000, 3_000, 2_000] },
  locked: [{ goal: 1, year: 2025 }],
  unit: kr(1_000),
};
const move: Move = { goal: 1, from: 2026, to: 2027, amount: kr(500_000) };

function ready(preview: BudgetPreview<unknown>): ReadyChange {
  if (!preview.change?.ok) throw new Error("it can be done");
  return preview.change;
}

describe("Fordel på nytt", () => {
  test("reading the budget takes two syncs", async () => {
    const book = await planWorkbook();
    book.host.resetCounts();
    const { view, blocked } = await readBudget(book.excel);
    expect(book.host.counts.syncs).toBe(2);
    expect(blocked).toEqual([]);
    expect(view.table.goals).toEqual([1, 2, 3]);
    expect(view.shares).toEqual([6_000, 2_000, 2_000]);
    expect(view.frames).toEqual([kr(900_000), kr(9_000_000), kr(6_000_000), kr(2_100_000)]);
  });

  test("is seen in two syncs, and no cell is changed", async () => {
    const book = await planWorkbook();
    const before = book.contents();
    book.host.resetCounts();
    const { effect, change } = ready(await previewReallocation(book.excel, halves, today));
    expect(book.host.counts.syncs).toBe(2);
    expect(book.contents()).toEqual(before);
    // The locked cell is none of those that change.
    expect(change.edits.map(({ sheet, address }) => `${sheet}!${address}`)).not.toContain("Budsjett!C5");
    expect(effect.added.map(({ code, location }) => [code, location.sheet])).toEqual([
      ["share-total", "Delmål"],
      ["share-total", "Delmål"],
      ["funding-state-differs", "Finansiering"],
      ["funding-state-differs", "Finansiering"],
    ]);
  });

  test("is written as it was seen, every year as before, in five syncs; Angre gives every cell back", async () => {
    const book = await planWorkbook();
    const before = book.contents();
    const seen = ready(await previewReallocation(book.excel, halves, today));
    book.host.resetCounts();
    const applied = await applyReallocation(book.excel, halves, seen);
    expect(book.host.counts.syncs).toBe(5);
    const { view } = await readBudget(book.excel);
    expect(view.table).toEqual(seen.after);
    expect(book.cell("Budsjett!G5")).toBe(9_000_000);
    expect(book.cell("Budsjett!C5")).toBe(500_000);
    if (!applied.ok) throw new Error("it was written");
    expect(await undo(book.excel, applied.undo)).toEqual([]);
    expect(book.contents()).toEqual(before);
  });

  test("nothing is written where somebody has changed another cell of the budget since", async () => {
    const book = await planWorkbook();
    const seen = ready(await previewReallocation(book.excel, halves, today));
    book.type("Budsjett!C6", "200001");
    const before = book.contents();
    book.host.resetCounts();
    expect(await applyReallocation(book.excel, halves, seen)).toEqual({
      ok: false,
      reason: "changed",
      cell: null,
    });
    expect(book.host.counts.syncs).toBe(2);
    expect(book.contents()).toEqual(before);
  });

  test("nor where one of the cells has become a formula with the same value", async () => {
    const book = await planWorkbook();
    const seen = ready(await previewReallocation(book.excel, halves, today));
    book.type("Budsjett!D5", "=2500000*2");
    const before = book.contents();
    expect(await applyReallocation(book.excel, halves, seen)).toEqual({
      ok: false,
      reason: "formula",
      cell: "Budsjett!D5",
    });
    expect(book.contents()).toEqual(before);
  });

  test("an amount kept as text must be mended first", async () => {
    const book = await planWorkbook();
    book.put("Budsjett!C5", "500 000");
    const { blocked, change } = await previewReallocation(book.excel, halves, today);
    expect(change).toBeNull();
    expect(blocked.map(({ code, location }) => [code, location.address])).toEqual([["amount-text", "C5"]]);
  });

  test("a year column that is gone must be put back first", async () => {
    const book = await planWorkbook();
    book.type(book.place("tbl_Budsjett", "2026", -1), "Eit anna år");
    const { blocked, change } = await previewReallocation(book.excel, halves, today);
    expect(change).toBeNull();
    expect(blocked.map(({ code }) => code)).toEqual(["budget-year-missing"]);
  });

  test("shares that do not make 100 % are refused", async () => {
    const book = await planWorkbook();
    const target = { by: "shares" as const, shares: [5_000, 2_000, 2_000] };
    const { change } = await previewReallocation(book.excel, { ...halves, target }, today);
    expect(change).toEqual({ ok: false, refusal: { reason: "shares-sum", sum: 9_000 } });
  });

  test("is written in a Bokmål workbook too", async () => {
    const book = await planWorkbook(undefined, "nb");
    const seen = ready(await previewReallocation(book.excel, halves, today));
    expect((await applyReallocation(book.excel, halves, seen)).ok).toBe(true);
    expect((await readBudget(book.excel)).view.table).toEqual(seen.after);
  });
});

describe("Flytt midlar", () => {
  test("answers which rules change before anything is written", async () => {
    const book = await planWorkbook();
    book.type(book.place("tbl_Aar", "Årsramme", 1), "9000000");
    const before = book.contents();
    const { effect, change } = ready(await previewMove(book.excel, move, today));
    expect(effect.added.map(({ code, location }) => [code, location.sheet])).toEqual([
      ["frame-total", "Oppsett"],
    ]);
    expect(effect.gone).toEqual([]);
    expect(change.edits.map(({ address, from, to }) => [address, from, to])).toEqual([
      ["D5", 5_000_000, 4_500_000],
      ["E5", 4_000_000, 4_500_000],
    ]);
    expect(book.contents()).toEqual(before);
  });

  test("is written, and taken back", async () => {
    const book = await planWorkbook();
    const before = book.contents();
    const applied = await applyMove(book.excel, move, ready(await previewMove(book.excel, move, today)));
    expect([book.cell("Budsjett!D5"), book.cell("Budsjett!E5")]).toEqual([4_500_000, 4_500_000]);
    if (!applied.ok) throw new Error("it was written");
    await undo(book.excel, applied.undo);
    expect(book.contents()).toEqual(before);
  });

  test("more than there is, is refused with what there is", async () => {
    const book = await planWorkbook();
    const { change } = await previewMove(book.excel, { ...move, amount: kr(5_000_001) }, today);
    expect(change).toEqual({ ok: false, refusal: { reason: "too-little", available: kr(5_000_000) } });
  });

  test("all of a year leaves an empty cell", async () => {
    const book = await planWorkbook();
    const all = { ...move, amount: kr(5_000_000) };
    await applyMove(book.excel, all, ready(await previewMove(book.excel, all, today)));
    expect([book.cell("Budsjett!D5"), book.cell("Budsjett!E5")]).toEqual(["", 9_000_000]);
  });

  test("a protected sheet stops it, and nothing is changed", async () => {
    const book = await planWorkbook();
    const seen = ready(await previewMove(book.excel, move, today));
    book.workbook.sheet("Budsjett").protection = { allow: {} };
    const before = book.contents();
    await expect(applyMove(book.excel, move, seen)).rejects.toMatchObject({ code: "sheetProtected" });
    expect(book.contents()).toEqual(before);
  });
});
