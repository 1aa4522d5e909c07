import { readFile, symlink } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { readXlsx } from "../../src/standin/xlsx/read";
import { checkXlsx } from "../support/check-xlsx";
import { inFolder, plan } from "../support/command-line";

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

  it("tables --freeze gives figures for formulas, and the usage tells of it", () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      await plan("tables", path("a.xlsx"), "--out", path("b.xlsx"), "--freeze", "--today", "2025-05-12");
      const { sheets } = await readXlsx(new Uint8Array(await readFile(path("b.xlsx"))));
      const budget = sheets.find(({ name }) => name === "6 Budsjett");
      expect(budget?.cells.get(7)?.get(2)).toMatchObject({ value: 18_000_000 });
      expect(budget?.cells.get(7)?.get(2)?.formula).toBeUndefined();
      expect(budget?.cells.get(0)?.get(0)?.value).toContain("Faste tal per 12. mai 2025");
      expect((await plan("--help")).out).toContain("--freeze");
    }));

  it("tables --in-place does, and a second time changes nothing", () =>
    inFolder(async (path) => {
      await plan("new", path("a.xlsx"), "--sample", "vest-telemark");
      const first = await plan("tables", path("a.xlsx"), "--in-place");
      expect(first.out.trimEnd().split("\n")).toEqual([
        "Tabell 1: ny",
        "Tabell 2: ny",
        "Tabell 3: ny",
        "5 Forankring: ny",
        "6 Budsjett: ny",
        "7 Finansiering 2025: ny",
        "8 Godkjenning: ny",
        "Logg (utskrift): ny",
        `Laga ${path("a.xlsx")}.`,
      ]);
      const once = await readFile(path("a.xlsx"));
      const second = await plan("tables", path("a.xlsx"), "--in-place");
      expect(second.out.match(/: uendra/g)?.length).toBe(8);
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
