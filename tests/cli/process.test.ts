import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { inFolder, type Ran } from "../support/command-line";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const run = promisify(execFile);

/** Runs the command line as a program of its own. */
async function program(...argv: readonly string[]): Promise<Ran> {
  const options = { cwd: fileURLToPath(new URL("../..", import.meta.url)), maxBuffer: 50_000_000 };
  return run(process.execPath, ["--import", "tsx", main, ...argv], options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (ended: { code: number; stdout: string; stderr: string }) => ({
      code: ended.code,
      out: ended.stdout,
      err: ended.stderr,
    }),
  );
}

it("ends with 0, 1 and 2 as a program, and says each thing where it belongs", { timeout: 120_000 }, () =>
  inFolder(async (path) => {
    expect(await program("new", path("a.xlsx"), "--sample", "vest-telemark")).toEqual({
      code: 0,
      out: `Laga ${path("a.xlsx")}.\n`,
      err: "",
    });
    const good = await program("check", path("a.xlsx"), "--today", "2025-05-12");
    expect([good.code, good.err, good.out.endsWith("0 feil, 10 åtvaringar, 33 til opplysning.\n")]).toEqual([
      0,
      "",
      true,
    ]);
    await program("export", path("a.xlsx"), "--out", path("a.json"));
    const plan = JSON.parse(await readFile(path("a.json"), "utf8")) as { goals: { targetShare: number }[] };
    for (const goal of plan.goals) goal.targetShare = 3000;
    await writeFile(path("b.json"), JSON.stringify(plan));
    await program("new", path("b.xlsx"), "--from", path("b.json"));
    const bad = await program("check", path("b.xlsx"), "--json", "--today", "2025-05-12");
    expect([bad.code, bad.err]).toEqual([1, ""]);
    expect(bad.out).toContain('"code": "share-targets-sum"');
    await writeFile(path("c.xlsx"), "hei");
    expect(await program("check", path("c.xlsx"))).toEqual({
      code: 2,
      out: "",
      err: `${path("c.xlsx")} er ikkje ei Excel-fil (.xlsx).\n`,
    });
  }),
);
