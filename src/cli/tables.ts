import { freezeTables } from "../actions/freeze-tables";
import { makeTables } from "../actions/make-tables";
import { readState } from "../actions/read-state";
import type { ExcelHost } from "../excel/host";
import { HostProblem } from "../excel/problems";
import { findingText } from "../text/findings";
import type { Arguments } from "./arguments";
import { Stop } from "./stop";
import { writePages } from "./tables-html";
import { openFile, outputPath, write, type OpenFile } from "./workbook-file";

/**
 * `tables FILE.xlsx --out OUT.xlsx`: the published tables in a copy of the workbook; `--html DIR`: as pages,
 * with the copy or without. Out: exit code.
 */
export async function tablesCommand(args: Arguments): Promise<number> {
  const { file, html, text } = args;
  if (file === undefined) throw new Stop(text.missingArgument("FIL.xlsx"));
  const onlyPages = html !== undefined && args.out === undefined && !args.inPlace && !args.freeze;
  const out = onlyPages ? null : await outputPath(args);
  const opened = await openFile(file, args);
  const year = await yearFor(opened.excel, args);
  if (out !== null) await writeSheets(opened, out, year, args);
  const pages = html === undefined ? [] : await writePages(opened.excel, html, year, args);
  opened.close();
  for (const page of pages) process.stdout.write(`${text.made(page)}\n`);
  return 0;
}

async function writeSheets(opened: OpenFile, out: string, year: number, args: Arguments): Promise<void> {
  const { text, language } = args;
  const { sheets, blocked, typed, unfinanced } = await makeTables(opened.excel, { year, replaceTyped: true });
  if (blocked.length > 0) {
    throw new Stop([text.blocked, ...blocked.map((found) => findingText(found, language))].join("\n"));
  }
  const cells = typed.map(({ sheet, addresses }) => `${sheet}: ${addresses.join(", ")}`);
  // In a copy nothing is lost; in the file itself what somebody has typed would be.
  if (cells.length > 0 && args.inPlace) throw new Stop([text.typedOver, ...cells].join("\n"));
  if (args.freeze) await freezeTables(opened.excel, { today: args.today });
  await write(out, await opened.bytes(), args);
  for (const { name, result } of sheets) process.stdout.write(`${name}: ${text.sheet[result]}\n`);
  if (cells.length > 0) process.stdout.write(`${[text.replaced, ...cells].join("\n  ")}\n`);
  if (unfinanced) process.stdout.write(`${text.unfinanced(year)}\n`);
  process.stdout.write(`${text.made(out)}\n`);
}

/** The asked year, or the plan's planning year, or its first. @throws HostProblem `noPlan` */
async function yearFor(excel: ExcelHost, { year, today, text }: Arguments): Promise<number> {
  const read = await readState(excel);
  if (read.state === "empty") throw new HostProblem("noPlan");
  const { planningYear, years } = read.summary;
  if (year === undefined) return planningYear ?? years[0] ?? Number(today.slice(0, 4));
  if (!years.includes(Number(year))) throw new Stop(text.badYear(year, years));
  return Number(year);
}
