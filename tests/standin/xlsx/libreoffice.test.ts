import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SheetData, WorkbookData } from "../../../src/standin/model/data";
import { readXlsx } from "../../../src/standin/xlsx/read";
import { writeXlsx } from "../../../src/standin/xlsx/write";
import { convert, libreOfficeAvailable } from "../../support/libreoffice";
import { everything } from "./examples";
import { excelLikeParts, zipped } from "./excel-like";

/** The values of a sheet's cells by row, blank ones left out. */
function values(sheet: SheetData | undefined): unknown[][] {
  return [...(sheet?.cells ?? [])]
    .map(([row, cells]) => [
      row,
      ...[...cells]
        .filter(([, { value }]) => value !== null && value !== "")
        .map(([column, { value }]) => [column, value]),
    ])
    .filter((row) => row.length > 1);
}

describe.skipIf(!libreOfficeAvailable())("LibreOffice", () => {
  let folder = "";
  let fresh: WorkbookData;
  let patched: WorkbookData;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "xlsx-"));
    const original = zipped(excelLikeParts());
    const changed = await readXlsx(original);
    changed.sheets[0]?.cells.get(1)?.set(1, { value: 4321 });
    await writeFile(
      join(folder, "fresh.xlsx"),
      await writeXlsx({ ...everything(), structureProtected: false }),
    );
    await writeFile(join(folder, "patched.xlsx"), await writeXlsx(changed, original));
    const out = join(folder, "out");
    await convert([join(folder, "fresh.xlsx"), join(folder, "patched.xlsx")], "xlsx", out);
    fresh = await readXlsx(new Uint8Array(await readFile(join(out, "fresh.xlsx"))));
    patched = await readXlsx(new Uint8Array(await readFile(join(out, "patched.xlsx"))));
  }, 300_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it("finds the same sheets and values in a new file, and calculates the same results", () => {
    const written = everything();
    expect(fresh.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      written.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    // Row 6 holds a lone carriage return, which LibreOffice drops.
    const others = (sheet: SheetData | undefined) => values(sheet).filter(([row]) => row !== 6);
    expect(others(fresh.sheets[0])).toEqual(others(written.sheets[0]));
    expect(values(fresh.sheets[1])).toEqual(values(written.sheets[1]));
  });

  // Without a window LibreOffice forgets panes and gridlines.
  it("finds the same looks and lay-out", () => {
    const [ours, theirs] = [everything().sheets[0], fresh.sheets[0]];
    expect(theirs?.merges).toEqual(ours?.merges);
    // LibreOffice drops the tab colour of a protected sheet, so the other one is looked at.
    expect(fresh.sheets[1]?.tabColor).toBe("#5B9BD5");
    expect(theirs?.hiddenColumns).toEqual(ours?.hiddenColumns);
    expect(theirs?.page.fit).toEqual(ours?.page.fit);
    expect(theirs?.page.printArea).toEqual(ours?.page.printArea);
    expect(theirs?.page.titleRows).toEqual(ours?.page.titleRows);
    expect(theirs?.page.orientation).toBe("Landscape");
    expect(theirs?.tables.map(({ name, area }) => ({ name, area }))).toEqual(
      ours?.tables.map(({ name, area }) => ({ name, area })),
    );
    expect(theirs?.cells.get(2)?.get(1)?.style).toEqual(ours?.cells.get(2)?.get(1)?.style);
    expect(theirs?.validations.map(({ rule }) => rule.kind).sort()).toEqual(["decimal", "list", "list"]);
    expect(theirs?.conditionalFormats).toHaveLength(3);
    expect(theirs?.protection).not.toBeNull();
  });

  it("reads a file in which only one cell was changed", () => {
    expect(patched.sheets[0]?.cells.get(1)?.get(1)?.value).toBe(4321);
    expect(patched.sheets[0]?.cells.get(1)?.get(0)?.value).toBe("東京");
    const list = patched.sheets.find(({ name }) => name === "Liste");
    expect(list?.cells.get(1)?.get(0)?.value).toBe(45819);
  });
});
