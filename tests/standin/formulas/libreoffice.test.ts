import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCalculator } from "../../../src/standin/formulas/calculator";
import type { CellValue, WorkbookData } from "../../../src/standin/model/data";
import { convert, libreOfficeAvailable } from "../../support/libreoffice";
import { fileOf, valuesOf } from "./file";
import { addressOf } from "./grids";
import { questionWorkbook } from "./questions";

const patience = 300_000;

async function calculatedByLibreOffice(workbook: WorkbookData): Promise<Map<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), "formulas-"));
  try {
    await writeFile(join(folder, "asked.xlsx"), await fileOf(workbook));
    await convert([join(folder, "asked.xlsx")], "xlsx", join(folder, "answered"));
    return await valuesOf(await readFile(join(folder, "answered", "asked.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Errors as their text, numbers to the 12 digits that both show alike. */
function shown(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return value ?? "";
}

function ourValue(value: CellValue): unknown {
  return shown(typeof value === "object" && value !== null ? value.error : value);
}

describe.skipIf(!libreOfficeAvailable() && process.env["CI"] !== "true")("LibreOffice as the judge", () => {
  it("calculates every formula to the same value", { timeout: patience }, async () => {
    const { workbook, count } = questionWorkbook();
    const theirs = await calculatedByLibreOffice(workbook);
    createCalculator(workbook).recalculateAll();
    const differences: unknown[] = [];
    let compared = 0;
    for (const sheet of workbook.sheets)
      for (const [row, cells] of sheet.cells)
        for (const [column, { value, formula }] of cells) {
          if (formula === undefined) continue;
          compared++;
          const address = `${sheet.name}!${addressOf({ row, column })}`;
          const ours = ourValue(value);
          const theirValue = shown(theirs.get(address));
          if (ours !== theirValue) differences.push({ address, formula, ours, theirs: theirValue });
        }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(count);
  });
});

describe.runIf(!libreOfficeAvailable() && process.env["CI"] !== "true")("LibreOffice is missing", () => {
  it.skip("SKIPPED: soffice is not on the path, so no formula was compared with LibreOffice", () =>
    undefined);
});
