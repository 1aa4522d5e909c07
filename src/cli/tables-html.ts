import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { tablesHtml } from "../actions/tables-html";
import type { ExcelHost } from "../excel/host";
import { htmlPage } from "../sheets/generated/html";
import { findingText } from "../text/findings";
import type { Arguments } from "./arguments";
import { Stop } from "./stop";
import { write } from "./workbook-file";

/**
 * `tables FILE.xlsx --html DIR`: a page for each table, to be opened in Word. Makes the folder.
 * Out: the paths of the files.
 * @throws Stop where the tables cannot be made or the files not written
 */
export async function writePages(
  excel: ExcelHost,
  folder: string,
  year: number,
  args: Arguments,
): Promise<string[]> {
  const { tables, language, blocked } = await tablesHtml(excel, { year });
  if (blocked.length > 0) {
    const reasons = blocked.map((found) => findingText(found, args.language));
    throw new Stop([args.text.blocked, ...reasons].join("\n"));
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new Stop(args.text.cannotWrite(folder));
  }
  const paths: string[] = [];
  for (const { name, html } of tables) {
    const path = join(folder, pageName(name));
    await write(path, htmlPage(name, language, html), args);
    paths.push(path);
  }
  return paths;
}

/** A table's file, in letters that every file system and web server takes: `Logg-utskrift.html`. */
export function pageName(table: string): string {
  const plain = table
    .replace(/æ/giu, "ae")
    .replace(/ø/giu, "o")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return `${plain}.html`;
}
