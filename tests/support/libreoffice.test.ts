import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { convert, libreOfficeAvailable } from "./libreoffice";

/** A file whose formula holds a result that is wrong, so that only recalculating makes it right. */
async function stale(formula: string): Promise<Uint8Array> {
  const cells = new Map([["0,0", { value: null, formula }]]);
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "A", rows: [], cells }] }));
  const path = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  return zipSync({ ...parts, [path]: strToU8(sheet.replace("</f>", "</f><v>99</v>")) });
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "convert-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!libreOfficeAvailable() && process.env["CI"] !== "true")("convert", () => {
  it("recalculates several files in one call", { timeout: 300_000 }, () =>
    inFolder(async (folder) => {
      const names = ["one.xlsx", "two.xlsx"];
      await writeFile(join(folder, "one.xlsx"), await stale("1+1"));
      await writeFile(join(folder, "two.xlsx"), await stale("2+2"));
      await convert(
        names.map((name) => join(folder, name)),
        "xlsx",
        join(folder, "out"),
      );
      const values = names.map(async (name) => {
        const { sheets } = await readXlsx(await readFile(join(folder, "out", name)));
        return sheets[0]?.rows[0]?.[0];
      });
      expect(await Promise.all(values)).toEqual([2, 4]);
    }),
  );

  it("makes a PDF, and says which file it could not read", { timeout: 300_000 }, () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, "one.xlsx"), await stale("1+1"));
      await convert([join(folder, "one.xlsx")], "pdf", join(folder, "out"));
      const pdf = await readFile(join(folder, "out", "one.pdf"));
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      await expect(convert([join(folder, "gone.xlsx")], "pdf", join(folder, "out"))).rejects.toThrow(
        "gone.xlsx",
      );
    }),
  );
});
