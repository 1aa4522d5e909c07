import { checkPlan } from "../actions/check-plan";
import type { LocatedFinding } from "../actions/located";
import { findingText } from "../text/findings";
import type { Arguments } from "./arguments";
import { Stop } from "./stop";
import { openFile } from "./workbook-file";

/** `check FILE.xlsx`: the findings, for people or machines. Out: 1 where there are errors, else 0. */
export async function checkCommand(args: Arguments): Promise<number> {
  const { file, today, text } = args;
  if (file === undefined) throw new Stop(text.missingArgument("FIL.xlsx"));
  const opened = await openFile(file, args);
  const { summary, findings } = await checkPlan(opened.excel, { today });
  opened.close();
  const counts = {
    error: count(findings, "error"),
    warning: count(findings, "warning"),
    info: count(findings, "info"),
  };
  const listed = findings.map((found) => listing(found, args));
  const report = args.json
    ? JSON.stringify({ plan: summary, counts, findings: listed }, null, 2)
    : forPeople(listed, args, counts);
  process.stdout.write(`${report}\n`);
  return counts.error > 0 ? 1 : 0;
}

type Listing = ReturnType<typeof listing>;

/** A finding as `--json` prints it; `cell` as `Budsjett!C5`. */
export function listing(found: LocatedFinding, { language }: Arguments) {
  const { sheet, address, table, column, row } = found.location;
  return {
    code: found.code,
    severity: found.severity,
    cell: sheet === null || address === null ? null : `${sheet}!${address}`,
    table,
    column,
    row,
    params: found.params,
    message: findingText(found, language),
  };
}

function count(findings: readonly LocatedFinding[], severity: LocatedFinding["severity"]): number {
  return findings.filter((found) => found.severity === severity).length;
}

function forPeople(
  listed: readonly Listing[],
  { text }: Arguments,
  counts: { error: number; warning: number; info: number },
): string {
  const lines = listed.map(
    ({ severity, cell, message }) =>
      `${text.severity[severity]}${cell === null ? "" : `  ${cell}`}\n  ${message}`,
  );
  const sum = listed.length === 0 ? text.nothing : text.counts(counts.error, counts.warning, counts.info);
  return [...lines, sum].join("\n");
}
