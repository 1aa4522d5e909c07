import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
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
    ["en", ["Settings", "Sources and parties"]],
  ])("heads the sheets in %s, and the plan is the same", (language, sheets) =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark", "--lang", language);
      const { code, out } = await plan("check", path("a.xlsx"), "--json", ...today);
      const { counts, findings } = JSON.parse(out) as { counts: object; findings: { cell: string }[] };
      expect([code, counts]).toEqual([0, { error: 0, warning: 10, info: 33 }]);
      const named = new Set(findings.map(({ cell }) => cell.split("!")[0]));
      expect(named.size).toBe(5);
      await plan("export", path("a.xlsx"), "--out", path("a.json"));
      await plan("new", path("nn.xlsx"), "--sample", "vest-telemark");
      await plan("export", path("nn.xlsx"), "--out", path("nn.json"));
      expect(await readFile(path("a.json"), "utf8")).toBe(await readFile(path("nn.json"), "utf8"));
      expect(sheets.length).toBe(2);
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

describe("export and tables", () => {
  test.each([["vest-telemark"], ["five-goals"]])(
    "export, then new --from, gives the plan %s back",
    (sample) =>
      inFolder(async (path) => {
        await plan("new", path("a.xlsx"), "--sample", sample);
        expect(await plan("export", path("a.xlsx"), "--out", path("a.json"))).toEqual({
          code: 0,
          out: `Laga ${path("a.json")}.\n`,
          err: "",
        });
        expect((await plan("new", path("b.xlsx"), "--from", path("a.json"))).code).toBe(0);
        await plan("export", path("b.xlsx"), "--out", path("b.json"));
        const exported = await readFile(path("a.json"), "utf8");
        expect(await readFile(path("b.json"), "utf8")).toBe(exported);
        const shipped: unknown = JSON.parse(
          await readFile(new URL(`../../src/samples/${sample}.json`, import.meta.url), "utf8"),
        );
        expect(JSON.parse(exported)).toEqual(shipped);
      }),
  );

  test.each([["tables"], ["export"]])("%s never writes over its input, nor through a link to it", (command) =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      await symlink(path("a.xlsx"), path("lenkje.xlsx"));
      const before = await readFile(path("a.xlsx"));
      for (const out of ["a.xlsx", "lenkje.xlsx"]) {
        const { code, err } = await plan(command, path("a.xlsx"), "--out", path(out));
        expect([code, err]).toEqual([
          2,
          `${path(out)} er både fila som blir lesen og fila som skal skrivast. Bruk --in-place om det er meininga.\n`,
        ]);
      }
      expect(before.equals(await readFile(path("a.xlsx")))).toBe(true);
    }),
  );

  it("tables --in-place does, and a second time changes nothing", () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      const first = await plan("tables", path("a.xlsx"), "--in-place");
      expect(first.out).toBe(
        `Tabell 1: ny\nTabell 2: ny\nTabell 3: ny\n6 Budsjett: ny\n7 Finansiering 2025: ny\nLaga ${path("a.xlsx")}.\n`,
      );
      const once = await readFile(path("a.xlsx"));
      const second = await plan("tables", path("a.xlsx"), "--in-place");
      expect(second.out.match(/: uendra/g)?.length).toBe(5);
      expect(checkXlsx(once)).toEqual([]);
      expect(once.equals(await readFile(path("a.xlsx")))).toBe(true);
    }));

  it("tables leaves its input as it was, and takes only the plan's own years", () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      const before = await readFile(path("a.xlsx"));
      for (const year of ["2024", "2029", "to", "20255"]) {
        expect(await plan("tables", path("a.xlsx"), "--out", path("b.xlsx"), "--year", year)).toEqual({
          code: 2,
          out: "",
          err: `«${year}» er ikkje eit år i planen. Planen har 2025, 2026, 2027, 2028.\n`,
        });
      }
      const { out } = await plan("tables", path("a.xlsx"), "--out", path("b.xlsx"), "--year", "2028");
      expect(out).toContain("7 Finansiering 2028: ny\n");
      expect(before.equals(await readFile(path("a.xlsx")))).toBe(true);
    }));

  it("says so where the folder is missing", () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      for (const command of ["tables", "export"]) {
        const { code, err } = await plan(command, path("a.xlsx"), "--out", path("inga/b.xlsx"));
        expect([code, err]).toEqual([
          2,
          `Får ikkje skrive til ${path("inga/b.xlsx")}. Er fila open i Excel, eller manglar mappa?\n`,
        ]);
      }
    }));
});
