import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { runCommandLine } from "../../src/cli/run";

/** What a command said and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as if `npm run -s plan -- …`. */
export async function plan(...argv: readonly string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const listen = (stream: NodeJS.WriteStream, key: "out" | "err") =>
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      said[key] += String(chunk);
      return true;
    });
  const spies = [listen(process.stdout, "out"), listen(process.stderr, "err")];
  try {
    return { code: await runCommandLine(argv), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Lends a folder that is gone afterwards; gives the path of a file in it. */
export async function inFolder<T>(work: (path: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "plan-"));
  try {
    return await work((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
