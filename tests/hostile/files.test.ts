import { readFile, writeFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { Workbook } from "../../src/standin/model/workbook";
import { writeXlsx } from "../../src/standin/xlsx/write";
import { inFolder, plan } from "../support/command-line";

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);
const compoundHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldXls = Uint8Array.from([...compoundHeader, ...Array<number>(504).fill(0)]);

/** What a workbook saved with a password is: a compound file with a stream of this name. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(compoundHeader);
  bytes.set(
    new Uint8Array(new Uint16Array([..."EncryptedPackage"].map((c) => c.charCodeAt(0))).buffer),
    1024,
  );
  return bytes;
}

const notZip = "er ikkje ei Excel-fil (.xlsx).";

describe("a file that is no workbook", () => {
  test.each<[string, Uint8Array, string]>([
    ["a picture", png, notZip],
    ["nothing at all", new Uint8Array(), "er tom."],
    ["a text that was renamed", strToU8("Delmål;Sum\n1;500000\n"), notZip],
    ["two letters of a zip file", strToU8("PK"), "er øydelagd og kan ikkje lesast."],
    ["an old .xls", oldXls, "er i det gamle .xls-formatet. Opne fila i Excel og lagre henne som .xlsx."],
    [
      "one with a password",
      encrypted(),
      "er verna med passord. Opne fila i Excel, fjern passordet og lagre ein kopi.",
    ],
    [
      "a zip file of something else",
      zipSync({ "brev.txt": strToU8("hei") }),
      "er ei pakka fil, men inga Excel-arbeidsbok.",
    ],
    [
      "a workbook part that is no XML",
      zipSync({ "[Content_Types].xml": strToU8("<Types"), "xl/workbook.xml": strToU8("<") }),
      "er ",
    ],
  ])("%s", (_, bytes, sentence) =>
    inFolder(async (path) => {
      await writeFile(path("a.xlsx"), bytes);
      for (const argv of [
        ["check", path("a.xlsx")],
        ["check", path("a.xlsx"), "--json"],
        ["tables", path("a.xlsx"), "--in-place"],
        ["export", path("a.xlsx"), "--out", path("a.json")],
      ]) {
        const { code, out, err } = await plan(...argv);
        expect([code, out]).toEqual([2, ""]);
        expect(err).toContain(`${path("a.xlsx")} ${sentence}`);
        expect(err.trimEnd().split("\n").length).toBe(1);
      }
      expect(new Uint8Array(await readFile(path("a.xlsx")))).toEqual(bytes);
    }),
  );

  it("a workbook cut short anywhere is said to be damaged, or reads as it is", { timeout: 60_000 }, () =>
    inFolder(async (path) => {
      await plan("new", path("hel.xlsx"), "--sample", "vest-telemark");
      const whole = await readFile(path("hel.xlsx"));
      for (const part of [0.01, 0.2, 0.5, 0.9, 0.99, 0.9999]) {
        await writeFile(path("a.xlsx"), whole.subarray(0, Math.floor(whole.length * part)));
        const { code, err } = await plan("check", path("a.xlsx"));
        expect([code, err]).toEqual([
          2,
          `${path("a.xlsx")} er øydelagd og kan ikkje lesast. Prøv å opne og lagre henne på nytt i Excel.\n`,
        ]);
      }
    }),
  );

  it("a workbook with a changed byte never ends in a stack trace", { timeout: 60_000 }, () =>
    inFolder(async (path) => {
      await plan("new", path("hel.xlsx"), "--sample", "vest-telemark");
      const whole = await readFile(path("hel.xlsx"));
      for (let i = 0; i < 24; i++) {
        const bytes = Uint8Array.from(whole);
        const at = Math.floor((whole.length * (i + 0.5)) / 24);
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        await writeFile(path("a.xlsx"), bytes);
        const { code, err } = await plan("check", path("a.xlsx"));
        expect([0, 1, 2]).toContain(code);
        expect(err).not.toMatch(/gjekk gale i programmet|\n\s+at /);
      }
    }),
  );
});

it("a workbook that holds no plan is said to hold none", () =>
  inFolder(async (path) => {
    const other = Workbook.create("lønn.xlsx");
    other.type("Ark1", 0, 0, "Lønn");
    await writeFile(path("a.xlsx"), await writeXlsx(other.data));
    const before = await readFile(path("a.xlsx"));
    for (const [argv, sentence] of [
      [["--lang", "nn"], "er ei arbeidsbok, men ho har ingen plan. Lag ein med «new»."],
      [["--lang", "nb"], "er en arbeidsbok, men den har ingen plan. Lag en med «new»."],
      [["--lang", "en"], "is a workbook, but it has no plan. Make one with “new”."],
    ] as const) {
      expect(await plan("check", path("a.xlsx"), ...argv)).toEqual({
        code: 2,
        out: "",
        err: `${path("a.xlsx")} ${sentence}\n`,
      });
    }
    expect((await plan("tables", path("a.xlsx"), "--in-place")).code).toBe(2);
    expect((await plan("export", path("a.xlsx"), "--out", path("a.json"))).code).toBe(2);
    expect(before.equals(await readFile(path("a.xlsx")))).toBe(true);
  }));
