import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatCell } from "../../src/standin/model/address";
import type { CellValue, WorkbookData } from "../../src/standin/model/data";
import { readXlsx } from "../../src/standin/xlsx/read";
import { checkXlsx } from "../support/check-xlsx";
import { inFolder, plan } from "../support/command-line";
import { convert, libreOfficeAvailable } from "../support/libreoffice";
import { publishedTable } from "../support/published";

const available = libreOfficeAvailable() || process.env["CI"] === "true";
const slow = { timeout: 300_000 };

async function read(file: string): Promise<WorkbookData> {
  return readXlsx(await readFile(file), basename(file));
}

/** The folder that LibreOffice's own versions of files go to. */
async function recalculated(...files: readonly string[]): Promise<(file: string) => string> {
  const out = join(dirname(files[0] ?? ""), "libreoffice");
  await convert(files, "xlsx", out);
  return (file) => join(out, basename(file));
}

/** Each formula cell's value, by its place; an empty text is blank, as LibreOffice keeps it. */
function results(data: WorkbookData, of: WorkbookData): Map<string, CellValue> {
  const found = new Map<string, CellValue>();
  for (const sheet of of.sheets) {
    const same = data.sheets.find(({ name }) => name === sheet.name);
    for (const [row, line] of sheet.cells) {
      for (const [column, { formula }] of line) {
        const value = same?.cells.get(row)?.get(column)?.value ?? null;
        if (formula !== undefined)
          found.set(`${sheet.name}!${formatCell(row, column)}`, value === "" ? null : value);
      }
    }
  }
  return found;
}

/** A sheet's rows from one row on, as the plan prints them. */
function printed(data: WorkbookData, sheet: string, from: number, columns: number): string[][] {
  const cells = data.sheets.find(({ name }) => name === sheet)?.cells;
  const rows: string[][] = [];
  for (let row = from; cells?.has(row); row++) {
    rows.push(
      Array.from({ length: columns }, (_, column) => {
        const cell = cells.get(row)?.get(column);
        const star = /["\\]\*/.test(cell?.style?.numberFormat ?? "") ? "*" : "";
        if (cell?.formula === undefined) return String(cell?.value ?? "");
        return cell.value === 0 ? "" : `${String(cell.value).replace(/\B(?=(\d{3})+$)/g, " ")}${star}`;
      }),
    );
  }
  return rows;
}

/** Puts other XML in the place of a cell, as a script would. */
async function editCell(file: string, sheet: string, address: string, xml: string): Promise<void> {
  const parts = unzipSync(await readFile(file));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const attributes = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*>`).exec(text("xl/workbook.xml"))?.[0] ?? "";
  const id = /r:id="([^"]+)"/.exec(attributes)?.[1] ?? "";
  const related =
    new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text("xl/_rels/workbook.xml.rels"))?.[0] ?? "";
  const path = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(related)?.[1] ?? ""}`;
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, "s");
  const before = text(path);
  const style = / s="\d+"/.exec(cell.exec(before)?.[1] ?? "")?.[0] ?? "";
  const after = before.replace(cell, xml.replace("<c ", `<c r="${address}"${style} `));
  expect(after).not.toBe(before);
  await writeFile(file, zipSync({ ...parts, [path]: strToU8(after) }));
}

interface Found {
  readonly code: string;
  readonly cell: string;
  readonly severity: string;
}

async function errorsIn(file: string): Promise<string[]> {
  const { out } = await plan("check", file, "--json", "--today", "2025-05-12");
  const { findings } = JSON.parse(out) as { findings: readonly Found[] };
  return findings.filter(({ severity }) => severity === "error").map(({ code, cell }) => `${code} ${cell}`);
}

describe.skipIf(!available)("the published tables in LibreOffice", () => {
  it("come to the published figures, and every formula to what we stored", slow, () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      await plan("tables", path("a.xlsx"), "--out", path("b.xlsx"));
      await plan("new", path("five.xlsx"), "--sample", "five-goals", "--lang", "nb");
      await plan("tables", path("five.xlsx"), "--out", path("five-2024.xlsx"), "--year", "2024");
      await plan("tables", path("five.xlsx"), "--out", path("five-2025.xlsx"));
      const made = [path("b.xlsx"), path("five-2024.xlsx"), path("five-2025.xlsx")];
      for (const file of made) expect(checkXlsx(await readFile(file))).toEqual([]);
      const again = await recalculated(...made);
      for (const file of made) {
        const ours = await read(file);
        const theirs = results(await read(again(file)), ours);
        expect(theirs.size).toBeGreaterThan(60);
        expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(results(ours, ours)));
      }
      const calculated = await read(again(path("b.xlsx")));
      const budget = publishedTable("Seksjon 6");
      const financing = publishedTable("Seksjon 7");
      expect(printed(calculated, "6 Budsjett", 3, 7).slice(0, 5)).toEqual([budget.header, ...budget.rows]);
      expect(printed(calculated, "7 Finansiering 2025", 4, 9).slice(0, 5)).toEqual([
        financing.header,
        ...financing.rows,
      ]);
    }),
  );

  it("follow an amount that a script or LibreOffice has changed, and the check finds it", slow, () =>
    inFolder(async (path) => {
      const [script, office] = [path("skript.xlsx"), path("office.xlsx")];
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      for (const file of [script, office]) await plan("tables", path("a.xlsx"), "--out", file);
      expect(await errorsIn(script)).toEqual([]);
      await editCell(script, "Budsjett", "C6", '<c t="inlineStr"><is><t>200 000</t></is></c>');
      await editCell(office, "Budsjett", "D5", "<c><v>6000000</v></c>");
      await editCell(office, "Finansiering", "F5", "<c><v>510000</v></c>");
      const saved = (await recalculated(script, office))(office);
      expect(await errorsIn(script)).toEqual(["amount-text Budsjett!C6"]);
      expect(await errorsIn(saved)).toEqual([
        "share-total Delmål!H5",
        "share-total Delmål!H6",
        "share-total Delmål!H7",
        "funding-state-differs Finansiering!F5",
      ]);
      const data = await read(saved);
      expect(printed(data, "6 Budsjett", 4, 5)[0]?.slice(2)).toEqual(["11 800 000*", "500 000", "6 000 000"]);
      expect(printed(data, "7 Finansiering 2025", 5, 4)[0]?.slice(2)).toEqual(["610 000", "510 000"]);
      const { out } = await plan("tables", saved, "--in-place");
      expect(out).not.toContain(": ny");
      expect(checkXlsx(await readFile(saved))).toEqual([]);
    }),
  );
});
