import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pageName } from "../../src/cli/tables-html";
import { inFolder, plan } from "../support/command-line";

const pages = [
  "5-Forankring.html",
  "6-Budsjett.html",
  "7-Finansiering-2025.html",
  "8-Godkjenning.html",
  "Logg-utskrift.html",
  "Tabell-1.html",
  "Tabell-2.html",
  "Tabell-3.html",
];

test("tables --html makes a folder of whole pages, and no workbook", () =>
  inFolder(async (path) => {
    await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
    const before = await readFile(path("a.xlsx"));
    const { code, out, err } = await plan("tables", path("a.xlsx"), "--html", path("til/word"));
    expect([code, err]).toEqual([0, ""]);
    expect((await readdir(path("til/word"))).sort()).toEqual(pages);
    expect(out.trim().split("\n").sort()).toEqual(pages.map((page) => `Laga ${path(`til/word/${page}`)}.`));
    const page = await readFile(path("til/word/6-Budsjett.html"), "utf8");
    expect(page.startsWith('<!DOCTYPE html>\n<html lang="nn">')).toBe(true);
    expect(page).toContain('<meta charset="utf-8"/><title>6 Budsjett</title>');
    expect(page).toContain(">10\u00A0800\u00A0000*</td>");
    expect(before.equals(await readFile(path("a.xlsx")))).toBe(true);
    expect(await readdir(path("."))).toEqual(["a.xlsx", "til"]);
  }));

test("tables --html goes with --out and --year, and says so in the other languages", () =>
  inFolder(async (path) => {
    await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
    const asked = ["--html", path("w"), "--out", path("b.xlsx"), "--year", "2026", "--lang", "en"];
    const { code, out } = await plan("tables", path("a.xlsx"), ...asked);
    expect(code).toBe(0);
    expect(out).toContain(`Made ${path("b.xlsx")}.\n`);
    expect(out).toContain(`Made ${path("w/7-Finansiering-2026.html")}.\n`);
    expect((await stat(path("b.xlsx"))).isFile()).toBe(true);
  }));

test("tables --html says so where the folder cannot be made, and where the year is none of the plan's", () =>
  inFolder(async (path) => {
    await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
    await writeFile(path("fil"), "");
    expect(await plan("tables", path("a.xlsx"), "--html", path("fil"))).toEqual({
      code: 2,
      out: "",
      err: `Får ikkje skrive til ${path("fil")}. Er fila open i Excel, eller manglar mappa?\n`,
    });
    const { code, err } = await plan("tables", path("a.xlsx"), "--html", path("w"), "--year", "2031");
    expect([code, err]).toEqual([2, "«2031» er ikkje eit år i planen. Planen har 2025, 2026, 2027, 2028.\n"]);
  }));

test.each([
  ["Logg (utskrift)", "Logg-utskrift.html"],
  ["7 Finansiering 2025", "7-Finansiering-2025.html"],
  ["Åsane & Øystese: Æra", "Asane-Oystese-AEra.html"],
  ["../Tabell 1", "Tabell-1.html"],
])("the page of «%s» is %s", (name, file) => {
  expect(pageName(name).toLowerCase()).toBe(file.toLowerCase());
});

test.each([
  ["nn", "tables FIL.xlsx --html MAPPE"],
  ["nb", "tables FIL.xlsx --html MAPPE"],
  ["en", "tables FILE.xlsx --html FOLDER"],
])("the usage in %s tells of --html", async (language, line) => {
  expect((await plan("--help", "--lang", language)).out).toContain(line);
});
