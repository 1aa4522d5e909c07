import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Longest that one conversion may take, in milliseconds; a cold start takes some ten seconds. */
const patience = 240_000;

/** How LibreOffice is asked to work. */
export interface ConvertOptions {
  /** Language of numbers, dates and defaults, as "nb-NO"; US English where absent. */
  readonly locale?: string;
}

function findOffice(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path));
  return found ?? null;
}

/** Whether LibreOffice stands on the path as `soffice`. */
export function libreOfficeAvailable(): boolean {
  return findOffice() !== null;
}

function setting(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}

/** Formulas are recalculated on load (0 is "always"), whatever values the file holds. */
function settings(locale: string): string {
  const load = "/org.openoffice.Office.Calc/Formula/Load";
  const items = [
    setting(load, "OOXMLRecalcMode", "0"),
    setting(load, "ODFRecalcMode", "0"),
    setting("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale),
  ];
  const names = 'xmlns:oor="http://openoffice.org/2001/registry"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items ${names}>${items.join("")}</oor:items>\n`;
}

/** Runs a program in a process group of its own, so that a time-out ends its children too. */
function run(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, patience);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new Error(`soffice ended with ${String(signal ?? code)}: ${output}`));
    });
  });
}

/** Where the conversion of a file lands. */
function resultPath(file: string, to: string, outDir: string): string {
  return join(outDir, `${basename(file, extname(file))}.${to}`);
}

/**
 * Converts spreadsheets with LibreOffice in one run, all formulas calculated anew. Each file becomes
 * `outDir/<its name>.<to>`; `outDir` is made where it is missing and must not be the files' own folder.
 * Rejects where LibreOffice is missing, fails, takes more than four minutes or leaves a file out.
 */
export async function convert(
  files: readonly string[],
  to: "xlsx" | "pdf",
  outDir: string,
  { locale = "en-US" }: ConvertOptions = {},
): Promise<void> {
  const office = findOffice();
  if (office === null) throw new Error("soffice is not on the path");
  const profile = await mkdtemp(join(tmpdir(), "soffice-profile-"));
  try {
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings(locale));
    await mkdir(outDir, { recursive: true });
    const output = await run(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      to,
      "--outdir",
      outDir,
      ...files,
    ]);
    const missing = files.filter((file) => !existsSync(resultPath(file, to, outDir)));
    if (missing.length > 0) throw new Error(`soffice left out ${missing.join(", ")}: ${output}`);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
