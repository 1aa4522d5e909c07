import { expect, test } from "vitest";
import { checkPlan } from "../../src/actions/check-plan";
import type { LocatedFinding } from "../../src/actions/located";
import { putAside, setAside, takeOut } from "../../src/actions/set-aside";
import { planWorkbook, type TestWorkbook } from "../support/workbook";

const today = "2025-05-12";
const by = "Kari Nordmann";

async function findings(book: TestWorkbook): Promise<readonly LocatedFinding[]> {
  return (await checkPlan(book.excel, { today })).findings;
}

async function found(book: TestWorkbook, code: string, index = 0): Promise<LocatedFinding> {
  const one = (await findings(book)).filter((finding) => finding.code === code)[index];
  if (!one) throw new Error(`There is no ${code}`);
  return one;
}

async function asideCodes(book: TestWorkbook): Promise<string[]> {
  return (await findings(book)).flatMap(({ code, setAside: said }) => (said ? [code] : []));
}

test("a finding is set aside in a sheet made for it, by three syncs, and nothing else is touched", async () => {
  const book = await planWorkbook();
  const before = book.contents();
  const finding = await found(book, "partner-unknown");
  book.host.resetCounts();
  const entry = await setAside(book.excel, { finding, reason: "Dei kjem til", by, today });
  expect(book.host.counts.syncs).toBe(3);
  expect(entry).toMatchObject({ code: "partner-unknown", table: "tbl_Tiltak", reason: "Dei kjem til", by });
  expect(book.cell(book.place("tbl_Vurdert", "Kode", 0))).toBe("partner-unknown");
  expect(book.cell(book.place("tbl_Vurdert", "Grunngjeving", 0))).toBe("Dei kjem til");
  expect(book.text(book.place("tbl_Vurdert", "Dato", 0))).toContain("2025");
  expect(book.table("tbl_Vurdert").sheet.name).toBe("Vurdert");
  expect([...book.contents()].filter(([place]) => !place.startsWith("Vurdert!"))).toEqual([...before]);
  expect(await asideCodes(book)).toEqual(["partner-unknown"]);
});

test("only the one that was meant is set aside, though others stand in the same cell", async () => {
  const book = await planWorkbook();
  const all = (await findings(book)).filter(({ code }) => code === "partner-unknown");
  const places = all.map(({ location }) => location.address);
  const shared = all.find(({ location }) => places.filter((one) => one === location.address).length > 1);
  const finding = shared ?? (await found(book, "partner-unknown"));
  await setAside(book.excel, { finding, reason: "Ja", by: null, today });
  const aside = (await findings(book)).filter(({ setAside: said }) => said);
  expect(aside.map(({ params }) => params)).toEqual([finding.params]);
});

test("it comes back when its cell changes, and not when another cell does", async () => {
  const book = await planWorkbook();
  const finding = await found(book, "funding-uncommitted");
  await setAside(book.excel, { finding, reason: "Tilsagn er venta", by, today });
  book.type(book.place("tbl_Finansiering", "Merknad", 0), "Sjå sak 12/25");
  book.type(book.place("tbl_Budsjett", "2028", 0), "1");
  expect(await asideCodes(book)).toEqual(["funding-uncommitted"]);
  book.type(`Finansiering!${finding.location.address ?? ""}`, "søkt");
  expect(await asideCodes(book)).toEqual([]);
  expect((await found(book, "funding-uncommitted")).params).toMatchObject({ status: "applied" });
});

test("it stays set aside when its row is moved", async () => {
  const book = await planWorkbook();
  const finding = await found(book, "in-kind-basis");
  await setAside(book.excel, { finding, reason: "Timar kjem", by, today });
  await book.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Finansiering").getRange("1:2").insert("Down");
    await context.sync();
  });
  expect(await asideCodes(book)).toEqual(["in-kind-basis"]);
});

test("of two rows alike, only the one that was meant is set aside", async () => {
  const book = await planWorkbook();
  const rows = [0, 1].map((row) => book.place("tbl_Finansiering", "Kjelde", row));
  expect(rows).toHaveLength(2);
  const second = await found(book, "in-kind-basis", 1);
  await setAside(book.excel, { finding: second, reason: "Ja", by, today });
  const aside = (await findings(book)).filter(({ setAside: said }) => said);
  expect(aside.map(({ location }) => location.address)).toEqual([second.location.address]);
});

test("taken out, it is a finding again; put back, it is set aside again: three syncs each", async () => {
  const book = await planWorkbook();
  const first = await setAside(book.excel, {
    finding: await found(book, "funding-uncommitted"),
    reason: "=1+1",
    by,
    today,
  });
  const second = await setAside(book.excel, {
    finding: await found(book, "funding-year-empty"),
    reason: "Seinare",
    by: null,
    today,
  });
  expect((await asideCodes(book)).sort()).toEqual(["funding-uncommitted", "funding-year-empty"]);
  expect(book.cell(book.place("tbl_Vurdert", "Grunngjeving", 0))).toBe("=1+1");
  if (!first || !second) throw new Error("not set aside");
  const both = book.contents();
  book.host.resetCounts();
  expect(await takeOut(book.excel, second)).toBe(true);
  expect(book.host.counts.syncs).toBe(3);
  expect(await asideCodes(book)).toEqual(["funding-uncommitted"]);
  book.host.resetCounts();
  await putAside(book.excel, second);
  expect(book.host.counts.syncs).toBe(3);
  expect(book.contents()).toEqual(both);
  expect(await takeOut(book.excel, first)).toBe(true);
  expect(await takeOut(book.excel, second)).toBe(true);
  expect(await takeOut(book.excel, second)).toBe(false);
  expect(await asideCodes(book)).toEqual([]);
  await putAside(book.excel, first);
  expect(book.table("tbl_Vurdert").table.area.rows).toBe(2);
  expect(await asideCodes(book)).toEqual(["funding-uncommitted"]);
});

test("where the cell has changed since the check, nothing is written", async () => {
  const book = await planWorkbook();
  const finding = await found(book, "funding-uncommitted");
  book.type(`Finansiering!${finding.location.address ?? ""}`, "tilsagn");
  const before = book.contents();
  expect(await setAside(book.excel, { finding, reason: "Ja", by, today })).toBeNull();
  expect(book.contents()).toEqual(before);
});

test("a sheet of the person's own with the name is left alone", async () => {
  const book = await planWorkbook();
  await book.excel.run(async (context) => {
    context.workbook.worksheets.add("Vurdert");
    await context.sync();
  });
  const finding = await found(book, "funding-uncommitted");
  await expect(setAside(book.excel, { finding, reason: "Ja", by, today })).rejects.toMatchObject({
    code: "sheetNameTaken",
    detail: "Vurdert",
  });
});

test("a column of the person's own in Vurdert is left as it is", async () => {
  const book = await planWorkbook();
  const options = { reason: "Ja", by, today };
  await setAside(book.excel, { finding: await found(book, "funding-uncommitted"), ...options });
  const { sheet, table } = book.table("tbl_Vurdert");
  expect(sheet.name).toBe("Vurdert");
  await book.excel.run(async (context) => {
    context.workbook.tables.getItem("tbl_Vurdert").columns.add(0, [["Mitt"], ["eige"]]);
    await context.sync();
  });
  await setAside(book.excel, { finding: await found(book, "in-kind-basis"), ...options });
  expect(table.columns[0]?.name).toBe("Mitt");
  expect(book.cell(book.place("tbl_Vurdert", "Mitt", 0))).toBe("eige");
  expect(book.cell(book.place("tbl_Vurdert", "Mitt", 1))).toBe("");
  expect((await asideCodes(book)).sort()).toEqual(["funding-uncommitted", "in-kind-basis"]);
});
