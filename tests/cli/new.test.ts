import { mkdir, readFile, writeFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { readXlsx } from "../../src/standin/xlsx/read";
import { checkXlsx } from "../support/check-xlsx";
import { inFolder, plan } from "../support/command-line";

const today = ["--today", "2025-05-12"];

describe("new", () => {
  it("makes a workbook that is sound, and says so", () =>
    inFolder(async (path) => {
      const file = path("æ ø å.xlsx");
      expect(await plan("new", file, "--sample", "vest-telemark")).toEqual({
        code: 0,
        out: `Laga ${file}.\n`,
        err: "",
      });
      expect(checkXlsx(await readFile(file))).toEqual([]);
    }));

  it("makes an empty plan that begins this year, and the check says what to fill in", () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--today", "2026-01-05");
      const { code, out } = await plan("check", path("a.xlsx"), "--json", ...today);
      const { plan: made, findings } = JSON.parse(out) as {
        plan: object;
        findings: { code: string; cell: string }[];
      };
      expect(made).toMatchObject({ years: [2026, 2027, 2028, 2029], planningYear: 2026 });
      expect(code).toBe(findings.length === 0 ? 0 : 1);
      expect(findings.filter(({ cell }) => typeof cell !== "string")).toEqual([]);
    }));

  test.each([
    ["nn", ["Oppsett", "Kjelder og partar"]],
    ["nb", ["Oppsett", "Kilder og parter"]],
    ["en", ["Setup", "Sources and parties"]],
  ])("heads the sheets in %s, and the plan is the same", (language, names) =>
    inFolder(async (path) => {
      const exported: string[] = [];
      for (const made of [language, "nn"]) {
        const file = path(`${made}${String(exported.length)}.xlsx`);
        await plan("new", file, "--sample", "vest-telemark", "--lang", made);
        await plan("export", file, "--out", path("p.json"));
        exported.push(await readFile(path("p.json"), "utf8"));
      }
      expect(exported[0]).toBe(exported[1]);
      const { sheets } = await readXlsx(await readFile(path(`${language}0.xlsx`)), "a.xlsx");
      expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
      const { code, out } = await plan("check", path(`${language}0.xlsx`), "--json", ...today);
      const { counts } = JSON.parse(out) as { counts: object };
      expect([code, counts]).toEqual([0, { error: 0, warning: 10, info: 33 }]);
    }),
  );

  it("never writes over a file that is there", () =>
    inFolder(async (path) => {
      await writeFile(path("a.xlsx"), "mitt");
      const { code, out, err } = await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      expect([code, out, err]).toEqual([
        2,
        "",
        `${path("a.xlsx")} finst frå før. Vel eit anna namn, så ingenting går tapt.\n`,
      ]);
      expect(await readFile(path("a.xlsx"), "utf8")).toBe("mitt");
    }));

  test.each([
    [
      "a sample that there is not",
      ["--sample", "heile-landet"],
      "Det finst ikkje noko eksempel som heiter «heile-landet». Desse finst: vest-telemark, five-goals.",
    ],
    [
      "a sample that every object has",
      ["--sample", "toString"],
      "Det finst ikkje noko eksempel som heiter «toString». Desse finst: vest-telemark, five-goals.",
    ],
    [
      "a sample and a plan file at once",
      ["--sample", "vest-telemark", "--from", "x.json"],
      "Bruk anten --sample eller --from, ikkje begge.",
    ],
    [
      "a year that is none",
      ["--year", "i år"],
      "«i år» er ikkje eit år som ein plan kan starte i. Skriv det som 2025.",
    ],
    [
      "an absurd year",
      ["--year", "9999999"],
      "«9999999» er ikkje eit år som ein plan kan starte i. Skriv det som 2025.",
    ],
    ["a plan file that is not there", ["--from", "/finst/ikkje.json"], "Finn ikkje fila /finst/ikkje.json."],
  ])("stops at %s, and makes nothing", (_, options, sentence) =>
    inFolder(async (path) => {
      expect(await plan("new", path("a.xlsx"), ...options)).toEqual({
        code: 2,
        out: "",
        err: `${sentence}\n`,
      });
      await expect(readFile(path("a.xlsx"))).rejects.toThrow();
    }),
  );

  it("says so where the folder is missing", () =>
    inFolder(async (path) => {
      const file = path("inga mappe/a.xlsx");
      const { code, err } = await plan("new", file, "--sample", "vest-telemark");
      expect([code, err]).toEqual([
        2,
        `Får ikkje skrive til ${file}. Er fila open i Excel, eller manglar mappa?\n`,
      ]);
    }));
});

describe("new --from a plan file that is none", () => {
  test.each([
    ["no JSON", "ikkje JSON", "er ikkje ei planfil."],
    ["an empty file", "", "er ikkje ei planfil."],
    ["a list", "[]", "er ikkje ei planfil"],
    ["null", "null", "er ikkje ei planfil"],
    ["an empty object", "{}", "«settings»"],
    ["a table that is a number", '{"settings":{},"goals":3}', "«settings.kind»"],
    ["a polluted prototype", '{"__proto__":{"settings":{}}}', "«settings»"],
    ["very deep nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "er ikkje ei planfil"],
  ])("%s", (_, content, part) =>
    inFolder(async (path) => {
      await writeFile(path("p.json"), content);
      const { code, out, err } = await plan("new", path("a.xlsx"), "--from", path("p.json"));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(part);
      expect(err.startsWith(`${path("p.json")} er ikkje ei planfil`)).toBe(true);
      expect(err.split("\n").length).toBe(2);
    }),
  );

  it("a workbook, or a folder", () =>
    inFolder(async (path) => {
      await mkdir(path("mappe"));
      expect((await plan("new", path("a.xlsx"), "--from", path("mappe"))).err).toBe(
        `Får ikkje lese ${path("mappe")}. Er det ei mappe, eller manglar du tilgang?\n`,
      );
      await plan("new", path("b.xlsx"), "--sample", "five-goals");
      expect((await plan("new", path("a.xlsx"), "--from", path("b.xlsx"))).err).toBe(
        `${path("b.xlsx")} er ikkje ei planfil.\n`,
      );
    }));
});
